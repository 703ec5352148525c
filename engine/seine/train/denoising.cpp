#include "engine/seine/train/denoising.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/seine/train/random.h"

namespace seine::train {
namespace {

CourseOptions courseOptions(const DenoisingOptions& o) {
    CourseOptions course;
    course.optimizer = o.optimizer;
    course.learning.rank = o.rank;
    course.learning.type = o.type;
    course.learning.seed = o.seed;
    course.exchange = o.exchange;
    course.identity = {o.minSnr, o.textDropout};
    return course;
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
    : m_network(network),
      m_schedule(schedule),
      m_emptyText(std::move(emptyText)),
      m_options(options),
      m_course(network, courseOptions(options)) {
    m_network.setRecomputing(options.isRecomputing);
}

DenoiserTrainer::~DenoiserTrainer() {
    m_network.setRecomputing(false);
}

DenoiserTrainer::Page DenoiserTrainer::page(const std::vector<const Lesson*>& lessons,
                                            const std::vector<Draw>& draws) const {
    const auto& products = m_schedule.alphasCumprod();
    const bool velocity = m_schedule.prediction() == diffusion::Prediction::Velocity;
    std::vector<Tensor> inputs, targets, texts;
    Page page;
    page.timesteps = at::empty({std::int64_t(lessons.size())});
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const Lesson& lesson = *lessons[i];
        const auto t =
            std::min(products.size() - 1, std::size_t(draws[i].timestep * double(products.size())));
        const double signal = std::sqrt(products[t]), sigma = std::sqrt(1 - products[t]);
        const Tensor noise = draws[i].noise.to(lesson.latents.device());
        inputs.push_back(at::cat({lesson.latents * signal + noise * sigma, lesson.condition}, 1));
        targets.push_back(velocity ? noise * signal - lesson.latents * sigma : noise);
        texts.push_back(draws[i].wordless ? m_emptyText : lesson.text);
        page.timesteps[std::int64_t(i)] = double(t);
        page.weight.push_back(lessonWeight(products[t], m_schedule.prediction(), m_options.minSnr));
    }
    const auto device = m_emptyText.device();
    page.input = at::cat(inputs).to(device), page.target = at::cat(targets).to(device);
    page.text = at::cat(texts).to(device), page.timesteps = page.timesteps.to(device);
    return page;
}

Tensor DenoiserTrainer::errors(const Page& page) const {
    Tensor input = page.input;
    if (m_options.isRecomputing && c10::GradMode::is_enabled())
        input = input.detach().set_requires_grad(true);
    const Tensor made = m_network(input, page.timesteps, m_network.prepareText(page.text));
    return (made.to(at::kFloat) - page.target).pow(2).flatten(1).mean(1);
}

DenoiserTrainer::Result DenoiserTrainer::step(const std::vector<Lesson>& lessons, std::optional<double> way,
                                              const std::function<void()>& poll) {
    const c10::AutoGradMode learning(true);
    const auto workers = std::size_t(m_course.workers()), rank = std::size_t(m_course.rank());
    const std::size_t all = lessons.size() * workers;
    at::Generator order = tensorRandom(m_options.seed, std::uint64_t(stepsDone()), all);
    const auto turn = std::size_t(draw(order) * double(all));
    std::vector<double> totals{0, 0};
    const auto together = std::size_t(std::max(1, m_options.together));
    for (std::size_t first = 0; first < lessons.size(); first += together) {
        if (poll) poll();
        std::vector<const Lesson*> some;
        std::vector<Draw> draws;
        for (std::size_t i = first; i < std::min(lessons.size(), first + together); ++i) {
            const std::size_t place = i * workers + rank;
            at::Generator random = tensorRandom(m_options.seed, std::uint64_t(stepsDone()), place);
            // Stratified: the lessons of one step spread over all timesteps, another part for each every
            // time.
            Draw one;
            one.timestep = (double((place + turn) % all) + draw(random)) / double(all);
            one.wordless = draw(random) < m_options.textDropout;
            one.noise = at::randn(lessons[i].latents.sizes(), random, at::kFloat);
            some.push_back(&lessons[i]), draws.push_back(std::move(one));
        }
        const Page now = page(some, draws);
        m_course.learning().attach();
        const Tensor error = errors(now);
        const Tensor weight = at::tensor(now.weight, at::kFloat).to(error.device());
        const Tensor loss = (error * weight).sum() / double(all);
        loss.backward();
        totals[0] += loss.item<double>();
        totals[1] += error.sum().item<double>() / double(all);
    }
    const double gradient = m_course.step(totals, way);
    return {totals[0], totals[1], gradient};
}

double DenoiserTrainer::examine(const std::vector<Lesson>& lessons) {
    if (lessons.empty()) return 0;
    const c10::NoGradGuard frozen;
    constexpr std::uint64_t kExam = 0xE8A3;
    m_course.showAverage();
    double sum = 0;
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        at::Generator random = tensorRandom(kExam, i);
        Draw one{(double(i) + .5) / double(lessons.size()), false, {}};
        one.noise = at::randn(lessons[i].latents.sizes(), random, at::kFloat);
        sum += errors(page({&lessons[i]}, {one})).item<double>();
    }
    return sum / double(lessons.size());
}

}  // namespace seine::train
