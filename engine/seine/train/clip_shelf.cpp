#include "engine/seine/train/clip_shelf.h"

#include <algorithm>
#include <utility>

#include "engine/seine/train/masks.h"
#include "engine/seine/train/random.h"

namespace seine::train {
namespace {

constexpr double kPublishedShare = .15;  // of frames given (SEINE, section 3.2)
constexpr TaskMix kShotMix{.26, .36, .24, .09}, kChangeMix{.86, .04, .04, .02};

Error unsuited(const std::string& problem, std::size_t index) {
    return Error(problem, "training clip " + std::to_string(index + 1),
                 "cut and scale all clips alike, for this model");
}

}  // namespace

void requireShape(const TrainingClip& clip, const ClipShape& shape, std::size_t index) {
    if (int(clip.frames.size()) != shape.frames)
        throw unsuited("the clip has " + std::to_string(clip.frames.size()) + " frames, the model needs " +
                           std::to_string(shape.frames),
                       index);
    for (const auto& frame : clip.frames)
        if (frame.width != shape.width || frame.height != shape.height ||
            frame.rgb.size() != std::size_t(3) * shape.width * shape.height)
            throw unsuited("a frame is " + std::to_string(frame.width) + " x " +
                               std::to_string(frame.height) + " pixels, the others are " +
                               std::to_string(shape.width) + " x " + std::to_string(shape.height),
                           index);
}

ClipShelf::ClipShelf(const ClipSource& source, int frames, std::uint64_t seed)
    : m_source(source), m_seed(seed) {
    for (std::size_t i = 0; i < source.size(); ++i) (source.isHeldOut(i) ? m_heldOut : m_learnt).push_back(i);
    if (m_learnt.empty())
        throw Error("there are no clips to learn from", "the training data", "give pictures or movies");
    if (frames < 3)
        throw Error("the model makes " + std::to_string(frames) + " frames at once", "the model",
                    "train a model of 3 or more");
    const TrainingClip first = source.clip(m_learnt[0]);
    if (first.frames.empty()) throw unsuited("the clip has no frames", m_learnt[0]);
    m_shape = {frames, first.frames[0].width, first.frames[0].height};
    if (m_shape.width < 32 || m_shape.height < 32 || m_shape.width % 8 || m_shape.height % 8)
        throw unsuited("frames of " + std::to_string(m_shape.width) + " x " + std::to_string(m_shape.height) +
                           " pixels are not multiples of 8 from 32 on",
                       m_learnt[0]);
    requireShape(first, m_shape, m_learnt[0]);
}

std::size_t ClipShelf::indexAt(std::uint64_t place) {
    const std::uint64_t n = m_learnt.size(), round = place / n;
    if (round != m_round) {
        m_round = round;
        m_order = m_learnt;
        for (std::uint64_t i = n; i-- > 1;)  // Fisher and Yates, the same on every standard library
            std::swap(m_order[i], m_order[mixed(m_seed ^ 0x0DE4u, round, i) % (i + 1)]);
    }
    return m_order[place % n];
}

TrainingClip ClipShelf::clip(std::size_t index) const {
    TrainingClip clip = m_source.clip(index);
    requireShape(clip, m_shape, index);
    return clip;
}

std::mt19937_64 ClipShelf::randomAt(std::uint64_t place) const {
    return std::mt19937_64(mixed(m_seed ^ 0x3A5Cu, place));
}

LessonMaker::LessonMaker(ClipShelf& shelf, latent::LatentSpace& space, Words words, std::int64_t bytes)
    : m_shelf(shelf), m_space(space), m_words(std::move(words)), m_room(bytes) {}

bool LessonMaker::isChange(std::size_t index) {
    const auto known = m_isChange.find(index);
    if (known != m_isChange.end()) return known->second;
    return m_isChange[index] = m_shelf.clip(index).isChange;
}

std::vector<int> LessonMaker::givenFor(bool isChange, std::mt19937_64& random) const {
    const int frames = m_shelf.shape().frames;
    if (m_space.isBetweenGiven()) return taskMask(frames, isChange ? kChangeMix : kShotMix, random);
    std::vector<int> given = randomMask(frames, kPublishedShare, random);
    if (int(given.size()) == frames) given.pop_back();
    return given;
}

Lesson LessonMaker::lesson(std::size_t index, const std::vector<int>& given) {
    const c10::NoGradGuard frozen;
    const bool between = m_space.isBetweenGiven();
    const Key key{index, between ? given.front() : 0, between ? given.back() : 0};
    auto found = m_kept.find(key);
    if (found == m_kept.end()) {
        const TrainingClip clip = m_shelf.clip(index);
        Kept kept{m_space.encodeClip(clip.frames, std::get<1>(key), std::get<2>(key)), m_words(clip.caption)};
        found = m_kept.emplace(key, std::move(kept)).first;
        m_order.push_back(key);
        m_room -= std::int64_t(found->second.clip.latents.nbytes() + found->second.clip.references.nbytes() +
                               found->second.text.nbytes());
    }
    const Lesson lesson{found->second.clip.latents, m_space.conditionOf(found->second.clip, given),
                        found->second.text};
    while (m_room < 0 && !m_order.empty()) {
        const auto oldest = m_kept.find(m_order.front());
        m_room += std::int64_t(oldest->second.clip.latents.nbytes() +
                               oldest->second.clip.references.nbytes() + oldest->second.text.nbytes());
        m_kept.erase(oldest);
        m_order.pop_front();
    }
    return lesson;
}

Lesson LessonMaker::at(std::uint64_t place) {
    const std::size_t index = m_shelf.indexAt(place);
    std::mt19937_64 random = m_shelf.randomAt(place);
    return lesson(index, givenFor(isChange(index), random));
}

std::vector<Lesson> LessonMaker::exam(std::size_t most) {
    std::vector<Lesson> lessons;
    const int last = m_shelf.shape().frames - 1;
    const auto& all = m_shelf.heldOut();
    const std::size_t count = std::min(most, all.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t index = all[i * all.size() / count];
        lessons.push_back(
            lesson(index, isChange(index) || i % 2 ? std::vector<int>{0, last} : std::vector<int>{0}));
    }
    return lessons;
}

}  // namespace seine::train
