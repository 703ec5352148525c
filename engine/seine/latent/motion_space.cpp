#include "engine/seine/latent/motion_space.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstring>
#include <utility>

#include "engine/seine/generator.h"
#include "engine/seine/weights/load.h"

namespace seine::latent {
namespace {

constexpr int kTogether = 4;  // moments decoded in one go: enough to keep all cores busy

MotionField fieldAt(const Tensor& planes, std::int64_t index) {
    const Tensor one = planes.select(0, index).contiguous();  // [10, h, w]
    MotionField field(int(one.size(2)), int(one.size(1)));
    std::memcpy(field.values.data(), one.data_ptr<float>(), field.values.size() * sizeof(float));
    return field;
}

class MotionScene : public Scene {
 public:
    MotionScene(std::shared_ptr<const nn::MotionAutoencoder> network, const MotionSettings& settings,
                const Task& task, const Step& step)
        : m_network(std::move(network)), m_settings(settings), m_task(task) {
        for (char& c : m_task.prompt) c = char(std::tolower((unsigned char)c));
        const int steps = int(task.given.size()) + 1;
        std::vector<nn::MotionFeatures> seen;
        for (std::size_t i = 0; i < task.given.size(); ++i) {
            seen.push_back(m_network->pyramid(atWork(task.given[i].picture)));
            if (i == 0) step(1, steps);
        }
        m_a = seen.front(), m_b = seen.back();
        m_pictureA = atWork(task.given.front().picture), m_pictureB = atWork(task.given.back().picture);
        known = at::zeros({1, settings.network.latentChannels, task.frames, task.height / 8, task.width / 8});
        for (std::size_t i = 0; i < seen.size(); ++i) {
            known.select(2, task.given[i].frame)
                .copy_(m_network->encoder(seen[i], m_a, m_b, {task.height, task.width}));
            step(int(i) + 2, steps);
        }
        condition = conditionOf();
    }

    void decode(const Tensor& latents, const std::vector<double>& times, const Sink& sink) override {
        const Tensor mask = maskOf(m_task);
        const Tensor z = latents * mask + known * (1 - mask);  // [1, C, F, h, w]
        const ComposeOptions options{weighing().filter,
                                     m_settings.network.mirrorPictures ? ComposeOptions::Border::Mirror
                                                                       : ComposeOptions::Border::Clamp,
                                     float(weighing().logitScale)};
        MotionComposer composer(m_task.given.front().picture, m_task.given.back().picture, m_task.width,
                                m_task.height, options);
        const Tensor anchors = fields(z, {double(first()), double(last())});
        composer.setAnchors(fieldAt(anchors, 0), fieldAt(anchors, 1));
        for (std::size_t i = 0; i < times.size(); i += kTogether) {
            const std::vector<double> some(times.begin() + i,
                                           times.begin() + std::min(times.size(), i + kTogether));
            const Tensor planes = fields(z, some);
            for (std::size_t k = 0; k < some.size(); ++k)
                sink(i + k, composer.frame(fieldAt(planes, std::int64_t(k)), near(some[k], first()),
                                           first() == last() ? 0.f : near(some[k], last())));
        }
    }

 private:
    int first() const { return m_task.given.front().frame; }
    int last() const { return m_task.given.back().frame; }
    static float near(double time, int given) { return std::max(0.f, 1 - std::abs(float(time - given))); }

    /// [1, 3, H, W] at the working size, each pixel the mean of what it covers
    Tensor atWork(const engine::Picture& picture) const {
        return at::adaptive_avg_pool2d(toTensor(picture).unsqueeze(0), {m_task.height, m_task.width});
    }

    Tensor conditionOf() const {
        const Tensor mask = maskOf(m_task);
        const std::int64_t f = m_task.frames, h = mask.size(3), w = mask.size(4);
        Tensor time = at::empty({f});
        for (int t = 0; t < m_task.frames; ++t) time[t] = motionTime(t, first(), last());
        const auto everywhere = [&](const Tensor& map) { return map.unsqueeze(2).expand({1, -1, f, h, w}); };
        return at::cat({mask, known, everywhere(m_a.appearance), everywhere(m_b.appearance),
                        time.view({1, 1, f, 1, 1}).expand({1, 1, f, h, w})},
                       1);
    }

    /// [times, 10, H/2, W/2]: the planes of a MotionField for each moment
    Tensor fields(const Tensor& z, const std::vector<double>& times) const {
        const auto n = std::int64_t(times.size());
        std::vector<Tensor> between;
        Tensor tau = at::empty({n});
        for (std::int64_t i = 0; i < n; ++i) {
            const double t = std::clamp(times[i], 0., double(m_task.frames - 1));
            const auto before = std::int64_t(t),
                       after = std::min<std::int64_t>(before + 1, m_task.frames - 1);
            const double part = t - double(before);
            between.push_back(z.select(2, before) * (1 - part) + z.select(2, after) * part);
            tau[i] = motionTime(t, first(), last());
        }
        const nn::MotionDecoded d =
            m_network->decoder(at::cat(between), m_a.expand(n), m_b.expand(n),
                               m_pictureA.expand({n, -1, -1, -1}), m_pictureB.expand({n, -1, -1, -1}), tau);
        return at::cat({d.flow, decided(d.logits), d.paint}, 1);
    }

    const Weighing& weighing() const {
        const bool between = first() == 0 && last() == m_task.frames - 1 && last() > 0;
        const auto& soft = m_settings.softWords;
        const bool mixed = std::any_of(soft.begin(), soft.end(), [&](const std::string& word) {
            return m_task.prompt.find(word) != std::string::npos;
        });
        return mixed ? m_settings.soft : between ? m_settings.transition : m_settings.other;
    }

    Tensor decided(const Tensor& logits) const {
        const Weighing& w = weighing();
        Tensor l = logits + at::tensor({0., 0., w.paintBias}, logits.options()).view({1, 3, 1, 1});
        const std::int64_t k = w.blur, edge = k / 2;
        for (int i = 0; k > 1 && i < w.blurPasses; ++i)
            l = at::avg_pool2d(at::replication_pad2d(l, {edge, edge, edge, edge}), {k, k}, {1, 1});
        return l;
    }

    std::shared_ptr<const nn::MotionAutoencoder> m_network;
    MotionSettings m_settings;
    Task m_task;
    nn::MotionFeatures m_a, m_b;
    Tensor m_pictureA, m_pictureB;  // [1, 3, H, W]
};

template <std::size_t N>
std::array<int, N> positive(const Settings& config, const std::string& key,
                            const std::array<int, N>& fallback) {
    const auto values = config.integers(key, std::vector<std::int64_t>(fallback.begin(), fallback.end()));
    if (values.size() != N) config.refuse(key, "must have " + std::to_string(N) + " entries");
    std::array<int, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        if (values[i] < 1 || values[i] > 65536) config.refuse(key, "must be positive");
        result[i] = int(values[i]);
    }
    return result;
}

int positive(const Settings& config, const std::string& key, int fallback) {
    const std::int64_t value = config.integer(key, fallback);
    if (value < 1 || value > 65536) config.refuse(key, "must be positive");
    return int(value);
}

Weighing weighingFrom(const Settings& config) {
    Weighing w;
    w.logitScale = config.number("logit_scale", w.logitScale);
    if (!(w.logitScale > 0)) config.refuse("logit_scale", "must be positive");
    w.paintBias = config.number("synthesis_bias", w.paintBias);
    w.blur = int(std::min<std::int64_t>(config.integer("weight_blur", w.blur), 65536));
    if (w.blur > 0 && w.blur % 2 == 0) config.refuse("weight_blur", "must be odd");
    w.blurPasses = int(std::min<std::int64_t>(config.integer("weight_blur_passes", w.blurPasses), 100));
    const std::string filter = config.text("interpolation", "bilinear");
    if (filter != "bilinear" && filter != "bicubic")
        config.refuse("interpolation", "is not known: " + filter);
    if (filter == "bicubic") w.filter = ComposeOptions::Filter::Bicubic;
    return w;
}

}  // namespace

MotionSettings MotionSettings::from(const Settings& config) {
    MotionSettings s;
    nn::MotionConfig& n = s.network;
    config.require("downscale", 8);
    config.require("feature_padding", "border");
    for (const char* epsilon : {"group_norm_eps", "batch_norm_eps"}) config.require(epsilon, 1e-5);
    n.latentChannels = positive(config, "latent_channels", n.latentChannels);
    n.appearanceChannels = positive(config, "appearance_channels", n.appearanceChannels);
    n.latentBound = config.number("latent_bound", n.latentBound);
    if (!(n.latentBound > 0)) config.refuse("latent_bound", "must be positive");
    const auto scale = config.numbers("flow_scale", {n.flowScale.begin(), n.flowScale.end()});
    if (scale.size() != n.flowScale.size()) config.refuse("flow_scale", "must have 4 entries");
    std::copy(scale.begin(), scale.end(), n.flowScale.begin());
    n.pyramidChannels = positive(config, "pyramid_channels", n.pyramidChannels);
    n.pyramidBlocks = positive(config, "pyramid_blocks", n.pyramidBlocks);
    n.decoderChannels = positive(config, "decoder_channels", n.decoderChannels);
    n.decoderBlocks = positive(config, "decoder_blocks", n.decoderBlocks);
    n.encoderChannels = positive(config, "encoder_channels", n.encoderChannels);
    n.encoderBlocks = positive(config, "encoder_blocks", n.encoderBlocks);
    n.matchChannels = positive(config, "match_channels", n.matchChannels);
    n.fineChannels = positive(config, "fine_channels", n.fineChannels);
    n.groups = positive(config, "group_norm_groups", n.groups);
    const std::string border = config.text("picture_padding", "border");
    if (border != "border" && border != "reflection")
        config.refuse("picture_padding", "is not known: " + border);
    n.mirrorPictures = border == "reflection";
    if (config.has("weights")) {
        const Settings weights = config.part("weights");
        s.transition = weighingFrom(weights.part("two_pictures"));
        s.other = weighingFrom(weights.part("one_picture"));
        s.softWords = weights.texts("soft_words", {});
        if (!s.softWords.empty()) s.soft = weighingFrom(weights.part("soft"));
    }
    return s;
}

float motionTime(double frame, int a, int b) {
    if (frame > b) return float((b > a ? 1. : 0.) + (frame - b) / 15);
    if (frame < a) return float((frame - a) / 15);
    return b > a ? float((frame - a) / (b - a)) : 0.f;
}

std::unique_ptr<MotionSpace> MotionSpace::load(const std::filesystem::path& folder) {
    const MotionSettings settings = MotionSettings::from(Settings::read(folder / "config.json"));
    const auto network = std::make_shared<nn::MotionAutoencoder>(settings.network);
    weights::load(*network, *weights::Archive::open(folder / "diffusion_pytorch_model.safetensors"));
    network->prepare();
    return std::make_unique<MotionSpace>(network, settings);
}

MotionSpace::MotionSpace(std::shared_ptr<const nn::MotionAutoencoder> network, const MotionSettings& settings)
    : m_network(std::move(network)), m_settings(settings) {}

int MotionSpace::conditionChannels() const {
    return 1 + m_settings.network.latentChannels + 2 * m_settings.network.appearanceChannels + 1;
}

std::unique_ptr<Scene> MotionSpace::encode(const Task& task, const Step& step) {
    if (task.given.empty())
        throw Error("this model moves given pictures and was given none", "the request",
                    "give at least one picture, or choose a model that generates from text alone");
    return std::make_unique<MotionScene>(m_network, m_settings, task, step);
}

}  // namespace seine::latent
