#include "app/revert_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/timecode.h"

namespace app {
namespace {

constexpr unsigned kNamesShown = 14;

QString timeOf(const storage::Snapshot& snapshot) {
    const QDateTime at =
        QDateTime::fromString(QString::fromStdString(snapshot.madeAt), Qt::ISODate).toLocalTime();
    const qint64 days = at.date().daysTo(QDate::currentDate());
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (days == 0) return RevertDialog::tr("Today %1").arg(time);
    if (days == 1) return RevertDialog::tr("Yesterday %1").arg(time);
    return QLocale().toString(at, QLocale::ShortFormat);
}

int takesIn(const story::Story& story) {
    std::size_t takes = story.orphans.size();
    for (const story::Shot& shot : story.shots) takes += shot.takes.size() + shot.out.takes.size();
    return int(takes);
}

}  // namespace

QString differenceText(const story::Story& then, const story::Story& now) {
    int added = 0, gone = 0, changed = 0;
    for (const story::Shot& shot : now.shots) {
        const story::Shot* before = story::find(then, shot.id);
        if (!before)
            ++added;
        else
            changed += !(*before == shot);
    }
    for (const story::Shot& shot : then.shots) gone += story::find(now, shot.id) == nullptr;
    QStringList words;
    if (added > 0) words << RevertDialog::tr("without %n shot(s) added since", nullptr, added);
    if (gone > 0) words << RevertDialog::tr("with %n shot(s) deleted since", nullptr, gone);
    if (changed > 0) words << RevertDialog::tr("%n shot(s) as they were", nullptr, changed);
    if (words.isEmpty() && !story::sameContent(then, now))
        words << RevertDialog::tr("another order or settings");
    return words.isEmpty() ? RevertDialog::tr("as now") : words.join(", ");
}

RevertDialog::RevertDialog(Document& document, QWidget* window)
    : QDialog(window),
      m_document(document),
      m_list(new QListWidget(this)),
      m_words(new QLabel(this)),
      m_shots(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("help", "safety");
    setWindowTitle(tr("Revert to an earlier state"));
    m_list->setAccessibleName(tr("Earlier states"));
    m_words->setWordWrap(true);
    m_shots->setProperty("role", "quiet");
    m_shots->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* details = new QVBoxLayout;
    details->addWidget(m_words);
    details->addWidget(m_shots, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 1);
    row->addLayout(details, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_revert = buttons->addButton(tr("&Bring it back"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, &RevertDialog::revert);
    connect(m_list, &QListWidget::currentRowChanged, this, &RevertDialog::describe);
    connect(&document, &Document::reset, this, &QDialog::close);
    resize(620, 420);
    fill();
}

void RevertDialog::fill() {
    const std::vector<storage::Snapshot> snapshots = m_document.snapshots();
    for (auto at = snapshots.rbegin(); at != snapshots.rend(); ++at) {
        auto* item = new QListWidgetItem(QStringLiteral("%1  ·  %2  ·  %3")
                                             .arg(timeOf(*at), tr("%n shot(s)", nullptr, at->shots),
                                                  widgets::lengthText(at->length, m_document.story().rate)),
                                         m_list);
        item->setData(Qt::UserRole, qlonglong(at->id.value));
        item->setData(Qt::UserRole + 1, timeOf(*at));
    }
    m_list->setCurrentRow(0);
    describe();
}

storage::SnapshotId RevertDialog::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? storage::SnapshotId{item->data(Qt::UserRole).toLongLong()} : storage::SnapshotId{};
}

void RevertDialog::describe() {
    const auto story = current() ? m_document.storyOf(current()) : std::nullopt;
    m_revert->setEnabled(story.has_value() && !m_document.isReadOnly());
    m_shots->clear();
    if (!current())
        return m_words->setText(tr("States are kept by themselves while you work; there are none yet."));
    if (!story) return m_words->setText(tr("This state cannot be read."));
    const story::Story back = story::keepingTakes(*story, m_document.story());
    QString words = tr("Compared with now: %1.").arg(differenceText(back, m_document.story()));
    if (const int kept = takesIn(back) - takesIn(*story); kept > 0)
        words += ' ' + tr("%n take(s) made since stay(s), unused.", nullptr, kept);
    m_words->setText(words);
    QStringList names;
    for (std::size_t i = 0; i < story->shots.size() && i < kNamesShown; ++i)
        names << QStringLiteral("%1  %2").arg(i + 1).arg(
            QString::fromStdString(story->shots[i].name).left(40));
    if (story->shots.size() > kNamesShown) names << "…";
    m_shots->setText(names.join('\n'));
}

void RevertDialog::revert() {
    const QString time = m_list->currentItem()->data(Qt::UserRole + 1).toString();
    if (m_document.revertTo(current())) emit reverted(time);
    close();
}

}  // namespace app
