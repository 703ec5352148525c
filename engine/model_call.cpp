#include "engine/model_call.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace engine {
namespace {

constexpr double kSameMoment = 1e-6;

std::string_view nameOf(seine::Progress::Stage stage) {
    switch (stage) {
        case seine::Progress::Stage::Load:
            return "load";
        case seine::Progress::Stage::Text:
            return "read words";
        case seine::Progress::Stage::Encode:
            return "encode";
        case seine::Progress::Stage::Denoise:
            return "denoise";
        case seine::Progress::Stage::Decode:
            return "draw";
    }
    return "generate";
}

}  // namespace

seine::Request requestOf(const Job& job) {
    seine::Request request;
    request.prompt = job.prompt;
    request.negativePrompt = job.negativePrompt;
    request.width = job.width;
    request.height = job.height;
    request.steps = job.steps.value_or(0);
    request.guidance = job.guidance;
    request.seed = job.seed;
    return request;
}

seine::GivenFrame givenFrom(int frame, const View& view, const seine::Generator& generator) {
    const bool isCarried = generator.model().latentSpace == "motion";
    return {frame, view.picture, isCarried ? view.detail : Picture()};
}

seine::ProgressSink partOf(const ProgressSink& sink, double from, double to) {
    if (!sink) return {};
    return [&sink, from, to](const seine::Progress& p) {
        sink({from + (to - from) * std::clamp(p.fraction, 0.0, 1.0), nameOf(p.stage)});
    };
}

ModelCall::ModelCall(seine::Generator& generator, seine::Request request, std::vector<double> times,
                     const PictureSink& sink)
    : m_generator(generator), m_request(std::move(request)), m_times(std::move(times)), m_sink(sink) {}

void ModelCall::keep(int frame, std::function<void(const Picture&)> sink) {
    m_kept[frame] = std::move(sink);
}

Recipe ModelCall::run(const seine::ProgressSink& progress, const std::stop_token& stop) {
    if (stop.stop_requested()) throw Cancelled();
    const seine::Clip clip =
        m_generator.model().anyTime ? runAtAnyTime(progress, stop) : runWithFlow(progress, stop);
    m_next = clip.next;
    Recipe recipe;
    recipe.steps = clip.steps;
    recipe.guidance = clip.guidance;
    return recipe;
}

seine::Clip ModelCall::runAtAnyTime(const seine::ProgressSink& progress, const std::stop_token& stop) {
    struct Wanted {
        double time;
        bool isOutput;
    };
    std::vector<Wanted> wanted;
    for (const double time : m_times) wanted.push_back({time, true});
    for (const auto& [frame, sink] : m_kept) wanted.push_back({double(frame), false});
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto& a, const auto& b) { return a.time < b.time; });
    m_request.times.clear();
    for (const Wanted& w : wanted) m_request.times.push_back(w.time);

    const auto give = [&](std::size_t index, Picture&& frame) {
        const Wanted& w = wanted.at(index);
        if (w.isOutput)
            m_sink(std::move(frame));
        else
            m_kept.at(int(std::lround(w.time)))(frame);
    };
    return m_generator.generate(m_request, give, progress, stop);
}

seine::Clip ModelCall::runWithFlow(const seine::ProgressSink& progress, const std::stop_token& stop) {
    const int keptFirst = m_kept.empty() ? m_generator.model().frames : m_kept.begin()->first;
    const int first =
        m_times.empty() ? keptFirst : std::min(keptFirst, int(std::floor(m_times.front() + kSameMoment)));
    const int lastOutput = m_times.empty() ? first : int(std::ceil(m_times.back() - kSameMoment));
    const int last = m_kept.empty() ? lastOutput : std::max(lastOutput, m_kept.rbegin()->first);

    std::vector<double> times = m_times;
    for (double& time : times) time = std::max(0.0, time - first);
    InBetween between(times, m_sink);
    m_request.times.clear();
    for (int frame = first; frame <= last; ++frame) m_request.times.push_back(frame);

    const auto give = [&](std::size_t index, Picture&& frame) {
        if (const auto kept = m_kept.find(first + int(index)); kept != m_kept.end()) kept->second(frame);
        if (stop.stop_requested()) throw Cancelled();
        between.add(std::move(frame));
    };
    return m_generator.generate(m_request, give, progress, stop);
}

}  // namespace engine
