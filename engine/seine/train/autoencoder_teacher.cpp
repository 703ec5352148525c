// Teaches the decoder of an autoencoder: from the true latents back to the pictures.
#include <algorithm>

#include "engine/seine/hardware.h"
#include "engine/seine/latent/motion_space.h"
#include "engine/seine/train/masks.h"
#include "engine/seine/train/photometric.h"
#include "engine/seine/train/random.h"
#include "engine/seine/train/teacher.h"
#include "engine/seine/weights/load.h"

namespace seine::train {
namespace {

constexpr int kFramesAClip = 3;  // decoded of each clip

/// One clip to be decoded: where it is given, which frames are asked for.
struct Sheet {
    std::vector<Tensor> frames;  // [1, 3, H, W] in 0..1
    int first = 0, last = 0;
    std::vector<int> asked;
};

class Decoding {
 public:
    virtual ~Decoding() = default;
    virtual nn::Module& network() = 0;
    struct Made {
        Tensor pictures, truth;  // [N, 3, H, W] in 0..1
        Tensor manners;          // scalar: what is added to the loss so that pictures are made the right way
    };
    virtual Made operator()(const Sheet& sheet) const = 0;
};

class MotionDecoding : public Decoding {
 public:
    explicit MotionDecoding(const ModelFolder& folder) {
        const auto place = folder.path / "motion_autoencoder";
        m_settings = latent::MotionSettings::from(Settings::read(place / "config.json"));
        m_network = std::make_unique<nn::MotionAutoencoder>(m_settings.network);
        weights::load(*m_network, *weights::Archive::open(place / "diffusion_pytorch_model.safetensors"));
        m_network->prepare();
    }
    nn::Module& network() override { return *m_network; }

    Made operator()(const Sheet& sheet) const override {
        const Tensor &a = sheet.frames.at(std::size_t(sheet.first)),
                     &b = sheet.frames.at(std::size_t(sheet.last));
        const std::array<std::int64_t, 2> size{a.size(2), a.size(3)};
        const auto n = std::int64_t(sheet.asked.size());
        nn::MotionFeatures fa, fb;
        Tensor z, tau = at::empty({n});
        std::vector<Tensor> truth;
        {
            const c10::NoGradGuard frozen;  // encoder and pyramid stay
            fa = m_network->pyramid(a), fb = m_network->pyramid(b);
            std::vector<Tensor> latents;
            for (std::int64_t i = 0; i < n; ++i) {
                const int frame = sheet.asked[std::size_t(i)];
                truth.push_back(sheet.frames.at(std::size_t(frame)));
                latents.push_back(m_network->encoder(m_network->pyramid(truth.back()), fa, fb, size));
                tau[i] = latent::motionTime(frame, sheet.first, sheet.last);
            }
            z = at::cat(latents);
        }
        const auto wide = [n](const Tensor& t) { return t.expand({n, -1, -1, -1}); };
        const nn::MotionDecoded d = m_network->decoder(z, fa.expand(n), fb.expand(n), wide(a), wide(b), tau);
        return composed(d, wide(a), wide(b), at::cat(truth), size);
    }

 private:
    Made composed(const nn::MotionDecoded& d, const Tensor& a, const Tensor& b, const Tensor& truth,
                  std::array<std::int64_t, 2> size) const {
        const bool mirror = m_settings.network.mirrorPictures;
        const auto large = [&](const Tensor& x) { return at::upsample_bilinear2d(x, size, false); };
        const Tensor w = large(d.logits).softmax(1);
        const Tensor wa = nn::warp(a, d.flow.narrow(1, 0, 2), size, mirror),
                     wb = nn::warp(b, d.flow.narrow(1, 2, 2), size, mirror);
        const Tensor ofA = w.narrow(1, 0, 1), ofB = w.narrow(1, 1, 1), ofPaint = w.narrow(1, 2, 1);
        const Tensor made = ofA * wa + ofB * wb + ofPaint * large(d.paint);
        // Half and half of two pictures that disagree is what a double exposure is made of, and paint smears.
        const Tensor doubled = (4 * ofA * ofB * (wa - wb).abs().mean(1, true).detach()).mean();
        return {made, truth, .1 * doubled + .1 * ofPaint.mean() + .002 * roughness(d.flow, truth)};
    }

    latent::MotionSettings m_settings;
    std::unique_ptr<nn::MotionAutoencoder> m_network;
};

class KlDecoding : public Decoding {
 public:
    explicit KlDecoding(const ModelFolder& folder) : m_network(*folder.vae) {
        weights::LoadRules rules;
        rules.rename = nn::AutoencoderKL::currentName;
        rules.squeeze = true;
        weights::load(m_network, *folder.vaeWeights, rules);
        m_network.prepare();
    }
    nn::Module& network() override { return m_network; }

    Made operator()(const Sheet& sheet) const override {
        std::vector<Tensor> truth;
        for (const int frame : sheet.asked) truth.push_back(sheet.frames.at(std::size_t(frame)));
        const Tensor pictures = at::cat(truth);
        Tensor z;
        {
            const c10::NoGradGuard frozen;
            z = m_network.encode(pictures * 2 - 1).mean;
        }
        return {(m_network.decode(z) + 1) / 2, pictures, at::zeros({})};
    }

 private:
    nn::AutoencoderKL m_network;
};

class AutoencoderTeacher : public Teacher {
 public:
    explicit AutoencoderTeacher(const Lectern& lectern)
        : m_lectern(lectern),
          m_decoding(decodingOf(lectern.folder)),
          m_course(m_decoding->network(), options()) {
        setThreads(lectern.settings.threads > 0 ? lectern.settings.threads : physicalCores());
    }

    Course& course() override { return m_course; }

    double step(const std::vector<std::uint64_t>& places, std::optional<double> way,
                const Poll& poll) override {
        const c10::AutoGradMode learning(true);
        const double all = double(places.size()) * m_course.workers();
        std::vector<double> totals{0};
        for (const auto place : places) {
            poll();
            const Sheet sheet = sheetAt(place);
            m_course.learning().attach();
            const Decoding::Made made = (*m_decoding)(sheet);
            const Tensor loss = photometricLoss(made.pictures, made.truth) + made.manners;
            (loss / all).backward();
            totals[0] += squaredError(made) / all;
        }
        m_course.step(totals, way);
        return totals[0];
    }

    std::optional<double> examine() override {
        const c10::NoGradGuard frozen;
        const auto& heldOut = m_lectern.shelf.heldOut();
        if (heldOut.empty()) return std::nullopt;
        m_course.showAverage();
        const std::size_t count = std::min(kExaminedClips, heldOut.size());
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += squaredError((*m_decoding)(wholeSheet(heldOut[i * heldOut.size() / count])));
        return sum / double(count);
    }

    std::vector<engine::Picture> sample() override {
        const c10::NoGradGuard frozen;
        m_course.showAverage();
        const auto& heldOut = m_lectern.shelf.heldOut();
        const auto made =
            (*m_decoding)(wholeSheet(heldOut.empty() ? m_lectern.shelf.indexAt(0) : heldOut[0]));
        std::vector<engine::Picture> pictures;
        for (std::int64_t i = 0; i < made.pictures.size(0); ++i)
            pictures.push_back(latent::toPicture(made.pictures[i]));
        return pictures;
    }

    std::filesystem::path weightsFile() const override {
        return m_lectern.folder.vae
                   ? m_lectern.folder.vaeWeights->path()
                   : m_lectern.folder.path / "motion_autoencoder" / "diffusion_pytorch_model.safetensors";
    }

 private:
    static std::unique_ptr<Decoding> decodingOf(const ModelFolder& folder) {
        if (folder.vae) return std::make_unique<KlDecoding>(folder);
        return std::make_unique<MotionDecoding>(folder);
    }

    CourseOptions options() const {
        CourseOptions options;
        options.optimizer = m_lectern.optimizer;
        options.learning.part = "decoder.";
        options.learning.seed = m_lectern.settings.seed;
        options.exchange = m_lectern.exchange;
        return options;
    }

    static double squaredError(const Decoding::Made& made) {
        return (made.pictures.detach() - made.truth).pow(2).mean().item<double>();
    }

    Sheet blankSheet(const TrainingClip& clip) const {
        Sheet sheet;
        for (const auto& frame : clip.frames) sheet.frames.push_back(latent::toTensor(frame).unsqueeze(0));
        sheet.last = int(clip.frames.size()) - 1;
        return sheet;
    }
    Sheet wholeSheet(std::size_t index) const {
        Sheet sheet = blankSheet(m_lectern.shelf.clip(index));
        sheet.asked = {sheet.last / 3, sheet.last / 2, 2 * sheet.last / 3};
        return sheet;
    }
    Sheet sheetAt(std::uint64_t place) {
        const TrainingClip clip = m_lectern.shelf.clip(m_lectern.shelf.indexAt(place));
        std::mt19937_64 random = m_lectern.shelf.randomAt(place);
        Sheet sheet = blankSheet(clip);
        const int frames = int(clip.frames.size());
        const std::vector<int> given = taskMask(frames, {}, random);
        sheet.first = given.front(), sheet.last = given.back();
        for (int i = 0; i < kFramesAClip; ++i)
            sheet.asked.push_back(std::min(frames - 1, int(draw(random) * frames)));
        return sheet;
    }

    Lectern m_lectern;
    std::unique_ptr<Decoding> m_decoding;
    Course m_course;
};

}  // namespace

std::unique_ptr<Teacher> autoencoderTeacher(const Lectern& lectern) {
    if (lectern.settings.rank > 0)
        throw Error("autoencoders are made of convolutions, which learn as a whole", "rank",
                    "train the autoencoder with rank 0");
    return std::make_unique<AutoencoderTeacher>(lectern);
}

}  // namespace seine::train
