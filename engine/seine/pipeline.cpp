#include "engine/seine/pipeline.h"

#include <algorithm>
#include <cmath>

#include "engine/seine/clip_parts.h"
#include "engine/seine/device.h"
#include "engine/seine/diffusion/inversion.h"
#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "engine/seine/latent/kl_space.h"
#include "engine/seine/latent/motion_space.h"
#include "engine/seine/weights/load.h"

namespace seine {

namespace {

constexpr std::int64_t kWorkingBytes = std::int64_t(3) << 30;  // beside a model that is chosen for a GPU

std::string megabytes(std::int64_t bytes) {
    return std::to_string((bytes + (1 << 20) - 1) >> 20) + " MB";
}

diffusion::Method methodOf(Sampler sampler) {
    if (sampler == Sampler::Ddpm) return diffusion::Method::Ddpm;
    if (sampler == Sampler::DpmSolver) return diffusion::Method::DpmSolver;
    if (sampler == Sampler::UniPc) return diffusion::Method::UniPc;
    return sampler == Sampler::Anchored ? diffusion::Method::Anchored : diffusion::Method::Ddim;
}

}  // namespace

/// Progress of a whole request, and the place where a stop is noticed between pieces of work.
class Pipeline::Reporter {
 public:
    Reporter(const ProgressSink& sink, std::stop_token stop) : m_sink(sink), m_stop(std::move(stop)) {}

    void operator()(Progress::Stage stage, int done, int total) {
        if (m_stop.stop_requested()) throw Cancelled();
        if (!m_sink) return;
        // Shares of the whole, measured on the draft model.
        static constexpr double kStart[] = {0, 0, 0.01, 0.04, 0.9, 1};
        const auto i = std::size_t(stage);
        const double share = total > 0 ? double(done) / total : 1;
        m_sink({stage, done, total, kStart[i] + (kStart[i + 1] - kStart[i]) * share});
    }

 private:
    const ProgressSink& m_sink;
    std::stop_token m_stop;
};

namespace {

/// The calls of one clip: the words of the batch at hand, and what one step leaves for the next.
class Denoising {
 public:
    Denoising(const nn::UNet3DConditionModel& unet, StepGraph& graph, const nn::TextStates& text, bool isFast,
              bool inTwoPasses)
        : m_unet(unet), m_graph(graph), m_text(text), m_isFast(isFast), m_inTwoPasses(inTwoPasses) {
        m_conditional = entryOf(text, 0);
        if (inTwoPasses && text[0].keys.size(0) > 1) m_unconditional = entryOf(text, 1);
    }

    Tensor operator()(const Tensor& input, const Tensor& timesteps) {
        const auto batch = input.size(0);
        const nn::TextStates& text = batch == 1 ? m_conditional : m_text;
        if (m_isFast) return fast(input, timesteps, text);
        if (batch == 1 || !m_inTwoPasses) return m_graph(input, timesteps, text);
        const auto half = [&](std::int64_t i, const nn::TextStates& words) {
            return m_graph(input.narrow(0, i, 1), timesteps.narrow(0, i, 1), words).clone();
        };
        return at::cat({half(0, m_conditional), half(1, m_unconditional)});
    }

 private:
    static nn::TextStates entryOf(const nn::TextStates& text, std::int64_t i) {
        nn::TextStates one;
        for (const auto& all : text) one.push_back({all.keys.narrow(0, i, 1), all.values.narrow(0, i, 1)});
        return one;
    }

    Tensor fast(const Tensor& input, const Tensor& timesteps, const nn::TextStates& text) {
        const auto batch = input.size(0);
        const bool isKept = m_depths.state.defined() && m_batch >= batch;
        if (m_calls++ % 2 == 0 || !isKept) {
            m_batch = batch;
            return m_unet.keeping(m_depths, input, timesteps, text);
        }
        const auto frames = m_depths.state.size(0) / m_batch;  // of each entry of the batch
        return m_unet.shallow({m_depths.state.narrow(0, 0, batch * frames)}, input, timesteps, text);
    }

    const nn::UNet3DConditionModel& m_unet;
    StepGraph& m_graph;
    const nn::TextStates& m_text;
    nn::TextStates m_conditional, m_unconditional;
    nn::UNet3DConditionModel::Depths m_depths;
    std::int64_t m_batch = 0, m_calls = 0;
    bool m_isFast, m_inTwoPasses;
};

}  // namespace

Pipeline::Pipeline(ModelFolder folder, const LoadOptions& options)
    : m_folder(std::move(folder)),
      m_threads(options.threads > 0 ? options.threads : physicalCores()),
      m_memory(options.memory) {
    setThreads(m_threads);
    if (options.sampling.sampler != Sampler::ModelDefault)
        m_folder.defaults.sampler = options.sampling.sampler;
    m_folder.defaults.isFast = options.sampling.isFast;
    if (options.warn) {
        if (const auto warning = slowMatrixLibrary()) options.warn(*warning);
    }
    m_device = chosenDevice(options.device, m_folder.info.parameters * 2 + kWorkingBytes);
    m_type = elementType(options.precision, m_device);
    prepareDevice(m_device);
    checkModelFits();
    loadUnet();
    loadText();
    loadLatentSpace();
    const int channels = m_space->channels() + m_space->conditionChannels();
    if (m_folder.unet.in_channels != channels || m_folder.unet.out_channels != m_space->channels()) {
        throw Error("the denoiser takes " + std::to_string(m_folder.unet.in_channels) +
                        " channels and gives " + std::to_string(m_folder.unet.out_channels) +
                        ", the latent space needs " + std::to_string(channels) + " and " +
                        std::to_string(m_space->channels()),
                    m_folder.path.string(), "use parts that belong together");
    }
}

void Pipeline::checkModelFits() const {
    const auto available = availableMemory();
    const std::int64_t needed = m_folder.info.parameters * std::int64_t(sizeof(float));
    if (!m_device.is_cpu() || !available || needed <= *available) return;
    throw Error("not enough memory: the model takes about " + megabytes(needed) + ", " +
                    megabytes(*available) + " are free",
                m_folder.path.string(), "close other programs or choose a smaller model");
}

void Pipeline::loadUnet() {
    m_unet = std::make_unique<nn::UNet3DConditionModel>(m_folder.unet);
    weights::LoadRules rules;
    rules.device = m_device;
    rules.type = m_type;
    weights::load(*m_unet, *m_folder.unetWeights, rules);
    m_unet->prepare();
    m_step = std::make_unique<StepGraph>(*m_unet);
}

void Pipeline::loadText() {
    m_text = loadTextTower(m_folder, m_device);
    m_heads = loadClipHeads(m_folder, m_device);
    m_tokenizer = std::make_unique<text::Tokenizer>(m_folder.path / "tokenizer", m_folder.text.vocab_size,
                                                    m_folder.text.max_position_embeddings);
}

void Pipeline::loadLatentSpace() {
    if (!m_folder.vae) {
        m_space = latent::MotionSpace::load(m_folder.path / "motion_autoencoder");
        return;
    }
    m_vae = std::make_shared<nn::AutoencoderKL>(*m_folder.vae);
    weights::LoadRules rules;
    rules.rename = nn::AutoencoderKL::currentName;
    rules.squeeze = true;  // attention stored as 1x1 convolutions
    rules.device = m_device;
    if (m_device.is_cuda()) rules.type = m_type;
    weights::load(*m_vae, *m_folder.vaeWeights, rules);
    m_vae->prepare();
    std::shared_ptr<nn::Refiner> refiner;
    if (m_folder.refinerWeights) {
        refiner = std::make_shared<nn::Refiner>();
        rules = {};
        rules.device = m_device;
        weights::load(*refiner, *m_folder.refinerWeights, rules);
        refiner->prepare();
    }
    m_space = std::make_unique<latent::KlSpace>(m_vae, std::move(refiner));
}

Pipeline::MemoryPlan Pipeline::memoryPlan(const PlannedRequest& request) const {
    std::optional<std::int64_t> available = m_device.is_cpu() ? availableMemory() : freeMemoryOf(m_device);
    if (m_memory > 0) available = std::min(m_memory, available.value_or(m_memory));
    const auto needed = [&](int together) {
        return peakBytes(request, m_folder, together, std::int64_t(c10::elementSize(m_type)));
    };
    if (!available || needed(2) <= *available) return {};
    if (needed(1) <= *available) return {.inTwoPasses = true};
    const std::int64_t others = m_vae && m_device.is_cuda()
                                    ? m_vae->count() * std::int64_t(c10::elementSize(m_type)) +
                                          m_text->count() * std::int64_t(sizeof(float))
                                    : 0;
    if (others > 0 && needed(1) <= *available + others) return {.inTwoPasses = true, .movesOthers = true};
    throw Error("not enough memory: about " + megabytes(needed(1)) + " are needed, " + megabytes(*available) +
                    " are free",
                "request of " + std::to_string(request.task.frames) + " frames at " +
                    std::to_string(request.task.outWidth) + " x " + std::to_string(request.task.outHeight),
                m_device.is_cpu()
                    ? "ask for a smaller size or fewer frames, or close other programs"
                    : "ask for a smaller size or fewer frames, or choose the processor as the device");
}

/// What the denoiser does not need leaves the GPU while it works, and comes back whatever happens.
class Pipeline::MovedAway {
 public:
    MovedAway(const Pipeline& pipeline, bool moves) : m_pipeline(pipeline), m_moves(moves) {
        if (m_moves) move(at::kCPU);
    }
    MovedAway(const MovedAway&) = delete;
    ~MovedAway() {
        if (m_moves) move(m_pipeline.m_device);
    }

 private:
    void move(at::Device device) const {
        m_pipeline.m_vae->moveTo(device);
        m_pipeline.m_text->moveTo(device);
        giveBackMemory();
    }
    const Pipeline& m_pipeline;
    bool m_moves;
};

Tensor Pipeline::tokens(const std::string& text) const {
    return at::tensor((*m_tokenizer)(text), at::kLong).unsqueeze(0).to(m_device);  // [1, 77]
}

Tensor Pipeline::statesOf(const std::string& words) const {
    return (*m_text)(tokens(words)).last_hidden_state;
}

nn::TextStates Pipeline::textStates(const Request& request, bool guided) const {
    Tensor ids = tokens(request.prompt);
    if (guided) ids = at::cat({ids, tokens(request.negativePrompt)});
    return m_unet->prepareText((*m_text)(ids).last_hidden_state);
}

Tensor Pipeline::denoised(const Request& request, const PlannedRequest& plan, const latent::Scene& scene,
                          const nn::TextStates& text, bool inTwoPasses, Reporter& reporter,
                          const std::stop_token& stop) const {
    diffusion::Job job;
    job.guidance = plan.guidance;
    job.guidedFrom = m_folder.defaults.guidedFrom, job.guidedTo = m_folder.defaults.guidedTo;
    Denoising denoising(*m_unet, *m_step, text, m_folder.defaults.isFast, inTwoPasses);
    job.denoiser = [&](const Tensor& input, const Tensor& t) { return denoising(input, t); };
    job.method = methodOf(plan.sampler);
    job.plan = job.method == diffusion::Method::Anchored
                   ? m_folder.schedule.planFrom(m_folder.defaults.anchorStart, plan.steps)
                   : m_folder.schedule.plan(plan.steps, job.method);
    job.prediction = m_folder.schedule.prediction();
    job.guidanceRescale = m_folder.schedule.guidanceRescale();
    job.clamp = m_folder.schedule.clamp();
    job.known = scene.known.to(m_device);
    job.condition = scene.condition.to(m_device);
    for (const auto& given : plan.task.given) job.given.push_back(given.frame);
    // Noise is always drawn on the processor: the same seed gives the same film on any device.
    auto random = at::detail::createCPUGenerator(request.seed);
    const auto draw = [&] { return at::randn(scene.known.sizes(), random, at::kFloat).to(m_device); };
    const bool isByChance =
        job.method == diffusion::Method::Ddpm || job.method == diffusion::Method::Anchored;
    job.noise = isByChance ? draw() : draw() * m_folder.defaults.noise;
    job.freshNoise = [&](std::size_t) { return draw(); };
    job.progress = [&](int done, int total) { reporter(Progress::Stage::Denoise, done, total); };
    job.stop = stop;
    const bool isInverted = plan.sampler == Sampler::InvertedEnds;
    Tensor latents =
        (isInverted ? diffusion::betweenInvertedEnds(job) : diffusion::sample(job)).to(scene.known.device());
    for (const auto& given : plan.task.given) {
        latents.select(2, given.frame).copy_(scene.known.select(2, given.frame));
    }
    return latents;
}

void Pipeline::decode(const PlannedRequest& plan, latent::Scene& scene, const Tensor& latents,
                      const FrameSink& sink, Reporter& reporter) const {
    const auto givenAt = [&](double time) -> const engine::Picture* {
        for (const auto& given : plan.task.given) {
            if (given.frame == time) return &given.picture;
        }
        return nullptr;
    };
    std::vector<double> wanted;
    for (const double time : plan.times) {
        if (!givenAt(time)) wanted.push_back(time);
    }
    std::size_t next = 0;
    const int total = int(plan.times.size());
    const auto handOutGiven = [&] {  // given frames are put in as they are, in their turn
        for (; next < plan.times.size() && givenAt(plan.times[next]); ++next) {
            sink(next, engine::Picture(*givenAt(plan.times[next])));
            reporter(Progress::Stage::Decode, int(next) + 1, total);
        }
    };
    reporter(Progress::Stage::Decode, 0, total);
    handOutGiven();
    if (wanted.empty()) return;
    scene.decode(latents, wanted, [&](std::size_t, engine::Picture&& frame) {
        sink(next, std::move(frame));
        reporter(Progress::Stage::Decode, int(++next), total);
        handOutGiven();
    });
}

Clip Pipeline::generate(const Request& request, const FrameSink& sink, const ProgressSink& progress,
                        std::stop_token stop) {
    return guarded("generate", [&] {
        const c10::InferenceMode inference;
        setThreads(m_threads);  // counts belong to the calling thread
        Reporter reporter(progress, stop);
        PlannedRequest plan = planned(request, m_folder);
        const MemoryPlan memory = memoryPlan(plan);
        fitPictures(plan, request);
        reporter(Progress::Stage::Text, 0, 1);
        const nn::TextStates text = textStates(request, plan.guidance != 1.0);
        reporter(Progress::Stage::Encode, 0, 1);
        const auto scene = m_space->encode(
            plan.task, [&](int done, int total) { reporter(Progress::Stage::Encode, done, total); });
        Tensor latents;
        {
            const MovedAway away(*this, memory.movesOthers);
            latents = denoised(request, plan, *scene, text, memory.inTwoPasses, reporter, stop);
            if (memory.inTwoPasses) m_step->forget();
        }
        decode(plan, *scene, latents, sink, reporter);
        Clip clip;
        clip.steps = plan.steps;
        clip.guidance = plan.guidance;
        clip.next = scene->next();
        return clip;
    });
}

}  // namespace seine
