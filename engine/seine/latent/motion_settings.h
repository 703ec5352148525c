// What motion_autoencoder/config.json says: the network, and how what it decodes becomes a frame.
// Thread safety: values.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/seine/latent/growth.h"
#include "engine/seine/latent/light.h"
#include "engine/seine/latent/motion_compose.h"
#include "engine/seine/latent/restraint.h"
#include "engine/seine/latent/straighten.h"
#include "engine/seine/nn/motion_autoencoder.h"
#include "engine/seine/settings.h"

namespace seine::latent {

/// How the decoder's logits become a frame. Paint is soft and seldom wanted, and single cells that choose
/// another picture than all around them look like dirt: averaged over an area and sharpened, logits become
/// regions with clear edges.
struct Weighing {
    double logitScale = 1;  // of the averaged logits, before the softmax
    double paintBias = 0;   // added to the logit of new paint
    int blur = 0;           // side of the square averaged over, in cells, odd; 0: none
    int blurPasses = 0;
    ComposeOptions::Filter filter = ComposeOptions::Filter::Bilinear;
};

struct MotionSettings {
    nn::MotionConfig network;
    Weighing transition, other;  // first and last frame given; anything else
    Weighing soft;               // when the prompt holds one of these words, which ask for real mixtures
    std::vector<std::string> softWords;  // lower-case
    std::optional<LightSettings> light;  // mixtures in a transition that changes the light of one place
    /// For frames that only one given picture can show: after the last given frame, before the first. None:
    /// they are what the network says, however far that leads.
    std::optional<RestraintSettings> restraint;
    std::optional<StraightenSettings> straighten;  // for frames between two given pictures
    std::optional<GrowthSettings> growth;          // of B over A, when first and last frame are given
    /// Throws Error naming the key of a value that is missing or makes no sense.
    static MotionSettings from(const Settings& config);
};

}  // namespace seine::latent
