#include "engine/transition_maker.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "engine/media/measures.h"
#include "engine/media/optical_flow.h"
#include "engine/media/tween.h"

namespace engine {
namespace {

/// Least media::correspondence() of two pictures of the same thing. Measured: see docs/quality.md.
constexpr double kNearAlike = 0.2;
/// The same for the ground, where each thing that moved was found again.
constexpr double kGroundAlike = 0.1;
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
    const media::Tween tween(from, to);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (stop.stop_requested()) throw Cancelled();
        ends.add(tween.frame(moments[i]));
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
    return media::correspondence(from, to) >= kNearAlike ||
           media::groundCorrespondence(from, to) >= kGroundAlike;
}

namespace {

/// From one picture to the next.
Recipe makeLeg(const Job& job, const View& fromView, const View& toView, seine::Generator& generator,
               const PictureSink& sink, const ProgressSink& progress, const std::stop_token& stop) {
    const Picture &from = fromView.picture, &to = toView.picture;
    const auto length = static_cast<std::size_t>(job.length);
    std::vector<double> moments(length, 0.5);  // 0 .. 1
    for (std::size_t i = 0; length > 1 && i < length; ++i) moments[i] = double(i) / double(length - 1);
    Ends ends(length, from, to, sink);
    if (!job.isInverted && areNearAlike(from, to)) {
        follow(moments, from, to, ends, progress, stop);
        return {0, 1, kByFlow};
    }

    const int last = generator.model().frames - 1;
    for (double& moment : moments) moment *= last;
    seine::Request request = requestOf(job);
    request.given = {givenFrom(0, fromView, generator), givenFrom(last, toView, generator)};
    if (job.isInverted) request.sampler = seine::Sampler::InvertedEnds;
    request.prompt = wordsFor(request.prompt, generator.model());
    const PictureSink exactly = [&](Picture&& frame) { ends.add(std::move(frame)); };
    ModelCall call(generator, std::move(request), std::move(moments), exactly);
    return call.run(partOf(progress, 0, 1), stop);
}

}  // namespace

std::vector<std::size_t> seamsOf(std::size_t length, const std::vector<View>& stations) {
    const std::size_t legs = stations.size() - 1;
    std::vector<double> shares(legs);
    for (std::size_t i = 0; i < legs; ++i)
        shares[i] = media::rmsDifference(stations[i].picture, stations[i + 1].picture);
    const double even = std::accumulate(shares.begin(), shares.end(), 0.0) / double(legs);
    for (double& share : shares) share = even > 0 ? std::clamp(share / even, 0.5, 2.0) : 1;
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);

    std::vector<std::size_t> seams{0};
    double at = 0;
    for (std::size_t i = 0; i < legs; ++i) {
        at += shares[i] / whole * double(length - 1);
        const std::size_t most = length - legs + i;  // leaves a frame for each station that follows
        seams.push_back(std::clamp<std::size_t>(std::size_t(std::llround(at)), seams.back() + 1, most));
    }
    return seams;
}

Recipe makeTransition(const Job& job, std::vector<View> stations, seine::Generator& generator,
                      const PictureSink& sink, const ProgressSink& progress, std::stop_token stop) {
    const auto length = static_cast<std::size_t>(job.length);
    if (length == 1 && stations.size() > 2) {
        sink(std::move(stations[stations.size() / 2].picture));
        return {0, 1, kByFlow};
    }
    while (stations.size() > std::max<std::size_t>(2, length))
        stations.erase(stations.begin() + std::ptrdiff_t(stations.size() / 2));
    if (stations.size() == 2)
        return makeLeg(job, stations.front(), stations.back(), generator, sink, progress, stop);

    const std::vector<std::size_t> seams = seamsOf(length, stations);
    const std::size_t legs = stations.size() - 1;
    Recipe recipe;
    bool isFollowed = true;
    for (std::size_t i = 0; i < legs; ++i) {
        Job leg = job;
        leg.length = story::Frames(seams[i + 1] - seams[i] + 1);
        leg.seed = job.seed + i;
        bool isShown = i > 0;  // the first frame, by the leg before
        const PictureSink further = [&](Picture&& frame) {
            if (!std::exchange(isShown, false)) sink(std::move(frame));
        };
        const ProgressSink part = [&](const Progress& p) {
            if (progress) progress({(double(i) + p.fraction) / double(legs), p.doing});
        };
        const Recipe used = makeLeg(leg, stations[i], stations[i + 1], generator, further, part, stop);
        isFollowed &= used.sampler == kByFlow;
        if (used.sampler != kByFlow || i == 0) recipe = used;
    }
    if (!isFollowed) recipe.sampler = Recipe().sampler;
    return recipe;
}

}  // namespace engine
