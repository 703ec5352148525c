// What fewer steps cost: for each sampler and number of steps the distance to the end of the same path taken
// in very many steps, from the same noise, with a model folder and two pictures made by a formula.
//     sampler_figures MODEL [REFERENCE_STEPS] [WIDTH HEIGHT]
// Relative distance of the latents over the frames that are not given, mean difference of the pictures in
// levels of 256, network calls counted in single (not guided) ones.
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/pipeline.h"

namespace {

using namespace seine;
using diffusion::Method;

engine::Picture drawing(int width, int height, double phase) {
    engine::Picture picture(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double u = double(x) / width, v = double(y) / height;
            const double ring = std::sin(18 * std::hypot(u - 0.3 - 0.4 * phase, v - 0.5)) * 0.25;
            const double hill = v > 0.6 + 0.1 * std::sin(6 * u + 3 * phase) ? -0.3 : 0.1;
            for (int c = 0; c < 3; ++c) {
                const double level = 0.5 + ring + hill + 0.15 * std::cos(2 * u + c + phase);
                picture.rgb[std::size_t(3 * (y * width + x) + c)] =
                    std::uint8_t(std::lround(255 * std::min(1.0, std::max(0.0, level))));
            }
        }
    }
    return picture;
}

struct Setting {
    const char* name;
    Method method;
    int steps;
    bool isFast = false;
    double guidedFrom = 1e9, guidedTo = 0;
};

class Figures {
 public:
    Figures(const char* model, int width, int height) : m_pipeline(ModelFolder::read(model), loadOptions()) {
        const auto& info = m_pipeline.model();
        m_task.frames = info.frames;
        m_task.width = width ? width : info.width, m_task.height = height ? height : info.height;
        m_task.outWidth = m_task.width, m_task.outHeight = m_task.height;
        m_task.prompt = "smooth transition";
        m_task.given = {{0, drawing(m_task.width, m_task.height, 0), {}},
                        {info.frames - 1, drawing(m_task.width, m_task.height, 1), {}}};
        m_scene = m_pipeline.space().encode(m_task, [](int, int) {});
        const Tensor words = at::cat({m_pipeline.statesOf(m_task.prompt), m_pipeline.statesOf("")});
        m_both = m_pipeline.denoiser().prepareText(words);
        m_one = m_pipeline.denoiser().prepareText(words.narrow(0, 0, 1));
        m_noise = at::randn(m_scene->known.sizes(), at::detail::createCPUGenerator(11), at::kFloat);
        m_noise = m_noise * float(m_pipeline.folder().defaults.noise);
    }

    Tensor run(const Setting& setting, double& calls) {
        const auto& folder = m_pipeline.folder();
        diffusion::Job job;
        job.method = setting.method;
        job.plan = folder.schedule.plan(setting.steps, setting.method);
        job.prediction = folder.schedule.prediction();
        job.guidance = m_pipeline.model().guidance;
        job.guidanceRescale = folder.schedule.guidanceRescale();
        job.clamp = folder.schedule.clamp();
        job.guidedFrom = setting.guidedFrom, job.guidedTo = setting.guidedTo;
        job.noise = m_noise, job.condition = m_scene->condition, job.known = m_scene->known;
        const auto random = at::detail::createCPUGenerator(12);
        job.freshNoise = [&](std::size_t) { return at::randn(m_noise.sizes(), random, at::kFloat); };
        nn::UNet3DConditionModel::Depths depths;
        int at = 0;
        std::int64_t kept = 0;
        calls = 0;
        job.denoiser = [&](const Tensor& input, const Tensor& t) {
            const auto batch = input.size(0);
            const auto& words = batch == 2 ? m_both : m_one;
            const auto& unet = m_pipeline.denoiser();
            if (!setting.isFast) {
                calls += double(batch);
                return unet(input, t, words);
            }
            if (at++ % 2 == 0 || kept < batch) {
                calls += double(batch), kept = batch;
                return unet.keeping(depths, input, t, words);
            }
            calls += double(batch) * kShallow;
            return unet.shallow({depths.state.narrow(0, 0, batch * depths.state.size(0) / kept)}, input, t,
                                words);
        };
        return diffusion::sample(job).narrow(2, 1, m_task.frames - 2);
    }

    double levels(const Tensor& a, const Tensor& b) {
        double sum = 0;
        std::size_t count = 0;
        std::vector<engine::Picture> first;
        const auto decode = [&](const Tensor& made, const latent::Sink& sink) {
            Tensor all = m_scene->known.clone();
            all.narrow(2, 1, m_task.frames - 2).copy_(made);
            m_scene->decode(all, {4, 8, 12}, sink);
        };
        decode(a, [&](std::size_t, engine::Picture&& p) { first.push_back(std::move(p)); });
        decode(b, [&](std::size_t i, engine::Picture&& p) {
            for (std::size_t k = 0; k < p.rgb.size(); ++k)
                sum += std::abs(int(p.rgb[k]) - int(first[i].rgb[k]));
            count += p.rgb.size();
        });
        return sum / double(count);
    }

    static constexpr double kShallow = 0.2;  // of a call, on the draft model

 private:
    static LoadOptions loadOptions() {
        LoadOptions options;
        options.device = "cpu";
        if (const char* threads = std::getenv("OMP_NUM_THREADS")) options.threads = std::atoi(threads);
        return options;
    }
    Pipeline m_pipeline;
    latent::Task m_task;
    std::unique_ptr<latent::Scene> m_scene;
    nn::TextStates m_both, m_one;
    Tensor m_noise;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "sampler_figures MODEL [REFERENCE_STEPS] [WIDTH HEIGHT]\n");
        return 2;
    }
    const c10::InferenceMode inference;
    Figures figures(argv[1], argc > 4 ? std::atoi(argv[3]) : 0, argc > 4 ? std::atoi(argv[4]) : 0);
    const int many = argc > 2 ? std::atoi(argv[2]) : 100;
    double calls = 0;
    const Tensor end = figures.run({"", Method::DpmSolver, many}, calls);
    std::printf("reference: DPM-Solver++ 2M, %d steps\n%-22s %5s %7s %10s %8s\n", many, "sampler", "steps",
                "calls", "distance", "levels");
    const Setting settings[] = {{"DDIM", Method::Ddim, 5},
                                {"DDIM", Method::Ddim, 10},
                                {"DDIM", Method::Ddim, 20},
                                {"DDIM", Method::Ddim, 40},
                                {"DPM-Solver++ 2M", Method::DpmSolver, 4},
                                {"DPM-Solver++ 2M", Method::DpmSolver, 6},
                                {"DPM-Solver++ 2M", Method::DpmSolver, 8},
                                {"DPM-Solver++ 2M", Method::DpmSolver, 10},
                                {"UniPC", Method::UniPc, 4},
                                {"UniPC", Method::UniPc, 6},
                                {"UniPC", Method::UniPc, 8},
                                {"UniPC", Method::UniPc, 10},
                                {"DPM++, fast", Method::DpmSolver, 8, true},
                                {"DDIM, fast", Method::Ddim, 10, true},
                                {"DPM++, guided > 200", Method::DpmSolver, 8, false, 1e9, 200},
                                {"DPM++, guided > 400", Method::DpmSolver, 8, false, 1e9, 400},
                                {"DPM++, guided < 900", Method::DpmSolver, 8, false, 900, 0}};
    for (const Setting& setting : settings) {
        const Tensor made = figures.run(setting, calls);
        std::printf("%-22s %5d %7.1f %10.4f %8.2f\n", setting.name, setting.steps, calls,
                    ((made - end).norm() / end.norm()).item<double>(), figures.levels(end, made));
        std::fflush(stdout);
    }
}
