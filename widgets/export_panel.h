// What to export and how: the kinds on the left, what can be chosen about the one at hand on the right, where
// it goes below. Shows and asks; whoever owns it does the work and says how far it is. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace widgets {

/// Everything a person chose; kept from one time to the next.
struct ExportChoice {
    QString kind = "mp4";  // an ending of a file, "pictures" or "shots"
    QString path;
    enum Range { Whole, InOut, Selected } range = Whole;
    int height = 0;            // of the pictures; 0: the story's
    QString rate;              // "24", "29.97"; empty: the story's
    QString codec = "h264";    // of an MP4: h264, h265, av1; of a cut: prores, h264
    QString quality = "good";  // best, good, small
    bool mayUseHardware = true;
    bool burnsShot = false, burnsTimecode = false, burnsDialogue = false;
    QString logo;
    QString subtitles;  // "", "inside", "beside"
    int perPage = 6;
    bool isLandscape = true, isLetter = false;
    double handles = 0.5;
    bool dropsFrames = false;
    QString cutCodec = "prores";
    bool operator==(const ExportChoice&) const = default;
};

class ExportPanel : public QWidget {
    Q_OBJECT
 public:
    /// The kinds in their order, and the ending of each.
    static QStringList kinds();
    static QString endingOf(const QString& kind);
    static QString titleOf(const QString& kind);

    explicit ExportPanel(QWidget* parent = nullptr);

    void setChoice(const ExportChoice&);
    ExportChoice choice() const;
    /// What there is to export: frames as words, the story's own height and rate, whether in and out are set
    /// and shots are selected, whether drop-frame timecode exists at this rate.
    struct Story {
        QString length, rate;
        int height = 720;
        bool hasRange = false, hasSelection = false, mayDropFrames = false;
    };
    void setStory(const Story&);
    /// While it runs there is a bar, and Cancel in place of Export.
    void setRunning(bool isRunning);
    void setProgress(double fraction, const QString& words);
    void setStatus(const QString& text, bool isProblem = false);

 signals:
    void exportRequested();
    void cancelRequested();
    void pathWanted();
    void logoWanted();
    void kindChosen(const QString& kind);

 private:
    void makeKinds();
    QWidget* makeForm();
    void makeMovieFields();
    void makePageFields();
    void showFields();
    void addRow(const QString& label, QWidget* field, const QStringList& kinds = {});  // none: of all
    void setRow(QWidget* field, bool isVisible);
    bool isKind(const QStringList& kinds) const;

    QListWidget* m_kinds;
    QFormLayout* m_form = nullptr;
    QLabel *m_about, *m_status;
    QComboBox *m_range, *m_size, *m_rate, *m_codec, *m_quality, *m_subtitles, *m_perPage, *m_page,
        *m_cutCodec;
    QCheckBox *m_shot, *m_timecode, *m_dialogue, *m_hardware, *m_dropFrames;
    QLineEdit *m_path, *m_logo;
    QDoubleSpinBox* m_handles;
    QWidget *m_burnIns, *m_logoRow;
    QProgressBar* m_progress;
    QPushButton *m_export, *m_cancel, *m_choosePath;
    QList<std::pair<QWidget*, QStringList>> m_rows;
    bool m_mayDropFrames = false;
};

}  // namespace widgets
