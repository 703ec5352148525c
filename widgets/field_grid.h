// Labelled fields in columns of equal width: as many columns as the widest field allows, so that nothing is
// cut off in a narrow panel. GUI thread only.
#pragma once

#include <QList>
#include <QWidget>

namespace widgets {

class FieldGrid : public QWidget {
    Q_OBJECT
 public:
    explicit FieldGrid(const QList<QWidget*>& fields = {}, QWidget* parent = nullptr);
    /// In the order of reading and of Tab; owned from now on.
    void add(QWidget* field);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

 protected:
    void resizeEvent(QResizeEvent*) override;
    bool event(QEvent*) override;

 private:
    int narrowest() const;
    void arrange();
    QList<QWidget*> m_fields;
    int m_columns = 0;
};

}  // namespace widgets
