// Model folders that lack something, say something wrong or come from somewhere else: each is named.
#include "engine/seine/model_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using testing::AllOf;
using testing::HasSubstr;

std::string loadRefusal(const golden::TinyModel& model) {
    try {
        Generator::load(model.path());
    } catch (const Error& error) {
        return error.what();
    }
    return "accepted";
}

TEST(ModelFolder, NamesWhatIsMissing) {
    EXPECT_THROW(Generator::load("/nonexistent/model"), Error);
    EXPECT_THROW(Generator::inspect("/nonexistent/model"), Error);
    for (const char* part :
         {"model_index.json", "unet/config.json", "unet/diffusion_pytorch_model.safetensors",
          "vae/config.json", "vae/diffusion_pytorch_model.safetensors", "text_encoder/config.json",
          "text_encoder/model.safetensors", "tokenizer/vocab.json", "tokenizer/merges.txt"}) {
        const golden::TinyModel model;
        std::filesystem::remove(model.path() / part);
        const std::filesystem::path file = part;
        EXPECT_THAT(
            loadRefusal(model),
            HasSubstr(file.extension() == ".safetensors" ? file.parent_path().string() : file.string()));
    }
}

TEST(ModelFolder, NamesBrokenSettings) {
    const golden::TinyModel model;
    const auto with = [&](const char* file, const char* key, const nlohmann::json& wrong) {
        const golden::TinyModel fresh;
        fresh.set(file, key, wrong);
        return loadRefusal(fresh);
    };
    EXPECT_THAT(with("unet/config.json", "in_channels", nullptr), HasSubstr("\"in_channels\" is missing"));
    EXPECT_THAT(with("unet/config.json", "in_channels", "nine"), HasSubstr("\"nine\""));
    EXPECT_THAT(with("unet/config.json", "in_channels", 8),
                HasSubstr("conv_in.weight: expected [32, 8, 3, 3], found [32, 9, 3, 3]"));
    EXPECT_THAT(with("unet/config.json", "act_fn", "gelu"), HasSubstr("\"act_fn\""));
    EXPECT_THAT(with("unet/config.json", "block_out_channels", {32, 33}), HasSubstr("33"));
    EXPECT_THAT(with("unet/config.json", "cross_attention_dim", 64), HasSubstr("the denoiser takes 64"));
    EXPECT_THAT(with("vae/config.json", "block_out_channels", {32, 32}),
                HasSubstr("reduces pictures 2 times"));
    EXPECT_THAT(with("model_index.json", "height", 33), HasSubstr("multiples of 8"));
    EXPECT_THAT(with("scheduler/scheduler_config.json", "prediction_type", "sample"),
                HasSubstr("prediction_type"));
    model.put("unet/config.json", "{\"in_channels\": 9,");
    EXPECT_THAT(loadRefusal(model), HasSubstr("not valid JSON"));
}

TEST(ModelFolder, ListsEveryTensorOfAnotherNetwork) {
    const golden::TinyModel model;
    std::filesystem::copy_file(model.path() / "vae/diffusion_pytorch_model.safetensors",
                               model.path() / "unet/diffusion_pytorch_model.safetensors",
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_THAT(loadRefusal(model),
                AllOf(HasSubstr("conv_in.weight [32, 9, 3, 3]"), HasSubstr("missing"),
                      HasSubstr("encoder.conv_in.weight [32, 3, 3, 3]"), HasSubstr("unexpected")));
}

TEST(ModelFolder, NamesATruncatedCheckpoint) {
    const golden::TinyModel model;
    const auto file = model.path() / "unet/diffusion_pytorch_model.safetensors";
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    EXPECT_THAT(loadRefusal(model), AllOf(HasSubstr("truncated"), HasSubstr(file.string())));
    EXPECT_THROW(Generator::inspect(model.path()), Error);
}

TEST(ModelFolder, TakesOldNamesAndConvolutionsOfTheAutoencoder) {
    const golden::TinyModel model;
    nn::AutoencoderKL vae(nn::VaeConfig::from(Settings::read(model.path() / "vae/config.json")));
    golden::fill(vae);
    struct Old : nn::Module {
        std::vector<std::unique_ptr<nn::Parameter>> parts;
        void add(std::string name, const Tensor& value) {
            parts.push_back(std::make_unique<nn::Parameter>(slot(std::move(name)), value.sizes().vec()));
            parts.back()->value = value;
        }
    } old;
    vae.visit([&](const std::string& name, nn::Parameter& p) {
        const bool matrix = name.find(".attentions.") != std::string::npos && p.shape.size() == 2;
        std::string before = name;
        for (const auto& [now, then] :
             {std::pair{"to_q", "query"}, {"to_k", "key"}, {"to_v", "value"}, {"to_out.0", "proj_attn"}}) {
            const auto at = before.find(now);
            if (at != std::string::npos) before.replace(at, std::string(now).size(), then);
        }
        old.add(before, matrix ? p.value.unsqueeze(-1).unsqueeze(-1) : p.value);
    });
    Request request;
    request.given = {{0, engine::Picture(64, 32)}};
    const auto frames = [&] {
        return Generator::load(model.path(), {.device = "cpu", .threads = 1})->generate(request).frames;
    };
    const auto present = frames();
    golden::write(model.path() / "vae/diffusion_pytorch_model.safetensors", old);
    EXPECT_EQ(frames(), present);
}

TEST(ModelFolder, SaysHowItIsSampled) {
    const golden::TinyModel model;
    model.set("model_index.json", "sampler", "dpm++");
    model.set("model_index.json", "guidance_interval", {900, 200});
    const auto read = ModelFolder::read(model.path());
    EXPECT_EQ(read.defaults.sampler, Sampler::DpmSolver);
    EXPECT_EQ(read.defaults.guidedFrom, 900);
    EXPECT_EQ(read.defaults.guidedTo, 200);
    model.set("model_index.json", "sampler", "magic");
    EXPECT_THROW(ModelFolder::read(model.path()), Error);
    model.set("model_index.json", "sampler", nullptr);
    model.set("model_index.json", "guidance_interval", {200, 900});
    EXPECT_THROW(ModelFolder::read(model.path()), Error);
    model.set("model_index.json", "guidance_interval", {900, 200});
    model.set("model_index.json", "noise_scale", 0.7);
    EXPECT_EQ(ModelFolder::read(model.path()).defaults.noise, 0.7);
    for (const double wrong : {0.0, -1.0, 1.5}) {
        model.set("model_index.json", "noise_scale", wrong);
        EXPECT_THROW(ModelFolder::read(model.path()), Error) << wrong;
    }
}

}  // namespace
