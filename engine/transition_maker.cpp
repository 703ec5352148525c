#include "engine/transition_maker.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/media/optical_flow.h"

namespace engine {
namespace {

/// Least media::correspondence() of two pictures of the same thing. Measured: see docs/quality.md.
constexpr double kNearAlike = 0.2;
constexpr int kLeastSide = 32;  // smaller pictures are not looked at: flow needs some ground

/// Writes the frames of a transition in order; the first and the last are the given pictures themselves.
class Ends {
 public:
    Ends(std::size_t length, const Picture& from, const Picture& to, const PictureSink& sink)
        : m_length(length), m_from(from), m_to(to), m_sink(sink) {}

    void add(Picture&& frame) {
        const std::size_t i = m_done++;
        if (m_length > 1 && i == 0)
            m_sink(Picture(m_from));
        else if (m_length > 1 && i + 1 == m_length)
            m_sink(Picture(m_to));
        else
            m_sink(std::move(frame));
    }

 private:
    std::size_t m_length;
    const Picture &m_from, &m_to;
    const PictureSink& m_sink;
    std::size_t m_done = 0;
};

/// Every point on its way, each taken from the picture that shows it.
void follow(const std::vector<double>& moments, const Picture& from, const Picture& to, Ends& ends,
            const ProgressSink& progress, const std::stop_token& stop) {
    const media::Between between(from, to, media::Between::Kind::InBetween);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (stop.stop_requested()) throw Cancelled();
        ends.add(between.frame(moments[i]));
        if (progress) progress({double(i + 1) / double(moments.size()), "draw"});
    }
}

/// What the model is told: the story's words, and a pace unless they name one.
std::string wordsFor(const std::string& said, const seine::ModelInfo& model) {
    if (said.empty()) return model.transitionPrompt;
    std::string words = ' ' + said + ' ';
    for (char& c : words) c = std::isalpha((unsigned char)c) ? char(std::tolower((unsigned char)c)) : ' ';
    const auto isSaid = [&](const std::string& word) {
        return words.find(' ' + word + ' ') != std::string::npos;
    };
    if (model.transitionPace.empty() || std::ranges::any_of(model.paceWords, isSaid)) return said;
    return said + ", " + model.transitionPace;
}

}  // namespace

bool areNearAlike(const Picture& from, const Picture& to) {
    if (from.width != to.width || from.height != to.height) return false;
    if (std::min(from.width, from.height) < kLeastSide) return false;
    return media::correspondence(from, to) >= kNearAlike;
}

Recipe makeTransition(const Job& job, const Picture& from, const Picture& to, seine::Generator& generator,
                      const PictureSink& sink, const ProgressSink& progress, std::stop_token stop) {
    const auto length = static_cast<std::size_t>(job.length);
    std::vector<double> moments(length, 0.5);  // 0 .. 1
    for (std::size_t i = 0; length > 1 && i < length; ++i) moments[i] = double(i) / double(length - 1);
    Ends ends(length, from, to, sink);
    if (areNearAlike(from, to)) {
        follow(moments, from, to, ends, progress, stop);
        return {0, 1, kByFlow};
    }

    const int last = generator.model().frames - 1;
    for (double& moment : moments) moment *= last;
    seine::Request request = requestOf(job);
    request.given = {{0, from}, {last, to}};
    request.prompt = wordsFor(request.prompt, generator.model());
    const PictureSink exactly = [&](Picture&& frame) { ends.add(std::move(frame)); };
    ModelCall call(generator, std::move(request), std::move(moments), exactly);
    return call.run(partOf(progress, 0, 1), stop);
}

}  // namespace engine
