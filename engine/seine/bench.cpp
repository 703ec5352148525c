#include "engine/seine/bench.h"

#include <sys/resource.h>
#include <time.h>

#include <chrono>

#include "engine/seine/device.h"
#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "engine/seine/nn/count.h"
#include "engine/seine/pipeline.h"
#include "engine/seine/torch_cuda.h"

namespace seine {

namespace {

using Clock = std::chrono::steady_clock;

double processorSeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

/// Until the device has done what it was given.
void wait([[maybe_unused]] at::Device device) {
#ifdef SEINE_CUDA
    if (device.is_cuda()) c10::cuda::getCurrentCUDAStream(device.index()).synchronize();
#endif
}

std::int64_t largestResident() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return std::int64_t(usage.ru_maxrss) * 1024;
}

std::int64_t largestOn([[maybe_unused]] at::Device device) {
#ifdef SEINE_CUDA
    if (device.is_cuda())
        return c10::cuda::CUDACachingAllocator::getDeviceStats(device.index()).reserved_bytes[0].peak;
#endif
    return 0;
}

class Stopwatch {
 public:
    Stopwatch(at::Device device, BenchReport& report, const ProgressSink& progress,
              const std::stop_token& stop)
        : m_device(device), m_report(report), m_progress(progress), m_stop(stop) {}

    /// The fastest of `times` calls after one that warms up.
    BenchPart& time(const std::string& name, int times, const std::function<void()>& work) {
        BenchPart best{name, 1e30, 0, 0};
        for (int i = 0; i <= times; ++i) {
            if (m_stop.stop_requested()) throw Cancelled();
            wait(m_device);
            const auto begin = Clock::now();
            const double processor = processorSeconds();
            work();
            wait(m_device);
            const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
            if (i > 0 && seconds < best.seconds)
                best.seconds = seconds, best.processor = processorSeconds() - processor;
        }
        m_report.parts.push_back(best);
        if (m_progress) m_progress({Progress::Stage::Denoise, int(m_report.parts.size()), kParts, 0});
        return m_report.parts.back();
    }

 private:
    static constexpr int kParts = 7;
    at::Device m_device;
    BenchReport& m_report;
    const ProgressSink& m_progress;
    const std::stop_token& m_stop;
};

double peakOf(at::Device device, at::ScalarType type) {
    const std::int64_t size = device.is_cuda() ? 8192 : 1024;
    const auto options = at::TensorOptions().device(device).dtype(at::kFloat);
    const Tensor a = at::randn({size, size}, options).to(type), b = at::randn({size, size}, options).to(type);
    double best = 1e30;
    for (int i = 0; i < 5; ++i) {
        wait(device);
        const auto begin = Clock::now();
        const Tensor product = at::mm(a, b);
        wait(device);
        best = std::min(best, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return 2.0 * double(size) * double(size) * double(size) / best;
}

latent::Task taskOf(const ModelInfo& model) {
    latent::Task task;
    task.frames = model.frames, task.height = model.height, task.width = model.width;
    task.outHeight = model.height, task.outWidth = model.width;
    task.prompt = "a";
    for (const int frame : {0, model.frames - 1}) {
        engine::Picture picture(model.width, model.height);
        for (std::size_t i = 0; i < picture.rgb.size(); ++i)
            picture.rgb[i] = std::uint8_t(i * (frame ? 5 : 3) / 16);
        task.given.push_back({frame, std::move(picture), {}});
    }
    return task;
}

void runParts(Pipeline& pipeline, Stopwatch& watch) {
    const ModelInfo& model = pipeline.model();
    const auto device = pipeline.device();
    const auto& folder = pipeline.folder();
    watch.time("text", 3, [&] { pipeline.statesOf("a"); }).operations =
        nn::operations(nn::ClipTextTower(folder.text), folder.text.max_position_embeddings);
    const auto task = taskOf(model);
    std::unique_ptr<latent::Scene> scene;
    auto& encode = watch.time("encode", 2, [&] { scene = pipeline.space().encode(task, [](int, int) {}); });
    if (folder.vae)  // both pictures, and the grey that stands for the others
        encode.operations =
            3 * nn::encodeOperations(nn::AutoencoderKL(*folder.vae), model.height, model.width);
    const Tensor latents = at::randn(scene->known.sizes(), at::kFloat).to(device);
    const auto condition = scene->condition.to(device);
    StepGraph graph(pipeline.denoiser());
    for (const std::int64_t batch : {1, 2}) {
        const auto words = pipeline.denoiser().prepareText(pipeline.statesOf("a").expand({batch, -1, -1}));
        const Tensor input = at::cat({latents, condition}, 1).expand({batch, -1, -1, -1, -1}).contiguous();
        const Tensor time = at::full({batch}, 500.0, input.options());
        const nn::ClipShape shape{batch, model.frames, input.size(3), input.size(4), words[0].keys.size(2)};
        watch
            .time(batch == 1 ? "step" : "step, guided", device.is_cuda() ? 10 : 2,
                  [&] { graph(input, time, words); })
            .operations = nn::operations(pipeline.denoiser(), shape);
    }
    graph.forget();
    std::vector<double> times;
    for (int frame = 1; frame + 1 < model.frames; ++frame) times.push_back(frame);
    if (times.empty()) return;
    const Tensor made = latents.to(scene->known.device());
    auto& decode =
        watch.time("decode", 1, [&] { scene->decode(made, times, [](std::size_t, engine::Picture&&) {}); });
    if (folder.vae)
        decode.operations = double(times.size()) *
                            nn::decodeOperations(nn::AutoencoderKL(*folder.vae), model.height, model.width);
    if (model.anyTime)
        watch.time("in-between", 1,
                   [&] { scene->decode(made, {0.5}, [](std::size_t, engine::Picture&&) {}); });
}

}  // namespace

BenchReport bench(const std::filesystem::path& modelFolder, const LoadOptions& options,
                  const ProgressSink& progress, const std::stop_token& stop) {
    return guarded("measuring " + modelFolder.string(), [&] {
        const c10::InferenceMode inference;
        BenchReport report;
        report.threads = options.threads > 0 ? options.threads : physicalCores();
        const auto begin = Clock::now();
        Pipeline pipeline(ModelFolder::read(modelFolder), options);
        report.loadSeconds = std::chrono::duration<double>(Clock::now() - begin).count();
        report.model = pipeline.model();
        const auto type = pipeline.denoiser().type();
        report.precision = type == at::kFloat ? "float32" : type == at::kHalf ? "float16" : "bfloat16";
        for (const auto& device : devices()) {
            const bool isIt =
                pipeline.device().is_cpu() ? device.id == "cpu" : device.id == pipeline.device().str();
            if (isIt) report.device = device.id + " " + device.name;
        }
        setThreads(report.threads);
        report.peakOperations = peakOf(pipeline.device(), type);
        Stopwatch watch(pipeline.device(), report, progress, stop);
        runParts(pipeline, watch);
        report.processMemory = largestResident();
        report.deviceMemory = largestOn(pipeline.device());
        return report;
    });
}

}  // namespace seine
