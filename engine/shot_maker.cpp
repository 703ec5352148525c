#include "engine/shot_maker.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "engine/model_call.h"

namespace engine {
namespace {

constexpr int kContext =
    3;  // frames that a prediction is given; 2 to 4 are what the model knows from training

/// The moments of the shot's frames in model frames since the first given one.
std::vector<double> timesOf(const Job& job, const seine::ModelInfo& model, double first) {
    const double step = model.framesPerSecond / job.rate.fps();
    std::vector<double> times(static_cast<std::size_t>(job.length));
    for (std::size_t i = 0; i < times.size(); ++i) times[i] = first + double(i) * step;
    return times;
}

/// Makes the windows one after the other and hands the pictures at the asked times on.
class Windows {
 public:
    Windows(const Job& job, std::vector<double> times, seine::Generator& generator, const PictureSink& sink)
        : m_job(job),
          m_times(std::move(times)),
          m_generator(generator),
          m_sink(sink),
          m_frames(generator.model().frames),
          m_context(std::clamp(m_frames / 4, 1, kContext)) {}

    int context() const { return m_context; }
    Recipe run(std::vector<View> given, const ProgressSink&, const std::stop_token&);

 private:
    int count() const;
    seine::Request requestFor(int window, std::vector<View>&& given) const;
    std::vector<double> outputsOf(int base) const;

    const Job& m_job;
    std::vector<double> m_times;
    seine::Generator& m_generator;
    const PictureSink& m_sink;
    int m_frames, m_context;
    std::size_t m_done = 0;  // of m_times
    std::shared_ptr<const seine::Continuation> m_previous;
};

int Windows::count() const {
    const double beyond = m_times.back() - (m_frames - 1);
    return 1 + std::max(0, int(std::ceil(beyond / (m_frames - m_context) - 1e-6)));
}

/// The moments that the window which begins at model frame `base` has to render, counted from its own begin.
std::vector<double> Windows::outputsOf(int base) const {
    std::vector<double> times;
    for (std::size_t i = m_done; i < m_times.size() && m_times[i] <= base + m_frames - 1 + 1e-6; ++i)
        times.push_back(std::clamp(m_times[i] - base, 0.0, m_frames - 1.0));
    return times;
}

seine::Request Windows::requestFor(int window, std::vector<View>&& given) const {
    seine::Request request = requestOf(m_job);
    request.seed = m_job.seed + static_cast<std::uint64_t>(window);
    request.previous = m_previous;
    for (std::size_t i = 0; i < given.size(); ++i)
        request.given.push_back(givenFrom(static_cast<int>(i), given[i], m_generator));
    return request;
}

Recipe Windows::run(std::vector<View> given, const ProgressSink& progress, const std::stop_token& stop) {
    const int windows = count();
    Recipe recipe;
    int base = 0;
    for (int window = 0; window < windows; ++window) {
        const bool isLast = window + 1 == windows;
        const std::vector<double> outputs = outputsOf(base);
        ModelCall call(m_generator, requestFor(window, std::exchange(given, {})), outputs, m_sink);
        if (!isLast)
            for (int i = m_frames - m_context; i < m_frames; ++i)
                call.keep(i, [&](const Picture& frame) { given.emplace_back(frame); });
        recipe = call.run(partOf(progress, double(window) / windows, double(window + 1) / windows), stop);
        m_previous = call.next();
        m_done += outputs.size();
        base += m_frames - m_context;
    }
    return recipe;
}

}  // namespace

Recipe makeShot(const Job& job, const View& view, seine::Generator& generator, const PictureSink& sink,
                const ProgressSink& progress, std::stop_token stop) {
    bool isFirst = true;
    const PictureSink exactly = [&](Picture&& frame) {
        sink(std::exchange(isFirst, false) ? Picture(view.picture) : std::move(frame));
    };
    Job said = job;
    if (said.prompt.empty()) said.prompt = generator.model().animationPrompt;
    Windows windows(said, timesOf(job, generator.model(), 0), generator, exactly);
    return windows.run({view}, progress, stop);
}

Recipe predictOn(const Job& job, std::vector<Picture> before, seine::Generator& generator,
                 const PictureSink& sink, const ProgressSink& progress, std::stop_token stop) {
    const seine::ModelInfo& model = generator.model();
    const int most = std::max(1, model.frames / 4);
    if (int(before.size()) > most) before.erase(before.begin(), before.end() - most);
    const double step = model.framesPerSecond / job.rate.fps();
    Windows windows(job, timesOf(job, model, double(before.size()) - 1 + step), generator, sink);
    return windows.run({before.begin(), before.end()}, progress, stop);
}

}  // namespace engine
