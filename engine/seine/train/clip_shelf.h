// Which clip is learnt when, and with which frames given: a function of the run's seed and the place in the
// run alone. Clips are encoded once and kept while there is room. Thread safety: one thread at a time.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <random>
#include <tuple>
#include <vector>

#include "engine/seine/latent/latent_space.h"
#include "engine/seine/train/denoising.h"
#include "engine/seine/train/trainer.h"

namespace seine::train {

/// What every clip of a run has to be.
struct ClipShape {
    int frames = 0, width = 0, height = 0;
};

/// Checks a clip's frames. Throws Error naming the clip.
void requireShape(const TrainingClip& clip, const ClipShape& shape, std::size_t index);

class ClipShelf {
 public:
    /// `shape` is that of the first clip. Throws Error when there is none to learn from, or it does not suit
    /// a model of `frames` frames.
    ClipShelf(const ClipSource& source, int frames, std::uint64_t seed);

    const ClipShape& shape() const { return m_shape; }
    const std::vector<std::size_t>& heldOut() const { return m_heldOut; }
    std::size_t learnable() const { return m_learnt.size(); }
    /// The clip at this place of the run (step * batch + place in the step): every clip once, then anew in
    /// another order.
    std::size_t indexAt(std::uint64_t place);
    TrainingClip clip(std::size_t index) const;  // checked
    std::mt19937_64 randomAt(std::uint64_t place) const;

 private:
    const ClipSource& m_source;
    ClipShape m_shape;
    std::uint64_t m_seed;
    std::vector<std::size_t> m_learnt, m_heldOut, m_order;
    std::uint64_t m_round = ~std::uint64_t(0);
};

/// Turns clips into lessons of one latent space.
class LessonMaker {
 public:
    using Words = std::function<Tensor(const std::string&)>;  // [1, L, D]
    LessonMaker(ClipShelf& shelf, latent::LatentSpace& space, Words words, std::int64_t bytes);

    Lesson at(std::uint64_t place);
    /// Held-out clips with the frames given that each is mostly used with; at most `most`.
    std::vector<Lesson> exam(std::size_t most);

 private:
    using Key = std::tuple<std::size_t, int, int>;
    struct Kept {
        latent::EncodedClip clip;
        Tensor text;
    };
    Lesson lesson(std::size_t index, const std::vector<int>& given);
    std::vector<int> givenFor(bool isChange, std::mt19937_64& random) const;
    bool isChange(std::size_t index);

    ClipShelf& m_shelf;
    latent::LatentSpace& m_space;
    Words m_words;
    std::int64_t m_room;
    std::map<Key, Kept> m_kept;
    std::deque<Key> m_order;
    std::map<std::size_t, bool> m_isChange;
};

}  // namespace seine::train
