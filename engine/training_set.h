// What a user's own pictures and movies teach: clips for seine::train out of files and folders, or out of
// pictures at hand. Movies are cut where shots change; stills become clips by camera moves and, two by two,
// by changes from one to the next. Captions come from a text file beside the picture ("cape.txt" for
// "cape.png") or from its name. Every file that cannot be used is left out and listed, with the reason.
//
//     auto set = engine::TrainingSet::read({"drawings"}, shape);
//     for (const auto& file : set.skipped()) warn(file.path, file.why);
//
// Thread safety: immutable once made; clip() may be called from any thread.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "engine/progress.h"
#include "engine/seine/train/trainer.h"
#include "engine/training_moves.h"

namespace engine {

struct TrainingStill {
    Picture picture;
    std::string caption;
};

struct TrainingShot {
    std::vector<Picture> frames;  // at the model's rate and size
    std::string caption;
};

class TrainingSet : public seine::train::ClipSource {
 public:
    struct Skipped {
        std::filesystem::path path;
        std::string why;
    };

    /// Files and folders, these with everything below. Throws Error when nothing in them can be learnt from,
    /// Cancelled.
    static TrainingSet read(const std::vector<std::filesystem::path>& paths, const ClipShape& shape,
                            const ProgressSink& progress = {}, std::stop_token stop = {});
    /// Throws Error when there is nothing.
    TrainingSet(std::vector<TrainingStill> stills, std::vector<TrainingShot> shots, const ClipShape& shape);

    std::size_t size() const override { return m_clips.size(); }
    seine::train::TrainingClip clip(std::size_t index) const override;
    bool isHeldOut(std::size_t index) const override { return m_clips[index].isHeldOut; }

    std::size_t stills() const { return m_stills.size(); }
    std::size_t shots() const { return m_shots.size(); }
    std::size_t heldOut() const;
    const std::vector<Skipped>& skipped() const { return m_skipped; }

 private:
    struct Entry {
        enum class Kind { Move, Change, Shot } kind;
        std::size_t first = 0, second = 0;  // stills, or the shot
        int way = 0;                        // Move, Change, or the shot's first frame
        bool isHeldOut = false;
    };
    void list();

    ClipShape m_shape;
    std::vector<TrainingStill> m_stills;
    std::vector<TrainingShot> m_shots;
    std::vector<Entry> m_clips;
    std::vector<Skipped> m_skipped;
};

/// "03 - the_old-pier" -> "the old pier"; empty where a name says nothing.
std::string captionFromName(const std::string& stem);

/// Where a shot ends and another begins: indices of first frames, without 0.
std::vector<std::size_t> shotChanges(const std::vector<Picture>& frames);

}  // namespace engine
