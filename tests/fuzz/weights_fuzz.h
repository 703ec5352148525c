// Reads every tensor of a checkpoint of any content to its last element, whatever container it is. One
// thread.
#pragma once

#include "engine/seine/generator.h"
#include "engine/seine/weights/archive.h"
#include "tests/fuzz/fuzz.h"

namespace fuzz {

inline void readCheckpoint(const std::filesystem::path& file) {
    try {
        const auto archive = seine::weights::Archive::open(file);
        archive->tensorBytes();
        for (const auto& [name, entry] : archive->entries()) {
            const at::Tensor tensor = archive->read(name);
            // Strides of zero make billions of elements of one: those at the ends are enough.
            if (tensor.numel() > 0 && tensor.numel() < 100'000) tensor.to(at::kDouble).sum().item<double>();
        }
    } catch (const seine::Error&) {
    }
}

}  // namespace fuzz
