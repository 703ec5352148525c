// Fine-tuning a model on one's own pictures: what to learn from, for how long, what the result is called;
// while it runs a curve of the loss, a sample of what was learnt so far, pause and an early end. It shows
// what it is told and emits what the person wants. GUI thread only.
#pragma once

#include <QImage>
#include <QWidget>

class QCustomPlot;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace widgets {

struct FineTuneChoice {
    bool isFromStory = true;
    QString folder;  // when not from the story
    int minutes = 30;
    QString name;  // of the new model
};

class FineTunePanel : public QWidget {
    Q_OBJECT
 public:
    enum class State { Idle, Running, Paused, Done };
    explicit FineTunePanel(QWidget* parent = nullptr);

    /// How many pictures the story has: without any, only a folder can be chosen.
    void setStoryPictures(int count);
    void setFolder(const QString& folder);
    void setName(const QString& name);
    void setState(State state);
    State state() const { return m_state; }
    FineTuneChoice choice() const;

    /// One line on how it stands; a problem is coloured as one.
    void setStatus(const QString& text, bool isProblem = false);
    /// 0..1; below 0: not known.
    void setFraction(double fraction);
    void clearCurve();
    void addLoss(double step, double loss);
    void addHeldOut(double step, double loss);  // on pictures that are not learnt from
    void setSample(const QImage& strip);

 signals:
    void folderWanted();
    void startRequested();
    void pauseRequested(bool paused);
    void finishRequested();  // end now and keep what was learnt
    void useRequested();

 protected:
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

 private:
    void makeForm();
    void makePlot();
    void refresh();
    void applyColours();
    void showSample();

    State m_state = State::Idle;
    QString m_folder;
    QImage m_strip;
    QWidget* m_form = nullptr;
    QRadioButton *m_fromStory = nullptr, *m_fromFolder = nullptr;
    QPushButton* m_chooseFolder = nullptr;
    QLabel* m_folderName = nullptr;
    QSpinBox* m_minutes = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel *m_status = nullptr, *m_sample = nullptr;
    QProgressBar* m_progress = nullptr;
    QCustomPlot* m_plot = nullptr;
    QPushButton *m_start = nullptr, *m_pause = nullptr, *m_finish = nullptr, *m_use = nullptr;
};

}  // namespace widgets
