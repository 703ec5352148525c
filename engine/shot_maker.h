// The clip of a shot: the picture is animated for as long as the model's clip is, then predicted on from the
// last frames of what was just made, window after window, until it is long enough; a model that carries
// pictures (seine::Clip::next) goes on carrying the first one, so that nothing wears out. The model's own
// pace (8 frames a second) is kept; frames at the story's rate come from the model itself where it can render
// any moment, from optical flow otherwise.
//
//     model frames   0 ........... 15
//                              13 14 15 ........... 28         the next window is given the last three frames
//     story frames   |  |  |  |  |  |  |  |  |  |  |  |  |     (24 fps: every third of a model frame)
//
// Thread safety: free functions; they use the Generator on the calling thread.
#pragma once

#include <stop_token>
#include <vector>

#include "engine/model_call.h"

namespace engine {

/// Exactly job.length frames of job.width x job.height, in order; the first is the view's picture itself (of
/// that size).
Recipe makeShot(const Job&, const View&, seine::Generator&, const PictureSink&, const ProgressSink& = {},
                std::stop_token = {});

/// job.length frames that go on after `before`: the last frames of a movie, one model frame (1 / 8 s) apart,
/// of job.width x job.height. Three are best; more than a quarter of the model's clip are not looked at.
Recipe predictOn(const Job&, std::vector<Picture> before, seine::Generator&, const PictureSink&,
                 const ProgressSink& = {}, std::stop_token = {});

}  // namespace engine
