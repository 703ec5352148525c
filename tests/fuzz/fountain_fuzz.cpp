// A script in Fountain.
#include "engine/interchange/error.h"
#include "engine/interchange/script.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto script =
            interchange::readFountain({reinterpret_cast<const char*>(data), size}, "script.fountain");
        if (script.shots() == 0) __builtin_trap();
        for (const auto& scene : script.scenes)
            for (const auto& shot : scene.shots)
                if (!(shot.seconds > 0) || shot.seconds > 3600) __builtin_trap();
    } catch (const interchange::Error&) {
    }
    return 0;
}
