// What the fuzz targets of texts from other programs share: text_main.cpp runs readText() of the target, out
// of which interchange::Error may come. One thread.
#pragma once

#include <string_view>

#include "engine/interchange/script.h"
#include "tests/fuzz/fuzz.h"

namespace fuzz {

void readText(std::string_view);  // each target has its own

/// What is read is a story to be made: shots, each of a length that can be shown.
inline void expectShots(const interchange::Script& script) {
    if (script.shots() == 0) __builtin_trap();
    for (const auto& scene : script.scenes)
        for (const auto& shot : scene.shots)
            if (!(shot.seconds > 0) || shot.seconds > 3600) __builtin_trap();
}

}  // namespace fuzz
