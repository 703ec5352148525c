#include "app/find_shot.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kExcerpt = 60;

QString excerpt(const QString& text, const QString& word) {
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive) - kExcerpt / 3);
    return (at > 0 ? "…" : "") + text.mid(at, kExcerpt).simplified() +
           (text.size() > at + kExcerpt ? "…" : "");
}

}  // namespace

QList<QPair<story::ShotId, QString>> shotsWith(const story::Story& story, const QString& query) {
    const QStringList words = query.simplified().split(' ', Qt::SkipEmptyParts);
    QList<QPair<story::ShotId, QString>> found;
    int number = 0;
    for (const story::Shot& shot : story.shots) {
        ++number;
        const QString name = QString::fromStdString(shot.name);
        QStringList texts{QString::number(number), name};
        for (const std::string* text :
             {&shot.prompt, &shot.dialogue, &shot.action, &shot.notes, &shot.scene, &shot.out.prompt})
            texts << QString::fromStdString(*text);
        const QString all = texts.join('\n');
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        if (!matches) continue;
        QString line = QStringLiteral("%1  %2").arg(number).arg(name);
        for (const QString& text : texts.mid(2))
            if (!words.isEmpty() && text.contains(words.front(), Qt::CaseInsensitive)) {
                line += "  ·  " + excerpt(text, words.front());
                break;
            }
        found << qMakePair(shot.id, line);
    }
    return found;
}

FindShot::FindShot(Session& session, QWidget* window)
    : QDialog(window), m_session(session), m_query(new QLineEdit(this)), m_found(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a shot"));
    m_query->setPlaceholderText(tr("Any words of the shot"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_found->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_query);
    column->addWidget(m_found);
    resize(460, 360);
    connect(m_query, &QLineEdit::textChanged, this, &FindShot::refresh);
    connect(m_query, &QLineEdit::returnPressed, this, &FindShot::choose);
    connect(m_found, &QListWidget::itemClicked, this, &FindShot::choose);
    refresh();
}

void FindShot::refresh() {
    m_found->clear();
    for (const auto& [shot, line] : shotsWith(m_session.document().story(), m_query->text())) {
        auto* item = new QListWidgetItem(line, m_found);
        item->setData(Qt::UserRole, qlonglong(shot.value));
    }
    m_found->setCurrentRow(0);
}

void FindShot::choose() {
    if (const QListWidgetItem* item = m_found->currentItem())
        emit shotChosen({item->data(Qt::UserRole).toLongLong()});
    close();
}

bool FindShot::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
    const int row = m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_found->setCurrentRow(std::clamp(row, 0, std::max(0, m_found->count() - 1)));
    return true;
}

}  // namespace app
