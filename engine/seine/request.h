// A Request made whole: checked against the model, everything that was left open filled in, the working size
// chosen. Thread safety: pure functions.
#pragma once

#include "engine/seine/latent/latent_space.h"
#include "engine/seine/model_folder.h"

namespace seine {

struct PlannedRequest {
    latent::Task task;          // given pictures in the output size, once fitted
    std::vector<double> times;  // in the order of Request::times
    Sampler sampler = Sampler::Ddim;
    int steps = 0;
    double guidance = 1;
    int details = 0;  // how many of the given pictures have one
};

/// Throws Error naming the part of the request that makes no sense for this model. Pictures are still to be
/// fitted.
PlannedRequest planned(const Request& request, const ModelFolder& model);
/// Puts the given pictures into the plan, in the output size: once it is known that they fit in memory.
void fitPictures(PlannedRequest& plan, const Request& request);

struct Size {
    int width = 0, height = 0;
    bool operator==(const Size&) const = default;
};

/// The size a model of `working` area works at for an output of this aspect: sides multiples of 8, area near.
Size fittedSize(Size working, Size output);

/// `picture` in exactly this size: cut to its aspect in the middle, then resized (antialiased bicubic).
engine::Picture fitted(const engine::Picture& picture, Size size);

/// Bytes that a request takes at its peak, beside the model itself, with so many branches of guidance
/// computed together (1 or 2) in numbers of so many bytes.
std::int64_t peakBytes(const PlannedRequest& request, const ModelFolder& model, int together,
                       std::int64_t bytesOfNumber);

}  // namespace seine
