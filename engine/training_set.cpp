#include "engine/training_set.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/media/measures.h"

namespace engine {
namespace {

constexpr std::size_t kFewStills = 5, kFewShots = 8;  // below, every one is needed for learning
constexpr std::size_t kMostPairs = 256;

std::array<double, 64> histogram(const Picture& picture) {
    std::array<double, 64> counts{};
    for (std::size_t i = 0; i + 2 < picture.rgb.size(); i += 3)
        counts[std::size_t(picture.rgb[i] >> 6) * 16 + std::size_t(picture.rgb[i + 1] >> 6) * 4 +
               std::size_t(picture.rgb[i + 2] >> 6)] += 1;
    for (double& count : counts) count /= double(picture.rgb.size()) / 3;
    return counts;
}

std::string joined(const std::string& caption, const std::string& words) {
    return caption.empty() ? words : caption + ", " + words;
}

std::uint64_t seedOf(std::size_t index) {
    return 977 * std::uint64_t(index) + 13;
}

}  // namespace

std::vector<std::size_t> shotChanges(const std::vector<Picture>& frames) {
    std::vector<std::size_t> changes;
    std::array<double, 64> before{};
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const auto now = histogram(frames[i]);
        if (i > 0) {
            double distance = 0;  // 0 the same colours, 1 no colour in common
            for (std::size_t k = 0; k < now.size(); ++k) distance += std::abs(now[k] - before[k]) / 2;
            const double difference = media::meanDifference(frames[i - 1], frames[i]);
            if ((distance > .4 && difference > 20) || (distance > .2 && difference > 45))
                changes.push_back(i);
        }
        before = now;
    }
    return changes;
}

TrainingSet::TrainingSet(std::vector<TrainingStill> stills, std::vector<TrainingShot> shots,
                         const ClipShape& shape)
    : m_shape(shape), m_stills(std::move(stills)), m_shots(std::move(shots)) {
    list();
    if (m_clips.empty())
        throw Error("there is nothing to learn from", "the training data", "give pictures or movies");
}

void TrainingSet::list() {
    const std::size_t n = m_stills.size();
    const auto isKeptBack = [](std::size_t index, std::size_t count, std::size_t few) {
        return count >= few && index % few == few - 1;
    };
    for (std::size_t i = 0; i < n; ++i)
        for (int move = 0; move < kMoves; ++move)
            m_clips.push_back({Entry::Kind::Move, i, i, move, isKeptBack(i, n, kFewStills)});
    for (std::size_t i = 0; n > 1 && i < std::min(n, kMostPairs); ++i) {
        const std::size_t next = (i + 1) % n;
        if (n == 2 && i == 1) break;
        for (int change = 0; change < kChanges; ++change)
            m_clips.push_back({Entry::Kind::Change, i, next, change,
                               isKeptBack(i, n, kFewStills) || isKeptBack(next, n, kFewStills)});
    }
    for (std::size_t i = 0; i < m_shots.size(); ++i) {
        const int room = int(m_shots[i].frames.size()) - m_shape.frames;
        for (int begin = 0; begin <= room; begin += std::max(1, m_shape.frames / 2))
            m_clips.push_back({Entry::Kind::Shot, i, i, begin, isKeptBack(i, m_shots.size(), kFewShots)});
    }
}

std::size_t TrainingSet::heldOut() const {
    return std::size_t(
        std::count_if(m_clips.begin(), m_clips.end(), [](const Entry& e) { return e.isHeldOut; }));
}

seine::train::TrainingClip TrainingSet::clip(std::size_t index) const {
    const Entry& entry = m_clips.at(index);
    if (entry.kind == Entry::Kind::Shot) {
        const TrainingShot& shot = m_shots[entry.first];
        const auto begin = shot.frames.begin() + entry.way;
        return {{begin, begin + m_shape.frames}, shot.caption, false};
    }
    const TrainingStill &first = m_stills[entry.first], &second = m_stills[entry.second];
    if (entry.kind == Entry::Kind::Move) {
        const Move move = Move(entry.way);
        return {movedStill(first.picture, move, seedOf(index), m_shape), joined(first.caption, wordsOf(move)),
                false};
    }
    const Change change = Change(entry.way);
    const bool named = !first.caption.empty() && !second.caption.empty();
    return {changed(first.picture, second.picture, change, seedOf(index), m_shape),
            joined(named ? first.caption + ", then " + second.caption : "", wordsOf(change)), true};
}

}  // namespace engine
