#include "app/help_window.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QTextBrowser>

namespace app {
namespace {

constexpr char kFolder[] = ":/seine/manual/";

/// A page begins with its title: "# The timeline".
QString titleOf(const QString& page) {
    return builtInText("manual/" + page + ".md").section('\n', 0, 0).remove('#').trimmed();
}

}  // namespace

QString builtInText(const QString& file) {
    QFile text(":/seine/" + file);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QString helpPageOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QString page = widget->property("help").toString(); !page.isEmpty()) return page;
    return {};
}

QStringList HelpWindow::pages() {
    return {"index",       "first-story", "boards",    "viewer", "timeline", "inspector",
            "transitions", "takes",       "queue",     "sound",  "criteria", "models",
            "fine-tuning", "exporting",   "importing", "safety", "keys",     "errors"};
}

HelpWindow::HelpWindow(QWidget* window)
    : QDialog(window), m_list(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    setObjectName("helpWindow");
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& page : pages()) {
        auto* item = new QListWidgetItem(titleOf(page), m_list);
        item->setData(Qt::UserRole, page);
    }
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 40);
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->setOpenExternalLinks(true);
    m_text->setLayoutDirection(Qt::LeftToRight);  // the manual is in English
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    resize(QSize(1040, 760).boundedTo(screen()->availableSize() * 9 / 10));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::adoptPage);
}

void HelpWindow::showPage(const QString& name) {
    const QString wanted = pages().contains(name) ? name : pages().front();
    const QUrl source(QStringLiteral("qrc") + kFolder + wanted + ".md");
    if (m_text->source() == source) return;
    m_text->setSource(source, QTextDocument::MarkdownResource);
}

QString HelpWindow::page() const {
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

/// A link was followed, or a page chosen in the list.
void HelpWindow::adoptPage(const QUrl& source) {
    const QString name = source.fileName().section('.', 0, 0);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole) == name) m_list->setCurrentRow(row);
}

}  // namespace app
