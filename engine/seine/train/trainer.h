// Training in the product: fine-tunes a model folder on clips and writes a new model folder that
// Generator::load takes like any other. Nothing of the old folder is changed.
//
//     seine::train::TrainSettings settings;
//     settings.model = "assets/models/draft", settings.result = "models/my-drawings", settings.minutes = 30;
//     seine::train::TrainResult made = seine::train::train(settings, clips, {.progress = show}, {}, stop);
//
// While it runs, everything that is needed to go on lies in the folder RESULT.training, renewed every few
// minutes and at every end but a kill; `resume` goes on from there, with the same bits where steps and not
// minutes set the length. The folder goes when the result is written.
//
// Thread safety: train() runs on the calling thread and calls back on it; a TrainSwitch and the stop_token
// may be used from any thread.
#pragma once

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/seine/generator.h"

namespace seine::train {

/// What is learnt from: as many frames as the model makes at once, all of one size, multiples of 8.
struct TrainingClip {
    std::vector<engine::Picture> frames;
    std::string caption;
    bool isChange = false;  // leads from one scene to another
};

class ClipSource {
 public:
    virtual ~ClipSource() = default;
    virtual std::size_t size() const = 0;
    /// The same clip for the same index, always. May throw; the run then ends with a checkpoint.
    virtual TrainingClip clip(std::size_t index) const = 0;
    /// Never learnt from, only examined.
    virtual bool isHeldOut(std::size_t) const { return false; }
};

/// Of the autoencoder the decoder learns, of the CLIP pair the picture tower: latents and words keep their
/// meaning.
enum class What { Denoiser, Autoencoder, Clip };

struct TrainSettings {
    std::filesystem::path model, result;
    What what = What::Denoiser;
    int rank = 16;            // of low-rank changes to attention and linear layers; 0: all weights
    int steps = 0;            // of the optimizer; or
    double minutes = 0;       // of learning, pauses not counted
    int batch = 4;            // clips a step, over all workers
    double learningRate = 0;  // 0: what suits the rank
    std::uint64_t seed = 0;
    int threads = 0;  // 0: one per physical core
    bool resume = false;
    bool savesMemory = false;  // gradient checkpointing: a third slower
    Precision precision = Precision::Auto;
    double checkpointMinutes = 5, sampleMinutes = 1;
    std::int64_t cacheBytes = std::int64_t(1) << 30;  // of encoded clips
    int worker = 0, workers = 1;                      // several processes train together
    std::string meeting;                              // where they meet: a path or HOST:PORT
    std::string device;  // of seine::devices(); empty: a GPU where there is one, the next for the next worker
};

struct TrainProgress {
    enum class Stage { Load, Examine, Learn, Save };
    Stage stage = Stage::Load;
    int step = 0, steps = 0;        // steps 0: time decides
    double fraction = 0;            // 0..1
    double seconds = 0;             // of learning, with what came before a resume
    double loss = 0;                // mean squared error of the step
    std::optional<double> heldOut;  // when it was just measured
    double learningRate = 0;
    std::int64_t samples = 0;  // clips learnt from
};

struct TrainWatch {
    std::function<void(const TrainProgress&)> progress;
    std::function<void(std::vector<engine::Picture>&& frames)> sample;  // of one clip, as learnt so far
    std::function<void(const std::string&)> warn;                       // trouble that does not end the run
};

/// Halts and ends a run from outside.
class TrainSwitch {
 public:
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    void finish();  // write the result with what was learnt so far
    bool isFinishing() const { return m_isFinishing; }
    void waitWhilePaused(const std::stop_token& stop);

 private:
    std::atomic<bool> m_isPaused = false, m_isFinishing = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
};

struct TrainResult {
    int steps = 0;
    std::int64_t samples = 0;
    double seconds = 0, loss = 0;  // loss: of the last steps
    std::optional<double> heldOutBefore, heldOutAfter;
    std::int64_t learning = 0;  // numbers that were learnt
};

/// Throws Error for settings, clips, models and disks that do not do, Cancelled when stopped (after writing a
/// checkpoint). Workers other than 0 write nothing.
TrainResult train(const TrainSettings& settings, const ClipSource& clips, const TrainWatch& watch = {},
                  TrainSwitch* control = nullptr, std::stop_token stop = {});

/// Where a run keeps what it needs to go on.
std::filesystem::path runFolder(const std::filesystem::path& result);

}  // namespace seine::train
