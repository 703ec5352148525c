// CLIP (Radford et al. 2021): pictures and words as vectors of unit length whose cosines say how alike they
// are. Every Generator is one where its model folder holds both towers; a CLIP folder of one's own (ViT-B/32,
// ViT-L/14) gives figures that can be compared with papers.
//
//     auto clip = seine::Embedder::load("clip-vit-base-patch32");
//     std::vector<float> seen = clip->embedPicture(frame), said = clip->embedText("night falls");
//
// Thread safety: an Embedder may be used by one thread at a time; distinct ones are independent.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/picture.h"

namespace seine {

class Embedder {
 public:
    /// From a folder as published: config.json of a CLIPModel, its weights (model.safetensors or
    /// pytorch_model.bin), vocab.json, merges.txt, preprocessor_config.json. Throws Error naming what is
    /// missing or does not fit.
    static std::unique_ptr<Embedder> load(const std::filesystem::path& clipFolder);

    virtual ~Embedder() = default;
    /// Whose vectors these are: those of different CLIPs cannot be compared.
    virtual std::string embedderName() const = 0;
    /// Empty when there is no such tower. Throw Error for an empty picture.
    virtual std::vector<float> embedPicture(const engine::Picture&) = 0;
    virtual std::vector<float> embedText(const std::string&) = 0;
};

}  // namespace seine
