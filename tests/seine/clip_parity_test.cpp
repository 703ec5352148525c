// CLIP's towers against the official implementation; names and shapes of the published text tower.
#include <gtest/gtest.h>

#include <map>

#include "engine/seine/nn/clip.h"
#include "tests/seine/golden.h"

namespace {

using namespace seine;

/// Both towers under the names of one CLIPModel, as the golden file was made.
struct ClipModel : nn::Module {
    nn::ClipTextTower text;
    nn::ClipHeads heads;

    explicit ClipModel(const Settings& s)
        : text(nn::ClipTextConfig::from(s)),
          heads(nn::ClipVisionConfig::from(s), text.config().tower.hidden_size, s.integer("projection_dim")) {
        for (const auto& [name, parameter] : parts()) {
            copies.push_back(std::make_unique<nn::Parameter>(slot(name), parameter->shape));
        }
    }
    std::map<std::string, nn::Parameter*> parts() {
        std::map<std::string, nn::Parameter*> result;
        text.visit([&](const std::string& name, nn::Parameter& p) { result["text_model." + name] = &p; });
        heads.visit([&](const std::string& name, nn::Parameter& p) { result[name] = &p; });
        return result;
    }
    void share() {
        std::size_t i = 0;
        for (const auto& [name, parameter] : parts()) parameter->value = copies[i++]->value;
    }
    std::vector<std::unique_ptr<nn::Parameter>> copies;
};

TEST(ClipParity, TextTowerEqualsTheOfficialNetwork) {
    const c10::InferenceMode inference;
    const auto file = golden::open("clip_text_tiny.safetensors");
    nn::ClipTextTower text(nn::ClipTextConfig::from({golden::config(*file), "clip_text_tiny"}));
    golden::fill(text);
    EXPECT_EQ(golden::shapes(text), golden::publishedShapes("clip_text_tiny_state.json", text));
    const auto states = text(file->read("ids"));
    const auto hidden = golden::relativeError(states.last_hidden_state, file->read("last_hidden_state"));
    const auto pooled = golden::relativeError(states.pooled, file->read("pooled"));
    std::printf("text tower: states %.2e, pooled %.2e\n", hidden, pooled);
    EXPECT_LE(hidden, 1e-5);
    EXPECT_LE(pooled, 1e-5);
}

TEST(ClipParity, BothTowersEqualTheOfficialNetwork) {
    const c10::InferenceMode inference;
    const auto file = golden::open("clip_tiny.safetensors");
    ClipModel clip({golden::config(*file), "clip_tiny"});
    EXPECT_EQ(golden::shapes(clip), golden::json("clip_tiny_state.json"));
    golden::fill(clip);
    clip.share();
    const auto image = clip.heads.embedPicture(file->read("pixel_values"));
    const auto text = clip.heads.embedText(clip.text(file->read("ids")).pooled);
    const auto logits = clip.heads.logit_scale->exp() * at::matmul(image, text.t());
    const auto imageError = golden::relativeError(image, file->read("image_embeds"));
    const auto textError = golden::relativeError(text, file->read("text_embeds"));
    const auto logitsError = golden::relativeError(logits, file->read("logits_per_image"));
    std::printf("CLIP: picture %.2e, text %.2e, logits %.2e\n", imageError, textError, logitsError);
    EXPECT_LE(imageError, 1e-5);
    EXPECT_LE(textError, 1e-5);
    EXPECT_LE(logitsError, 1e-5);
}

TEST(ClipParity, HasThePublishedNamesAndShapes) {
    nn::ClipTextTower text{nn::ClipTextConfig{}};
    EXPECT_EQ(golden::shapes(text), golden::publishedShapes("clip_text_full_state.json", text));
}

}  // namespace
