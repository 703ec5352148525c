// How good a model's transitions and long shots are on a set of pictures, against the baselines, by a fixed
// protocol: the same pictures, words, size, frames and seeds for every method; frames that are given do not
// count (criteria.h). What the paper does in its Table 1, with the measures beside that a cross-fade does not
// win by itself.
//
//     engine::TransitionTrial trial(*generator, *clip, {.seeds = {1, 2, 3, 4}});
//     for (const auto& pair : pairs) results.push_back(trial.run(pair, progress, stop));
//     engine::Table table = engine::tableOf(results);     // a row a method: means and 95 % intervals over
//     the pairs
//
// Thread safety: a trial uses its Generator and Embedder on the calling thread; the rest are pure functions.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/criteria.h"
#include "engine/seine/generator.h"
#include "engine/view.h"

namespace engine {

struct Protocol {
    int width = 512, height = 288;
    int frames = 16;                            // of a transition, at the model's own rate
    std::vector<std::uint64_t> seeds{1, 2, 3};  // of the model's takes; the baselines have none
    std::optional<int> steps;                   // none: the model's default
    std::optional<double> guidance;
    std::size_t shown = 8;  // frames of each clip kept for the contact sheet
};

/// Two scenes that a transition joins.
struct ScenePair {
    std::string name;
    Picture from, to;  // any size; fitted to the protocol's
    std::string prompt;
};

/// One method on one pair, all its seeds.
struct MethodResult {
    std::string method;            // "seine", "cross-fade", "morph", "inversion"
    std::vector<Judgement> takes;  // one a seed
    std::vector<Picture> shown;    // of the first
    double seconds = 0;            // of making, wall clock, a take
    /// Mean distance between takes, pixel by pixel, 0 .. 1; none for a single take.
    std::optional<double> diversity;
    bool wasFollowed = false;  // the pictures show the same: optical flow instead of the model
};

struct PairResult {
    std::string name, prompt;
    std::vector<MethodResult> methods;
};

class TransitionTrial {
 public:
    TransitionTrial(seine::Generator& generator, seine::Embedder& clip, Protocol protocol)
        : m_generator(generator), m_clip(clip), m_protocol(std::move(protocol)) {}

    /// Throws what makeTransition() and judge() throw.
    PairResult run(const ScenePair&, const ProgressSink& = {}, std::stop_token = {});

 private:
    MethodResult baseline(const std::string& method, const Subject& scenes, const std::stop_token&);
    /// The image model's way (seine::Sampler::InvertedEnds); for models whose latents are of single frames.
    MethodResult inverted(const Subject& scenes, const std::string& prompt, const std::stop_token&);
    /// From views of the pictures in `scenes`, as the program makes its films.
    MethodResult generated(const Subject& scenes, const View& from, const View& to, const std::string& prompt,
                           const ProgressSink&, const std::stop_token&);
    void judgeTake(const std::vector<Picture>& frames, Subject scenes, MethodResult& into,
                   const std::stop_token&);

    seine::Generator& m_generator;
    seine::Embedder& m_clip;
    Protocol m_protocol;
};

/// A mean over pairs and half the width of its 95 % confidence interval (Student's t; 0 for a single pair).
struct Mean95 {
    double mean = 0, half = 0;
    std::size_t count = 0;
};
Mean95 mean95(const std::vector<double>& values);

/// A row a method in the order they were run, a column a figure by its key (judgementFigures(), "diversity",
/// "seconds"); seeds are averaged within a pair first.
struct Table {
    struct Row {
        std::string method;
        std::map<std::string, Mean95> figures;
    };
    std::vector<Row> rows;
};
Table tableOf(const std::vector<PairResult>&);

/// A shot of one picture made to go on for long: does it hold together?
struct LongResult {
    std::string name;
    double seconds = 0;
    /// The last 15 % against the first 15 % of the frames: 1 unchanged.
    double sharpness = 1, saturation = 1, brightness = 1;
    double likeness = 1;  // mean cosine to the picture at the end over that at the beginning
    double motion = 0;    // mean flow of the last 15 %, widths of the frame an eighth of a second
    /// A value a frame: gradient99 and mean saturation, as they are; the flow since the frame before (0
    /// first).
    std::vector<double> sharpnessOf, saturationOf, motionOf;
    std::vector<std::vector<float>> seen;  // embeddings of the frames, eight a second
    std::vector<double> toPicture;         // their cosines to the picture's
    std::vector<Picture> shown;
};
struct LongTrial {
    std::string name;
    Picture picture;
    std::string prompt;
    double seconds = 30;
};
LongResult runLong(const LongTrial&, seine::Generator&, seine::Embedder&, const Protocol&,
                   const ProgressSink& = {}, std::stop_token = {});

/// Frechet distance of two sets of embeddings (Heusel et al. 2017): of the Gaussians with their means and
/// covariances. Vectors of one length, at least two in each set; 0 otherwise.
double frechetDistance(const std::vector<std::vector<float>>& a, const std::vector<std::vector<float>>& b);
/// Of every second of all shots to their first second: how far what they show drifts as a whole.
std::vector<double> driftBySecond(const std::vector<LongResult>&);
/// Means over each second of one of the curves, each shot against its own first second, over all shots.
std::vector<double> bySecond(const std::vector<LongResult>&, std::vector<double> LongResult::*curve);
/// Whether it holds: sharpness, saturation and likeness within 15 % of what they were, and still moving.
bool holds(const LongResult&);

}  // namespace engine
