// The settings of a model folder when they mean harm: nested without end, asking for networks without end.
#include "engine/seine/settings.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <functional>

#include "engine/seine/generator.h"
#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"

namespace {

using nlohmann::json;
using seine::Settings;

std::string problemOf(const std::function<void()>& read) {
    try {
        read();
    } catch (const seine::Error& error) {
        return error.what();
    }
    return {};
}

TEST(Settings, AMillionBracketsAreRefused) {
    constexpr int kBrackets = 1'000'000;
    const auto file = std::filesystem::temp_directory_path() / ("brackets " + std::to_string(getpid()));
    for (const std::string bracket : {"[", "{\"a\":"}) {
        std::ofstream out(file);
        out << "{\"size\": ";
        for (int i = 0; i < kBrackets; ++i) out << bracket;
        for (int i = 0; i < kBrackets; ++i) out << (bracket == "[" ? ']' : '}');
        out << '}';
        out.close();
        EXPECT_NE(problemOf([&] { Settings::read(file).integer("size"); }), "");
    }
    std::ofstream(file) << R"({"size": [[[3]]]})";
    EXPECT_NE(problemOf([&] { Settings::read(file).integer("size"); }).find("[[[3]]]"), std::string::npos);
    std::filesystem::remove(file);
}

TEST(Settings, NetworksWithoutEndAreRefusedBeforeTheyAreMade) {
    const json unet = json::parse(R"({"in_channels": 9, "out_channels": 4, "block_out_channels": [8, 16],
        "layers_per_block": 1, "norm_num_groups": 4, "cross_attention_dim": 8, "attention_head_dim": 2})");
    const json tower = json::parse(R"({"hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 1,
        "num_attention_heads": 2, "vocab_size": 99})");
    const json vae = json::parse(R"({"latent_channels": 4, "block_out_channels": [8], "layers_per_block": 1,
        "norm_num_groups": 4})");
    const auto changed = [](json from, const char* key, const json& value) {
        from[key] = value;
        return Settings(from, "a model");
    };
    EXPECT_NO_THROW(seine::nn::UNetConfig::from(Settings(unet, "a model")));
    EXPECT_NO_THROW(seine::nn::ClipTextConfig::from(Settings(tower, "a model")));
    EXPECT_NO_THROW(seine::nn::VaeConfig::from(Settings(vae, "a model")));
    const std::vector<std::pair<const char*, json>> tooMuch = {
        {"layers_per_block", 2147483647u},
        {"layers_per_block", 0u},
        {"block_out_channels", {8u, 2147483640u}},
        {"block_out_channels", std::vector<unsigned>(10'000, 8)}};
    for (const auto& [key, value] : tooMuch) {
        EXPECT_NE(problemOf([&] { seine::nn::UNetConfig::from(changed(unet, key, value)); }).find(key),
                  std::string::npos);
        EXPECT_NE(problemOf([&] { seine::nn::VaeConfig::from(changed(vae, key, value)); }).find(key),
                  std::string::npos);
    }
    for (const char* key : {"num_hidden_layers", "hidden_size", "intermediate_size"})
        EXPECT_NE(
            problemOf([&] { seine::nn::ClipTextConfig::from(changed(tower, key, 2147483640u)); }).find(key),
            std::string::npos);
}

}  // namespace
