// Encoders of graphics cards: which ones are there and really work, found out once by encoding a few frames.
// A driver that is installed without its card, or that refuses, is passed over. Private to engine/media.
//
// Thread safety: free functions, callable from any thread.
#pragma once

#include "engine/media/encoder_track.h"

namespace media {

/// None of this codec works here: its `codec` is null.
PictureEncoder hardwareEncoder(Codec);
bool isHardware(const PictureEncoder&);
/// Gives the context frames in the card's memory; its size and rate are set. Returns FFmpeg's error or 0.
int useDevice(AVCodecContext*, const PictureEncoder&);

}  // namespace media
