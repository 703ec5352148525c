#include "engine/seine/generator.h"

#include "engine/seine/guard.h"
#include "engine/seine/pipeline.h"

namespace seine {

std::unique_ptr<Generator> Generator::load(const std::filesystem::path& modelFolder,
                                           const LoadOptions& options) {
    return guarded("loading " + modelFolder.string(), [&]() -> std::unique_ptr<Generator> {
        const c10::InferenceMode inference;
        return std::make_unique<Pipeline>(ModelFolder::read(modelFolder), options);
    });
}

ModelInfo Generator::inspect(const std::filesystem::path& modelFolder) {
    return guarded("inspecting " + modelFolder.string(), [&] { return ModelFolder::read(modelFolder).info; });
}

Clip Generator::generate(const Request& request, const ProgressSink& progress, std::stop_token stop) {
    std::vector<engine::Picture> frames;
    Clip clip = generate(
        request, [&](std::size_t, engine::Picture&& frame) { frames.push_back(std::move(frame)); }, progress,
        std::move(stop));
    clip.frames = std::move(frames);
    return clip;
}

}  // namespace seine
