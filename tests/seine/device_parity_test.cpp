// The networks against the official implementations on every device and element type that this machine has:
// float32 as exactly as ever, half precisions within the rounding that they bring (stated below).
#include <gtest/gtest.h>

#include "engine/seine/device.h"
#include "engine/seine/diffusion/mask.h"
#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"
#include "engine/seine/step_graph.h"
#include "tests/seine/golden.h"

namespace {

using namespace seine;

struct Place {
    at::Device device;
    at::ScalarType type;

    double allowed(double exact) const {  // relative error of one network call
        if (type == at::kFloat) return exact;
        return type == at::kHalf ? 4e-3 : 3e-2;
    }
    std::string name() const { return device.str() + " " + c10::toString(type); }
};

std::vector<Place> places() {
    std::vector<Place> list = {{at::kCPU, at::kFloat}, {at::kCPU, at::kBFloat16}};
    if (!at::hasCUDA()) return list;
    for (const auto type : {at::kFloat, at::kHalf, at::kBFloat16})
        list.push_back({at::Device("cuda:0"), type});
    prepareDevice(at::Device("cuda:0"));
    return list;
}

template <class Network>
void place(Network& network, const Place& where) {
    golden::fill(network);
    network.convert(where.device, where.type, where.type);
    network.prepare();
}

void expectNear(const char* what, const Place& where, const Tensor& actual, const Tensor& expected,
                double allowed) {
    const double error = golden::relativeError(actual.cpu(), expected);
    std::printf("%-24s %-16s %.2e (allowed %.0e)\n", what, where.name().c_str(), error, allowed);
    EXPECT_LE(error, allowed) << what << " on " << where.name();
}

TEST(DeviceParity, Denoiser) {
    const c10::InferenceMode inference;
    const auto file = golden::open("unet_tiny.safetensors");
    for (const Place& where : places()) {
        nn::UNet3DConditionModel unet(nn::UNetConfig::from({golden::config(*file), "unet_tiny"}));
        place(unet, where);
        const auto read = [&](const char* name) { return file->read(name).to(where.device); };
        const auto states = unet.prepareText(read("context"));
        expectNear("denoiser", where, unet(read("sample"), read("timesteps"), states), file->read("output"),
                   where.allowed(1e-5));
        const auto one = unet.prepareText(read("context").narrow(0, 0, 1));
        const Tensor time = at::full({1}, 500.0).to(where.device);
        expectNear("denoiser, odd sizes", where, unet(read("odd_sample"), time, one),
                   file->read("odd_output"), where.allowed(1e-5));
    }
}

TEST(DeviceParity, ReplayedStepsEqualTheFirst) {
    const c10::InferenceMode inference;
    const auto file = golden::open("unet_tiny.safetensors");
    for (const Place& where : places()) {
        nn::UNet3DConditionModel unet(nn::UNetConfig::from({golden::config(*file), "unet_tiny"}));
        place(unet, where);
        StepGraph step(unet);
        const auto read = [&](const char* name) { return file->read(name).to(where.device); };
        const auto states = unet.prepareText(read("context"));
        const Tensor other = read("sample") * 0.5, time = read("timesteps");
        const Tensor expected = unet(other, time, states).clone();
        for (int i = 0; i < 2; ++i) {
            expectNear("step by graph", where, step(read("sample"), time, states), file->read("output"),
                       where.allowed(1e-5));
            const Tensor again = step(other, time, states);
            EXPECT_LE(golden::relativeError(again.cpu(), expected.cpu()), where.allowed(1e-5))
                << where.name();
        }
        const auto swapped = unet.prepareText(read("context").flip(0));
        const Tensor direct = unet(other, time, swapped).clone();
        EXPECT_LE(golden::relativeError(step(other, time, swapped).cpu(), direct.cpu()), where.allowed(1e-5))
            << "the words of the next clip, " << where.name();
    }
}

TEST(DeviceParity, Autoencoder) {
    const c10::InferenceMode inference;
    const auto file = golden::open("vae_tiny.safetensors");
    for (const Place& where : places()) {
        nn::AutoencoderKL vae(nn::VaeConfig::from({golden::config(*file), "vae_tiny"}));
        place(vae, where);
        expectNear("encoder", where, vae.encode(file->read("image").to(where.device)).mean,
                   file->read("mean"), where.allowed(1e-5));
        expectNear("decoder", where, vae.decode(file->read("latent").to(where.device)), file->read("decoded"),
                   where.allowed(1e-5));
    }
}

TEST(DeviceParity, TextTower) {
    const c10::InferenceMode inference;
    const auto file = golden::open("clip_text_tiny.safetensors");
    for (const Place& where : places()) {
        nn::ClipTextTower text(nn::ClipTextConfig::from({golden::config(*file), "clip_text_tiny"}));
        place(text, where);
        expectNear("text tower", where, text(file->read("ids").to(where.device)).last_hidden_state,
                   file->read("last_hidden_state"), where.allowed(1e-5));
    }
}

TEST(DeviceParity, SamplingLoops) {
    const c10::InferenceMode inference;
    const auto tiny = golden::open("unet_tiny.safetensors"), file = golden::open("diffusion.safetensors");
    const diffusion::Schedule schedule;
    for (const Place& where : places()) {
        nn::UNet3DConditionModel unet(nn::UNetConfig::from({golden::config(*tiny), "unet_tiny"}));
        place(unet, where);
        StepGraph step(unet);
        const auto read = [&](const std::string& name) { return file->read(name).to(where.device); };
        const auto text = unet.prepareText(read("context"));
        const Tensor mask = read("mask_onelast1").view({1, 1, 6, 1, 1}).expand({1, 1, 6, 8, 16});
        diffusion::Job job;
        job.denoiser = [&](const Tensor& input, const Tensor& t) { return step(input, t, text); };
        job.plan = schedule.plan(8);
        job.guidance = 8;
        job.noise = read("z");
        job.condition = at::cat({mask, read("first") * (1 - mask)}, 1);
        // Guidance of 8 multiplies what the network rounds.
        expectNear("8 DDIM steps", where, diffusion::sample(job), file->read("ddim8_onelast1"),
                   where.type == at::kFloat ? 1e-4 : 4 * where.allowed(0));
    }
}

}  // namespace
