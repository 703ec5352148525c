#include "engine/seine/latent/motion_space.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstring>
#include <numeric>
#include <utility>

#include "engine/seine/generator.h"
#include "engine/seine/latent/straighten.h"
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
        condition = motionCondition(maskOf(m_task), known, at::cat({m_a.appearance, m_b.appearance}, 1),
                                    first(), last());
        if (settings.straighten && first() != last() && !says(settings.softWords))
            m_straightener.emplace(*settings.straighten, inCells(m_pictureA), inCells(m_pictureB));
    }

    void decode(const Tensor& latents, const std::vector<double>& wanted, const Sink& sink) override {
        const Tensor mask = maskOf(m_task);
        const Tensor z = latents * mask + known * (1 - mask);  // [1, C, F, h, w]
        if (m_settings.restraint) follow(z);
        if (m_settings.growth && isBetween() && !says(m_settings.softWords)) grow(z);
        m_mix.clear(), m_mixed = 0;
        if (m_settings.light && isBetween() && !says(m_settings.softWords)) light(z);
        std::vector<double> times = wanted;
        if (m_growth)
            for (double& time : times) time = shown(time);
        std::optional<MotionComposer> both;
        for (std::size_t i = 0; i < times.size();) {
            if (isFollowed(times[i])) {
                sink(i, followed(times[i]));
                ++i;
                continue;
            }
            if (!both) both.emplace(composerOfBoth(z));
            std::vector<double> some;
            while (i + some.size() < times.size() && int(some.size()) < kTogether &&
                   !isFollowed(times[i + some.size()]))
                some.push_back(times[i + some.size()]);
            const Tensor planes = fields(z, some);
            for (std::size_t k = 0; k < some.size(); ++k)
                sink(i + k,
                     both->frame(between(planes, std::int64_t(k), some[k], wanted[i + k]),
                                 near(some[k], first()), first() == last() ? 0.f : near(some[k], last())));
            i += some.size();
        }
    }

    std::shared_ptr<const Continuation> next() const override { return m_next; }

 private:
    int first() const { return m_task.given.front().frame; }
    int last() const { return m_task.given.back().frame; }
    /// A whole change from one picture to another.
    bool isBetween() const { return first() == 0 && last() == m_task.frames - 1 && last() > 0; }
    static float near(double time, int given) { return std::max(0.f, 1 - std::abs(float(time - given))); }

    MotionComposer composer(const Given& a, const Given& b) const {
        const ComposeOptions options{weighing().filter,
                                     m_settings.network.mirrorPictures ? ComposeOptions::Border::Mirror
                                                                       : ComposeOptions::Border::Clamp,
                                     float(weighing().logitScale)};
        MotionComposer composer(a.picture, b.picture, m_task.width, m_task.height, options);
        composer.setDetails(a.detail, b.detail);
        return composer;
    }

    MotionComposer composerOfBoth(const Tensor& z) const {
        MotionComposer both = composer(m_task.given.front(), m_task.given.back());
        const Tensor anchors = fields(z, {double(first()), double(last())});
        const double begin = first(), end = last();
        both.setAnchors(between(anchors, 0, begin, begin), between(anchors, 1, end, end));
        return both;
    }

    MotionField straightened(const Tensor& planes, std::int64_t index) const {
        MotionField field = fieldAt(planes, index);
        return m_straightener ? (*m_straightener)(field) : field;
    }

    /// What is shown at the moment `wanted`: the model's field of `time`.
    MotionField between(const Tensor& planes, std::int64_t index, double time, double wanted) const {
        MotionField field = straightened(planes, index);
        if (m_growth) m_growth->weigh(field, time - first(), weighing().logitScale);
        if (!m_mix.empty())
            mixByTime(field, m_mix, motionTime(wanted, first(), last()), weighing().logitScale);
        return field;
    }

    /// The model's moment for a moment of the film: the pace of regions is evened, that of light is even.
    double shown(double time) const {
        const double evened = first() + m_growth->evened(time - first());
        return m_mixed > 0 ? evened + m_mixed * (time - evened) : evened;
    }

    /// Where the clip changes only in its light, by what both pictures show a quarter, half and three
    /// quarters of the way.
    void light(const Tensor& z) {
        const double length = last() - first();
        const Tensor planes =
            fields(z, {first() + length / 4, first() + length / 2, first() + length * 3 / 4});
        const PixelSource a(inCells(m_pictureA)), b(inCells(m_pictureB));
        std::vector<CarriedPair> moments;
        for (std::int64_t i = 0; i < planes.size(0); ++i)
            moments.push_back(carried(a, b, straightened(planes, i)));
        m_mix = lightMix(*m_settings.light, moments, int(planes.size(3)), int(planes.size(2)));
        if (!m_mix.empty()) m_mixed = std::accumulate(m_mix.begin(), m_mix.end(), 0.) / double(m_mix.size());
    }

    /// What the decoder says of all model frames between the given ones, for their regions of B.
    void grow(const Tensor& z) {
        std::vector<std::vector<float>> shares;
        for (int t = first(); t <= last(); t += kTogether) {
            std::vector<double> some;
            for (int k = t; k <= last() && k < t + kTogether; ++k) some.push_back(k);
            const Tensor logits = fields(z, some).narrow(1, MotionField::LogitA, 2) * weighing().logitScale;
            const Tensor ofB = at::softmax(logits, 1).select(1, 1).contiguous();
            const std::int64_t n = ofB[0].numel();
            for (std::int64_t k = 0; k < ofB.size(0); ++k)
                shares.emplace_back(ofB.data_ptr<float>() + k * n, ofB.data_ptr<float>() + (k + 1) * n);
        }
        m_growth.emplace(*m_settings.growth, int(z.size(4)) * 4, int(z.size(3)) * 4, std::move(shares));
    }

    bool isFollowed(double time) const { return m_settings.restraint && (time > last() || time < first()); }

    /// Fields from A back to the first frame and from B on to the last, each carrying one picture.
    void follow(const Tensor& z) {
        const int height = int(z.size(3)) * 4, width = int(z.size(4)) * 4;
        m_before.clear(), m_after.clear();
        if (first() > 0) {
            Restraint restraint(*m_settings.restraint, width, height, beginning({}));
            const MotionField still = restraint.now();
            m_before = restraint.follow(flows(z, first(), 0));
            m_before.insert(m_before.begin(), still);
        }
        if (last() + 1 == m_task.frames) return;
        Restraint restraint(*m_settings.restraint, width, height, beginning(paceOfGiven(z)));
        const MotionField still = restraint.now();
        m_after = restraint.follow(flows(z, last(), m_task.frames - 1));
        m_after.insert(m_after.begin(), still);
        const Given whole = anchor();
        m_next = std::make_shared<Continuation>(Continuation{whole.picture, whole.detail, restraint.state()});
    }

    /// What the frames after the given ones show.
    Given anchor() const {
        if (!m_task.previous) return m_task.given.back();
        return {0, m_task.previous->picture, m_task.previous->detail};
    }

    RestraintState beginning(const std::array<CameraPose, 2>& pace) const {
        if (m_task.previous) return m_task.previous->state;
        RestraintState state;
        state.pace = pace;
        if (first() == last() && !says(m_settings.restraint->cameraWords))
            state.cameraShare = m_settings.restraint->unaskedCamera;
        return state;
    }

    /// How the camera moves over the given frames when there are several next to each other.
    std::array<CameraPose, 2> paceOfGiven(const Tensor& z) const {
        std::array<CameraPose, 2> pace;
        if (first() == last()) return pace;
        const auto given = flows(z, last(), std::max(first(), last() - 2));
        const int height = int(z.size(3)) * 4, width = int(z.size(4)) * 4;
        const auto pose = [&](std::size_t i) {
            return cameraOf(given[i].data(), given[i].data() + std::size_t(width) * height, width, height);
        };
        for (std::size_t i = 0; i + 1 < given.size(); ++i) pace[i] = pose(i) + pose(i + 1) * -1;
        return pace;
    }

    /// Planes x and y back to the nearer given picture, for the frames `from`, ... `to` (up or down).
    std::vector<std::vector<float>> flows(const Tensor& z, int from, int to) const {
        std::vector<double> times;
        for (int t = from; from < to ? t <= to : t >= to; from < to ? ++t : --t) times.push_back(t);
        std::vector<std::vector<float>> result;
        for (std::size_t i = 0; i < times.size(); i += kTogether) {
            const std::vector<double> some(times.begin() + i,
                                           times.begin() + std::min(times.size(), i + kTogether));
            const Tensor planes = fields(z, some);
            Tensor share = planes.new_zeros({planes.size(0), 1, planes.size(2), planes.size(3)});  // of A
            if (first() == last())
                share = at::softmax(planes.narrow(1, MotionField::LogitA, 2) * weighing().logitScale, 1)
                            .narrow(1, 0, 1);
            else if (to < from && to < first())
                share = at::ones_like(share);
            const Tensor flow =
                (planes.narrow(1, 0, 2) * share + planes.narrow(1, 2, 2) * (1 - share)).contiguous();
            const std::int64_t n = flow[0].numel();
            for (std::int64_t k = 0; k < flow.size(0); ++k)
                result.emplace_back(flow.data_ptr<float>() + k * n, flow.data_ptr<float>() + (k + 1) * n);
        }
        return result;
    }

    engine::Picture followed(double time) {
        const bool isAfter = time > last();
        const auto& steps = isAfter ? m_after : m_before;
        const double at = std::clamp(isAfter ? time - last() : first() - time, 0., double(steps.size() - 1));
        const auto low = std::size_t(at), high = std::min(low + 1, steps.size() - 1);
        const auto part = float(at - double(low));
        MotionField field = steps[low];
        for (std::size_t i = 0; i < field.values.size(); ++i)
            field.values[i] += part * (steps[high].values[i] - field.values[i]);
        std::optional<MotionComposer>& carrier = isAfter ? m_carryAfter : m_carryBefore;
        if (!carrier) {
            const Given shown = isAfter ? anchor() : m_task.given.front();
            carrier.emplace(composer(shown, shown));
        }
        return carrier->frame(field, 0, 0);
    }

    /// [1, 3, H, W] at the working size, each pixel the mean of what it covers
    Tensor atWork(const engine::Picture& picture) const {
        return at::adaptive_avg_pool2d(toTensor(picture).unsqueeze(0), {m_task.height, m_task.width});
    }

    /// Of a picture at the working size, the mean over each cell of a field.
    engine::Picture inCells(const Tensor& picture) const {
        return toPicture(at::adaptive_avg_pool2d(picture, {m_task.height / 2, m_task.width / 2})[0]);
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

    /// Whether the prompt holds one of these, as whole words.
    bool says(const std::vector<std::string>& phrases) const {
        const auto isLetter = [&](std::size_t i) {
            return i < m_task.prompt.size() && std::isalnum((unsigned char)m_task.prompt[i]);
        };
        for (const std::string& phrase : phrases)
            for (std::size_t at = m_task.prompt.find(phrase); at != std::string::npos;
                 at = m_task.prompt.find(phrase, at + 1))
                if ((at == 0 || !isLetter(at - 1)) && !isLetter(at + phrase.size())) return true;
        return false;
    }

    const Weighing& weighing() const {
        return says(m_settings.softWords) ? m_settings.soft
               : isBetween()              ? m_settings.transition
                                          : m_settings.other;
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
    Tensor m_pictureA, m_pictureB;               // [1, 3, H, W]
    std::vector<MotionField> m_before, m_after;  // one a frame, from the given one away
    std::optional<Straightener> m_straightener;
    std::optional<Growth> m_growth;
    std::vector<float> m_mix;  // how much of each cell follows time; empty: nothing
    double m_mixed = 0;        // its mean
    std::optional<MotionComposer> m_carryBefore, m_carryAfter;
    std::shared_ptr<const Continuation> m_next;
};

}  // namespace

Tensor motionCondition(const Tensor& mask, const Tensor& known, const Tensor& appearances, int first,
                       int last) {
    const std::int64_t f = mask.size(2), h = mask.size(3), w = mask.size(4);
    Tensor time = at::empty({f});
    for (std::int64_t t = 0; t < f; ++t) time[t] = motionTime(double(t), first, last);
    return at::cat({mask, known, appearances.unsqueeze(2).expand({1, -1, f, h, w}),
                    time.view({1, 1, f, 1, 1}).expand({1, 1, f, h, w})},
                   1);
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

EncodedClip MotionSpace::encodeClip(const std::vector<engine::Picture>& frames, int first, int last) {
    std::vector<nn::MotionFeatures> seen;
    for (const auto& frame : frames) seen.push_back(m_network->pyramid(toTensor(frame).unsqueeze(0)));
    const nn::MotionFeatures &a = seen.at(std::size_t(first)), &b = seen.at(std::size_t(last));
    std::vector<Tensor> latents;
    for (const auto& features : seen)
        latents.push_back(m_network->encoder(features, a, b, {frames[0].height, frames[0].width}));
    return {at::stack(latents, 2), at::cat({a.appearance, b.appearance}, 1), first, last};
}

Tensor MotionSpace::conditionOf(const EncodedClip& clip, const std::vector<int>& given) const {
    const auto& z = clip.latents;
    const Tensor mask = maskOf(given, int(z.size(2)), z.size(3), z.size(4));
    return motionCondition(mask, z * (1 - mask), clip.references, clip.first, clip.last);
}

}  // namespace seine::latent
