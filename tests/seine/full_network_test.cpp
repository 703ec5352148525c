// The published network at its full size (909 M parameters, weights by the formula) against the plain port of
// the official graph in float64 (`step_bench --golden`). Needs 4 GB.
#include <gtest/gtest.h>

#include "engine/seine/nn/unet.h"
#include "tests/seine/golden.h"

namespace {

using namespace seine;

TEST(FullNetwork, EqualsThePlainPortInFloat64) {
    const c10::InferenceMode inference;
    nn::UNet3DConditionModel unet{nn::UNetConfig{}};
    golden::fillOn(unet, at::kCPU, at::kFloat);
    unet.prepare();
    const Tensor sample = golden::uniform(2000, 2 * 9 * 4 * 10 * 16).view({2, 9, 4, 10, 16}) * 1.7;
    const Tensor text = golden::uniform(2001, 2 * 77 * 768).view({2, 77, 768}) * 1.7;
    const Tensor output = unet(sample, at::tensor({601.0f, 601.0f}), unet.prepareText(text));
    const auto error = golden::relativeError(output, golden::open("unet_full.safetensors")->read("output"));
    std::printf("full network: relative error %.2e\n", error);
    EXPECT_LE(error, 1e-5);
}

}  // namespace
