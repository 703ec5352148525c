// Puts a checkpoint's tensors into an empty network. All or nothing: when any tensor is missing, unexpected
// or of another shape, one Error lists every one of them by name. Thread safety: one thread a network.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/seine/nn/module.h"
#include "engine/seine/weights/archive.h"

namespace seine::weights {

struct LoadRules {
    /// Only names that begin with this are looked at, without it ("text_model."); others are left alone.
    std::string prefix;
    /// The network's name for a checkpoint's name (after the prefix); empty result: skip the tensor.
    std::function<std::string(const std::string&)> rename;
    /// Accept any shape with the same number of elements whose extents differ only by ones (linear for 1x1
    /// convolution).
    bool squeeze = false;
    at::ScalarType type = at::kFloat;  // floating-point tensors are converted to it
    at::Device device = at::kCPU;
};

/// The checkpoint's name for every name of the network. Throws seine::Error naming the file and each tensor
/// that is missing, unexpected or of another shape.
std::map<std::string, std::string> matched(nn::Module& module, const Archive& archive,
                                           const LoadRules& rules);

/// Throws seine::Error naming the file and each tensor that does not fit; then `module` is unchanged.
void load(nn::Module& module, const Archive& archive, const LoadRules& rules = {});

}  // namespace seine::weights
