// What panels are put together with: title lines, labels over fields, small flat buttons and parts that fold.
// GUI thread only.
#pragma once

#include <QLabel>
#include <QWidget>

class QToolButton;

namespace widgets {

/// A panel's title line: capitals on the left, a quiet remark on the right, room for buttons after it. Can
/// serve as a dock's title bar.
class PanelHeader : public QWidget {
    Q_OBJECT
 public:
    explicit PanelHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString&);
    void setInfo(const QString&);
    QString title() const { return m_title->text(); }
    QString info() const { return m_info->text(); }
    void addButton(QWidget*);
    /// As title bar of a dock it is given its hint, whatever its minimum.
    QSize sizeHint() const override { return QWidget::sizeHint().expandedTo(minimumSize()); }

 protected:
    void paintEvent(QPaintEvent*) override;

 private:
    QLabel *m_title, *m_info;
};

/// A quiet label over a field, tied to it for screen readers.
QWidget* labelled(const QString& label, QWidget* field);
QToolButton* smallButton(const QString& iconName, const QString& text, const QString& toolTip,
                         QWidget* parent);

/// A title that folds what is below it.
class Fold : public QWidget {
    Q_OBJECT
 public:
    Fold(const QString& title, QWidget* contents, bool isOpen, QWidget* parent = nullptr);

 private:
    QToolButton* m_button;
};

}  // namespace widgets
