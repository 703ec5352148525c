// A .storyboarder file; its media are looked for in a folder without any.
#include "tests/fuzz/text_fuzz.h"

void fuzz::readText(std::string_view text) {
    static const Folder folder;
    const auto script = interchange::readStoryboarder(text, folder / "film.storyboarder");
    for (const auto& scene : script.scenes)
        for (const auto& shot : scene.shots)
            if (!(shot.seconds > 0) || !shot.layers.empty()) __builtin_trap();
}
