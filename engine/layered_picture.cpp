#include "engine/layered_picture.h"

#include "engine/media/picture_writer.h"
#include "engine/paper/composed.h"

namespace engine {

std::vector<std::uint8_t> pngOfLayers(const std::vector<interchange::ScriptLayer>& layers) {
    std::vector<paper::LayerFile> files;
    for (const interchange::ScriptLayer& layer : layers) files.push_back({layer.file, layer.opacity});
    return media::encodePng(paper::composed(files));
}

}  // namespace engine
