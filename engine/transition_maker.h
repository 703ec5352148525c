// The clip of a generated transition: the model is given the last frame of one shot and the first of the next
// and fills in what lies between. The clip is laid over the transition's length whatever that is; both ends
// are exactly the given pictures. Thread safety: a free function; uses the Generator on the calling thread.
#pragma once

#include <stop_token>

#include "engine/model_call.h"

namespace engine {

/// Exactly job.length frames of job.width x job.height; `from` and `to` have that size. Frame 0 is `from`,
/// the last one `to`; a single frame is the middle.
Recipe makeTransition(const Job&, const Picture& from, const Picture& to, seine::Generator&,
                      const PictureSink&, const ProgressSink& = {}, std::stop_token = {});

}  // namespace engine
