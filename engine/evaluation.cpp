#include "engine/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <numeric>

#include "engine/baseline.h"
#include "engine/frame_sheet.h"
#include "engine/media/measures.h"
#include "engine/media/optical_flow.h"
#include "engine/media/scale.h"
#include "engine/shot_maker.h"
#include "engine/transition_maker.h"

namespace engine {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

ProgressSink between(const ProgressSink& sink, double from, double to) {
    if (!sink) return {};
    return [&sink, from, to](const Progress& p) { sink({from + (to - from) * p.fraction, p.doing}); };
}

Job jobOf(const Protocol& protocol, const std::string& title, const std::string& prompt,
          const seine::ModelInfo& model) {
    Job job;
    job.title = title;
    job.prompt = prompt;
    job.steps = protocol.steps;
    job.guidance = protocol.guidance;
    job.width = protocol.width;
    job.height = protocol.height;
    job.rate = {int(std::lround(model.framesPerSecond * 1000)), 1000};
    return job;
}

/// Mean distance of all pairs of takes, frame by frame, the given ends left out.
std::optional<double> diversityOf(const std::vector<std::vector<Picture>>& takes) {
    double sum = 0;
    int count = 0;
    for (std::size_t a = 0; a < takes.size(); ++a)
        for (std::size_t b = a + 1; b < takes.size(); ++b)
            for (std::size_t i = 1; i + 1 < std::min(takes[a].size(), takes[b].size()); ++i, ++count)
                sum += media::meanDifference(takes[a][i], takes[b][i]) / 255;
    return count ? std::optional(sum / count) : std::nullopt;
}

/// 97.5 % quantile of Student's t.
double quantile(std::size_t freedom) {
    constexpr double kTable[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                                 2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
                                 2.080,  2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};
    return freedom == 0                   ? 0
           : freedom <= std::size(kTable) ? kTable[freedom - 1]
                                          : 1.96 + 2.5 / double(freedom);
}

double meanOf(const std::vector<double>& values, std::size_t begin, std::size_t end) {
    return std::accumulate(values.begin() + std::ptrdiff_t(begin), values.begin() + std::ptrdiff_t(end),
                           0.0) /
           double(std::max<std::size_t>(1, end - begin));
}

/// The last 15 % of a curve against its first 15 %; 1 where there was nothing to lose.
double lastAgainstFirst(const std::vector<double>& curve) {
    const std::size_t part = std::max<std::size_t>(1, curve.size() * 15 / 100);
    const double first = meanOf(curve, 0, part), last = meanOf(curve, curve.size() - part, curve.size());
    return first > 1e-9 ? last / first : 1;
}

}  // namespace

void TransitionTrial::judgeTake(const std::vector<Picture>& frames, Subject scenes, MethodResult& into,
                                const std::stop_token& stop) {
    scenes.frames = frames.size();
    scenes.frame = [&frames](std::size_t i) { return frames[i]; };
    into.takes.push_back(judge(scenes, m_clip, {}, stop));
    if (!into.shown.empty()) return;
    for (const std::size_t i : spread(frames.size(), m_protocol.shown)) into.shown.push_back(frames[i]);
}

MethodResult TransitionTrial::baseline(const std::string& method, const Subject& scenes,
                                       const std::stop_token& stop) {
    MethodResult result;
    result.method = method;
    const auto begin = Clock::now();
    const Baseline made(method == "morph" ? Baseline::Kind::Morph : Baseline::Kind::Dissolve, *scenes.from,
                        *scenes.to);
    std::vector<Picture> frames;
    for (int i = 0; i < m_protocol.frames; ++i)
        frames.push_back(made.frame(double(i) / (m_protocol.frames - 1)));
    result.seconds = secondsSince(begin);
    judgeTake(frames, scenes, result, stop);
    return result;
}

MethodResult TransitionTrial::inverted(const Subject& scenes, const std::string& prompt,
                                       const std::stop_token& stop) {
    MethodResult result;
    result.method = "inversion";
    Job job = jobOf(m_protocol, "inversion", prompt, m_generator.model());
    seine::Request request = requestOf(job);
    request.frames = m_protocol.frames;
    request.sampler = seine::Sampler::InvertedEnds;
    request.given = {{0, *scenes.from}, {m_protocol.frames - 1, *scenes.to}};
    const auto begin = Clock::now();
    const seine::Clip clip = m_generator.generate(request, {}, stop);
    result.seconds = secondsSince(begin);
    judgeTake(clip.frames, scenes, result, stop);
    return result;
}

MethodResult TransitionTrial::generated(const Subject& scenes, const View& from, const View& to,
                                        const std::string& prompt, const ProgressSink& progress,
                                        const std::stop_token& stop) {
    MethodResult result;
    result.method = "seine";
    Job job = jobOf(m_protocol, "transition", prompt, m_generator.model());
    job.length = m_protocol.frames;
    std::vector<std::vector<Picture>> takes;
    for (std::size_t i = 0; i < m_protocol.seeds.size(); ++i) {
        job.seed = m_protocol.seeds[i];
        std::vector<Picture> frames;
        const PictureSink collect = [&](Picture&& frame) { frames.push_back(std::move(frame)); };
        const auto count = double(m_protocol.seeds.size());
        const auto begin = Clock::now();
        const Recipe recipe =
            makeTransition(job, {from, to}, m_generator, collect,
                           between(progress, double(i) / count, double(i + 1) / count), stop);
        result.seconds += secondsSince(begin) / count;
        result.wasFollowed = recipe.sampler == kByFlow;
        judgeTake(frames, scenes, result, stop);
        takes.push_back(std::move(frames));
        if (result.wasFollowed) break;  // every seed gives the same
    }
    result.diversity = diversityOf(takes);
    return result;
}

PairResult TransitionTrial::run(const ScenePair& pair, const ProgressSink& progress, std::stop_token stop) {
    const View from = viewOf(pair.from, m_protocol.width, m_protocol.height),
               to = viewOf(pair.to, m_protocol.width, m_protocol.height);
    Subject scenes;
    scenes.from = &from.picture;
    scenes.to = &to.picture;
    scenes.prompt = pair.prompt;
    PairResult result;
    result.name = pair.name;
    result.prompt = pair.prompt;
    result.methods.push_back(generated(scenes, from, to, pair.prompt, progress, stop));
    for (const char* method : {"cross-fade", "morph"})
        result.methods.push_back(baseline(method, scenes, stop));
    if (m_generator.model().latentSpace == "kl")
        result.methods.push_back(inverted(scenes, pair.prompt, stop));
    return result;
}

Mean95 mean95(const std::vector<double>& values) {
    Mean95 result;
    result.count = values.size();
    if (values.empty()) return result;
    result.mean = meanOf(values, 0, values.size());
    if (values.size() < 2) return result;
    double square = 0;
    for (const double value : values) square += (value - result.mean) * (value - result.mean);
    const auto count = double(values.size());
    result.half = quantile(values.size() - 1) * std::sqrt(square / (count - 1) / count);
    return result;
}

Table tableOf(const std::vector<PairResult>& results) {
    std::vector<std::string> order;
    std::map<std::string, std::map<std::string, std::vector<double>>> values;  // method, figure
    for (const PairResult& pair : results)
        for (const MethodResult& method : pair.methods) {
            if (std::find(order.begin(), order.end(), method.method) == order.end())
                order.push_back(method.method);
            auto& figures = values[method.method];
            for (const JudgementFigure& figure : judgementFigures()) {
                std::vector<double> ofSeeds;
                for (const Judgement& take : method.takes)
                    if (take.*figure.value) ofSeeds.push_back(*(take.*figure.value));
                if (!ofSeeds.empty()) figures[figure.key].push_back(meanOf(ofSeeds, 0, ofSeeds.size()));
            }
            if (method.diversity) figures["diversity"].push_back(*method.diversity);
            figures["seconds"].push_back(method.seconds);
        }
    Table table;
    for (const std::string& method : order) {
        Table::Row row{method, {}};
        for (const auto& [key, list] : values[method]) row.figures[key] = mean95(list);
        table.rows.push_back(std::move(row));
    }
    return table;
}

LongResult runLong(const LongTrial& trial, seine::Generator& generator, seine::Embedder& clip,
                   const Protocol& protocol, const ProgressSink& progress, std::stop_token stop) {
    const View view = viewOf(trial.picture, protocol.width, protocol.height);
    Job job = jobOf(protocol, trial.name, trial.prompt, generator.model());
    job.length = job.rate.frames(trial.seconds);
    job.seed = protocol.seeds.empty() ? 0 : protocol.seeds.front();
    LongResult result;
    result.name = trial.name;
    result.seconds = trial.seconds;
    const std::vector<float> anchor = clip.embedPicture(view.picture);
    const std::vector<std::size_t> shown = spread(std::size_t(job.length), protocol.shown);
    std::vector<double>&sharpness = result.sharpnessOf, &saturation = result.saturationOf;
    std::vector<double>& motion = result.motionOf;
    std::vector<double> brightness;
    Picture before;
    const PictureSink look = [&](Picture&& frame) {
        const std::size_t i = sharpness.size();
        sharpness.push_back(media::gradient99(frame));
        saturation.push_back(media::saturation(frame));
        const auto colour = media::meanColour(frame);
        brightness.push_back((colour[0] + colour[1] + colour[2]) / 3);
        std::vector<float> seen = clip.embedPicture(frame);
        if (!seen.empty()) {
            result.toPicture.push_back(cosine(seen, anchor));
            result.seen.push_back(std::move(seen));
        }
        motion.push_back(
            before.empty() ? 0 : media::meanMotion(media::opticalFlow(before, frame)) / protocol.width);
        if (std::find(shown.begin(), shown.end(), i) != shown.end()) result.shown.push_back(frame);
        before = std::move(frame);
    };
    makeShot(job, view, generator, look, progress, stop);
    result.sharpness = lastAgainstFirst(sharpness);
    result.saturation = lastAgainstFirst(saturation);
    result.brightness = lastAgainstFirst(brightness);
    if (!result.toPicture.empty()) result.likeness = lastAgainstFirst(result.toPicture);
    const std::size_t part = std::max<std::size_t>(1, motion.size() * 15 / 100);
    if (!motion.empty()) result.motion = meanOf(motion, motion.size() - part, motion.size());
    return result;
}

std::vector<double> bySecond(const std::vector<LongResult>& shots, std::vector<double> LongResult::*curve) {
    constexpr std::size_t kASecond = 8;
    std::vector<double> means;
    for (std::size_t second = 0;; ++second) {
        double sum = 0;
        std::size_t count = 0;
        for (const LongResult& shot : shots) {
            const std::vector<double>& values = shot.*curve;
            if (values.size() < (second + 1) * kASecond) continue;
            const double first = meanOf(values, 0, kASecond);
            if (first < 1e-9) continue;
            sum += meanOf(values, second * kASecond, (second + 1) * kASecond) / first;
            ++count;
        }
        if (count == 0) return means;
        means.push_back(sum / double(count));
    }
}

bool holds(const LongResult& shot) {
    constexpr double kLeastMotion = 1e-4;  // a fortieth of a pixel of 256 an eighth of a second
    const auto near = [](double ratio) { return std::abs(ratio - 1) <= 0.15; };
    return near(shot.sharpness) && near(shot.saturation) && near(shot.likeness) &&
           shot.motion >= kLeastMotion;
}

}  // namespace engine
