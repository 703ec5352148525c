// Puts a model folder together from SEINE's published checkpoint and Stable Diffusion 1.4, or, without the
// former, from Stable Diffusion alone.
#include <nlohmann/json.hpp>

#include <fstream>
#include <set>

#include "engine/seine/guard.h"
#include "engine/seine/model_folder.h"
#include "engine/seine/models.h"
#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"
#include "engine/seine/text/tokenizer.h"
#include "engine/seine/weights/durable_file.h"
#include "engine/seine/weights/load.h"
#include "engine/seine/weights/safetensors_writer.h"

namespace seine {

namespace fs = std::filesystem;

namespace {

using OpenArchive = std::shared_ptr<const weights::Archive>;

constexpr double kGigabyte = double(1 << 30);

std::string gigabytes(std::int64_t bytes) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f GB", double(bytes) / kGigabyte);
    return text;
}

/// One file of weights of the new folder: where each tensor comes from.
struct Part {
    std::string name, file;  // "unet", "unet/diffusion_pytorch_model.safetensors"
    std::map<std::string, weights::PlannedTensor> plan;
    std::function<Tensor(const std::string&)> read;

    std::int64_t bytes() const {
        std::int64_t sum = 0;
        for (const auto& [tensor, planned] : plan)
            sum +=
                std::int64_t(weights::elementCount(planned.shape).value() * c10::elementSize(planned.type));
        return sum;
    }
};

/// A folder that is whole or not there.
class NewFolder {
 public:
    explicit NewFolder(fs::path to) : m_to(std::move(to)), m_part(m_to.string() + ".part") {
        fs::remove_all(m_part);  // of a run that was killed
        fs::create_directories(m_part);
    }
    NewFolder(const NewFolder&) = delete;
    ~NewFolder() {
        std::error_code ignored;
        if (!m_isDone) fs::remove_all(m_part, ignored);
    }
    const fs::path& path() const { return m_part; }
    void finish() {
        fs::rename(m_part, m_to);
        m_isDone = true;
    }

 private:
    fs::path m_to, m_part;
    bool m_isDone = false;
};

class Adding {
 public:
    Adding(const AddModel& order, const std::function<void(const AddProgress&)>& progress,
           const std::stop_token& stop)
        : m_order(order), m_progress(progress), m_stop(stop) {}

    AddedModel run() {
        requirePlace();
        plan();
        requireRoom();
        NewFolder folder(m_order.result);
        for (const Part& part : m_parts) write(part, folder.path());
        copySmallFiles(folder.path());
        writeSettings(folder.path());
        folder.finish();
        AddedModel added{m_order.result, ModelFolder::read(m_order.result).info, std::move(m_notes)};
        return added;
    }

 private:
    [[noreturn]] static void refuse(const std::string& problem, const fs::path& where,
                                    const std::string& remedy) {
        throw Error(problem, where.string(), remedy);
    }
    bool isFrom2d() const { return m_order.denoiser.empty(); }
    at::ScalarType type() const {
        if (m_order.precision == Precision::Float32) return at::kFloat;
        return m_order.precision == Precision::BFloat16 ? at::kBFloat16 : at::kHalf;
    }
    const char* typeName() const {
        return type() == at::kFloat ? "float32" : type() == at::kHalf ? "float16" : "bfloat16";
    }

    void requirePlace() const {
        std::error_code error;
        if (m_order.result.filename().empty())
            refuse("the new model needs a name", "\"" + m_order.result.string() + "\"",
                   "name a folder that is not there yet");
        if (fs::exists(m_order.result, error))
            refuse("there is something of this name already", m_order.result,
                   "choose another name, or remove that model first");
        if (!isFrom2d() && !fs::is_regular_file(m_order.denoiser, error))
            refuse("there is no such file", m_order.denoiser, "name the file seine.pt as it was published");
        const fs::path& sd = m_order.stableDiffusion;
        if (!fs::is_directory(sd, error))
            refuse("there is no such folder", sd,
                   "name the folder of Stable Diffusion 1.4 in diffusers' layout");
        for (const char* part : {"unet", "vae", "text_encoder", "tokenizer"})
            if (!fs::is_directory(sd / part, error))
                refuse(std::string("the folder of Stable Diffusion has no part \"") + part + "\"", sd,
                       "fetch it whole, in diffusers' layout");
    }

    void plan() {
        const fs::path& sd = m_order.stableDiffusion;
        const Settings unet = Settings::read(sd / "unet" / "config.json");
        m_unetConfig = unet.json();
        m_unetConfig["in_channels"] = 2 * unet.integer("out_channels") + 1;
        const auto config = nn::UNetConfig::from(Settings(m_unetConfig, unet.where()));
        const Settings text = Settings::read(sd / "text_encoder" / "config.json");
        m_textConfig = text.json();
        const auto textConfig = nn::ClipTextConfig::from(text);
        if (textConfig.tower.hidden_size != config.cross_attention_dim)
            refuse("the text tower gives " + std::to_string(textConfig.tower.hidden_size) +
                       " channels, the denoiser takes " + std::to_string(config.cross_attention_dim),
                   sd, "use Stable Diffusion 1.x, which SEINE was made from");
        text::Tokenizer(sd / "tokenizer", textConfig.vocab_size, textConfig.max_position_embeddings);
        const Settings vae = Settings::read(sd / "vae" / "config.json");
        m_vaeConfig = vae.json();
        const auto vaeConfig = nn::VaeConfig::from(vae);
        if (vaeConfig.reduction() != 8)
            refuse("the autoencoder reduces pictures " + std::to_string(vaeConfig.reduction()) + " times",
                   sd / "vae" / "config.json", "use one that reduces them 8 times");

        nn::UNet3DConditionModel denoiser(config);
        if (isFrom2d()) {
            planFrom2d(denoiser, weights::Archive::open(partWeights(sd / "unet")));
        } else {
            addPart("unet", "diffusion_pytorch_model", denoiser, weights::Archive::open(m_order.denoiser), {},
                    "");
        }
        nn::AutoencoderKL autoencoder(vaeConfig);
        weights::LoadRules rules;
        rules.rename = nn::AutoencoderKL::currentName;
        rules.squeeze = true;
        addPart("vae", "diffusion_pytorch_model", autoencoder,
                weights::Archive::open(partWeights(sd / "vae")), rules, "");
        nn::ClipTextTower tower(textConfig);
        const auto words = weights::Archive::open(partWeights(sd / "text_encoder"));
        rules = {};
        rules.prefix = words->has("text_model.final_layer_norm.weight") ? "text_model." : "";
        addPart("text_encoder", "model", tower, words, rules, "text_model.");
        for (const Part& part : m_parts) m_total += part.bytes();
    }

    void addPart(const std::string& name, const std::string& file, nn::Module& module,
                 const OpenArchive& archive, const weights::LoadRules& rules, const std::string& prefix) {
        const auto names = weights::matched(module, *archive, rules);
        Part part{name, name + "/" + file + ".safetensors", {}, {}};
        module.visit([&](const std::string& tensor, nn::Parameter& p) {
            part.plan[prefix + tensor] = {type(), p.shape};
        });
        part.read = [archive, names, prefix](const std::string& tensor) {
            return archive->read(names.at(tensor.substr(prefix.size())));
        };
        note(name, part, archive->path());
        m_parts.push_back(std::move(part));
    }

    void note(const std::string& name, const Part& part, const fs::path& from) {
        m_notes.push_back(name + ": " + std::to_string(part.plan.size()) + " tensors of " + from.string() +
                          ", " + gigabytes(part.bytes()) + " as " + typeName());
    }

    /// Stable Diffusion's denoiser sees four channels and no time: the other channels begin without weight,
    /// and what the temporal attentions add begins at zero (as LaVie, arXiv 2309.15103), so that nothing
    /// changes but what is learnt.
    void planFrom2d(nn::UNet3DConditionModel& network, const OpenArchive& flat) {
        Part part{"unet", "unet/diffusion_pytorch_model.safetensors", {}, {}};
        std::vector<std::string> faults;
        std::set<std::string> used;
        network.visit([&](const std::string& name, nn::Parameter& p) {
            part.plan[name] = {type(), p.shape};
            if (isTemporal(name)) return;
            used.insert(name);
            nn::Shape expected = p.shape;
            if (name == "conv_in.weight") expected[1] = network.config().out_channels;
            const auto found = flat->entries().find(name);
            if (found == flat->entries().end())
                faults.push_back(name + ": missing");
            else if (found->second.shape != expected)
                faults.push_back(name + ": expected " + weights::toString(expected) + ", found " +
                                 weights::toString(found->second.shape));
        });
        for (const auto& [name, entry] : flat->entries())
            if (!used.count(name)) faults.push_back(name + ": unexpected");
        if (!faults.empty()) {
            std::string list;
            for (const auto& fault : faults) list += (list.empty() ? "" : ", ") + fault;
            refuse("the weights are not those of Stable Diffusion's denoiser (" + list + ")", flat->path(),
                   "use the folder of Stable Diffusion 1.4 as it was published");
        }
        part.read = [this, flat, plan = part.plan](const std::string& name) {
            const auto& shape = plan.at(name).shape;
            if (isTemporal(name)) return temporal(name, shape, *flat);
            const Tensor stored = flat->read(name);
            if (name != "conv_in.weight") return stored;
            Tensor wide = at::zeros(shape, at::kFloat);
            wide.narrow(1, 0, stored.size(1)).copy_(stored);
            return wide;
        };
        note("unet", part, flat->path());
        m_notes.push_back("the temporal attentions add nothing yet: seine train teaches them");
        m_parts.push_back(std::move(part));
    }
    static bool isTemporal(const std::string& name) {
        return name.find(".attn_temp.") != std::string::npos || name.find(".norm_temp.") != std::string::npos;
    }
    static Tensor temporal(const std::string& name, const nn::Shape& shape, const weights::Archive& flat) {
        for (const char* kind :
             {"to_q.weight", "to_k.weight", "to_v.weight"}) {  // as the spatial attention looks
            if (!name.ends_with(std::string(".attn_temp.") + kind)) continue;
            return flat.read(name.substr(0, name.find(".attn_temp.")) + ".attn1." + kind);
        }
        return name.ends_with("norm_temp.weight") ? at::ones(shape) : at::zeros(shape);
    }

    static fs::path partWeights(const fs::path& folder) {
        for (const char* name : {"diffusion_pytorch_model.safetensors", "model.safetensors",
                                 "diffusion_pytorch_model.bin", "pytorch_model.bin"}) {
            if (fs::exists(folder / name)) return folder / name;
        }
        refuse("the folder holds no weights", folder,
               "fetch it whole: diffusion_pytorch_model or pytorch_model, .safetensors or .bin");
    }

    void requireRoom() const {
        std::error_code error;
        const auto parent = fs::absolute(m_order.result).parent_path();
        fs::create_directories(parent, error);
        if (error || !fs::is_directory(parent))
            refuse("the place of the new model cannot be made" + (error ? " (" + error.message() + ")" : ""),
                   parent, "choose a place that can be written to");
        const auto space = fs::space(parent, error);
        const auto needed = m_total + (std::int64_t(16) << 20);
        if (!error && std::int64_t(space.available) < needed)
            refuse("not enough room: " + gigabytes(needed) + " are needed, " +
                       gigabytes(std::int64_t(space.available)) + " are free",
                   parent, "make room there or choose another place");
    }

    void write(const Part& part, const fs::path& folder) {
        fs::create_directories((folder / part.file).parent_path());
        weights::writeSafetensors(folder / part.file, part.plan,
                                  [&](const std::string& name) {
                                      if (m_stop.stop_requested()) throw Cancelled();
                                      const Tensor value = checked(
                                          part, name, part.read(name).reshape(part.plan.at(name).shape));
                                      m_done += std::int64_t(value.nbytes());
                                      if (m_progress) m_progress({part.name, m_done, m_total});
                                      return value;
                                  },
                                  {{"format", "pt"}});
    }

    Tensor checked(const Part& part, const std::string& name, const Tensor& stored) const {
        const auto finite = [](const Tensor& t) { return at::isfinite(t).all().item<bool>(); };
        if (!stored.is_floating_point())
            refuse("the tensor \"" + name + "\" of " + part.name + " holds whole numbers", sourceOf(part),
                   "fetch the file again");
        if (!finite(stored))
            refuse("the tensor \"" + name + "\" of " + part.name + " holds numbers that are not finite",
                   sourceOf(part), "fetch the file again");
        const Tensor value = stored.to(type());
        if (!finite(value))
            refuse("the tensor \"" + name + "\" of " + part.name + " has numbers too large for " + typeName(),
                   sourceOf(part), "add the model with bfloat16 or float32");
        return value;
    }
    fs::path sourceOf(const Part& part) const {
        return part.name == "unet" && !isFrom2d() ? m_order.denoiser : m_order.stableDiffusion / part.name;
    }

    void copySmallFiles(const fs::path& folder) const {
        const fs::path& sd = m_order.stableDiffusion;
        fs::create_directories(folder / "tokenizer");
        for (const char* name :
             {"vocab.json", "merges.txt", "tokenizer_config.json", "special_tokens_map.json"})
            if (fs::exists(sd / "tokenizer" / name))
                fs::copy_file(sd / "tokenizer" / name, folder / "tokenizer" / name);
        for (const char* name : {"LICENSE", "LICENSE.txt", "LICENSE.md"})
            if (fs::exists(sd / name)) fs::copy_file(sd / name, folder / name);
    }

    /// What the model card of Stable Diffusion says on its first lines ("license: ...").
    std::string license() const {
        std::ifstream card(m_order.stableDiffusion / "README.md");
        for (std::string line; std::getline(card, line);)
            if (line.starts_with("license: ")) return line.substr(9) + " (Stable Diffusion)";
        return "see where the files came from";
    }

    void writeSettings(const fs::path& folder) const {
        const auto put = [&](const char* name, const nlohmann::json& json) {
            fs::create_directories((folder / name).parent_path());
            weights::writeDurably(folder / name, json.dump(1));
        };
        put("unet/config.json", m_unetConfig);
        put("vae/config.json", m_vaeConfig);
        put("text_encoder/config.json", m_textConfig);
        put("scheduler/scheduler_config.json", {{"num_train_timesteps", 1000},
                                                {"beta_schedule", "linear"},
                                                {"beta_start", 1e-4},
                                                {"beta_end", 0.02},
                                                {"prediction_type", "epsilon"}});
        put("model_index.json",
            {{"name", m_order.name.empty() ? m_order.result.filename().string() : m_order.name},
             {"num_frames", 16},
             {"fps", 8},
             {"height", 320},
             {"width", 512},
             {"steps", 25},
             {"guidance_scale", 8.0},
             {"transition_prompt", "smooth transition."},
             {"animation_prompt", "slow motion."},
             {"license", license()},
             {"made_from",
              isFrom2d() ? "Stable Diffusion's denoiser" : m_order.denoiser.filename().string()}});
    }

    const AddModel& m_order;
    const std::function<void(const AddProgress&)>& m_progress;
    const std::stop_token& m_stop;
    nlohmann::json m_unetConfig, m_vaeConfig, m_textConfig;
    std::vector<Part> m_parts;
    std::vector<std::string> m_notes;
    std::int64_t m_done = 0, m_total = 0;
};

}  // namespace

AddedModel addModel(const AddModel& order, const std::function<void(const AddProgress&)>& progress,
                    const std::stop_token& stop) {
    return guarded("adding " + order.result.string(), [&] {
        const c10::InferenceMode inference;
        try {
            return Adding(order, progress, stop).run();
        } catch (const fs::filesystem_error& error) {
            throw Error("the new model could not be written (" + error.code().message() + ")",
                        order.result.string(), "make room on the disk or choose another place");
        }
    });
}

}  // namespace seine
