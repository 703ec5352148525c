// Writes tensors in the safetensors container. Thread safety: pure function; one writer a path.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "engine/seine/nn/module.h"
#include "engine/seine/torch.h"

namespace seine::weights {

/// Writes to a temporary name beside `path`, brings it to the disk and renames it, so that a file of this
/// name is always whole, whatever happens meanwhile. float32, float16, bfloat16, int64, int32, uint8. Throws
/// Error when the disk refuses.
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

struct PlannedTensor {
    at::ScalarType type;
    nn::Shape shape;
};
/// The same for tensors that are made one after the other, each of the planned type and shape, in the order
/// of their names: of a file of gigabytes only one tensor lies in memory.
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, PlannedTensor>& plan,
                      const std::function<Tensor(const std::string& name)>& make,
                      const std::map<std::string, std::string>& metadata = {});

}  // namespace seine::weights
