// Times of the engine's parts at the draft configuration (16 frames of 144 x 256, guidance: a batch of 2),
// with random weights, so that no model is needed; peak memory at the end. `--benchmark_filter=Step` for the
// denoiser alone.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstdio>

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/hardware.h"
#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"

namespace {

using namespace seine;

void randomise(nn::Module& module, at::ScalarType type = at::kFloat) {
    module.visit([&](const std::string&, nn::Parameter& p) {
        const double fan =
            p.shape.size() > 1 ? double(at::empty(p.shape, at::kMeta).numel() / p.shape[0]) : 100.0;
        p.value = (at::randn(p.shape) / std::sqrt(fan)).to(type);
    });
    module.prepare();
}

nn::UNetConfig draft() {
    nn::UNetConfig config;
    config.in_channels = 50, config.out_channels = 8;
    config.block_out_channels = {128, 160, 192, 192};
    config.heads = {4, 4, 4, 4};
    config.layers_per_block = 1;
    config.cross_attention_dim = 256;
    return config;
}

void step(benchmark::State& state, at::ScalarType type, std::int64_t batch) {
    const c10::InferenceMode inference;
    setThreads(physicalCores());
    nn::UNet3DConditionModel unet(draft());
    randomise(unet, type);
    const auto text = unet.prepareText(at::randn({batch, 77, 256}));
    const Tensor sample = at::randn({batch, 50, 16, 18, 32}), timesteps = at::full({batch}, 500.0);
    for (auto _ : state) benchmark::DoNotOptimize(unet(sample, timesteps, text));
}

void StepGuidedFloat32(benchmark::State& state) {
    step(state, at::kFloat, 2);
}
void StepGuidedBFloat16(benchmark::State& state) {
    step(state, at::kBFloat16, 2);
}
void StepAloneFloat32(benchmark::State& state) {
    step(state, at::kFloat, 1);
}
BENCHMARK(StepGuidedFloat32)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(StepGuidedBFloat16)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(StepAloneFloat32)->Unit(benchmark::kMillisecond)->Iterations(3);

void TextTower(benchmark::State& state) {
    const c10::InferenceMode inference;
    setThreads(physicalCores());
    nn::ClipTextConfig config;
    config.tower.hidden_size = 256, config.tower.intermediate_size = 512;
    config.tower.layers = 4, config.tower.heads = 4;
    config.vocab_size = 4096, config.eos_token_id = 4095;
    nn::ClipTextTower tower(config);
    randomise(tower);
    const Tensor ids = at::full({2, 77}, 4095, at::kLong);
    for (auto _ : state) benchmark::DoNotOptimize(tower(ids).pooled);
}
BENCHMARK(TextTower)->Unit(benchmark::kMillisecond);

void autoencoder(benchmark::State& state, bool decode) {
    const c10::InferenceMode inference;
    setThreads(physicalCores());
    nn::VaeConfig config;
    config.block_out_channels = {32, 64, 128, 192};
    config.layers_per_block = 1;
    nn::AutoencoderKL vae(config);
    randomise(vae);
    const Tensor picture = at::randn({1, 3, 144, 256}), latent = at::randn({1, 4, 18, 32});
    for (auto _ : state) benchmark::DoNotOptimize(decode ? vae.decode(latent) : vae.encode(picture).mean);
}
void EncodeFrame(benchmark::State& state) {
    autoencoder(state, false);
}
void DecodeFrame(benchmark::State& state) {
    autoencoder(state, true);
}
BENCHMARK(EncodeFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(DecodeFrame)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (const auto warning = seine::slowMatrixLibrary())
        std::fprintf(stderr, "warning: %s\n", warning->c_str());
    benchmark::RunSpecifiedBenchmarks();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory: %ld MB\n", usage.ru_maxrss / 1024);
}
