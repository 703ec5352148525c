#include "widgets/analysis_panel.h"

#include <qcustomplot.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/fields.h"
#include "widgets/theme.h"

namespace widgets {
namespace {

QColor colourOf(const Tints& t, int index) {
    const QColor colours[] = {t.accent, t.running, t.ready, t.stale};
    return colours[index % 4];
}

/// Of the baselines, which all are grey.
Qt::PenStyle styleOf(int baseline) {
    return baseline % 2 ? Qt::DotLine : Qt::DashLine;
}

/// Beside each other, or one below the other where the panel is narrow.
void fitWords(QWidget* words, const QLabel* legend, const QLabel* summary) {
    constexpr int kGap = 48;  // margins and space between
    const bool fits = legend->sizeHint().width() + summary->sizeHint().width() + kGap <= words->width();
    static_cast<QBoxLayout*>(words->layout())
        ->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace

AnalysisPanel::AnalysisPanel(QWidget* parent)
    : QWidget(parent),
      m_header(new PanelHeader(tr("Analysis"), this)),
      m_words(new QWidget(this)),
      m_legend(new QLabel(m_words)),
      m_summary(new QLabel(m_words)),
      m_plot(new QCustomPlot(this)),
      m_empty(new QLabel(tr("No measures yet: they appear with the first take"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_words);
    column->addWidget(m_plot, 1);
    column->addWidget(m_empty, 1);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // never widens the window
    m_summary->setProperty("role", "quiet");
    auto* line = new QHBoxLayout(m_words);
    line->setContentsMargins(12, 4, 12, 0);
    line->addWidget(m_legend, 1);
    line->addWidget(m_summary);
    line->setSpacing(2);
    m_words->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", "quiet");
    m_plot->setAccessibleName(tr("Curves of the criteria"));
    m_plot->setMinimumHeight(70);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(8, 8, 12, 4));
    m_plot->installEventFilter(this);
    m_cursorLine = new QCPItemLine(m_plot);
    for (QCPItemPosition* end : {m_cursorLine->start, m_cursorLine->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    applyColours();
    setSeries({});
}

PanelHeader* AnalysisPanel::header() const {
    return m_header;
}

void AnalysisPanel::setSeries(const QList<Series>& series) {
    m_series = series;
    m_plot->clearGraphs();
    constexpr double kNone = std::numeric_limits<double>::infinity();
    double last = 1, lowest = m_isFitted ? kNone : 0, highest = m_isFitted ? -kNone : 1;
    for (Series& s : m_series) {
        const qsizetype count = qMin(s.frames.size(), s.values.size());
        s.frames.resize(count);
        s.values.resize(count);
        for (double& value : s.values)
            if (!std::isfinite(value)) value = std::nan("");
        QCPGraph* graph = m_plot->addGraph();
        graph->setName(s.name);
        graph->setData(s.frames, s.values, true);
        if (count) last = qMax(last, s.frames.last());
        for (double value : s.values)
            if (std::isfinite(value)) lowest = qMin(lowest, value), highest = qMax(highest, value);
    }
    m_plot->xAxis->setRange(0, last);
    if (lowest > highest) lowest = 0, highest = 1;
    const double margin = qMax(highest - lowest, 1e-3) * 0.06;
    m_plot->yAxis->setRange(m_isFitted ? lowest - margin : lowest, highest + margin);
    m_plot->setVisible(!m_series.isEmpty());
    m_words->setVisible(!m_series.isEmpty());
    m_empty->setVisible(m_series.isEmpty());
    applyColours();
    refreshLegend();
}

void AnalysisPanel::setCursor(double frame) {
    m_cursor = frame;
    m_cursorLine->start->setCoords(frame, 0);
    m_cursorLine->end->setCoords(frame, 1);
    refreshLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AnalysisPanel::setSummary(const QString& text) {
    m_summary->setText(text);
    fitWords(m_words, m_legend, m_summary);
}

void AnalysisPanel::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

std::optional<double> AnalysisPanel::valueAtCursor(int index) const {
    if (index < 0 || index >= m_series.size()) return {};
    const Series& s = m_series[index];
    if (s.frames.isEmpty() || m_cursor < s.frames.first() || m_cursor > s.frames.last()) return {};
    const auto next = std::lower_bound(s.frames.begin(), s.frames.end(), m_cursor);
    const auto i = next - s.frames.begin();
    double value = s.values[i];
    if (*next != m_cursor && i > 0) {
        const double part = (m_cursor - s.frames[i - 1]) / (*next - s.frames[i - 1]);
        value = s.values[i - 1] + part * (value - s.values[i - 1]);
    }
    if (!std::isfinite(value)) return {};
    return value;
}

void AnalysisPanel::applyColours() {
    const Tints t = tintsOf(palette());
    m_plot->setBackground(t.panel);
    m_plot->axisRect()->setBackground(t.field);
    const QFont small(font().family(), 8);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(t.line));
        axis->setTickPen(QPen(t.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.quiet);
        axis->setTickLabelFont(small);
        axis->setTickLength(0, 3);
        axis->grid()->setPen(QPen(t.line, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->yAxis->ticker()->setTickCount(4);
    m_cursorLine->setPen(QPen(t.playhead, 1.5));
    int baselines = 0;
    for (int i = 0; i < m_plot->graphCount() && i < m_series.size(); ++i) {
        const QPen baseline(t.quiet, 1.2, styleOf(baselines));
        baselines += m_series[i].baseline;
        m_plot->graph(i)->setPen(m_series[i].baseline ? baseline : QPen(colourOf(t, i), 1.8));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AnalysisPanel::refreshLegend() {
    const Tints t = tintsOf(palette());
    QStringList words;
    int baselines = 0;
    for (int i = 0; i < m_series.size(); ++i) {
        const std::optional<double> value = valueAtCursor(i);
        const QString colour = (m_series[i].baseline ? t.quiet : colourOf(t, i)).name();
        const QString sign = !m_series[i].baseline ? "━" : styleOf(baselines) == Qt::DashLine ? "╌" : "┈";
        baselines += m_series[i].baseline;
        words.append(QString("<span style='color:%1'>%2&nbsp;%3%4</span>")
                         .arg(colour, sign, m_series[i].name.toHtmlEscaped(),
                              value ? "&nbsp;<b>" + QString::number(*value, 'f', 2) + "</b>" : QString()));
    }
    m_legend->setText(words.join("&nbsp;&nbsp;&nbsp;"));
    fitWords(m_words, m_legend, m_summary);
}

void AnalysisPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
        refreshLegend();
    }
    QWidget::changeEvent(event);
}

bool AnalysisPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::Resize) fitWords(m_words, m_legend, m_summary);
    const bool isPress = event->type() == QEvent::MouseButtonPress,
               isMove = event->type() == QEvent::MouseMove;
    if (watched == m_plot && (isPress || isMove)) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() & Qt::LeftButton)
            emit seekRequested(qMax(0.0, m_plot->xAxis->pixelToCoord(mouse->position().x())));
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace widgets
