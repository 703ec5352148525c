// Small form parts that the inspector is made of: growing text, lengths, numbers that may
// be left to their default, choices; each can show "mixed". They emit only what a person changed. GUI thread
// only.
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <optional>

#include "storage/story/time.h"
#include "widgets/panel_header.h"

namespace widgets {

/// Plain text as high as its lines.
class TextField : public QPlainTextEdit {
    Q_OBJECT
 public:
    TextField(int fewestLines, int mostLines, QWidget* parent = nullptr);
    /// Does not disturb the cursor when the text is the same. No value: mixed.
    void show(const std::optional<QString>&);
    void setHint(const QString& hint) {
        m_hint = hint;
        setPlaceholderText(hint);
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

 signals:
    void edited(const QString& text);

 protected:
    void resizeEvent(QResizeEvent*) override;

 private:
    int m_fewest, m_most;
    bool m_isShowing = false;
    QString m_hint;
};

/// One line of text.
class LineField : public QLineEdit {
    Q_OBJECT
 public:
    explicit LineField(QWidget* parent = nullptr);
    void show(const std::optional<QString>&);
    void setHint(const QString& hint) {
        m_hint = hint;
        setPlaceholderText(hint);
    }

 private:
    QString m_hint;
};

/// A length as seconds:frames; arrow keys change it by a frame, with Shift by a second. Marked while it is no
/// length.
class LengthField : public QLineEdit {
    Q_OBJECT
 public:
    explicit LengthField(QWidget* parent = nullptr);
    void setRate(story::Rate);
    void show(std::optional<story::Frames>);

 signals:
    void lengthChanged(story::Frames length);

 protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void wheelEvent(QWheelEvent*) override;

 private:
    void commit();
    void step(story::Frames by);
    story::Rate m_rate;
    std::optional<story::Frames> m_length;
};

/// A number that may be left to a default (empty).
class NumberField : public QLineEdit {
    Q_OBJECT
 public:
    enum class Kind { Whole, Fraction, Seed };
    NumberField(Kind, double least, double most, QWidget* parent = nullptr);
    /// Whole and Seed as decimal text, so that all 64 bits fit; empty: the default; no value: mixed.
    void show(const std::optional<QString>&);
    void setDefaultText(const QString&);

 signals:
    /// Empty text: back to the default.
    void numberChanged(const QString& text);

 private:
    void commit();
    bool isRight(const QString&) const;
    Kind m_kind;
    double m_least, m_most;
    QString m_shown, m_default;
    bool m_isMixed = false;
};

/// One of a few named values.
class ChoiceField : public QComboBox {
    Q_OBJECT
 public:
    explicit ChoiceField(const QStringList& names, QWidget* parent = nullptr);
    void show(std::optional<int> choice);
    /// Wide enough for the longest name.
    QSize minimumSizeHint() const override;
    void showPopup() override;
    void hidePopup() override;

 signals:
    void chosen(int choice);
    /// While the list is open: what would be chosen. Ended: the list is closed, whatever came of it.
    void tried(int choice);
    void triedEnough();

 protected:
    void wheelEvent(QWheelEvent* event) override;

 private:
    bool m_isOpen = false;
};

}  // namespace widgets
