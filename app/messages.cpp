#include "app/messages.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kLinesInPlace = 5;

}  // namespace

Messages::Messages(widgets::MessageBar* bar, QObject* parent) : QObject(parent), m_bar(bar) {
    connect(bar, &widgets::MessageBar::actionTriggered, this, [this](int message) {
        const auto what = m_actions.take(message);
        m_bar->dismiss(message);
        if (what) what();
    });
    connect(bar, &widgets::MessageBar::dismissed, this, [this](int message) { m_actions.remove(message); });
}

int Messages::post(Kind kind, const QString& text, const QString& action, const std::function<void()>& what) {
    const int message = m_bar->post(kind, text, action);
    if (what) m_actions[message] = what;
    return message;
}

int Messages::postList(Kind kind, const QString& head, const QStringList& lines) {
    if (lines.size() <= kLinesInPlace) return post(kind, head + '\n' + lines.join('\n'));
    const QString rest = tr("… and %1 more").arg(lines.size() - kLinesInPlace);
    const QString shown = head + '\n' + lines.mid(0, kLinesInPlace).join('\n') + '\n' + rest;
    return post(kind, shown, tr("Show all"), [this, head, lines] { showAll(head, lines); });
}

void Messages::showAll(const QString& head, const QStringList& lines) {
    auto* dialog = new QDialog(m_bar->window());
    dialog->setObjectName("allLines");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(head);
    auto* text = new QPlainTextEdit(lines.join('\n'), dialog);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(head);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(640, 400);
    dialog->show();
}

}  // namespace app
