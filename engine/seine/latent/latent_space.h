// The small interface between pictures and latents. A LatentSpace turns what is given of a clip into latents
// and into the channels that the denoiser sees beside the noisy latent, and turns denoised latents back into
// frames of any size. Two spaces exist: the published KL autoencoder, and motion latents that warp the given
// pictures. Thread safety: a LatentSpace is used by one thread at a time; so is a Scene.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/picture.h"
#include "engine/seine/torch.h"

namespace seine {
struct Continuation;
}

namespace seine::latent {

struct Given {
    int frame = 0;
    engine::Picture picture;  // outWidth x outHeight
    engine::Picture detail;   // empty, or the same in twice the size
};

/// One clip to be made.
struct Task {
    int frames = 0;                   // F
    int height = 0, width = 0;        // working size in pixels, multiples of 8
    int outHeight = 0, outWidth = 0;  // size of the frames handed out
    std::vector<Given> given;         // sorted by frame, distinct
    std::string prompt;
    std::shared_ptr<const Continuation> previous;
};

/// Told after each piece of work (done of total); may throw to cancel.
using Step = std::function<void(int done, int total)>;
/// Receives the frames in the order of their times, outWidth x outHeight.
using Sink = std::function<void(std::size_t index, engine::Picture&& frame)>;

/// The given part of one clip, encoded; decodes what the denoiser makes of the rest.
class Scene {
 public:
    virtual ~Scene() = default;

    Tensor known;      // [1, C, F, h, w] latents of the given frames, 0 elsewhere
    Tensor condition;  // [1, K, F, h, w] what follows the noisy latent in the denoiser's input: mask first

    /// `latents` [1, C, F, h, w]; `times` in frames, fractions where the space allows them. Frames of
    /// Task::given are put in by the caller and not asked for.
    virtual void decode(const Tensor& latents, const std::vector<double>& times, const Sink& sink) = 0;
    /// Once decoded: what the clip that goes on from the last frame needs; none where it needs nothing.
    virtual std::shared_ptr<const Continuation> next() const { return nullptr; }
};

/// A whole clip as the denoiser should imagine it: what training starts from.
struct EncodedClip {
    Tensor latents;     // [1, C, F, h, w] of every frame
    Tensor references;  // [1, R, h, w] what conditions need beside them
    int first = 0, last = 0;
};

class LatentSpace {
 public:
    virtual ~LatentSpace() = default;

    virtual int channels() const = 0;           // C
    virtual int conditionChannels() const = 0;  // K
    virtual bool anyTime() const = 0;           // fractional times can be decoded
    virtual std::unique_ptr<Scene> encode(const Task& task, const Step& step) = 0;

    /// The latents depend on which frames are given first and last; otherwise `first` and `last` are idle.
    virtual bool isBetweenGiven() const = 0;
    /// All frames of a clip, each height x width (multiples of 8).
    virtual EncodedClip encodeClip(const std::vector<engine::Picture>& frames, int first, int last) = 0;
    /// [1, K, F, h, w] when the frames `given` (ascending) of this clip are given: as Scene::condition.
    virtual Tensor conditionOf(const EncodedClip& clip, const std::vector<int>& given) const = 0;
};

/// [3, height, width], float32, 0..1.
Tensor toTensor(const engine::Picture& picture);
/// The picture of [3, height, width], float32, 0..1 (clamped, rounded to the nearest of 256 levels).
engine::Picture toPicture(const Tensor& tensor);

/// The mask as the denoiser sees it: [1, 1, F, h, w], 1 = to be generated, 0 = given.
Tensor maskOf(const Task& task);
Tensor maskOf(const std::vector<int>& given, int frames, std::int64_t h, std::int64_t w);

}  // namespace seine::latent
