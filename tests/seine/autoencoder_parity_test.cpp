// The KL autoencoder against the official implementation; names and shapes of the published one; old
// checkpoints' names.
#include <gtest/gtest.h>

#include "engine/seine/nn/vae.h"
#include "tests/seine/golden.h"

namespace {

using namespace seine;

TEST(AutoencoderParity, EqualsTheOfficialNetwork) {
    const c10::InferenceMode inference;
    const auto file = golden::open("vae_tiny.safetensors");
    nn::AutoencoderKL vae(nn::VaeConfig::from({golden::config(*file), "vae_tiny"}));
    golden::fill(vae);
    EXPECT_EQ(golden::shapes(vae), golden::publishedShapes("vae_tiny_state.json", vae));
    const auto posterior = vae.encode(file->read("image"));
    const auto mean = golden::relativeError(posterior.mean, file->read("mean"));
    const auto logvar = golden::relativeError(posterior.logvar, file->read("logvar"));
    const auto decoded = golden::relativeError(vae.decode(file->read("latent")), file->read("decoded"));
    std::printf("autoencoder: mean %.2e, logvar %.2e, decoded %.2e\n", mean, logvar, decoded);
    EXPECT_LE(mean, 1e-5);
    EXPECT_LE(logvar, 1e-5);
    EXPECT_LE(decoded, 1e-5);
}

TEST(AutoencoderParity, HasThePublishedNamesAndShapes) {
    nn::AutoencoderKL vae{nn::VaeConfig{}};
    EXPECT_EQ(golden::shapes(vae), golden::publishedShapes("vae_full_state.json", vae));
}

TEST(AutoencoderParity, KnowsTheOldNamesOfTheAttention) {
    const auto now = nn::AutoencoderKL::currentName;
    EXPECT_EQ(now("encoder.mid_block.attentions.0.query.weight"),
              "encoder.mid_block.attentions.0.to_q.weight");
    EXPECT_EQ(now("encoder.mid_block.attentions.0.key.bias"), "encoder.mid_block.attentions.0.to_k.bias");
    EXPECT_EQ(now("decoder.mid_block.attentions.0.value.weight"),
              "decoder.mid_block.attentions.0.to_v.weight");
    EXPECT_EQ(now("decoder.mid_block.attentions.0.proj_attn.bias"),
              "decoder.mid_block.attentions.0.to_out.0.bias");
    EXPECT_EQ(now("decoder.conv_in.weight"), "decoder.conv_in.weight");
}

}  // namespace
