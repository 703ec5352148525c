// What a shot and a transition have in common in the inspector: how far it is, the Generate button, and the
// takes. GUI thread only.
#pragma once

#include <QWidget>

#include "widgets/inspector.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace widgets {

class PanelHeader;
class TakesStrip;

/// The state in words and the button that starts or stops.
class GenerateRow : public QWidget {
    Q_OBJECT
 public:
    explicit GenerateRow(QWidget* parent = nullptr);
    void setStatus(const PartStatus&);
    /// How many parts the button is about; `isPossible` false: there is nothing to generate (a cut, a still).
    void setCount(int parts, bool isPossible);

 signals:
    void generateClicked();
    void cancelClicked();

 protected:
    void paintEvent(QPaintEvent*) override;

 private:
    void refresh();
    PartStatus m_status;
    int m_count = 1;
    bool m_isPossible = true;
    QLabel* m_words;
    QPushButton* m_button;
};

class TakesSection : public QWidget {
    Q_OBJECT
 public:
    explicit TakesSection(QWidget* parent = nullptr);
    void setTakes(const QList<TakeItem>&);
    /// The criteria under the takes, and a word when the prompt is not about what the chosen take shows.
    void setFigures(const QHash<qint64, TakeFigures>&);
    TakesStrip* strip() const { return m_strip; }

 signals:
    void newTakeRequested();
    void compareRequested();

 protected:
    void resizeEvent(QResizeEvent*) override;

 private:
    void fitButtons();

    TakesStrip* m_strip;
    QLabel *m_title, *m_mismatch;
    QToolButton *m_compare, *m_another;
    story::TakeId m_chosen;
};

}  // namespace widgets
