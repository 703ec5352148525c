#include "app/key_list.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>

#include "app/window_actions.h"
#include "widgets/theme.h"

namespace app {
namespace {

QString keysOf(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    return keys.join(" &nbsp; ");
}

QString tableOf(const QString& title, const QList<QAction*>& actions) {
    QString html;
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty()) continue;
        html += QStringLiteral("<tr><td align='right'><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(keysOf(action), action->property("words").toString().toHtmlEscaped());
    }
    if (html.isEmpty()) return html;
    const QString head = QStringLiteral("<p><b>%1</b></p>").arg(title.toHtmlEscaped());
    return head + "<table cellspacing='3'>" + html + "</table>";
}

}  // namespace

KeyList::KeyList(const WindowActions& commands, QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("help", "keys");
    setAccessibleName(tr("Keys"));
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(window->rect());
    m_before = window->focusWidget();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(60, 50, 60, 40);
    grid->setHorizontalSpacing(48);
    QStringList columns(3);
    const QStringList place{"0", "0", "1", "1", "2", "1", "0", "0"};  // columns of about equal length
    int group = 0;
    for (const auto& [title, actions] : commands.byMenu())
        columns[place.value(group++, "1").toInt()] += tableOf(title, actions);
    for (int i = 0; i < columns.size(); ++i) {
        auto* label = new QLabel(columns[i], this);
        label->setTextFormat(Qt::RichText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        grid->addWidget(label, 0, i);
    }
    grid->setRowStretch(1, 1);
    raise();
    setFocus();
    grabKeyboard();
}

bool KeyList::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::ShortcutOverride:
            event->accept();
            return true;
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
            releaseKeyboard();
            close();
            if (m_before) m_before->setFocus();
            return true;
        default:
            return QWidget::event(event);
    }
}

void KeyList::paintEvent(QPaintEvent*) {
    QColor ground = widgets::tintsOf(palette()).ground;
    ground.setAlphaF(0.94F);
    QPainter(this).fillRect(rect(), ground);
}

}  // namespace app
