// Published files become a model folder: added, loaded, they generate; and every kind of damage is named.
#include "engine/seine/models.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "engine/seine/weights/safetensors_writer.h"
#include "tests/seine/published_files.h"
#include "tests/seine/temporary_file.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using testing::AllOf;
using testing::HasSubstr;
namespace fs = std::filesystem;

class AddModelTest : public testing::Test {
 protected:
    AddModel order(const std::string& name) const {
        AddModel o;
        o.denoiser = files.seine, o.stableDiffusion = files.stableDiffusion;
        o.result = place.folder() / "models" / name;
        return o;
    }
    /// What is said of an order that must not succeed; nothing may be left of it.
    std::string refusal(const AddModel& o) const {
        const bool wasThere = fs::exists(o.result);
        try {
            addModel(o);
        } catch (const Error& error) {
            EXPECT_EQ(fs::exists(o.result), wasThere);
            EXPECT_FALSE(fs::exists(o.result.string() + ".part"));
            return error.what();
        }
        return "added";
    }
    std::string refusal() const { return refusal(order("model")); }
    void saveDenoiser(const std::map<std::string, at::Tensor>& tensors) const {
        golden::torchSave(files.seine, tensors, true);
    }
    static std::string bytes(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void put(const fs::path& file, const std::string& content) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
    }
    /// So that a clip of it takes a moment.
    static void makeSmall(const fs::path& model) {
        auto index = nlohmann::json::parse(bytes(model / "model_index.json"));
        index["height"] = 32, index["width"] = 64, index["num_frames"] = 4, index["steps"] = 2;
        put(model / "model_index.json", index.dump());
    }
    static Clip clipOf(const fs::path& model) {
        Request request;
        request.given = {{0, engine::Picture(64, 32)}, {3, engine::Picture(64, 32)}};
        request.prompt = "snow";
        return Generator::load(model, {.device = "cpu", .threads = 1})->generate(request);
    }

    TemporaryFile place{"unused", ""};
    golden::PublishedFiles files{place.folder()};
};

TEST_F(AddModelTest, PublishedFilesAreAddedLoadedAndGenerate) {
    for (const auto precision : {Precision::Float32, Precision::Float16, Precision::BFloat16}) {
        auto o = order("seine" + std::to_string(int(precision)));
        o.precision = precision;
        std::int64_t done = 0, total = 0;
        const auto added = addModel(o, [&](const AddProgress& p) {
            EXPECT_GE(p.done, done);
            done = p.done, total = p.total;
        });
        EXPECT_EQ(done, total);
        EXPECT_GT(total, 0);
        EXPECT_EQ(added.notes.size(), 3u);
        EXPECT_EQ(added.info.name, o.result.filename().string());
        EXPECT_EQ(added.info.prediction, "epsilon");
        EXPECT_EQ(added.info.guidance, 8);
        EXPECT_THAT(added.info.license, HasSubstr("creativeml-openrail-m"));
        const auto stored = weights::Archive::open(o.result / "unet/diffusion_pytorch_model.safetensors");
        for (const auto& [name, entry] : stored->entries()) {
            const auto expected = files.denoiser.at(name).to(entry.type);
            EXPECT_TRUE(stored->read(name).equal(expected)) << name;
        }
        makeSmall(o.result);
        const Clip clip = clipOf(o.result);
        EXPECT_EQ(clip.frames.size(), 4u);
        EXPECT_EQ(clip.steps, 2);
    }
}

TEST_F(AddModelTest, TheFolderComputesWhatThePublishedFilesCompute) {
    auto o = order("model");
    o.precision = Precision::Float32;
    addModel(o);
    makeSmall(o.result);
    // The engine also reads the published files where they lie, beside Stable Diffusion's parts.
    const fs::path asPublished = place.folder() / "published";
    fs::copy(files.stableDiffusion, asPublished, fs::copy_options::recursive);
    fs::copy_file(files.seine, asPublished / "seine.pt");
    fs::copy_file(o.result / "model_index.json", asPublished / "model_index.json",
                  fs::copy_options::overwrite_existing);
    const auto pixelsOf = [](const fs::path& model) {
        Request request;
        request.given = {{0, engine::Picture(64, 32)}};
        request.sampler = Sampler::Ddim;
        return Generator::load(model, {.device = "cpu", .threads = 1})->generate(request).frames.at(2).rgb;
    };
    EXPECT_EQ(pixelsOf(o.result), pixelsOf(asPublished));
}

TEST_F(AddModelTest, SafetensorsOfTheSameNamesServeAsWell) {
    auto o = order("model");
    o.denoiser = place.folder() / "seine.safetensors";
    weights::writeSafetensors(o.denoiser, files.denoiser);
    EXPECT_NO_THROW(addModel(o));
}

TEST_F(AddModelTest, AFlatDenoiserGetsTimeThatAddsNothing) {
    auto o = order("flat");
    o.denoiser.clear();
    o.precision = Precision::Float32;
    addModel(o);
    const auto stored = weights::Archive::open(o.result / "unet/diffusion_pytorch_model.safetensors");
    const at::Tensor first = stored->read("conv_in.weight");
    EXPECT_TRUE(first.narrow(1, 0, 4).equal(files.denoiser.at("conv_in.weight").narrow(1, 0, 4)));
    EXPECT_EQ(first.narrow(1, 4, 5).abs().sum().item<float>(), 0);
    for (const auto& [name, entry] : stored->entries()) {
        if (name.find("attn_temp.to_out") == std::string::npos) continue;
        EXPECT_EQ(stored->read(name).abs().sum().item<float>(), 0) << name;
    }
    makeSmall(o.result);
    EXPECT_EQ(clipOf(o.result).frames.size(), 4u);
}

// ---- damage

TEST_F(AddModelTest, ATruncatedCheckpointIsNamed) {
    put(files.seine, bytes(files.seine).substr(0, 4000));
    EXPECT_THAT(refusal(), AllOf(HasSubstr("seine.pt"), HasSubstr("truncated")));
}

TEST_F(AddModelTest, AFileOfAnotherKindIsNamed) {
    put(files.seine, "\xFF\xD8\xFF\xE0 a photograph of the sea, of some length");
    EXPECT_THAT(refusal(), AllOf(HasSubstr("seine.pt"), HasSubstr("damaged")));
    put(files.seine, "");
    EXPECT_THAT(refusal(), AllOf(HasSubstr("seine.pt"), HasSubstr("empty")));
}

TEST_F(AddModelTest, AMissingTensorIsNamed) {
    auto tensors = files.denoiser;
    tensors.erase("mid_block.resnets.1.conv2.bias");
    saveDenoiser(tensors);
    EXPECT_THAT(refusal(),
                AllOf(HasSubstr("seine.pt"), HasSubstr("1 missing: mid_block.resnets.1.conv2.bias [32]")));
}

TEST_F(AddModelTest, ATensorOfAnotherShapeIsNamedWithBothShapes) {
    auto tensors = files.denoiser;
    tensors["conv_in.weight"] = tensors["conv_in.weight"].narrow(1, 0, 4).contiguous();
    saveDenoiser(tensors);
    EXPECT_THAT(refusal(), AllOf(HasSubstr("seine.pt"),
                                 HasSubstr("conv_in.weight: expected [32, 9, 3, 3], found [32, 4, 3, 3]")));
}

TEST_F(AddModelTest, AnUnknownTensorIsNamed) {
    auto tensors = files.denoiser;
    tensors["controlnet.weight"] = at::ones({3});
    saveDenoiser(tensors);
    EXPECT_THAT(refusal(), HasSubstr("1 unexpected: controlnet.weight [3]"));
}

TEST_F(AddModelTest, NumbersThatAreNoneAreNamed) {
    auto tensors = files.denoiser;
    tensors["conv_out.bias"] = at::full({4}, std::numeric_limits<float>::quiet_NaN());
    saveDenoiser(tensors);
    EXPECT_THAT(refusal(), AllOf(HasSubstr("conv_out.bias"), HasSubstr("not finite"), HasSubstr("seine.pt")));
    tensors["conv_out.bias"] = at::full({4}, 1e6f);
    saveDenoiser(tensors);
    EXPECT_THAT(refusal(), AllOf(HasSubstr("conv_out.bias"), HasSubstr("too large for float16")));
    auto o = order("model");
    o.precision = Precision::BFloat16;
    EXPECT_EQ(refusal(o), "added");
}

TEST_F(AddModelTest, AStorageThatIsTooShortIsNamed) {
    std::string content = bytes(files.seine);
    const std::string name = "conv_out.weight";
    const auto at = content.find("ctorch._utils", content.find(name));
    const auto sizes = content.find("tQ", at) + 5;  // the first extent of its shape
    ASSERT_EQ(content.substr(sizes, 2), "\x8a\x08");
    content[sizes + 3] = 4;  // 4 + 1024 rows
    put(files.seine, content);
    EXPECT_THAT(refusal(), AllOf(HasSubstr(name), HasSubstr("reaches beyond its storage")));
}

TEST_F(AddModelTest, APickleThatWantsToRunSomethingIsRefused) {
    std::string content = bytes(files.seine);
    const std::string harmless = "cargparse\nNamespace\n", harmful = "cposix\nsystem_exec_\n";
    ASSERT_EQ(harmless.size(), harmful.size());
    content.replace(content.find(harmless), harmless.size(), harmful);
    put(files.seine, content);
    EXPECT_THAT(refusal(),
                AllOf(HasSubstr("posix.system_exec_"), HasSubstr("nothing in a checkpoint is ever run")));
}

TEST_F(AddModelTest, AMissingPartOfStableDiffusionIsNamed) {
    for (const char* part : {"vae", "tokenizer", "text_encoder", "unet"}) {
        fs::rename(files.stableDiffusion / part, files.stableDiffusion / "elsewhere");
        EXPECT_THAT(refusal(), HasSubstr(std::string("has no part \"") + part + "\""));
        fs::rename(files.stableDiffusion / "elsewhere", files.stableDiffusion / part);
    }
    fs::remove(files.stableDiffusion / "vae/diffusion_pytorch_model.bin");
    EXPECT_THAT(refusal(), AllOf(HasSubstr("holds no weights"), HasSubstr("stable-diffusion-v1-4/vae")));
}

TEST_F(AddModelTest, ABrokenAutoencoderIsNamed) {
    const auto file = files.stableDiffusion / "vae/diffusion_pytorch_model.bin";
    put(file, bytes(file).substr(0, 90000));
    EXPECT_THAT(refusal(), AllOf(HasSubstr("vae/diffusion_pytorch_model.bin"), HasSubstr("damaged")));
}

TEST_F(AddModelTest, ATextTowerOfAnotherStableDiffusionIsNamed) {
    auto config = nlohmann::json::parse(bytes(files.stableDiffusion / "text_encoder/config.json"));
    config["hidden_size"] = 64;
    put(files.stableDiffusion / "text_encoder/config.json", config.dump());
    EXPECT_THAT(refusal(), AllOf(HasSubstr("gives 64 channels"), HasSubstr("takes 32"), HasSubstr("1.x")));
}

TEST_F(AddModelTest, ABrokenVocabularyIsNamed) {
    put(files.stableDiffusion / "tokenizer/vocab.json", "{\"a\": ");
    EXPECT_THAT(refusal(), HasSubstr("vocab.json"));
}

TEST_F(AddModelTest, WhatIsThereAlreadyIsNeverTouched) {
    const auto o = order("model");
    fs::create_directories(o.result);
    put(o.result / "mine.txt", "kept");
    EXPECT_THAT(refusal(o), HasSubstr("there is something of this name already"));
    EXPECT_EQ(bytes(o.result / "mine.txt"), "kept");
    auto nowhere = order("model2");
    nowhere.denoiser = place.folder() / "no.pt";
    EXPECT_THAT(refusal(nowhere), AllOf(HasSubstr("no.pt"), HasSubstr("no such file")));
    nowhere = order("model2");
    nowhere.stableDiffusion = place.folder() / "nothing";
    EXPECT_THAT(refusal(nowhere), HasSubstr("no such folder"));
}

TEST_F(AddModelTest, StoppingLeavesNothing) {
    const auto o = order("model");
    std::stop_source stop;
    EXPECT_THROW(addModel(
                     o, [&](const AddProgress&) { stop.request_stop(); }, stop.get_token()),
                 Cancelled);
    EXPECT_FALSE(fs::exists(o.result));
    EXPECT_FALSE(fs::exists(o.result.string() + ".part"));
}

// ---- the list

TEST_F(AddModelTest, AddedModelsAreListedAndRemoved) {
    const fs::path models = place.folder() / "models";
    EXPECT_TRUE(storedModels(models).empty());
    addModel(order("b"));
    addModel(order("a"));
    fs::create_directories(models / "broken");
    const auto list = storedModels(models);
    ASSERT_EQ(list.size(), 3u);
    EXPECT_EQ(list[0].info.value().name, "a");
    EXPECT_GT(list[0].bytes, list[0].info->bytes);
    EXPECT_FALSE(list[2].info);
    EXPECT_THAT(list[2].problem, HasSubstr("model_index.json"));
    removeModel(models / "a", models);
    EXPECT_FALSE(fs::exists(models / "a"));
    EXPECT_EQ(storedModels(models).size(), 2u);
    const auto removal = [&](const fs::path& folder) {
        try {
            removeModel(folder, models);
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string("removed");
    };
    EXPECT_THAT(removal(files.stableDiffusion), HasSubstr("not among the models"));
    EXPECT_THAT(removal(models), HasSubstr("not among the models"));
    EXPECT_THAT(removal(models / "c"), HasSubstr("no such model"));
    fs::create_directory_symlink(files.stableDiffusion, models / "link");
    EXPECT_THAT(removal(models / "link"), HasSubstr("a link"));
    EXPECT_TRUE(fs::exists(files.stableDiffusion / "vae"));
}

TEST(ModelFit, DependsOnTheMemoryOfTheDevice) {
    ModelInfo seine;
    seine.parameters = 1'100'000'000, seine.frames = 16, seine.width = 512, seine.height = 320;
    const auto on = [&](const char* id, double gigabytes) {
        return fitOf(seine, {id, "", 0, std::int64_t(gigabytes * (1 << 30))});
    };
    EXPECT_EQ(on("cuda:0", 24), Fit::Well);
    EXPECT_EQ(on("cuda:0", 4), Fit::Slowly);
    EXPECT_EQ(on("cuda:0", 2), Fit::No);
    EXPECT_EQ(on("cpu", 12), Fit::Well);
    EXPECT_EQ(on("cpu", 3), Fit::No);
}

}  // namespace
