// What a network is taught: the one thing that differs between training a denoiser and training an
// autoencoder. A teacher knows its network, turns places of the run into losses and shows what was learnt so
// far. Thread safety: one thread at a time.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/seine/model_folder.h"
#include "engine/seine/train/clip_shelf.h"
#include "engine/seine/train/course.h"
#include "engine/seine/train/trainer.h"

namespace seine::train {

constexpr std::size_t kExaminedClips = 8;  // held-out clips at most

class Teacher {
 public:
    using Poll = std::function<void()>;  // may throw to end the run

    virtual ~Teacher() = default;
    virtual Course& course() = 0;
    /// One step on the clips at `places` of the run (this worker's share); the mean squared error.
    virtual double step(const std::vector<std::uint64_t>& places, std::optional<double> way,
                        const Poll& poll) = 0;
    /// The mean squared error of the averaged weights on the held-out clips; none where there are none.
    virtual std::optional<double> examine() = 0;
    /// Some frames of one clip as the averaged weights make them.
    virtual std::vector<engine::Picture> sample() = 0;
    /// The file of the model folder that the learnt weights stand in.
    virtual std::filesystem::path weightsFile() const = 0;
};

/// Everything a teacher is made from; outlives it.
struct Lectern {
    const TrainSettings& settings;
    const ModelFolder& folder;
    ClipShelf& shelf;
    Exchange* exchange;
    OptimizerOptions optimizer;
    std::function<void(const std::string&)> warn;
};

/// The device that the settings name or leave open.
std::string deviceOf(const TrainSettings& settings);

std::unique_ptr<Teacher> denoiserTeacher(const Lectern& lectern);
/// Of the decoder, published or motion; the encoder stays, so that the denoiser's latents keep their meaning.
std::unique_ptr<Teacher> autoencoderTeacher(const Lectern& lectern);
/// Of the picture tower that the criteria measure with, and its projections; the text tower stays, since its states
/// steer the denoiser. Its "squared errors" are cross-entropies.
std::unique_ptr<Teacher> clipTeacher(const Lectern& lectern);

}  // namespace seine::train
