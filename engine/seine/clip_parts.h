// The CLIP pair of a model folder: loading its towers, and pictures as they see them. Thread safety: free
// functions without state; what they return may be used by one thread at a time.
#pragma once

#include <memory>

#include "engine/seine/model_folder.h"

namespace seine {

std::unique_ptr<nn::ClipTextTower> loadTextTower(const ModelFolder& folder, at::Device device);
/// None: the folder measures nothing.
std::unique_ptr<nn::ClipHeads> loadClipHeads(const ModelFolder& folder, at::Device device);

/// [1, 3, size, size], normalised as CLIP was trained: the whole picture squashed to a square, as the draft
/// model's tower sees it.
Tensor squashedForClip(const engine::Picture& picture, std::int64_t size);
/// The same with the shorter side at `size` and the middle of the longer, as the published towers see it.
Tensor croppedForClip(const engine::Picture& picture, std::int64_t size);

}  // namespace seine
