// Writes tensors in the safetensors container. Thread safety: pure function; one writer a path.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "engine/seine/torch.h"

namespace seine::weights {

/// Writes to a temporary name beside `path`, brings it to the disk and renames it, so that a file of this
/// name is always whole, whatever happens meanwhile. float32, float16, bfloat16, int64, int32, uint8. Throws Error when the disk refuses.
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

}  // namespace seine::weights
