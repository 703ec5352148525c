// CLIP embeddings for the criteria: of a Generator's own towers, and of a CLIP folder.
#include "engine/seine/clip_parts.h"
#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "engine/seine/pipeline.h"
#include "engine/seine/weights/load.h"

namespace seine {

namespace fs = std::filesystem;

namespace {

std::vector<float> toVector(const Tensor& row) {
    const Tensor values = row.to(at::kCPU, at::kFloat).contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

void demandWhole(const engine::Picture& picture) {
    if (picture.width > 0 && picture.height > 0 && !picture.empty()) return;
    throw Error("an empty picture cannot be measured", "embedPicture", "give a whole picture");
}

class ClipFolder : public Embedder {
 public:
    explicit ClipFolder(const fs::path& folder)
        : m_name(fs::absolute(folder).lexically_normal().filename().string()), m_threads(physicalCores()) {
        const Settings config = Settings::read(folder / "config.json");
        if (!config.has("text_config") || !config.has("vision_config"))
            throw Error("this is no CLIP folder: its config.json describes no text and picture tower",
                        folder.string(),
                        "name a folder that holds a CLIPModel, such as clip-vit-base-patch32");
        const auto text = nn::ClipTextConfig::from(config);
        const auto vision = nn::ClipVisionConfig::from(config);
        if (fs::exists(folder / "preprocessor_config.json"))
            m_crops = Settings::read(folder / "preprocessor_config.json").flag("do_center_crop", true);
        m_text = std::make_unique<nn::ClipTextTower>(text);
        m_heads =
            std::make_unique<nn::ClipHeads>(vision, text.tower.hidden_size, config.integer("projection_dim"));
        m_tokenizer =
            std::make_unique<text::Tokenizer>(folder, text.vocab_size, text.max_position_embeddings);
        loadWeights(*openWeights(folder));
    }

    std::string embedderName() const override { return m_name; }

    std::vector<float> embedPicture(const engine::Picture& picture) override {
        return guarded("embedPicture", [&]() -> std::vector<float> {
            const c10::InferenceMode inference;
            demandWhole(picture);
            setThreads(m_threads);
            const auto size = m_heads->config().image_size;
            return toVector(m_heads->embedPicture(m_crops ? croppedForClip(picture, size)
                                                          : squashedForClip(picture, size))[0]);
        });
    }

    std::vector<float> embedText(const std::string& text) override {
        return guarded("embedText", [&]() -> std::vector<float> {
            const c10::InferenceMode inference;
            setThreads(m_threads);
            const Tensor ids = at::tensor((*m_tokenizer)(text), at::kLong).unsqueeze(0);
            return toVector(m_heads->embedText((*m_text)(ids).pooled)[0]);
        });
    }

 private:
    static std::shared_ptr<const weights::Archive> openWeights(const fs::path& folder) {
        for (const char* name : {"model.safetensors", "pytorch_model.bin"})
            if (fs::exists(folder / name)) return weights::Archive::open(folder / name);
        throw Error("there are no weights", folder.string(),
                    "it should hold model.safetensors or pytorch_model.bin");
    }

    void loadWeights(const weights::Archive& archive) {
        weights::LoadRules rules;
        rules.rename = [](const std::string& name) {
            constexpr std::string_view kPrefix = "text_model.";
            return name.rfind(kPrefix, 0) == 0 ? name.substr(kPrefix.size()) : std::string();
        };
        weights::load(*m_text, archive, rules);
        m_text->prepare();
        rules.rename = [](const std::string& name) {
            return name.rfind("text_model.", 0) == 0 ? std::string() : name;
        };
        weights::load(*m_heads, archive, rules);
        m_heads->prepare();
    }

    std::string m_name;
    int m_threads;
    bool m_crops = true;
    std::unique_ptr<nn::ClipTextTower> m_text;
    std::unique_ptr<nn::ClipHeads> m_heads;
    std::unique_ptr<text::Tokenizer> m_tokenizer;
};

}  // namespace

std::unique_ptr<Embedder> Embedder::load(const fs::path& clipFolder) {
    return guarded("loading " + clipFolder.string(), [&]() -> std::unique_ptr<Embedder> {
        const c10::InferenceMode inference;
        return std::make_unique<ClipFolder>(clipFolder);
    });
}

std::vector<float> Pipeline::embedPicture(const engine::Picture& picture) {
    return guarded("embedPicture", [&]() -> std::vector<float> {
        const c10::InferenceMode inference;
        if (!m_heads) return {};
        demandWhole(picture);
        setThreads(m_threads);
        return toVector(
            m_heads->embedPicture(squashedForClip(picture, m_heads->config().image_size).to(m_device))[0]);
    });
}

std::vector<float> Pipeline::embedText(const std::string& text) {
    return guarded("embedText", [&]() -> std::vector<float> {
        const c10::InferenceMode inference;
        if (!m_heads) return {};
        setThreads(m_threads);
        return toVector(m_heads->embedText((*m_text)(tokens(text)).pooled)[0]);
    });
}

}  // namespace seine
