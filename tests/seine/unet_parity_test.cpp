// The denoiser against the official implementation, on weights made by the formula; and the names and shapes
// of the published network.
#include <gtest/gtest.h>

#include "engine/seine/nn/count.h"
#include "engine/seine/nn/unet.h"
#include "tests/seine/golden.h"

namespace {

using namespace seine;

TEST(UNetParity, EqualsTheOfficialNetwork) {
    const c10::InferenceMode inference;
    const auto file = golden::open("unet_tiny.safetensors");
    nn::UNet3DConditionModel unet(nn::UNetConfig::from({golden::config(*file), "unet_tiny"}));
    golden::fill(unet);
    EXPECT_EQ(golden::shapes(unet), golden::publishedShapes("unet_tiny_state.json", unet));
    const auto text = file->read("context"), timesteps = file->read("timesteps");
    const auto even = golden::relativeError(unet(file->read("sample"), timesteps, unet.prepareText(text)),
                                            file->read("output"));
    const auto odd = golden::relativeError(
        unet(file->read("odd_sample"), at::full({1}, 500.0), unet.prepareText(text.narrow(0, 0, 1))),
        file->read("odd_output"));
    std::printf("denoiser: relative error %.2e, at odd sizes %.2e\n", even, odd);
    EXPECT_LE(even, 1e-5);
    EXPECT_LE(odd, 1e-5);
}

TEST(UNetParity, DepthsOfTheSameStepGiveTheSameResult) {
    const c10::InferenceMode inference;
    const auto file = golden::open("unet_tiny.safetensors");
    nn::UNet3DConditionModel unet(nn::UNetConfig::from({golden::config(*file), "unet_tiny"}));
    golden::fill(unet);
    const auto text = unet.prepareText(file->read("context"));
    const Tensor sample = file->read("sample"), time = file->read("timesteps");
    nn::UNet3DConditionModel::Depths depths;
    EXPECT_LE(golden::relativeError(unet.keeping(depths, sample, time, text), file->read("output")), 1e-5);
    EXPECT_LE(golden::relativeError(unet.shallow(depths, sample, time, text), file->read("output")), 1e-5);
    // A sample a little further on: nearer with its own first and last layer than the result of the step
    // before.
    const Tensor next = sample * 0.97, exact = unet(next, time, text);
    EXPECT_LT(golden::relativeError(unet.shallow(depths, next, time, text), exact),
              golden::relativeError(file->read("output"), exact));
}

TEST(UNetParity, AStepOfThePublishedNetworkTakes16TeraOperations) {
    const nn::UNet3DConditionModel unet{nn::UNetConfig{}};
    EXPECT_NEAR(nn::operations(unet, {2, 16, 40, 64, 77}) / 1e12, 16.2, 0.2);
}

TEST(UNetParity, HasThePublishedNamesAndShapes) {
    nn::UNet3DConditionModel unet{nn::UNetConfig{}};
    EXPECT_EQ(golden::shapes(unet), golden::publishedShapes("unet_full_state.json", unet));
    EXPECT_NEAR(double(unet.count()), 909.1e6, 0.1e6);
}

}  // namespace
