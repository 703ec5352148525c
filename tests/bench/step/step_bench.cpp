// One denoising step of the published network (909 M parameters, weights by the formula of tests/golden, no
// checkpoint needed) on a GPU: 16 x 320 x 512, a guidance batch of 2. The engine against a plain port of the
// official graph on the same weights in the same run: time, memory, agreement with float32; then a whole
// clip.
//     step_bench --quick | --profile | --all | --clip FOLDER | --golden FILE
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "engine/seine/device.h"
#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"
#include "engine/seine/step_graph.h"
#include "engine/seine/torch_cuda.h"
#include "engine/seine/weights/safetensors_writer.h"
#include "tests/bench/step/plain_unet.h"
#include "tests/seine/golden.h"

#ifdef SEINE_CUDA
#include <cuda_profiler_api.h>
#endif

namespace {

using namespace seine;

#ifdef SEINE_CUDA

void wait() {
    cudaDeviceSynchronize();
}

double milliseconds(const std::function<void()>& work, int times) {
    work();
    wait();
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        cudaEvent_t begin{}, end{};
        cudaEventCreate(&begin), cudaEventCreate(&end);
        const auto stream = c10::cuda::getCurrentCUDAStream().stream();
        cudaEventRecord(begin, stream);
        work();
        cudaEventRecord(end, stream);
        cudaEventSynchronize(end);
        float time = 0;
        cudaEventElapsedTime(&time, begin, end);
        all.push_back(time);
        cudaEventDestroy(begin), cudaEventDestroy(end);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

double cosine(const Tensor& a, const Tensor& b) {
    const Tensor x = a.to(at::kDouble).flatten(), y = b.to(at::kDouble).flatten();
    return (at::dot(x, y) / (x.norm() * y.norm())).item<double>();
}

double peakGigabytes(at::Device device) {
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    c10::cuda::CUDACachingAllocator::resetPeakStats(device.index());
    return double(stats.allocated_bytes[0].peak) / (1 << 30);
}

struct Inputs {
    Tensor sample, timesteps, text;
    Inputs(std::int64_t frames, std::int64_t h, std::int64_t w, at::Device device)
        : sample(golden::uniform(2000, 2 * 9 * frames * h * w).view({2, 9, frames, h, w}).to(device) * 1.7),
          timesteps(at::tensor({601.0f, 601.0f}).to(device)),
          text(golden::uniform(2001, 2 * 77 * 768).view({2, 77, 768}).to(device) * 1.7) {}
};

const at::Device kGpu(at::kCUDA, 0);

std::unique_ptr<nn::UNet3DConditionModel> network(at::ScalarType type) {
    auto unet = std::make_unique<nn::UNet3DConditionModel>(nn::UNetConfig{});
    golden::fillOn(*unet, kGpu, type);
    unet->prepare();
    return unet;
}

struct Figures {
    double plain = 0, eager = 0, graph = 0;
};

Figures step(at::ScalarType type, int times, const Tensor& reference, bool withPlain) {
    const Inputs in(16, 40, 64, kGpu);
    Figures f;
    auto unet = network(type);
    wait();
    peakGigabytes(kGpu);
    Tensor official;
    if (withPlain) {
        const plain::UNet port(*unet, kGpu, type);
        f.plain = milliseconds([&] { official = port(in.sample, in.timesteps, in.text); }, times);
        std::printf("%-9s plain port: %.2f ms, peak %.2f GB\n", c10::toString(type), f.plain,
                    peakGigabytes(kGpu));
    }
    const auto text = unet->prepareText(in.text);
    Tensor ours;
    f.eager = milliseconds([&] { ours = (*unet)(in.sample, in.timesteps, text); }, times);
    std::printf("%-9s engine, launched one by one: %.2f ms, peak %.2f GB\n", c10::toString(type), f.eager,
                peakGigabytes(kGpu));
    StepGraph graph(*unet);
    for (int i = 0; i < 2; ++i) graph(in.sample, in.timesteps, text);
    f.graph = milliseconds([&] { ours = graph(in.sample, in.timesteps, text); }, times);
    std::printf(
        "%-9s engine, as a graph: %.2f ms, peak %.2f GB; %.2f TFLOP/s of 16.2 TFLOP; x%.2f of the port\n",
        c10::toString(type), f.graph, peakGigabytes(kGpu), 16.2e3 / f.graph, f.plain / f.graph);
    if (official.defined())
        std::printf("%-9s cosine engine/port %.7f\n", c10::toString(type), cosine(ours, official));
    if (reference.defined()) {
        std::printf("%-9s cosine engine/float32 %.7f", c10::toString(type), cosine(ours, reference));
        if (official.defined()) std::printf(", port/float32 %.7f", cosine(official, reference));
        std::printf("\n");
    }
    std::fflush(stdout);
    return f;
}

Tensor referenceOf() {
    const Inputs in(16, 40, 64, kGpu);
    const auto unet = network(at::kFloat);
    const Tensor ours = (*unet)(in.sample, in.timesteps, unet->prepareText(in.text)).clone();
    std::printf("float32   engine: peak %.2f GB, finite %d, deviation %.4f\n", peakGigabytes(kGpu),
                int(at::isfinite(ours).all().item<bool>()), ours.std().item<double>());
    return ours;
}

/// The full network in float64 by the plain port at a small size, and the engine against it; kept in `file`
/// for tests/golden when one is named.
void goldenValue(const char* file) {
    const Inputs in(4, 10, 16, kGpu);
    Tensor expected;
    {
        auto unet = network(at::kFloat);
        const plain::UNet port(*unet, kGpu, at::kDouble);
        expected = port(in.sample.to(at::kDouble), in.timesteps, in.text);
    }
    if (file) weights::writeSafetensors(file, {{"output", expected.to(at::kFloat).cpu().contiguous()}});
    for (const auto type : {at::kFloat, at::kHalf, at::kBFloat16}) {
        const auto unet = network(type);
        const Tensor ours = (*unet)(in.sample, in.timesteps, unet->prepareText(in.text));
        std::printf("%-9s full network against float64: relative error %.2e, cosine %.7f\n",
                    c10::toString(type), golden::relativeError(ours, expected), cosine(ours, expected));
    }
    std::fflush(stdout);
}

void profile() {
    const Inputs in(16, 40, 64, kGpu);
    const auto unet = network(at::kHalf);
    const auto text = unet->prepareText(in.text);
    for (int i = 0; i < 2; ++i) (*unet)(in.sample, in.timesteps, text);
    wait();
    cudaProfilerStart();
    (*unet)(in.sample, in.timesteps, text);
    wait();
    cudaProfilerStop();
}

void peaks() {
    const Tensor a = at::randn({8192, 8192}, at::TensorOptions().device(kGpu)).to(at::kHalf);
    const double product = milliseconds([&] { at::mm(a, a); }, 10);
    const Tensor big = at::empty({std::int64_t(1) << 30}, a.options().dtype(at::kByte)),
                 to = at::empty_like(big);
    const double copy = milliseconds([&] { at::Tensor(to).copy_(big); }, 10);
    std::printf("this card: %.0f TFLOP/s of a float16 product of 8192, copies at %.2f TB/s\n",
                2 * 8192.0 * 8192 * 8192 / product * 1e-9, 2 * double(big.numel()) / copy * 1e-9);
}

// ---- a whole clip, through a model folder

void put(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

template <class Network>
void save(const std::filesystem::path& file, Network& module, at::ScalarType type) {
    golden::fillOn(module, kGpu, type);
    std::map<std::string, Tensor> tensors;
    module.visit([&](const std::string& name, nn::Parameter& p) { tensors[name] = p.value.cpu(); });
    std::filesystem::create_directories(file.parent_path());
    weights::writeSafetensors(file, tensors);
}

void writeFolder(const std::filesystem::path& folder) {
    put(folder / "model_index.json", R"({"num_frames": 16, "fps": 8, "height": 320, "width": 512, "steps": 25,
        "guidance_scale": 8.0})");
    put(folder / "unet/config.json", R"({"in_channels": 9, "out_channels": 4,
        "block_out_channels": [320, 640, 1280, 1280], "layers_per_block": 2, "cross_attention_dim": 768,
        "attention_head_dim": 8})");
    put(folder / "vae/config.json", R"({"latent_channels": 4, "block_out_channels": [128, 256, 512, 512],
        "layers_per_block": 2, "scaling_factor": 0.18215})");
    put(folder / "text_encoder/config.json",
        R"({"vocab_size": 49408, "hidden_size": 768, "intermediate_size": 3072,
        "num_hidden_layers": 12, "num_attention_heads": 12, "max_position_embeddings": 77, "eos_token_id": 49407})");
    put(folder / "scheduler/scheduler_config.json", R"({"prediction_type": "epsilon"})");
    put(folder / "tokenizer/merges.txt", "#version: 0.2\n");
    put(folder / "tokenizer/vocab.json", golden::vocabulary(49406).dump());
    nn::UNet3DConditionModel unet{nn::UNetConfig{}};
    save(folder / "unet/diffusion_pytorch_model.safetensors", unet, at::kHalf);
    nn::AutoencoderKL vae{nn::VaeConfig{}};
    save(folder / "vae/diffusion_pytorch_model.safetensors", vae, at::kHalf);
    nn::ClipTextTower text{nn::ClipTextConfig{}};
    save(folder / "text_encoder/model.safetensors", text, at::kHalf);
}

void clip(const std::filesystem::path& folder) {
    using Clock = std::chrono::steady_clock;
    const auto seconds = [](Clock::time_point from) {
        return std::chrono::duration<double>(Clock::now() - from).count();
    };
    if (!std::filesystem::exists(folder / "text_encoder" / "model.safetensors")) writeFolder(folder);
    c10::cuda::CUDACachingAllocator::emptyCache();
    peakGigabytes(kGpu);
    for (const char* precision : {"float16"}) {
        auto begin = Clock::now();
        const auto generator = Generator::load(folder, {.device = "cuda:0", .precision = Precision::Float16});
        std::printf("load (%s): %.2f s, %.2f GB on the GPU\n", precision, seconds(begin),
                    peakGigabytes(kGpu));
        Request request;
        engine::Picture a(512, 320), b(512, 320);
        for (std::size_t i = 0; i < a.rgb.size(); ++i)
            a.rgb[i] = std::uint8_t(i / 7), b.rgb[i] = std::uint8_t(i / 11);
        request.given = {{0, a}, {15, b}};
        request.prompt = "a";
        request.sampler = Sampler::Ddim;
        for (const int steps : {25, 25, 25, 20}) {
            request.steps = steps;
            begin = Clock::now();
            std::map<Progress::Stage, double> first, last;
            generator->generate(request, [&](const Progress& p) {
                if (!first.count(p.stage)) first[p.stage] = seconds(begin);
                last[p.stage] = seconds(begin);
            });
            std::printf(
                "clip of %d steps: %.3f s (text at %.3f, encode at %.3f, first step done at %.3f, decode "
                "from %.3f "
                "to %.3f), peak %.2f GB\n",
                steps, seconds(begin), first[Progress::Stage::Text], first[Progress::Stage::Encode],
                first[Progress::Stage::Denoise], first[Progress::Stage::Decode],
                last[Progress::Stage::Decode], peakGigabytes(kGpu));
            std::fflush(stdout);
        }
    }
}

int run(const std::string& mode, const char* folder) {
    if (!at::hasCUDA()) {
        std::printf("no GPU\n");
        return 1;
    }
    const c10::InferenceMode inference;
    prepareDevice(kGpu);
    std::printf("%s\n", devices().back().name.c_str());
    if (mode == "--profile") {
        profile();
        return 0;
    }
    if (mode == "--clip") {
        clip(folder);
        return 0;
    }
    if (mode == "--golden") {
        goldenValue(folder);
        return 0;
    }
    peaks();
    const bool all = mode == "--all";
    const Tensor reference = referenceOf();
    step(at::kHalf, all ? 20 : 3, reference, true);
    step(at::kBFloat16, all ? 20 : 3, reference, all);
    goldenValue(nullptr);
    clip(folder);
    return 0;
}

#else

int run(const std::string&, const char*) {
    std::printf("this build has no CUDA\n");
    return 1;
}

#endif

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc > 1 ? argv[1] : "--quick", argc > 2 ? argv[2] : "full-network");
    } catch (const std::exception& error) {
        std::printf("failed: %s\n", error.what());
        return 1;
    }
}
