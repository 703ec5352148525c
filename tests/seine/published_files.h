// SEINE and Stable Diffusion 1.4 as they are downloaded, with weights made by the formula: a genuine torch
// archive with an entry `ema` beside other things a training leaves there, an autoencoder with the names of
// old checkpoints and attention stored as 1x1 convolutions, a text tower in a torch archive. Small enough for
// a test, or full size.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "tests/seine/golden.h"

namespace golden {

/// Writes what torch.save writes of {"epoch": 7, "ema": tensors, "args": Namespace(lr=...)}, or, without
/// `wrapped`, of the bare dictionary: stored zip entries at multiples of 64 bytes, a pickle of protocol 2.
void torchSave(const std::filesystem::path& file, const std::map<std::string, at::Tensor>& tensors,
               bool wrapped = false);

struct PublishedFiles {
    /// Into `folder`: seine.pt and stable-diffusion-v1-4/.
    explicit PublishedFiles(const std::filesystem::path& folder, bool fullSize = false);

    std::filesystem::path seine, stableDiffusion;
    std::map<std::string, at::Tensor> denoiser;  // what is in seine.pt; not kept at full size
};

/// The parameters of `module` filled by the formula, by name.
std::map<std::string, at::Tensor> filled(seine::nn::Module& module, const std::string& prefix = "");

}  // namespace golden
