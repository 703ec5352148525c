#include "widgets/panel_header.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/icons.h"
#include "widgets/painting.h"

namespace widgets {

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_info(new QLabel(this)) {
    QFont capitals = scaled(font(), 0.86, QFont::Medium);
    capitals.setCapitalization(QFont::AllUppercase);
    capitals.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    m_title->setFont(capitals);
    m_title->setProperty("role", "quiet");
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(40);
    m_info->setFont(scaled(font(), 0.9));
    m_info->setProperty("role", "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_info);
    setMinimumHeight(34);
    setTitle(title);
}

void PanelHeader::setTitle(const QString& title) {
    m_title->setText(title);
}
void PanelHeader::setInfo(const QString& info) {
    m_info->setText(info);
}
void PanelHeader::addButton(QWidget* button) {
    static_cast<QHBoxLayout*>(layout())->addWidget(button);
}

void PanelHeader::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Tints t = tintsOf(palette());
    p.fillRect(rect(), t.panel);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

QWidget* labelled(const QString& text, QWidget* field) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(text, box);
    label->setFont(scaled(label->font(), 0.9));
    label->setProperty("role", "quiet");
    label->setBuddy(field);
    field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

QToolButton* smallButton(const QString& iconName, const QString& text, const QString& toolTip,
                         QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    if (!text.isEmpty()) button->setText(QChar(0x2009) + text);  // a thin space: some air after the icon
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setProperty("kind", "quiet");
    return button;
}

Fold::Fold(const QString& title, QWidget* contents, bool isOpen, QWidget* parent)
    : QWidget(parent), m_button(smallButton("chevron-right", title, title, this)) {
    m_button->setCheckable(true);
    m_button->setToolTip({});
    m_button->setProperty("kind", "fold");
    contents->setParent(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(contents);
    connect(m_button, &QToolButton::toggled, this, [this, contents](bool open) {
        m_button->setIcon(icon(open ? "chevron-down" : "chevron-right"));
        contents->setVisible(open);
    });
    contents->setVisible(isOpen);
    m_button->setChecked(isOpen);
}

}  // namespace widgets
