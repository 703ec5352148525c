// Times of the draft model's motion decoder and of composing at film sizes, with random weights and a moving
// field. Processor time of all threads; divide by the number of cores for the time on an idle machine.
#include <benchmark/benchmark.h>

#include <cmath>

#include "engine/seine/hardware.h"
#include "engine/seine/latent/motion_compose.h"
#include "engine/seine/nn/motion_autoencoder.h"

namespace {

using namespace seine;

std::unique_ptr<nn::MotionAutoencoder> network() {
    auto net = std::make_unique<nn::MotionAutoencoder>();
    net->visit([](const std::string& name, nn::Parameter& p) {
        p.value = at::randn(p.shape) * .05;
        if (name == "encoder.norm.running_var") p.value = at::ones(p.shape);
    });
    net->prepare();
    return net;
}

void Encode(benchmark::State& state) {
    const c10::InferenceMode inference;
    setThreads(physicalCores());
    const auto net = network();
    const Tensor picture = at::rand({1, 3, 144, 256});
    for (auto _ : state) {
        const auto f = net->pyramid(picture);
        benchmark::DoNotOptimize(net->encoder(f, f, f, {144, 256}));
    }
}
BENCHMARK(Encode)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void DecodeFourMoments(benchmark::State& state) {
    const c10::InferenceMode inference;
    setThreads(physicalCores());
    const auto net = network();
    const Tensor picture = at::rand({1, 3, 144, 256}), z = at::randn({4, 8, 18, 32}), tau = at::full({4}, .5);
    const auto f = net->pyramid(picture).expand(4);
    const Tensor four = picture.expand({4, -1, -1, -1});
    for (auto _ : state) benchmark::DoNotOptimize(net->decoder(z, f, f, four, four, tau));
}
BENCHMARK(DecodeFourMoments)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// The arguments: height of the frame; 1 = bicubic; 1 = both pictures everywhere, 0 = regions of one or the
/// other.
void Compose(benchmark::State& state) {
    setThreads(physicalCores());
    const int height = int(state.range(0)), width = height * 16 / 9;
    engine::Picture a(width, height), b(width, height);
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        a.rgb[i] = (unsigned char)(i * 7), b.rgb[i] = (unsigned char)(i * 13);
    latent::ComposeOptions options;
    options.filter =
        state.range(1) ? latent::ComposeOptions::Filter::Bicubic : latent::ComposeOptions::Filter::Bilinear;
    options.border = latent::ComposeOptions::Border::Mirror;
    const latent::MotionComposer composer(a, b, 256, 144, options);
    latent::MotionField field(128, 72);
    const std::size_t n = 128 * 72;
    for (std::size_t i = 0; i < 4 * n; ++i) field.values[i] = 12.3f * std::sin(float(i) * .001f);
    for (std::size_t i = 4 * n; i < 7 * n; ++i)
        field.values[i] = (state.range(2) ? 1.f : 40.f) * std::sin(float(i) * .002f);
    for (auto _ : state) benchmark::DoNotOptimize(composer.frame(field, 0, 0));
}
BENCHMARK(Compose)
    ->ArgsProduct({{720, 1080, 2160}, {0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
