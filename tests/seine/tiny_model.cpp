#include "tests/seine/tiny_model.h"

#include <stdlib.h>

#include <fstream>

#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"

namespace golden {

namespace {

namespace fs = std::filesystem;

const char* const kIndex =
    R"({"num_frames": 4, "fps": 8, "height": 32, "width": 64, "steps": 2, "guidance_scale": 2.0})";
const char* const kUnet = R"({"in_channels": 9, "out_channels": 4, "block_out_channels": [32, 32],
    "down_block_types": ["CrossAttnDownBlock3D", "DownBlock3D"], "up_block_types": ["UpBlock3D", "CrossAttnUpBlock3D"],
    "layers_per_block": 1, "cross_attention_dim": 32, "attention_head_dim": 2})";
const char* const kVae =
    R"({"latent_channels": 4, "block_out_channels": [32, 32, 32, 32], "layers_per_block": 1,
    "scaling_factor": 0.5})";
const char* const kText = R"({"projection_dim": 16,
    "text_config": {"vocab_size": 514, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1,
        "num_attention_heads": 2, "max_position_embeddings": 77, "eos_token_id": 513},
    "vision_config": {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1, "num_attention_heads": 2,
        "image_size": 16, "patch_size": 8}})";

void writeText(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

}  // namespace

void write(const fs::path& file, const std::vector<std::pair<seine::nn::Module*, std::string>>& modules) {
    nlohmann::json header;
    std::string data;
    for (const auto& [module, prefix] : modules)
        module->visit([&, &before = prefix](const std::string& name, seine::nn::Parameter& p) {
            const at::Tensor value = p.value.contiguous();
            const std::size_t begin = data.size();
            data.append(static_cast<const char*>(value.data_ptr()), value.nbytes());
            header[before + name] = {
                {"dtype", "F32"}, {"shape", p.shape}, {"data_offsets", {begin, data.size()}}};
        });
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    writeText(file, std::string(reinterpret_cast<const char*>(&length), 8) + text + data);
}

void write(const fs::path& file, seine::nn::Module& module, const std::string& prefix) {
    write(file, {{&module, prefix}});
}

TinyModel::TinyModel() {
    std::string folder = (fs::temp_directory_path() / "seine-model-XXXXXX").string();
    if (!mkdtemp(folder.data())) throw std::runtime_error("no temporary folder");
    m_path = folder;
    using namespace seine;
    const auto settings = [](const char* json) { return Settings(nlohmann::json::parse(json), "tiny"); };
    put("model_index.json", kIndex), put("unet/config.json", kUnet), put("vae/config.json", kVae);
    put("text_encoder/config.json", kText),
        put("scheduler/scheduler_config.json", R"({"prediction_type": "epsilon"})");
    put("tokenizer/vocab.json", vocabulary(512).dump()), put("tokenizer/merges.txt", "#version: 0.2\n");

    nn::UNet3DConditionModel unet(nn::UNetConfig::from(settings(kUnet)));
    fill(unet);
    write(m_path / "unet" / "diffusion_pytorch_model.safetensors", unet);
    nn::AutoencoderKL vae(nn::VaeConfig::from(settings(kVae)));
    fill(vae);
    write(m_path / "vae" / "diffusion_pytorch_model.safetensors", vae);
    nn::ClipTextTower text(nn::ClipTextConfig::from(settings(kText)));
    fill(text);
    write(m_path / "text_encoder" / "model.safetensors", text, "text_model.");
    nn::ClipHeads heads(nn::ClipVisionConfig::from(settings(kText)), 32, 16);
    fill(heads);
    write(m_path / "clip" / "model.safetensors", heads);
    put("clip/config.json", kText);

    write(m_path / "whole_clip" / "model.safetensors", {{&text, "text_model."}, {&heads, ""}});
    put("whole_clip/config.json", kText);
    put("whole_clip/vocab.json", vocabulary(512).dump()), put("whole_clip/merges.txt", "#version: 0.2\n");
}

TinyModel::~TinyModel() {
    fs::remove_all(m_path);
}

void TinyModel::put(const std::string& file, const std::string& content) const {
    writeText(m_path / file, content);
}

void TinyModel::set(const std::string& file, const std::string& key, const nlohmann::json& value) const {
    std::ifstream stream(m_path / file);
    auto object = nlohmann::json::parse(stream);
    if (value.is_null()) {
        object.erase(key);
    } else {
        object[key] = value;
    }
    put(file, object.dump());
}

}  // namespace golden
