// How good a clip is, in figures: the paper's three criteria (arXiv 2310.20700, section 4.2: temporal
// coherence, semantic similarity to the scenes, video-text alignment, all as cosines of CLIP embeddings) and
// what they are blind to: double exposure, loss of sharpness, lack of motion. A plain cross-fade scores high
// on the first two, so the others belong beside them.
//
//     engine::Subject subject{.frames = 24, .frame = read, .from = &a, .to = &b, .prompt = "night falls"};
//     engine::Judgement j = engine::judge(subject, *clip);   // j.coherence, j.ghostIndex, j.curve[i].toFrom
//
// Thread safety: judge() uses the Embedder on the calling thread; the rest are pure functions.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/picture.h"
#include "engine/progress.h"
#include "engine/seine/embedder.h"

namespace engine {

/// The clip that is judged. `from` and `to` are the scenes it starts from and leads to; a shot has no `to`.
struct Subject {
    std::size_t frames = 0;
    std::function<Picture(std::size_t)> frame;  // asked for in order, each once; all of one size
    const Picture* from = nullptr;              // of the frames' size
    const Picture* to = nullptr;
    std::string prompt;
};

/// One frame of the clip. A figure that does not apply (no prompt, no CLIP, no scene) is missing.
struct FrameFigures {
    std::optional<double> coherence;     // with the frame before
    std::optional<double> toFrom, toTo;  // likeness to the scenes
    std::optional<double> alignment;     // with the prompt
    std::optional<double> ghostIndex;    // 0 none .. 1 a half-way cross-fade of unlike pictures
    std::optional<double> sharpness;     // against the scenes, interpolated: 1 as sharp
    std::optional<double> motion;        // since the frame before: mean flow in widths of the frame
    std::optional<double> warpError;     // 0 .. 1: root mean square of what the motion does not explain
    std::optional<double> colourShift;   // 0 .. 1: of the mean colour from the scenes', interpolated
    std::optional<double> distanceTo;    // to the scene it leads to: 0 there, 1 as far as the first scene is
    std::optional<double> brightness;    // 0 .. 1: mean of all channels
};

struct Judgement {
    std::string clip;  // whose CLIP gave the cosines; figures of different ones cannot be compared
    int clipWidth = 0;  // numbers in its vectors
    std::optional<double> coherence, similarity, alignment;  // means; given frames count for coherence alone
    std::optional<double> ghostIndex, sharpness, colourShift;  // means over the middle half of the frames
    std::optional<double> motion, warpError;
    std::optional<double>
        flicker;  // 0 .. 1: mean departure of a frame's brightness from its neighbours' mean
    std::optional<double> steadiness;  // share of the steps that lead nearer to the second scene
    std::optional<double> wordsRank;   // share of stock descriptions that fit the clip less than the prompt
    std::vector<FrameFigures> curve;
};

/// Whether the prompt says something else than the clip shows: most stock descriptions fit better. Never by a
/// small CLIP like the draft model's, which tells prompts of the same film apart too seldom.
bool isMismatch(const Judgement&);

/// The figures of a Judgement in the order of tables, with the names that files carry.
struct JudgementFigure {
    const char* key;
    std::optional<double> Judgement::*value;
};
std::span<const JudgementFigure> judgementFigures();

/// Throws Cancelled, media::Error for frames of different sizes, what Subject::frame throws.
Judgement judge(const Subject&, seine::Embedder&, const ProgressSink& = {}, std::stop_token = {});

/// Of vectors of equal length; 0 when one of them is zero.
double cosine(std::span<const float> a, std::span<const float> b);
/// The means of a curve, as judge() forms them.
Judgement summed(std::vector<FrameFigures> curve, const Subject&);

}  // namespace engine
