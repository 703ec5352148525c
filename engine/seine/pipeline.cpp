#include "engine/seine/pipeline.h"

#include <algorithm>
#include <cmath>

#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "engine/seine/latent/kl_space.h"
#include "engine/seine/latent/motion_space.h"
#include "engine/seine/weights/load.h"

namespace seine {

namespace {

std::string megabytes(std::int64_t bytes) {
    return std::to_string((bytes + (1 << 20) - 1) >> 20) + " MB";
}

diffusion::Method methodOf(Sampler sampler) {
    if (sampler == Sampler::Ddpm) return diffusion::Method::Ddpm;
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

Pipeline::Pipeline(ModelFolder folder, const LoadOptions& options)
    : m_folder(std::move(folder)), m_threads(options.threads > 0 ? options.threads : physicalCores()) {
    setThreads(m_threads);
    if (options.warn) {
        if (const auto warning = slowMatrixLibrary()) options.warn(*warning);
    }
    if (at::hasCUDA()) m_device = at::Device(at::kCUDA, 0);
    checkModelFits();
    loadUnet(options.precision);
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

void Pipeline::loadUnet(Precision precision) {
    m_unet = std::make_unique<nn::UNet3DConditionModel>(m_folder.unet);
    const bool half = precision == Precision::BFloat16 ||
                      (precision == Precision::Auto && (m_device.is_cuda() || hasFastBfloat16()));
    weights::LoadRules rules;
    rules.device = m_device;
    weights::load(*m_unet, *m_folder.unetWeights, rules);
    if (half) m_unet->convert(m_device, at::kBFloat16, at::kBFloat16);
    m_unet->prepare();
}

void Pipeline::loadText() {
    m_text = std::make_unique<nn::ClipTextTower>(m_folder.text);
    const bool prefixed = m_folder.textWeights->has("text_model.final_layer_norm.weight");
    weights::LoadRules rules;
    rules.prefix = prefixed ? "text_model." : "";
    weights::load(*m_text, *m_folder.textWeights, rules);
    m_text->prepare();
    m_tokenizer = std::make_unique<text::Tokenizer>(m_folder.path / "tokenizer", m_folder.text.vocab_size,
                                                    m_folder.text.max_position_embeddings);
    if (!m_folder.vision) return;
    m_heads = std::make_unique<nn::ClipHeads>(*m_folder.vision, m_folder.text.tower.hidden_size,
                                              m_folder.projection);
    rules = {};
    rules.rename = [](const std::string& name) {
        return name.rfind("text_model.", 0) == 0 ? std::string() : name;
    };
    weights::load(*m_heads, *m_folder.clipWeights, rules);
    m_heads->prepare();
}

void Pipeline::loadLatentSpace() {
    if (!m_folder.vae) {
        m_space = latent::MotionSpace::load(m_folder.path / "motion_autoencoder");
        return;
    }
    auto vae = std::make_shared<nn::AutoencoderKL>(*m_folder.vae);
    weights::LoadRules rules;
    rules.rename = nn::AutoencoderKL::currentName;
    rules.squeeze = true;  // attention stored as 1x1 convolutions
    rules.device = m_device;
    weights::load(*vae, *m_folder.vaeWeights, rules);
    vae->prepare();
    std::shared_ptr<nn::Refiner> refiner;
    if (m_folder.refinerWeights) {
        refiner = std::make_shared<nn::Refiner>();
        rules = {};
        rules.device = m_device;
        weights::load(*refiner, *m_folder.refinerWeights, rules);
        refiner->prepare();
    }
    m_space = std::make_unique<latent::KlSpace>(std::move(vae), std::move(refiner));
}

void Pipeline::checkMemory(const PlannedRequest& request) const {
    const auto available = availableMemory();
    const auto needed = peakBytes(request, m_folder);
    if (!m_device.is_cpu() || !available || needed <= *available) return;
    throw Error("not enough memory: about " + megabytes(needed) + " are needed, " + megabytes(*available) +
                    " are free",
                "request of " + std::to_string(request.task.frames) + " frames at " +
                    std::to_string(request.task.outWidth) + " x " + std::to_string(request.task.outHeight),
                "ask for a smaller size or fewer frames, or close other programs");
}

Tensor Pipeline::tokens(const std::string& text) const {
    return at::tensor((*m_tokenizer)(text), at::kLong).unsqueeze(0);  // [1, 77]
}

Tensor Pipeline::statesOf(const std::string& words) const {
    return (*m_text)(tokens(words)).last_hidden_state.to(m_device);
}

nn::TextStates Pipeline::textStates(const Request& request, bool guided) const {
    Tensor ids = tokens(request.prompt);
    if (guided) ids = at::cat({ids, tokens(request.negativePrompt)});
    return m_unet->prepareText((*m_text)(ids).last_hidden_state.to(m_device));
}

Tensor Pipeline::denoised(const Request& request, const PlannedRequest& plan, const latent::Scene& scene,
                          const nn::TextStates& text, Reporter& reporter, const std::stop_token& stop) const {
    diffusion::Job job;
    job.guidance = plan.guidance;
    job.denoiser = [&](const Tensor& input, const Tensor& t) { return (*m_unet)(input, t, text); };
    job.method = methodOf(plan.sampler);
    job.plan = job.method == diffusion::Method::Anchored
                   ? m_folder.schedule.planFrom(m_folder.defaults.anchorStart, plan.steps)
                   : m_folder.schedule.plan(plan.steps);
    job.prediction = m_folder.schedule.prediction();
    job.guidanceRescale = m_folder.schedule.guidanceRescale();
    job.clamp = m_folder.schedule.clamp();
    job.known = scene.known.to(m_device);
    job.condition = scene.condition.to(m_device);
    for (const auto& given : plan.task.given) job.given.push_back(given.frame);
    // Noise is always drawn on the processor: the same seed gives the same film on any device.
    auto random = at::detail::createCPUGenerator(request.seed);
    const auto draw = [&] { return at::randn(scene.known.sizes(), random, at::kFloat).to(m_device); };
    job.noise = draw();
    job.freshNoise = [&](std::size_t) { return draw(); };
    job.progress = [&](int done, int total) { reporter(Progress::Stage::Denoise, done, total); };
    job.stop = stop;
    Tensor latents = diffusion::sample(job).to(scene.known.device());
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
        checkMemory(plan);
        fitPictures(plan, request);
        reporter(Progress::Stage::Text, 0, 1);
        const nn::TextStates text = textStates(request, plan.guidance != 1.0);
        reporter(Progress::Stage::Encode, 0, 1);
        const auto scene = m_space->encode(
            plan.task, [&](int done, int total) { reporter(Progress::Stage::Encode, done, total); });
        const Tensor latents = denoised(request, plan, *scene, text, reporter, stop);
        decode(plan, *scene, latents, sink, reporter);
        Clip clip;
        clip.steps = plan.steps;
        clip.guidance = plan.guidance;
        clip.next = scene->next();
        return clip;
    });
}

}  // namespace seine
