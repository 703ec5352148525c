#include "app/key_list.h"

#include <QEvent>
#include <QFontInfo>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <algorithm>
#include <array>
#include <vector>

#include "app/window_actions.h"
#include "widgets/theme.h"

namespace app {
namespace {

constexpr int kSmallest = 9;  // pixels of a letter

QString keysOf(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
    return keys.join(" &nbsp; ");
}

struct Group {
    QString rows;
    int height = 0;  // in lines
    std::size_t column = 0;
};

Group groupOf(const QString& title, const QList<QAction*>& actions) {
    Group group;
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty()) continue;
        group.rows += QStringLiteral("<tr><td align='right'><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                          .arg(keysOf(action), action->property("words").toString().toHtmlEscaped());
        ++group.height;
    }
    if (group.height == 0) return group;
    const auto head = QStringLiteral("<tr><td></td><td style='padding-top: 1em'><b>%1</b></td></tr>");
    return {head.arg(title.toHtmlEscaped()) + group.rows, group.height + 2};
}

/// In columns of about equal height, each in the order of the menus.
QStringList columnsOf(const WindowActions& commands) {
    std::vector<Group> groups;
    for (const auto& [title, actions] : commands.byMenu()) groups.push_back(groupOf(title, actions));
    std::vector<Group*> byHeight;
    for (Group& group : groups) byHeight.push_back(&group);
    std::stable_sort(byHeight.begin(), byHeight.end(),
                     [](const Group* a, const Group* b) { return a->height > b->height; });
    std::array<int, 3> heights{};
    for (Group* group : byHeight) {
        const auto lowest = std::min_element(heights.begin(), heights.end());
        group->column = std::size_t(lowest - heights.begin());
        *lowest += group->height;
    }
    QStringList columns;
    std::array<qsizetype, heights.size()> places;
    places.fill(-1);
    for (const Group& group : groups) {
        qsizetype& place = places[group.column];
        if (place < 0) place = columns.size(), columns << QString();
        columns[place] += group.rows;
    }
    return columns;
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
    grid->setContentsMargins(48, 24, 48, 24);
    grid->setHorizontalSpacing(32);
    grid->setRowStretch(1, 1);
    const QStringList columns = columnsOf(commands);
    for (int i = 0; i < columns.size(); ++i) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::RichText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        grid->addWidget(label, 0, i);
    }
    const auto fitsAt = [&](int size) {
        for (int i = 0; i < columns.size(); ++i)
            qobject_cast<QLabel*>(grid->itemAtPosition(0, i)->widget())
                ->setText(QStringLiteral("<table cellspacing='3' style='font-size: %1px'>%2</table>")
                              .arg(size)
                              .arg(columns[i]));
        grid->invalidate();
        const QSize needed = grid->sizeHint();
        return needed.width() <= width() && needed.height() <= height();
    };
    // As large as the window has room for.
    int size = QFontInfo(font()).pixelSize();
    while (!fitsAt(size) && size > kSmallest) --size;
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
