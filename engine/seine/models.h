// Model folders that a person adds to the program: put together from published files, listed, taken away.
//
//     seine::AddModel order;
//     order.denoiser = "seine.pt", order.stableDiffusion = "stable-diffusion-v1-4";
//     order.result = seine::modelsFolder() / "seine";
//     const seine::AddedModel added = seine::addModel(order);
//     auto generator = seine::Generator::load(added.folder);
//
// Thread safety: every call stands alone; two of them may not make or remove the same folder.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/seine/generator.h"

namespace seine {

/// Where added models live: $SEINE_MODELS, else seine-storyboard/models in the user's data folder
/// ($XDG_DATA_HOME, ~/.local/share).
std::filesystem::path modelsFolder();

/// The folder meant by `named`: a folder, or the name of an added model.
std::filesystem::path modelNamed(const std::string& named);

struct AddModel {
    /// seine.pt as it was published (a torch archive whose entry `ema` is the network), or a safetensors file
    /// of the same names. Empty: the denoiser of Stable Diffusion itself, its temporal attentions silent, to
    /// be trained.
    std::filesystem::path denoiser;
    /// Stable Diffusion 1.4 in diffusers' layout: vae, text_encoder, tokenizer, unet/config.json; .bin or
    /// .safetensors.
    std::filesystem::path stableDiffusion;
    std::filesystem::path result;              // the new folder; what is there already is never touched
    std::string name;                          // empty: that of the folder
    Precision precision = Precision::Float16;  // of what is stored; Auto is float16
};

struct AddProgress {
    std::string part;                  // "unet", "vae", "text_encoder"
    std::int64_t done = 0, total = 0;  // bytes of the new folder
};

struct AddedModel {
    std::filesystem::path folder;
    ModelInfo info;
    std::vector<std::string> notes;  // what was done, a line each
};

/// Checks every tensor (name, shape, finite numbers), converts, and writes one folder of safetensors files
/// that are mapped when the model starts. Throws Error naming file, tensor, expected and found; Cancelled
/// when stopped. Then no folder is there.
AddedModel addModel(const AddModel& order, const std::function<void(const AddProgress&)>& progress = {},
                    const std::stop_token& stop = {});

struct StoredModel {
    std::filesystem::path folder;
    std::optional<ModelInfo> info;  // none: it cannot be used
    std::string problem;            // then why
    std::int64_t bytes = 0;         // on the disk
};

/// The folders in `place`, by name; none where there is no such place.
std::vector<StoredModel> storedModels(const std::filesystem::path& place = modelsFolder());

/// Removes a model folder that lies in `place` and nothing else. Throws Error for any other path.
void removeModel(const std::filesystem::path& folder, const std::filesystem::path& place = modelsFolder());

/// How a model of this size would run on a device.
enum class Fit { No, Slowly, Well };  // not at all; only with parts moved out of the way; as a whole
Fit fitOf(const ModelInfo& model, const Device& device);

}  // namespace seine
