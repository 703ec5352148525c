// The sizes of a motion autoencoder, as its config.json gives them. A plain value, safe to share.
#pragma once

#include <array>

namespace seine::nn {

/// motion_autoencoder/config.json
struct MotionConfig {
    int latentChannels = 8;
    int appearanceChannels = 16;
    double latentBound = 4;                           // z = bound * tanh(z / bound)
    std::array<double, 4> flowScale{16, 8, 4, 2};     // pixels a unit at 1/8, 1/8 refined, 1/4, 1/2
    std::array<int, 3> pyramidChannels{32, 48, 96};   // at 1/2, 1/4, 1/8
    std::array<int, 3> decoderChannels{128, 64, 32};  // at 1/8, 1/4, 1/2
    std::array<int, 3> pyramidBlocks{1, 1, 2};        // residual blocks of each stack
    std::array<int, 4> decoderBlocks{3, 2, 2, 2};     // at 1/8, 1/8 refined, 1/4, 1/2
    int encoderChannels = 128, encoderBlocks = 3;
    int fineChannels = 64;
    int matchChannels = 64;
    int groups = 8;
    bool mirrorPictures = true;  // beyond a picture's border; features are always held
};

}  // namespace seine::nn
