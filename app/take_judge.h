// Judges clips by the criteria of engine/criteria.h on a thread of its own: takes, and the cross-fade and the
// morph between the same two scenes, which they are compared with. What has been judged once is remembered.
// The model is loaded there when the first clip is judged; only CLIP is run. Lives on the UI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "engine/criteria.h"
#include "engine/plan.h"
#include "storage/project_file.h"

namespace app {

/// A clip to judge, as a value.
struct JudgeOrder {
    enum class Clip { Take, Dissolve, Morph };
    Clip clip = Clip::Take;
    story::BlobId movie;                  // a take's
    story::Frames length = 0;             // frames at the story's rate
    story::Frames stride = 1;             // every so many are looked at
    engine::ShotFrame from;               // the scene it starts from
    std::optional<engine::ShotFrame> to;  // a transition: the scene it leads to
    std::string prompt;
    int width = 0, height = 0;  // to look at it in

    /// The same for the same clip and words.
    QByteArray key() const;
};

/// Figures with the frames of the clip that they are about.
struct JudgedClip {
    engine::Judgement judgement;
    std::vector<story::Frames> frames;
};

class TakeJudge : public QObject {
    Q_OBJECT
 public:
    /// Called on the judge's thread; throws std::exception (engine::Cancelled when stopped).
    using Judge = std::function<JudgedClip(const JudgeOrder&, const std::shared_ptr<storage::ProjectFile>&,
                                           std::stop_token)>;
    /// Makes the judge on its thread, when the first clip is to be judged.
    using Factory = std::function<Judge()>;

    explicit TakeJudge(Factory makeJudge, QObject* parent = nullptr);
    ~TakeJudge() override;

    /// In the place of all that was asked before and is not begun; what is known is not judged again. The
    /// clip being judged is given up when it is not among them.
    void ask(const std::vector<JudgeOrder>& orders, const std::shared_ptr<storage::ProjectFile>& file);
    /// None while it is not judged.
    const JudgedClip* known(const JudgeOrder& order) const;
    QString problem(const JudgeOrder& order) const { return m_problems.value(order.key()); }
    bool isBusy() const { return m_busy; }
    /// Another model: nothing is known any more.
    void setFactory(Factory makeJudge);

 signals:
    void judged();  // one more is known, or failed
    void busyChanged(bool busy);

 private:
    struct Work {
        JudgeOrder order;
        std::shared_ptr<storage::ProjectFile> file;
        quint64 generation = 0;
    };
    void run(const std::stop_token& stop);
    void arrived(const Work& work, const std::optional<JudgedClip>& clip, const QString& problem,
                 bool isLast);

    QHash<QByteArray, JudgedClip> m_known;
    QHash<QByteArray, QString> m_problems;
    bool m_busy = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Work> m_waiting;
    QByteArray m_running;
    std::stop_source m_stop;  // of the clip being judged
    Factory m_makeJudge;
    quint64 m_generation = 0;  // of the factory
    std::jthread m_thread;     // last: stops before the rest goes
};

/// Judges with the model in the folder.
TakeJudge::Factory engineJudge(const std::filesystem::path& modelFolder);

}  // namespace app
