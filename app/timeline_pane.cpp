#include "app/timeline_pane.h"

#include <QVBoxLayout>
#include <algorithm>

namespace app {

TimelinePane::TimelinePane(widgets::TimelineView* timeline, widgets::SoundView* sounds, QWidget* parent)
    : QWidget(parent),
      m_timeline(timeline),
      m_sounds(sounds),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_bar(new QScrollBar(Qt::Horizontal, this)) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    m_splitter->addWidget(timeline);
    m_splitter->addWidget(sounds);
    m_splitter->setStretchFactor(0, 1);
    timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sounds->setTimeline(timeline);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_bar);
    QScrollBar* hidden = timeline->horizontalScrollBar();
    const auto follow = [this, hidden] {
        m_bar->setRange(hidden->minimum(), hidden->maximum());
        m_bar->setPageStep(hidden->pageStep());
        m_bar->setSingleStep(hidden->singleStep());
        m_bar->setValue(hidden->value());
    };
    connect(hidden, &QScrollBar::rangeChanged, this, follow);
    connect(hidden, &QScrollBar::valueChanged, this, follow);
    connect(m_bar, &QScrollBar::valueChanged, hidden, &QScrollBar::setValue);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isByHand = true; });
    connect(sounds, &widgets::SoundView::wantedHeightChanged, this, &TimelinePane::giveRoom);
    follow();
}

void TimelinePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveRoom();
}

void TimelinePane::giveRoom() {
    if (m_isByHand) return;
    const int all = m_splitter->height() - m_splitter->handleWidth();
    const int most = std::max(m_sounds->minimumSizeHint().height(), all - std::max(132, all / 2));
    const int sounds = std::min(m_sounds->wantedHeight(), most);
    m_splitter->setSizes({all - sounds, sounds});
}

}  // namespace app
