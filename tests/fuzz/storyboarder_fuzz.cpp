// A .storyboarder file; its media are looked for in a folder without any.
#include "engine/interchange/error.h"
#include "engine/interchange/script.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    try {
        const auto script = interchange::readStoryboarder({reinterpret_cast<const char*>(data), size},
                                                          folder / "film.storyboarder");
        for (const auto& scene : script.scenes)
            for (const auto& shot : scene.shots)
                if (!(shot.seconds > 0) || !shot.layers.empty()) __builtin_trap();
    } catch (const interchange::Error&) {
    }
    return 0;
}
