// The criteria of a take as curves over its frames, with a cursor that follows the playhead. QCustomPlot
// draws; colours come from the palette. GUI thread only.
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

class QCustomPlot;
class QLabel;
class QCPItemLine;

namespace widgets {

class PanelHeader;

struct Series {
    QString name;
    QList<double> frames, values;  // of equal length; frames ascending
    bool baseline = false;         // dashed and grey: a cross-fade or morph to compare with
};

class AnalysisPanel : public QWidget {
    Q_OBJECT
 public:
    explicit AnalysisPanel(QWidget* parent = nullptr);
    /// Title line with the legend; may be moved into a dock as its title bar.
    PanelHeader* header() const;
    /// Replaces all curves. Lists of unequal length are cut to the shorter one; values that are no numbers
    /// are gaps.
    void setSeries(const QList<Series>&);
    /// The scale runs over the values of the curves instead of 0 to 1; for the next setSeries().
    void setFitted(bool fitted) { m_isFitted = fitted; }
    void setCursor(double frame);
    /// The figures of all frames in one line, beside the legend.
    void setSummary(const QString&);
    /// What to say when there are no curves.
    void setEmptyText(const QString&);
    /// Value of a curve at the cursor; none outside its frames.
    std::optional<double> valueAtCursor(int series) const;

 signals:
    void seekRequested(double frame);

 protected:
    void changeEvent(QEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

 private:
    void applyColours();
    void refreshLegend();
    PanelHeader* m_header;
    QWidget* m_words;  // legend and summary
    QLabel *m_legend, *m_summary;
    QCustomPlot* m_plot;
    QLabel* m_empty;
    QCPItemLine* m_cursorLine;
    QList<Series> m_series;
    double m_cursor = 0;
    bool m_isFitted = false;
};

}  // namespace widgets
