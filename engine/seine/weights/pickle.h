// Reads the one pickle inside a torch.save archive without ever running anything: it knows the opcodes that
// dictionaries of tensors are made of, and builds plain values. Names of Python functions are compared with a
// short list (tensor and parameter rebuilding, ordered dictionaries, storages); every other one is refused by
// name. Thread safety: pure function.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace seine::weights {

struct PickledTensor {
    std::string storageType;                   // "FloatStorage"
    std::string key;                           // the file "data/KEY"
    std::int64_t storageSize = 0, offset = 0;  // in elements
    std::vector<std::int64_t> shape, strides;
};

/// The tensors of the state dictionary in the pickle: its entry "ema" or "state_dict" where there is one,
/// else the whole. Throws seine::Error (naming `where`) for any other content.
std::vector<std::pair<std::string, PickledTensor>> pickledTensors(std::span<const std::uint8_t> pickle,
                                                                  const std::string& where);

}  // namespace seine::weights
