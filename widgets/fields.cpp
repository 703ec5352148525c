#include "widgets/fields.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTextBlock>
#include <utility>

#include "widgets/timecode.h"

namespace widgets {
namespace {

QString mixedText() {
    return PanelHeader::tr("mixed");
}

void mark(QWidget* field, bool isWrong, const QString& reason) {
    field->setToolTip(isWrong ? reason : QString());
    if (field->property("wrong").toBool() == isWrong) return;
    field->setProperty("wrong", isWrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

}  // namespace

TextField::TextField(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent), m_fewest(fewestLines), m_most(mostLines) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // lines are broken
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (m_isShowing) return;
        setPlaceholderText(m_hint);
        emit edited(toPlainText());
    });
}

void TextField::show(const std::optional<QString>& text) {
    setPlaceholderText(text ? m_hint : mixedText());
    if (text.value_or(QString()) == toPlainText()) return;
    m_isShowing = true;
    setPlainText(text.value_or(QString()));
    m_isShowing = false;
}

QSize TextField::sizeHint() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_most; block = block.next())
        lines += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    const double line = QFontMetricsF(font()).lineSpacing();
    return {160, int(std::ceil(line * qBound(m_fewest, lines, m_most))) + 16};
}

void TextField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

LineField::LineField(QWidget* parent) : QLineEdit(parent) {}

void LineField::show(const std::optional<QString>& shown) {
    setPlaceholderText(shown ? m_hint : mixedText());
    if (shown.value_or(QString()) != text()) setText(shown.value_or(QString()));
}

LengthField::LengthField(QWidget* parent) : QLineEdit(parent) {
    setMinimumWidth(64);
    connect(this, &QLineEdit::editingFinished, this, &LengthField::commit);
}

void LengthField::setRate(story::Rate rate) {
    m_rate = rate;
    show(m_length);
}

void LengthField::show(std::optional<story::Frames> length) {
    if (length == m_length && hasFocus() && isModified()) return;  // being typed
    m_length = length;
    mark(this, false, {});
    setPlaceholderText(length ? QString() : mixedText());
    const QString shown = length ? lengthText(*length, m_rate) : QString();
    if (shown != text()) setText(shown);
}

void LengthField::commit() {
    if (text().isEmpty() && !m_length) return;
    const std::optional<story::Frames> typed = parseLength(text(), m_rate);
    if (!typed || *typed < 1)
        return mark(this, true, tr("A length looks like 4:12 (seconds:frames), 4.5 s or 108f"));
    const bool isNew = typed != m_length;
    setModified(false);
    show(typed);
    if (isNew) emit lengthChanged(*typed);
}

void LengthField::step(story::Frames by) {
    const auto now = parseLength(text(), m_rate);
    if (!now) return;
    show(qMax<story::Frames>(1, *now + by));
    emit lengthChanged(*m_length);
}

bool LengthField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LengthField::keyPressEvent(QKeyEvent* event) {
    const story::Frames by = event->modifiers() & Qt::ShiftModifier ? m_rate.frames(1) : 1;
    if (event->key() == Qt::Key_Up) return step(by);
    if (event->key() == Qt::Key_Down) return step(-by);
    QLineEdit::keyPressEvent(event);
}

void LengthField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

NumberField::NumberField(Kind kind, double least, double most, QWidget* parent)
    : QLineEdit(parent), m_kind(kind), m_least(least), m_most(most) {
    connect(this, &QLineEdit::editingFinished, this, &NumberField::commit);
}

bool NumberField::isRight(const QString& typed) const {
    if (typed.isEmpty()) return true;
    bool isNumber = false;
    if (m_kind == Kind::Seed) {
        typed.toULongLong(&isNumber);
        return isNumber;
    }
    const double value = m_kind == Kind::Whole ? typed.toInt(&isNumber) : typed.toDouble(&isNumber);
    return isNumber && value >= m_least && value <= m_most;
}

void NumberField::commit() {
    const QString typed = text().trimmed().replace(',', '.');
    if ((typed == m_shown && !m_isMixed) || (m_isMixed && typed.isEmpty())) return mark(this, false, {});
    if (!isRight(typed)) {
        return mark(this, true,
                    m_kind == Kind::Seed ? tr("A seed is a whole number; empty: the default")
                                         : tr("From %1 to %2; empty: the default").arg(m_least).arg(m_most));
    }
    setModified(false);
    show(typed);
    emit numberChanged(typed);
}

void NumberField::show(const std::optional<QString>& shown) {
    const bool isSame = m_isMixed ? !shown : shown == m_shown;
    if (isSame && hasFocus() && isModified()) return;  // being typed
    m_isMixed = !shown;
    m_shown = shown.value_or(QString());
    mark(this, false, {});
    setPlaceholderText(m_isMixed ? mixedText() : m_default);
    if (m_shown != text()) setText(m_shown);
}

void NumberField::setDefaultText(const QString& text) {
    m_default = text;
    if (!m_isMixed) setPlaceholderText(text);
}

ChoiceField::ChoiceField(const QStringList& names, QWidget* parent) : QComboBox(parent) {
    addItems(names);
    setMinimumContentsLength(1);
    connect(this, &QComboBox::highlighted, this, &ChoiceField::tried);
    connect(this, &QComboBox::activated, this, [this](int index) {
        setPlaceholderText({});
        emit chosen(index);
    });
}

void ChoiceField::show(std::optional<int> choice) {
    setPlaceholderText(choice ? QString() : mixedText());
    setCurrentIndex(choice.value_or(-1));
}

QSize ChoiceField::minimumSizeHint() const {
    int widest = fontMetrics().horizontalAdvance(mixedText());
    for (int i = 0; i < count(); ++i) widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
    constexpr int kFrameAndArrow = 37;
    return {widest + kFrameAndArrow, QComboBox::minimumSizeHint().height()};
}

void ChoiceField::showPopup() {
    m_isOpen = true;
    QComboBox::showPopup();
}

// Qt hides the list with the field as well, even while the window around it is taken down.
void ChoiceField::hidePopup() {
    QComboBox::hidePopup();
    if (std::exchange(m_isOpen, false)) emit triedEnough();
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}  // scrolling the page changes nothing

}  // namespace widgets
