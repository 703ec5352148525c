// One run of the model, asked for pictures at any moments: the model renders them itself where it can
// (ModelInfo::anyTime), otherwise whole frames are asked for and what lies between comes from optical flow.
// Thread safety: one thread at a time, the one that uses the Generator.
#pragma once

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/in_between.h"
#include "engine/plan.h"
#include "engine/progress.h"
#include "engine/seine/generator.h"
#include "engine/view.h"

namespace engine {

/// Recipe::sampler of a transition whose points were followed from picture to picture by optical flow.
inline constexpr const char* kByFlow = "flow";

/// What the model used where the job left it open.
struct Recipe {
    int steps = 0;
    double guidance = 0;
    std::string sampler = "default";  // or kByFlow, where the model was not asked
};

/// Words, settings, seed and size of the job; which frames are given is left to the caller.
seine::Request requestOf(const Job&);

/// A view as the model takes it: with its detail where the model can carry that.
seine::GivenFrame givenFrom(int frame, const View&, const seine::Generator&);

/// Progress of one of several pieces of work: 0..1 becomes from..to.
seine::ProgressSink partOf(const ProgressSink&, double from, double to);

class ModelCall {
 public:
    /// `times`: moments of the pictures that the sink gets, in model frames, ascending.
    ModelCall(seine::Generator&, seine::Request, std::vector<double> times, const PictureSink&);

    /// The picture at this whole model frame as well, for the next run, in ascending order of frames.
    void keep(int frame, std::function<void(const Picture&)>);
    Recipe run(const seine::ProgressSink&, const std::stop_token&);
    /// After run(): seine::Clip::next.
    const std::shared_ptr<const seine::Continuation>& next() const { return m_next; }

 private:
    seine::Clip runAtAnyTime(const seine::ProgressSink&, const std::stop_token&);
    seine::Clip runWithFlow(const seine::ProgressSink&, const std::stop_token&);

    seine::Generator& m_generator;
    seine::Request m_request;
    std::vector<double> m_times;
    const PictureSink& m_sink;
    std::map<int, std::function<void(const Picture&)>> m_kept;
    std::shared_ptr<const seine::Continuation> m_next;
};

}  // namespace engine
