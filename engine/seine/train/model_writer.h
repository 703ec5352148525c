// The result of a training run: a model folder like the one it began with, one file of weights replaced, with
// a card that says where it comes from. It is put together under another name and renamed when it is whole.
// Thread safety: one thread a folder.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "engine/seine/torch.h"

namespace seine::train {

struct LearntModel {
    std::filesystem::path from, to;
    std::filesystem::path weightsFile;      // in `from`
    std::map<std::string, Tensor> weights;  // by name in that file: new values, or what is added to the old
    bool isAdded = false;
    std::string card;  // README.md of the result
};

/// Throws Error when the disk refuses, or a name is not in the file; then `to` is not there.
void writeModel(const LearntModel& model);

/// Throws Error when `to` cannot become a new folder.
void requireNewFolder(const std::filesystem::path& to);

}  // namespace seine::train
