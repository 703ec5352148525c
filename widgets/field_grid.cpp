#include "widgets/field_grid.h"

#include <QEvent>
#include <QGridLayout>

namespace widgets {
namespace {
constexpr int kGap = 8, kLineGap = 12, kMost = 3;
}

FieldGrid::FieldGrid(const QList<QWidget*>& fields, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kLineGap);
    for (QWidget* field : fields) add(field);
}

void FieldGrid::add(QWidget* field) {
    field->setParent(this);
    m_fields.append(field);
    m_columns = 0;
    arrange();
}

int FieldGrid::narrowest() const {
    int width = 0;
    for (const QWidget* field : m_fields) width = qMax(width, field->minimumSizeHint().width());
    return width;
}

QSize FieldGrid::minimumSizeHint() const {
    return {narrowest(), QWidget::minimumSizeHint().height()};
}

void FieldGrid::arrange() {
    const int fitting = (width() + kGap) / (narrowest() + kGap);
    const int columns = qBound(1, fitting, qMin(kMost, qMax(1, int(m_fields.size()))));
    if (columns == m_columns) return;
    m_columns = columns;
    auto* grid = static_cast<QGridLayout*>(layout());
    for (QWidget* field : m_fields) grid->removeWidget(field);
    for (int i = 0; i < m_fields.size(); ++i) grid->addWidget(m_fields[i], i / columns, i % columns);
    for (int column = 0; column < kMost; ++column) {
        grid->setColumnStretch(column, column < columns ? 1 : 0);
        grid->setColumnMinimumWidth(column, 0);
    }
    updateGeometry();
}

void FieldGrid::resizeEvent(QResizeEvent*) {
    arrange();
}

bool FieldGrid::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) arrange();  // a field grew with its words or the font
    return QWidget::event(event);
}

}  // namespace widgets
