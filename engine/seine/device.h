// Which device runs a model, and how it is set up. Thread safety: prepareDevice() sets process-wide modes of
// the tensor library; the rest only asks.
#pragma once

#include <cstdint>
#include <string>

#include "engine/seine/generator.h"
#include "engine/seine/torch.h"

namespace seine {

/// The device of this name; for an empty one the GPU with the most free memory that is at least `needed`,
/// else the processor. Throws Error for a name that devices() does not list.
at::Device chosenDevice(const std::string& name, std::int64_t needed);

/// Of the worker of this number where every worker has a GPU of its own as long as there are enough.
std::string workerDevice(int worker);

/// Bytes that can still be taken on a GPU, what the tensor library keeps for later included.
std::int64_t freeMemoryOf(at::Device device);

/// What the tensor library keeps of the GPUs' memory for later goes back to them.
void giveBackMemory();

/// The element type of the denoiser on this device. Throws Error for float16 on a processor.
at::ScalarType elementType(Precision precision, at::Device device);

/// Lets the libraries below try which of their algorithms is fastest, and keeps float32 exact.
void prepareDevice(at::Device device);

}  // namespace seine
