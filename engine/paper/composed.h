// A drawing that is kept in layers, as one picture: PNG files with transparency over white paper, from back
// to front, each with its opacity. Thread safety: a free function on values; any thread.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/picture.h"

namespace paper {

struct LayerFile {
    std::filesystem::path file;
    double opacity = 1;
};

/// As large as the first layer; others are scaled to it. Layers that are no PNG are taken as opaque pictures.
/// Throws media::Error when a layer cannot be read.
engine::Picture composed(const std::vector<LayerFile>&);

}  // namespace paper
