// From FFmpeg's frames to pictures and back, with the right matrix and range. Private to engine/media.
//
// Thread safety: a converter may be used by one thread at a time.
#pragma once

#include "engine/media/coded_frame.h"
#include "engine/media/ffmpeg.h"
#include "engine/picture.h"

namespace media {

/// The matrix that a frame's colours are coded with; where the file does not say, BT.709 from 720 lines on,
/// else BT.601: what cameras and players do.
AVColorSpace matrixOf(const AVFrame&);

/// Decoded frames into RGB.
class ToPicture {
 public:
    /// At width x height (0: the frame's own size). Throws Error naming `name` for formats that cannot be
    /// converted.
    engine::Picture operator()(const AVFrame&, const std::string& name, int width = 0, int height = 0);

 private:
    ff::Scaler m_scaler;
    int m_key[8] = {};
};

/// RGB into the frames of an encoder: BT.709 limited range for movies, BT.601 full range for the YUVJ formats
/// of JPEG.
class FromPicture {
 public:
    FromPicture(int width, int height, AVPixelFormat);
    /// The frame is writable and reused where the encoder has let go of it.
    AVFrame* operator()(const engine::Picture&);

 private:
    ff::Scaler m_scaler;
    ff::Frame m_frame;
};

/// Frames of our own movies into those of an encoder of the same size: the brightness as it is, the colours
/// at the encoder's resolution and depth.
class FromCoded {
 public:
    /// Valid until the next call.
    AVFrame* operator()(const CodedFrame&, AVPixelFormat);

 private:
    ff::Scaler m_scaler;
    ff::Frame m_frame;
    int m_key[3] = {};
};

}  // namespace media
