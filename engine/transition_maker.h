// The clip of a generated transition: the model is given the last frame of one shot and the first of the next
// and fills in what lies between. The clip is laid over the transition's length whatever that is; both ends
// are exactly the given pictures.
//
// Two pictures of the same thing (a figure that moved, a camera that panned) need no imagination: there every
// point is followed from one to the other by optical flow, and what moved farther than a flow can see travels
// as a whole (media/tween.h), which keeps lines whole where a model would tear them. The recipe then says so.
//
// Pictures that differ much can be led through others on the way (arXiv 2310.20700): one transition after
// the other, each ending on the very frame that the next begins on.
//
//     A = = = V1 = = = = = V2 = = B        as long as the pictures are far apart, so that the pace stays even
//
// Thread safety: free functions; makeTransition() uses the Generator on the calling thread.
#pragma once

#include <stop_token>
#include <vector>

#include "engine/model_call.h"

namespace engine {

/// Whether the pictures (of one size) show the same so that points can be followed from one to the other.
bool areNearAlike(const Picture& from, const Picture& to);

/// Which frames of a transition of `length` frames show the stations: the first 0, the last length - 1, the
/// others as far apart as root mean square differences say, none at less than half or more than twice the
/// even share. At least as many frames as stations, of which there are two or more.
std::vector<std::size_t> seamsOf(std::size_t length, const std::vector<View>& stations);

/// Exactly job.length frames of job.width x job.height; `stations`, two or more, have that size. Frame 0 is
/// the first of them, the last one the last, and each of the others is shown on its way; where there are
/// fewer frames than stations, those nearest to the middle are left out. A single frame is the middle.
Recipe makeTransition(const Job&, std::vector<View> stations, seine::Generator&, const PictureSink&,
                      const ProgressSink& = {}, std::stop_token = {});

}  // namespace engine
