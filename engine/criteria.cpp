#include "engine/criteria.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/media/measures.h"
#include "engine/media/optical_flow.h"
#include "engine/media/scale.h"

namespace engine {
namespace {

constexpr int kFlowWidth = 256;  // motion is measured at this width: fine enough for an amount
constexpr double kNearer =
    1e-3;  // of the distance between the scenes: what counts as a step towards the second

constexpr double kMismatch = 0.25;  // rank of the words below which they are about something else
constexpr int kLargeClip = 512;     // width of ViT-B/32, the smallest that was published

using Embedding = std::vector<float>;

/// Things that storyboards show, far from one another: what a prompt is ranked among.
constexpr const char* kStock[] = {"a city street with cars",
                                  "a forest with tall trees",
                                  "the sea with waves",
                                  "a ship on the water",
                                  "a mountain under a blue sky",
                                  "a room with a table and chairs",
                                  "a face close up",
                                  "two people talking",
                                  "a crowd of people",
                                  "a dog",
                                  "a cat",
                                  "a horse in a field",
                                  "a bird in the air",
                                  "a fish under water",
                                  "a flower",
                                  "a house with a garden",
                                  "a castle",
                                  "a bridge over a river",
                                  "a train at a station",
                                  "an aeroplane",
                                  "a rocket in space",
                                  "a desert",
                                  "snow and ice",
                                  "fire and smoke",
                                  "night with stars and the moon",
                                  "clouds and rain",
                                  "food on a plate",
                                  "a machine with wheels",
                                  "a map",
                                  "letters on a sign",
                                  "a child playing",
                                  "a pencil drawing on white paper"};

class Judge {
 public:
    Judge(const Subject& subject, seine::Embedder& clip) : m_subject(subject), m_clip(clip) {
        if (subject.from) m_from = clip.embedPicture(*subject.from);
        if (subject.to) m_to = clip.embedPicture(*subject.to);
        if (subject.prompt.empty()) return;
        m_words = clip.embedText(subject.prompt);
        for (const char* words : kStock) m_stock.push_back({clip.embedText(words), 0});
    }

    FrameFigures look(const Picture& frame, std::size_t index) {
        FrameFigures figures;
        const Embedding seen = m_clip.embedPicture(frame);
        figures.coherence = likeness(seen, m_seenBefore);
        figures.toFrom = likeness(seen, m_from);
        figures.toTo = likeness(seen, m_to);
        figures.alignment = likeness(seen, m_words);
        if (figures.alignment) m_wordsFit += *figures.alignment;
        for (Stock& stock : m_stock) stock.fit += cosine(seen, stock.words);
        measure(frame, index, figures);
        const int height = std::max(16, frame.height * kFlowWidth / std::max(1, frame.width));
        Picture small = media::resize(frame, kFlowWidth, height);
        if (!m_smallBefore.empty()) follow(m_smallBefore, small, figures);
        m_seenBefore = seen;
        m_smallBefore = std::move(small);
        return figures;
    }

    int clipWidth() const { return int(m_seenBefore.size()); }

    std::optional<double> wordsRank() const {
        if (m_stock.empty()) return {};
        const auto less = std::count_if(m_stock.begin(), m_stock.end(),
                                        [&](const Stock& stock) { return stock.fit < m_wordsFit; });
        return double(less) / double(m_stock.size());
    }

 private:
    struct Stock {
        Embedding words;
        double fit;  // summed over the frames
    };
    static std::optional<double> likeness(const Embedding& a, const Embedding& b) {
        if (a.empty() || b.empty()) return {};
        return cosine(a, b);
    }

    static void follow(const Picture& before, const Picture& now, FrameFigures& figures) {
        const media::FlowPair flow = media::opticalFlowBothWays(before, now, kFlowWidth);
        figures.motion = media::meanMotion(flow.forward) / kFlowWidth;
        figures.warpError = media::warpError(before, now, flow);
    }

    void measure(const Picture& frame, std::size_t index, FrameFigures& figures) const {
        const auto colour = media::meanColour(frame);
        figures.brightness = (colour[0] + colour[1] + colour[2]) / (3 * 255);
        if (!m_subject.from) return;
        const double t = m_subject.frames > 1 ? double(index) / double(m_subject.frames - 1) : 0.5;
        const Picture& to = m_subject.to ? *m_subject.to : *m_subject.from;
        figures.sharpness = media::sharpness(frame, *m_subject.from, to, t);
        if (!m_subject.to) return;
        figures.ghostIndex = media::ghostIndex(frame, *m_subject.from, to);
        figures.colourShift = media::colourShift(frame, *m_subject.from, to, t);
        const double whole = media::rmsDifference(*m_subject.from, to);
        if (whole > 0) figures.distanceTo = media::rmsDifference(frame, to) / whole;
    }

    const Subject& m_subject;
    seine::Embedder& m_clip;
    Embedding m_from, m_to, m_words, m_seenBefore;
    std::vector<Stock> m_stock;
    double m_wordsFit = 0;  // summed over the frames
    Picture m_smallBefore;
};

/// The mean of what there is.
class Mean {
 public:
    void add(const std::optional<double>& value) {
        if (value) m_sum += *value, ++m_count;
    }
    std::optional<double> value() const { return m_count ? std::optional(m_sum / m_count) : std::nullopt; }

 private:
    double m_sum = 0;
    int m_count = 0;
};

}  // namespace

std::span<const JudgementFigure> judgementFigures() {
    using J = Judgement;
    static constexpr JudgementFigure kFigures[] = {{"text_alignment", &J::alignment},
                                                   {"scene_similarity", &J::similarity},
                                                   {"coherence", &J::coherence},
                                                   {"ghost_index", &J::ghostIndex},
                                                   {"sharpness", &J::sharpness},
                                                   {"colour_shift", &J::colourShift},
                                                   {"motion", &J::motion},
                                                   {"steadiness", &J::steadiness},
                                                   {"warp_error", &J::warpError},
                                                   {"flicker", &J::flicker},
                                                   {"words_rank", &J::wordsRank}};
    return kFigures;
}

double cosine(std::span<const float> a, std::span<const float> b) {
    double dot = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        dot += double(a[i]) * b[i];
        aa += double(a[i]) * a[i];
        bb += double(b[i]) * b[i];
    }
    return aa > 0 && bb > 0 ? dot / std::sqrt(aa * bb) : 0;
}

Judgement summed(std::vector<FrameFigures> curve, const Subject& subject) {
    Mean coherence, similarity, alignment, ghost, sharpness, colourShift, motion, warpError, flicker, nearer;
    const std::size_t count = curve.size();
    for (std::size_t i = 0; i < count; ++i) {
        const FrameFigures& figures = curve[i];
        coherence.add(figures.coherence);
        motion.add(figures.motion);
        warpError.add(figures.warpError);
        if (i > 0 && figures.distanceTo && curve[i - 1].distanceTo)
            nearer.add(*figures.distanceTo < *curve[i - 1].distanceTo - kNearer ? 1.0 : 0.0);
        if (i > 0 && i + 1 < count && figures.brightness && curve[i - 1].brightness &&
            curve[i + 1].brightness)
            flicker.add(
                std::abs(*figures.brightness - (*curve[i - 1].brightness + *curve[i + 1].brightness) / 2));
        const bool isGiven = (i == 0 && subject.from) || (i + 1 == count && subject.to);
        if (!isGiven) {
            similarity.add(figures.toFrom);
            similarity.add(figures.toTo);
            alignment.add(figures.alignment);
        }
        if (4 * i >= count - 1 && 4 * i <= 3 * (count - 1)) {
            ghost.add(figures.ghostIndex);
            sharpness.add(figures.sharpness);
            colourShift.add(figures.colourShift);
        }
    }
    Judgement judgement;
    judgement.coherence = coherence.value();
    judgement.similarity = similarity.value();
    judgement.alignment = alignment.value();
    judgement.ghostIndex = ghost.value();
    judgement.sharpness = sharpness.value();
    judgement.colourShift = colourShift.value();
    judgement.motion = motion.value();
    judgement.warpError = warpError.value();
    judgement.flicker = flicker.value();
    judgement.steadiness = nearer.value();
    judgement.curve = std::move(curve);
    return judgement;
}

Judgement judge(const Subject& subject, seine::Embedder& clip, const ProgressSink& progress,
                std::stop_token stop) {
    Judge judge(subject, clip);
    std::vector<FrameFigures> curve;
    for (std::size_t i = 0; i < subject.frames; ++i) {
        if (stop.stop_requested()) throw Cancelled();
        curve.push_back(judge.look(subject.frame(i), i));
        if (progress) progress({double(i + 1) / double(subject.frames), "judge"});
    }
    Judgement judgement = summed(std::move(curve), subject);
    judgement.clip = clip.embedderName();
    judgement.clipWidth = judge.clipWidth();
    judgement.wordsRank = judge.wordsRank();
    return judgement;
}

bool isMismatch(const Judgement& judgement) {
    return judgement.clipWidth >= kLargeClip && judgement.wordsRank && *judgement.wordsRank < kMismatch;
}

}  // namespace engine
