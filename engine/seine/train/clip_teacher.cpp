// Teaches the picture tower of a model folder's CLIP pair, with both projections, which picture goes with
// which words (Radford et al. 2021). The text tower stays, since its states also steer the denoiser.
#include <algorithm>

#include "engine/seine/clip_parts.h"
#include "engine/seine/hardware.h"
#include "engine/seine/text/tokenizer.h"
#include "engine/seine/train/random.h"
#include "engine/seine/train/teacher.h"

namespace seine::train {
namespace {

constexpr double kMostScale = 100;  // of the cosines, as CLIP was trained

/// One frame of each clip and the words of the clip.
struct Pairs {
    std::vector<Tensor> pixels;  // [1, 3, S, S]
    std::vector<std::string> words;
};

class ClipTeacher : public Teacher {
 public:
    explicit ClipTeacher(const Lectern& lectern)
        : m_lectern(lectern),
          m_text(loadTextTower(lectern.folder, at::kCPU)),
          m_heads(loadClipHeads(lectern.folder, at::kCPU)),
          m_tokenizer(lectern.folder.path / "tokenizer", lectern.folder.text.vocab_size,
                      lectern.folder.text.max_position_embeddings),
          m_course(*m_heads, options()) {
        setThreads(lectern.settings.threads > 0 ? lectern.settings.threads : physicalCores());
    }

    Course& course() override { return m_course; }

    double step(const std::vector<std::uint64_t>& places, std::optional<double> way,
                const Poll& poll) override {
        const c10::AutoGradMode learning(true);
        Pairs pairs;
        for (const auto place : places) {
            poll();
            std::mt19937_64 random = m_lectern.shelf.randomAt(place);
            add(pairs, m_lectern.shelf.indexAt(place), draw(random));
        }
        m_course.learning().attach();
        const Tensor loss = lossOf(pairs) / m_course.workers();
        loss.backward();
        std::vector<double> totals{loss.item<double>()};
        m_course.step(totals, way);
        return totals[0];
    }

    std::optional<double> examine() override {
        const c10::NoGradGuard frozen;
        const auto& heldOut = m_lectern.shelf.heldOut();
        const std::size_t count = std::min(kExaminedClips, heldOut.size());
        if (count < 2) return std::nullopt;
        m_course.showAverage();
        Pairs pairs;
        for (std::size_t i = 0; i < count; ++i) add(pairs, heldOut[i * heldOut.size() / count], .5);
        return lossOf(pairs).item<double>();
    }

    std::vector<engine::Picture> sample() override { return {}; }  // it makes no pictures

    std::filesystem::path weightsFile() const override { return m_lectern.folder.clipWeights->path(); }

 private:
    CourseOptions options() const {
        CourseOptions options;
        options.optimizer = m_lectern.optimizer;
        options.learning.rank = m_lectern.settings.rank;
        options.learning.seed = m_lectern.settings.seed;
        options.exchange = m_lectern.exchange;
        return options;
    }

    /// `when` within the clip, 0..1.
    void add(Pairs& pairs, std::size_t index, double when) const {
        const TrainingClip clip = m_lectern.shelf.clip(index);
        const auto count = clip.frames.size();
        const auto frame = std::min(count - 1, std::size_t(when * double(count)));
        pairs.pixels.push_back(squashedForClip(clip.frames[frame], m_heads->config().image_size));
        pairs.words.push_back(clip.caption);
    }

    /// Cross-entropy of every picture's words among all words, and of all words' pictures. Clips of the same
    /// words (two moves over one drawing) are as right as each other.
    Tensor lossOf(const Pairs& pairs) {
        const auto n = std::int64_t(pairs.words.size());
        const Tensor pictures = m_heads->embedPicture(at::cat(pairs.pixels));
        const Tensor words = m_heads->embedText(pooled(pairs.words));
        const Tensor scale = m_heads->logit_scale.value.exp().clamp_max(kMostScale);
        const Tensor logits = scale * pictures.matmul(words.t());  // [picture, words]
        Tensor right = at::zeros({n, n});
        for (std::int64_t i = 0; i < n; ++i)
            for (std::int64_t j = 0; j < n; ++j)
                if (pairs.words[std::size_t(i)] == pairs.words[std::size_t(j)]) right[i][j] = 1;
        right = right / right.sum(1, true);  // symmetric still: rows of the same words are alike
        const auto cross = [&](const Tensor& x) { return -(right * x.log_softmax(1)).sum() / n; };
        return (cross(logits) + cross(logits.t())) / 2;
    }

    Tensor pooled(const std::vector<std::string>& words) const {
        const c10::NoGradGuard frozen;
        std::vector<Tensor> ids;
        for (const std::string& text : words)
            ids.push_back(at::tensor(m_tokenizer(text), at::kLong).unsqueeze(0));
        return (*m_text)(at::cat(ids)).pooled;
    }

    Lectern m_lectern;
    std::unique_ptr<nn::ClipTextTower> m_text;
    std::unique_ptr<nn::ClipHeads> m_heads;
    text::Tokenizer m_tokenizer;
    Course m_course;
};

}  // namespace

std::unique_ptr<Teacher> clipTeacher(const Lectern& lectern) {
    if (!lectern.folder.vision)
        throw Error("the model has no picture tower", lectern.folder.path.string(),
                    "name a model folder that holds clip/");
    if (lectern.settings.batch / lectern.settings.workers < 2)
        throw Error("pictures and words are learnt by telling clips apart", "batch",
                    "give every worker two clips or more, better 32");
    const c10::NoGradGuard frozen;
    return std::make_unique<ClipTeacher>(lectern);
}

}  // namespace seine::train
