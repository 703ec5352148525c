#include "tests/seine/published_files.h"

#include <array>
#include <fstream>

#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"
#include "tests/seine/tiny_model.h"

namespace golden {

namespace {

namespace fs = std::filesystem;

std::string number(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += char(value >> (8 * i) & 255);
    return text;
}

std::uint32_t checksum(const char* data, std::size_t size) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> t{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            t[i] = i;
            for (int k = 0; k < 8; ++k) t[i] = t[i] & 1 ? 0xEDB88320u ^ (t[i] >> 1) : t[i] >> 1;
        }
        return t;
    }();
    std::uint32_t sum = 0xFFFFFFFFu;
    for (std::size_t i = 0; i < size; ++i) sum = table[(sum ^ std::uint8_t(data[i])) & 255] ^ (sum >> 8);
    return ~sum;
}

/// A zip archive of stored files, as torch writes it.
class Zip {
 public:
    explicit Zip(const fs::path& file) : m_file(file, std::ios::binary) {}

    void add(const std::string& name, const char* data, std::size_t size) {
        const std::uint64_t header = 30 + name.size() + 4;
        const std::uint64_t padding = (64 - (m_at + header) % 64) % 64;
        const std::uint32_t sum = checksum(data, size);
        const std::string fields = number(0, 2) + number(0, 2) + number(0, 4) + number(sum, 4) +
                                   number(size, 4) + number(size, 4) + number(name.size(), 2);
        m_directory += number(0x02014b50, 4) + number(0, 2) + number(0, 2) + fields + number(0, 2) +
                       number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(m_at, 4) + name;
        put(number(0x04034b50, 4) + number(0, 2) + fields + number(4 + padding, 2) + name + "FB" +
            number(padding, 2) + std::string(padding, 'Z'));
        m_file.write(data, std::streamsize(size));
        m_at += size;
        ++m_count;
    }
    void add(const std::string& name, const std::string& text) { add(name, text.data(), text.size()); }
    void finish() {
        const std::uint64_t start = m_at, size = m_directory.size();
        put(m_directory);
        put(number(0x06054b50, 4) + number(0, 4) + number(m_count, 2) + number(m_count, 2) + number(size, 4) +
            number(start, 4) + number(0, 2));
    }

 private:
    void put(const std::string& bytes) {
        m_file.write(bytes.data(), std::streamsize(bytes.size()));
        m_at += bytes.size();
    }
    std::ofstream m_file;
    std::uint64_t m_at = 0, m_count = 0;
    std::string m_directory;
};

std::string word(const std::string& text) {
    return std::string(1, 'X').append(number(text.size(), 4)).append(text);
}

std::string integer(std::int64_t value) {
    return std::string("\x8a\x08").append(number(std::uint64_t(value), 8));
}

std::string storageOf(at::ScalarType type) {
    return type == at::kHalf ? "HalfStorage" : type == at::kLong ? "LongStorage" : "FloatStorage";
}

std::string tensorText(const at::Tensor& tensor, std::size_t key) {
    std::string sizes, strides;
    for (const auto extent : tensor.sizes()) sizes += integer(extent);
    for (const auto stride : tensor.strides()) strides += integer(stride);
    return "ctorch._utils\n_rebuild_tensor_v2\n((" + word("storage") + "ctorch\n" +
           storageOf(tensor.scalar_type()) + "\n" + word(std::to_string(key)) + word("cpu") +
           integer(tensor.numel()) + "tQK" + '\0' + "(" + sizes + "t(" + strides + "t\x89" +
           "ccollections\nOrderedDict\n)RtR";
}

void putText(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::map<std::string, at::Tensor> withOldNames(const std::map<std::string, at::Tensor>& vae) {
    std::map<std::string, at::Tensor> old;
    for (const auto& [name, tensor] : vae) {
        std::string renamed = name;
        for (const auto& [now, before] : {std::pair<std::string, std::string>{".to_q.", ".query."},
                                          {".to_k.", ".key."},
                                          {".to_v.", ".value."},
                                          {".to_out.0.", ".proj_attn."}}) {
            const auto at = renamed.find(now);
            if (at != std::string::npos) renamed.replace(at, now.size(), before);
        }
        const bool isProduct = renamed != name && tensor.dim() == 2;
        old[renamed] = isProduct ? tensor.unsqueeze(-1).unsqueeze(-1) : tensor;
    }
    return old;
}

const char* const kSmallUnet = R"({"in_channels": 4, "out_channels": 4, "block_out_channels": [32, 32],
    "down_block_types": ["CrossAttnDownBlock2D", "DownBlock2D"], "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D"],
    "layers_per_block": 1, "cross_attention_dim": 32, "attention_head_dim": 2, "sample_size": 64, "act_fn": "silu"})";
const char* const kFullUnet =
    R"({"in_channels": 4, "out_channels": 4, "block_out_channels": [320, 640, 1280, 1280],
    "down_block_types": ["CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"],
    "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"],
    "layers_per_block": 2, "cross_attention_dim": 768, "attention_head_dim": 8, "sample_size": 64, "act_fn": "silu"})";
const char* const kSmallVae =
    R"({"latent_channels": 4, "block_out_channels": [32, 32, 32, 32], "layers_per_block": 1})";
const char* const kFullVae = R"({"latent_channels": 4, "block_out_channels": [128, 256, 512, 512],
    "layers_per_block": 2})";
const char* const kSmallText = R"({"vocab_size": 514, "hidden_size": 32, "intermediate_size": 64,
    "num_hidden_layers": 1, "num_attention_heads": 2, "max_position_embeddings": 77, "eos_token_id": 513})";
const char* const kFullText = R"({"vocab_size": 49408, "hidden_size": 768, "intermediate_size": 3072,
    "num_hidden_layers": 12, "num_attention_heads": 12, "max_position_embeddings": 77, "eos_token_id": 2})";

}  // namespace

void torchSave(const fs::path& file, const std::map<std::string, at::Tensor>& tensors, bool wrapped) {
    std::string dictionary = "ccollections\nOrderedDict\n)R(";
    std::vector<at::Tensor> storages;
    for (const auto& [name, tensor] : tensors) {
        const at::Tensor whole = tensor.contiguous();
        dictionary += word(name) + tensorText(whole, storages.size());
        storages.push_back(whole);
    }
    dictionary += "u";
    std::string pickle = "\x80\x02";
    if (wrapped) {
        pickle += "}(" + word("epoch") + "K\x07" + word("ema") + dictionary + word("args") +
                  "cargparse\nNamespace\n)\x81}" + word("lr") + "G" + std::string(8, '\0') + "sbu.";
    } else {
        pickle += dictionary + ".";
    }
    fs::create_directories(file.parent_path());
    Zip zip(file);
    const std::string root = file.stem().string();
    zip.add(root + "/data.pkl", pickle);
    for (std::size_t i = 0; i < storages.size(); ++i)
        zip.add(root + "/data/" + std::to_string(i), static_cast<const char*>(storages[i].data_ptr()),
                storages[i].nbytes());
    zip.add(root + "/version", "3\n");
    zip.finish();
}

std::map<std::string, at::Tensor> filled(seine::nn::Module& module, const std::string& prefix) {
    fillOn(module, at::kCPU, at::kFloat);
    std::map<std::string, at::Tensor> tensors;
    module.visit([&](const std::string& name, seine::nn::Parameter& p) { tensors[prefix + name] = p.value; });
    return tensors;
}

PublishedFiles::PublishedFiles(const fs::path& folder, bool fullSize)
    : seine(folder / "seine.pt"), stableDiffusion(folder / "stable-diffusion-v1-4") {
    using namespace ::seine;
    const auto settings = [](const char* json) { return Settings(nlohmann::json::parse(json), "published"); };
    const fs::path& sd = stableDiffusion;
    putText(sd / "unet/config.json", fullSize ? kFullUnet : kSmallUnet);
    putText(sd / "vae/config.json", fullSize ? kFullVae : kSmallVae);
    putText(sd / "text_encoder/config.json", fullSize ? kFullText : kSmallText);
    putText(sd / "tokenizer/vocab.json", vocabulary(fullSize ? 49406 : 512).dump());
    putText(sd / "tokenizer/merges.txt", "#version: 0.2\n");
    putText(sd / "model_index.json", R"({"_class_name": "StableDiffusionPipeline"})");
    putText(sd / "README.md", "---\nlicense: creativeml-openrail-m\n---\n");

    auto json = nlohmann::json::parse(fullSize ? kFullUnet : kSmallUnet);
    json["in_channels"] = 9;
    nn::UNet3DConditionModel unet(nn::UNetConfig::from(Settings(json, "published")));
    denoiser = filled(unet);
    for (const auto& constant : unet.ignorable()) denoiser[constant] = at::arange(16, at::kFloat);
    torchSave(seine, denoiser, true);
    std::map<std::string, at::Tensor> flat;  // Stable Diffusion's own denoiser: four channels, no time
    for (const auto& [name, tensor] : denoiser) {
        if (name.find("_temp.") == std::string::npos)
            flat[name] = name == "conv_in.weight" ? tensor.narrow(1, 0, 4).contiguous() : tensor;
    }
    torchSave(sd / "unet/diffusion_pytorch_model.bin", flat);
    if (fullSize) denoiser.clear();
    nn::AutoencoderKL vae(nn::VaeConfig::from(settings(fullSize ? kFullVae : kSmallVae)));
    torchSave(sd / "vae/diffusion_pytorch_model.bin", withOldNames(filled(vae)));
    nn::ClipTextTower text(nn::ClipTextConfig::from(settings(fullSize ? kFullText : kSmallText)));
    auto words = filled(text, "text_model.");
    words["text_model.embeddings.position_ids"] = at::arange(77, at::kLong).unsqueeze(0);
    torchSave(sd / "text_encoder/pytorch_model.bin", words);
}

}  // namespace golden
