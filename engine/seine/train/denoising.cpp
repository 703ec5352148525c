#include "engine/seine/train/denoising.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/seine/generator.h"
#include "engine/seine/weights/archive.h"
#include "engine/seine/weights/safetensors_writer.h"

namespace seine::train {
namespace {

/// A generator of its own for each lesson of each step.
at::Generator generatorFor(std::uint64_t seed, int step, std::size_t lesson) {
    std::uint64_t z = seed * 0x9E3779B97F4A7C15u + (std::uint64_t(step) << 20) + lesson + 1;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return at::make_generator<at::CPUGeneratorImpl>(z ^ z >> 31);
}

double draw(at::Generator& random) {
    return at::rand({1}, random, at::kDouble).item<double>();
}

}  // namespace

double lessonWeight(double alphaBar, diffusion::Prediction prediction, double minSnr) {
    if (minSnr <= 0) return 1;
    const double snr = alphaBar / std::max(1 - alphaBar, 1e-5);
    const double scale = prediction == diffusion::Prediction::Velocity ? snr + 1 : snr;
    return scale <= 0 ? 1 : std::min(scale, minSnr) / scale;
}

DenoiserTrainer::DenoiserTrainer(nn::UNet3DConditionModel& network, const diffusion::Schedule& schedule,
                                 Tensor emptyText, const DenoisingOptions& options)
    : m_network(network), m_schedule(schedule), m_emptyText(std::move(emptyText)), m_options(options) {
    std::vector<std::string> names;
    m_network.visit([&](const std::string& name, nn::Parameter& p) {
        names.push_back(name);
        m_parameters.push_back(&p);
        m_leaves.push_back(p.value.detach().clone().set_requires_grad(true));
    });
    m_optimizer = std::make_unique<Optimizer>(std::move(names), m_leaves, m_options.optimizer);
}

Tensor DenoiserTrainer::predict(const Tensor& input, double timestep, const Tensor& text) {
    // Modules derive fused weights from their parameters: with gradients on, these stay part of the graph.
    for (std::size_t i = 0; i < m_leaves.size(); ++i) m_parameters[i]->value = m_leaves[i];
    m_network.prepare();
    return m_network(input, at::full({1}, timestep, at::kFloat), m_network.prepareText(text));
}

DenoiserTrainer::Result DenoiserTrainer::step(const std::vector<Lesson>& lessons) {
    const at::AutoGradMode learning(true);
    const auto& products = m_schedule.alphasCumprod();
    Result result{0, 0, 0};
    const double n = double(lessons.size());
    at::Generator order = generatorFor(m_options.seed, stepsDone(), lessons.size());
    const auto turn = std::size_t(draw(order) * n);
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const Lesson& lesson = lessons[i];
        at::Generator random = generatorFor(m_options.seed, stepsDone(), i);
        // Stratified: the lessons of one step spread over all timesteps, another part for each lesson every
        // time.
        const double part = (double((i + turn) % lessons.size()) + draw(random)) / n;
        const auto t = std::min(products.size() - 1, std::size_t(part * double(products.size())));
        const bool wordless = draw(random) < m_options.textDropout;
        const double signal = std::sqrt(products[t]), sigma = std::sqrt(1 - products[t]);
        const Tensor noise = at::randn(lesson.latents.sizes(), random, at::kFloat);
        const Tensor noisy = lesson.latents * signal + noise * sigma;
        const bool velocity = m_schedule.prediction() == diffusion::Prediction::Velocity;
        const Tensor target = velocity ? noise * signal - lesson.latents * sigma : noise;

        const Tensor made =
            predict(at::cat({noisy, lesson.condition}, 1), double(t), wordless ? m_emptyText : lesson.text);
        const Tensor error = (made - target).pow(2).mean();
        const double weight = lessonWeight(products[t], m_schedule.prediction(), m_options.minSnr);
        (error * (weight / n)).backward();
        result.plainLoss += error.item<double>() / n;
        result.loss += error.item<double>() * weight / n;
    }
    result.gradient = m_optimizer->step();
    return result;
}

std::string DenoiserTrainer::fingerprint() const {
    const OptimizerOptions& o = m_options.optimizer;
    std::string text;
    for (const double v :
         {o.learningRate, double(o.warmUp), double(o.steps), o.beta1, o.beta2, o.epsilon, o.weightDecay,
          o.largestNorm, o.average, m_options.minSnr, m_options.textDropout, double(m_options.seed)})
        text += std::to_string(v) + " ";
    return text;
}

void DenoiserTrainer::save(const std::string& path) const {
    weights::writeSafetensors(path, m_optimizer->state(),
                              {{"steps", std::to_string(stepsDone())}, {"options", fingerprint()}});
}

void DenoiserTrainer::resume(const std::string& path) {
    const auto archive = weights::Archive::open(path);
    const auto& notes = archive->metadata();
    if (!notes.count("steps") || !notes.count("options"))
        throw Error("this is no checkpoint of a training run", path,
                    "remove it or train into another folder");
    if (notes.at("options") != fingerprint())
        throw Error("the training run was started with other options", path,
                    "use the same options, or train into another folder");
    std::map<std::string, Tensor> state;
    for (const auto& [name, entry] : archive->entries()) state[name] = archive->read(name);
    m_optimizer->restore(state, std::stoi(notes.at("steps")), path);
}

void DenoiserTrainer::finish() {
    const at::NoGradGuard frozen;
    for (std::size_t i = 0; i < m_leaves.size(); ++i)
        m_parameters[i]->value = m_optimizer->average()[i].clone();
    m_network.prepare();
}

}  // namespace seine::train
