#include "widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/fields.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr int kMostShown = 4, kShortStay = 6000;  // milliseconds

QColor colourOf(MessageBar::Kind kind, const Tints& t) {
    switch (kind) {
        case MessageBar::Kind::Info:
            return t.running;
        case MessageBar::Kind::Done:
            return t.ready;
        case MessageBar::Kind::Warning:
            return t.accent;
        case MessageBar::Kind::Problem:
            return t.failed;
    }
    return t.running;
}

const char* iconOf(MessageBar::Kind kind) {
    switch (kind) {
        case MessageBar::Kind::Info:
            return "info";
        case MessageBar::Kind::Done:
            return "check";
        case MessageBar::Kind::Warning:
            return "warning";
        case MessageBar::Kind::Problem:
            return "problem";
    }
    return "info";
}

}  // namespace

/// One line: sign, words, perhaps a button, and a cross.
class MessageLine : public QWidget {
 public:
    MessageLine(int number, MessageBar::Kind kind, const QString& text, const QString& action,
                QWidget* parent)
        : QWidget(parent),
          id(number),
          m_kind(kind),
          words(new QLabel(text, this)),
          button(new QPushButton(action, this)),
          cross(smallButton("close", {}, MessageBar::tr("Dismiss"), this)) {
        auto* row = new QHBoxLayout(this);
        const int sign = 40, end = 8;  // margins are not mirrored by themselves
        row->setContentsMargins(isRightToLeft() ? end : sign, 4, isRightToLeft() ? sign : end, 5);
        row->setSpacing(8);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        row->addWidget(button);
        row->addWidget(cross);
        button->setVisible(!action.isEmpty());
        setMinimumHeight(36);
        setAccessibleName(text);
    }
    const int id;

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Tints t = tintsOf(palette());
        const QColor colour = colourOf(m_kind, t);
        p.fillRect(rect(), palette().color(QPalette::AlternateBase));
        const auto at = [this](const QRect& place) {
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        p.fillRect(at(QRect(0, 0, 3, height())), colour);
        p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
        paintIcon(p, at(QRect(13, height() / 2 - 9, 18, 18)), iconOf(m_kind), colour);
    }

 private:
    const MessageBar::Kind m_kind;

 public:
    QLabel* words;
    QPushButton* button;
    QToolButton* cross;
};

MessageBar::MessageBar(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Messages"));
    hide();
}

int MessageBar::post(Kind kind, const QString& text, const QString& action) {
    for (MessageLine* line : m_lines)
        if (line->words->text() == text) return line->id;
    const int id = m_next++;
    auto* line = new MessageLine(id, kind, text, action, this);
    m_lines.prepend(line);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, line);
    connect(line->cross, &QToolButton::clicked, this, [this, id] { dismiss(id); });
    connect(line->button, &QPushButton::clicked, this, [this, id] { emit actionTriggered(id); });
    if ((kind == Kind::Info || kind == Kind::Done) && action.isEmpty())
        QTimer::singleShot(kShortStay, line, [this, id] { dismiss(id); });
    refresh();
    return id;
}

void MessageBar::dismiss(int message) {
    for (MessageLine* line : m_lines) {
        if (line->id != message) continue;
        m_lines.removeOne(line);
        layout()->removeWidget(line);
        line->hide();
        line->deleteLater();
        refresh();
        emit dismissed(message);
        return;
    }
}

void MessageBar::clear() {
    while (!m_lines.isEmpty()) dismiss(m_lines.first()->id);
}

int MessageBar::count() const {
    return int(m_lines.size());
}

void MessageBar::refresh() {
    for (int i = 0; i < m_lines.size(); ++i) m_lines[i]->setVisible(i < kMostShown);
    setVisible(!m_lines.isEmpty());
}

}  // namespace widgets
