// The clip of a generated transition: the model is given the last frame of one shot and the first of the next
// and fills in what lies between. The clip is laid over the transition's length whatever that is; both ends
// are exactly the given pictures.
//
// Two pictures of the same thing (a figure that moved, a camera that panned) need no imagination: there every
// point is followed from one to the other by optical flow, which keeps lines whole where a model would tear
// them. The recipe then says so.
//
// Thread safety: free functions; makeTransition() uses the Generator on the calling thread.
#pragma once

#include <stop_token>

#include "engine/model_call.h"

namespace engine {

/// Whether the pictures (of one size) show the same so that points can be followed from one to the other.
bool areNearAlike(const Picture& from, const Picture& to);

/// Exactly job.length frames of job.width x job.height; `from` and `to` have that size. Frame 0 is `from`,
/// the last one `to`; a single frame is the middle.
Recipe makeTransition(const Job&, const View& from, const View& to, seine::Generator&, const PictureSink&,
                      const ProgressSink& = {}, std::stop_token = {});

}  // namespace engine
