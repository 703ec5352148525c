#include "engine/seine/model_folder.h"

#include <map>
#include <numeric>

namespace seine {

namespace fs = std::filesystem;

namespace {

using OpenArchive = std::shared_ptr<const weights::Archive>;

/// The weights of a part under one of the customary names.
OpenArchive weightsIn(const fs::path& folder) {
    for (const char* name : {"diffusion_pytorch_model.safetensors", "model.safetensors",
                             "diffusion_pytorch_model.bin", "pytorch_model.bin"}) {
        if (fs::exists(folder / name)) return weights::Archive::open(folder / name);
    }
    throw Error("the folder holds no weights", folder.string(),
                "put diffusion_pytorch_model.safetensors or model.safetensors there");
}

std::optional<fs::path> publishedCheckpoint(const fs::path& folder) {
    for (const auto& place : {folder, folder / "unet"}) {
        for (const char* name : {"seine.pt", "seine.safetensors"})
            if (fs::exists(place / name)) return place / name;
    }
    return std::nullopt;
}

Settings optionalSettings(const fs::path& file) {
    return fs::exists(file) ? Settings::read(file) : Settings(nlohmann::json::object(), file.string());
}

void readSize(const Settings& index, ModelInfo& info) {
    const auto size = index.integers("working_size", {info.height, info.width});
    if (size.size() != 2) index.refuse("working_size", "should be [height, width]");
    info.height = int(index.integer("height", size[0]));
    info.width = int(index.integer("width", size[1]));
    if (info.height < 8 || info.width < 8 || info.height % 8 || info.width % 8 || info.height > 8192 ||
        info.width > 8192) {
        index.refuse("working_size", "should be multiples of 8 pixels");
    }
}

void readIndex(const Settings& index, bool published, ModelFolder& folder) {
    auto& info = folder.info;
    const auto own = fs::absolute(folder.path).lexically_normal();
    const auto last = own.filename().empty() ? own.parent_path().filename() : own.filename();
    info.name = index.text("name", last.string());
    info.license = index.text("license", "");
    info.frames = int(index.integer("num_frames", index.integer("frames", 16)));
    if (info.frames < 1 || info.frames > 1024) index.refuse("frames", "should be between 1 and 1024");
    info.framesPerSecond = index.number("fps", 8.0);
    info.transitionPrompt = index.text("transition_prompt", "");
    info.animationPrompt = index.text("animation_prompt", "");
    info.transitionPace = index.text("transition_pace", "");
    info.paceWords = index.texts("pace_words", {});
    if (!(info.framesPerSecond > 0)) index.refuse("fps", "should be positive");
    info.height = published ? 320 : 144;
    info.width = published ? 512 : 256;
    readSize(index, info);
}

void readSampling(const Settings& index, const Settings& scheduler, bool published, ModelFolder& folder) {
    // Stable Diffusion's scheduler file does not describe SEINE's schedule.
    if (!published) folder.schedule = diffusion::Schedule::from(scheduler);
    SamplingDefaults& d = folder.defaults;
    d = published ? SamplingDefaults{Sampler::Ddpm, 250, 8.0, 700} : SamplingDefaults{};
    if (!published && scheduler.has("draft_sampler")) {
        const Settings draft = scheduler.part("draft_sampler");
        if (draft.flag("anchor_known_frames", false)) d.sampler = Sampler::Anchored;
        d.anchorStart = int(draft.integer("start_timestep", d.anchorStart));
        d.steps = int(draft.integer("steps", d.steps));
        d.guidance = draft.number("cfg_scale", d.guidance);
    }
    if (const auto word = index.text("sampler", ""); !word.empty()) {
        const auto sampler = samplerNamed(word);
        if (!sampler) index.refuse("sampler", "should be ddim, ddpm, dpm++, unipc or anchored");
        d.sampler = *sampler;
    }
    const auto interval = index.numbers("guidance_interval", {d.guidedFrom, d.guidedTo});
    if (interval.size() != 2 || !(interval[0] >= interval[1]))
        index.refuse("guidance_interval", "should be two timesteps, the larger first");
    d.guidedFrom = interval[0], d.guidedTo = interval[1];
    d.noise = index.number("noise_scale", d.noise);
    if (!(d.noise > 0 && d.noise <= 1)) index.refuse("noise_scale", "should be above 0 and at most 1");
    d.steps = int(index.integer("steps", d.steps));
    d.guidance = index.number("guidance_scale", d.guidance);
    if (d.steps < 1 || d.steps > 1000) index.refuse("steps", "should be between 1 and 1000");
    folder.info.steps = d.steps;
    folder.info.guidance = d.guidance;
    folder.info.prediction =
        folder.schedule.prediction() == diffusion::Prediction::Epsilon ? "epsilon" : "v_prediction";
}

void readUnet(bool published, ModelFolder& folder) {
    const auto file = publishedCheckpoint(folder.path);
    Settings settings = Settings::read(folder.path / "unet" / "config.json");
    if (published) {  // Stable Diffusion's own configuration knows neither mask nor given latents
        auto json = settings.json();
        json["in_channels"] = 2 * settings.integer("out_channels") + 1;
        settings = Settings(std::move(json), settings.where());
    }
    folder.unet = nn::UNetConfig::from(settings);
    folder.unetWeights = published ? weights::Archive::open(*file) : weightsIn(folder.path / "unet");
}

void readLatentSpace(ModelFolder& folder) {
    const bool motion = fs::is_directory(folder.path / "motion_autoencoder");
    folder.info.latentSpace = motion ? "motion" : "kl";
    folder.info.anyTime = motion;
    if (motion) return;
    folder.vae = nn::VaeConfig::from(Settings::read(folder.path / "vae" / "config.json"));
    if (folder.vae->reduction() != 8) {
        throw Error("the autoencoder reduces pictures " + std::to_string(folder.vae->reduction()) + " times",
                    (folder.path / "vae" / "config.json").string(), "use one that reduces them 8 times");
    }
    folder.vaeWeights = weightsIn(folder.path / "vae");
    if (fs::is_directory(folder.path / "refiner")) folder.refinerWeights = weightsIn(folder.path / "refiner");
}

void readText(ModelFolder& folder) {
    const Settings text = Settings::read(folder.path / "text_encoder" / "config.json");
    folder.text = nn::ClipTextConfig::from(text);
    folder.textWeights = weightsIn(folder.path / "text_encoder");
    const bool apart = fs::is_directory(folder.path / "clip");
    if (!apart && !text.has("vision_config")) return;
    const Settings clip = apart ? Settings::read(folder.path / "clip" / "config.json") : text;
    folder.clipWeights = apart ? weightsIn(folder.path / "clip") : folder.textWeights;
    folder.vision = nn::ClipVisionConfig::from(clip);
    folder.projection = clip.integer("projection_dim");
}

void countAll(ModelFolder& folder) {
    std::vector<OpenArchive> archives = {
        folder.unetWeights, folder.textWeights, folder.vaeWeights, folder.refinerWeights,
        folder.clipWeights == folder.textWeights ? nullptr : folder.clipWeights};
    if (folder.info.latentSpace == "motion")
        archives.push_back(weightsIn(folder.path / "motion_autoencoder"));
    for (const auto& archive : archives) {
        if (!archive) continue;
        folder.info.bytes += std::int64_t(fs::file_size(archive->path()));
        for (const auto& [name, entry] : archive->entries()) {
            folder.info.parameters += std::int64_t(weights::elementCount(entry.shape).value_or(0));
        }
    }
}

}  // namespace

std::optional<Sampler> samplerNamed(const std::string& word) {
    static const std::map<std::string, Sampler> names = {{"ddim", Sampler::Ddim},
                                                         {"ddpm", Sampler::Ddpm},
                                                         {"dpm++", Sampler::DpmSolver},
                                                         {"unipc", Sampler::UniPc},
                                                         {"anchored", Sampler::Anchored}};
    const auto found = names.find(word);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

ModelFolder ModelFolder::read(const fs::path& path) {
    if (!fs::is_directory(path)) {
        throw Error("there is no such model folder", path.string(),
                    "choose a folder that holds model_index.json");
    }
    ModelFolder folder;
    folder.path = path;
    const bool published = publishedCheckpoint(path).has_value();
    const Settings index =
        published ? optionalSettings(path / "model_index.json") : Settings::read(path / "model_index.json");
    readIndex(index, published, folder);
    readSampling(index, optionalSettings(path / "scheduler" / "scheduler_config.json"), published, folder);
    readUnet(published, folder);
    readLatentSpace(folder);
    readText(folder);
    if (folder.text.tower.hidden_size != folder.unet.cross_attention_dim) {
        throw Error("the text tower gives " + std::to_string(folder.text.tower.hidden_size) +
                        " channels, the denoiser takes " + std::to_string(folder.unet.cross_attention_dim),
                    path.string(), "use parts that belong together");
    }
    countAll(folder);
    return folder;
}

}  // namespace seine
