// What a fine-tuned model says of itself: README.md of its folder. Thread safety: pure function.
#pragma once

#include <string>

#include "engine/seine/train/clip_shelf.h"
#include "engine/seine/train/trainer.h"

namespace seine::train {

std::string cardOf(const TrainSettings& settings, const ModelInfo& base, const ClipShelf& shelf,
                   const TrainResult& result);

}  // namespace seine::train
