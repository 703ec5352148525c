#include "app/key_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace app {
namespace {

bool isTextField(const QObject* object) {
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QTextEdit*>(object) ||
           qobject_cast<const QPlainTextEdit*>(object) || qobject_cast<const QAbstractSpinBox*>(object);
}

bool isTyped(const QKeyEvent* key) {
    const Qt::KeyboardModifiers beyondShift = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (beyondShift != Qt::NoModifier) return false;
    switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            return true;
        default:
            return !key->text().isEmpty() && key->text().front().isPrint();
    }
}

/// What a text field does with Ctrl: its own clipboard and selection; undo and redo are the story's.
bool isEditing(const QKeyEvent* key) {
    return key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
           key->matches(QKeySequence::Cut) || key->matches(QKeySequence::SelectAll);
}

bool belongsTo(const QObject* focus, const QKeyEvent* key) {
    if (isTextField(focus)) return isTyped(key) || isEditing(key);
    const bool opensList =
        key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up);
    if (qobject_cast<const QComboBox*>(focus)) return isTyped(key) || opensList;
    if (qobject_cast<const QAbstractButton*>(focus))
        return key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
    if (qobject_cast<const QAbstractItemView*>(focus))  // arrows move in a list
        return key->modifiers() == Qt::NoModifier && isTyped(key) && key->text().isEmpty();
    if (qobject_cast<const QAbstractSlider*>(focus)) return isTyped(key) && key->text().isEmpty();
    return false;
}

}  // namespace

KeyGuard::KeyGuard(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyGuard::eventFilter(QObject* object, QEvent* event) {
    const auto* widget =
        event->type() == QEvent::ShortcutOverride ? qobject_cast<const QWidget*>(object) : nullptr;
    if (!widget || !widget->hasFocus()) return false;
    if (!belongsTo(object, static_cast<QKeyEvent*>(event))) return false;
    event->accept();  // "not a shortcut": it arrives as an ordinary key press
    return true;
}

}  // namespace app
