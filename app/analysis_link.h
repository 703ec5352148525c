// Between the judge of takes, the analysis panel and the inspector: judges the takes of the selected part when
// nothing is being generated, and shows the three criteria under each take; while the panel is open, also as
// curves beside the cross-fade and the morph between the same scenes. Ties the cursor to the playhead, and
// exports picture and figures. UI thread only.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/messages.h"
#include "app/session.h"
#include "app/take_judge.h"
#include "app/window_actions.h"
#include "app/window_parts.h"

class QComboBox;
class QToolButton;

namespace app {

/// One clip of the panel: a take or a baseline.
struct AnalysedClip {
    QString name;
    JudgeOrder order;
    bool isBaseline = false, isChosen = false;
    story::TakeId take{};  // none: a baseline
};

/// What there is to compare for a part: its chosen take first, the baselines where it joins two scenes, then
/// the other takes, newest first. Empty when the part is gone.
std::vector<AnalysedClip> clipsOf(const story::Story& story, story::Part part);
/// All figures of all clips that are known, a line a frame, for spreadsheets.
QString toCsv(const std::vector<std::pair<QString, JudgedClip>>& clips);

class AnalysisLink : public QObject {
    Q_OBJECT
 public:
    AnalysisLink(Session& session, WindowActions& commands, Messages& messages, const WindowParts& parts,
                 QObject* parent = nullptr);
    TakeJudge& judge() { return m_judge; }

 protected:
    bool eventFilter(QObject* object, QEvent* event) override;

 private:
    void buildHeader();
    void refresh();
    void showCurves();
    void showCursor();
    void showFigures();
    void showTakeFigures();
    void seek(double frame);
    void exportPicture();
    void exportFigures();
    QString suggestedFile(const QString& suffix) const;

    Session& m_session;
    WindowActions& m_commands;
    Messages& m_messages;
    WindowParts m_parts;
    TakeJudge m_judge;
    QComboBox* m_measure;
    QToolButton* m_export;
    QTimer m_soon;
    std::vector<AnalysedClip> m_clips;
    story::Span m_span;  // where the part plays
};

}  // namespace app
