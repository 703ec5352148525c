// One encoder and its stream in a muxer: pictures or sound in, packets out. Private to engine/media.
//
// Thread safety: one thread at a time.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/media/ffmpeg.h"
#include "engine/media/frame_picture.h"
#include "engine/media/movie_writer.h"

namespace media {

/// The muxer and its output, shared by the tracks.
struct Muxer {
    AVFormatContext* format = nullptr;
    std::filesystem::path target;  // for errors
    ByteStore* store = nullptr;

    /// Throws Error for a negative result: the disk's own words where the disk was the reason.
    void check(int result, const char* doing) const;
};

class EncoderTrack {
 public:
    EncoderTrack(Muxer&, const AVCodec*);
    AVCodecContext* operator->() { return m_context.get(); }
    void check(int result, const char* doing) const { m_muxer.check(result, doing); }

    /// Opens the encoder with the options set so far and describes the stream to the muxer.
    void open();
    /// Encodes a frame (null: the end) and writes what comes out.
    void encode(AVFrame*);

 private:
    Muxer& m_muxer;
    ff::CodecContext m_context;
    ff::Packet m_packet;
    AVStream* m_stream = nullptr;
};

/// Which encoder writes pictures, and how it wants them.
struct PictureEncoder {
    const AVCodec* codec = nullptr;
    AVPixelFormat format = AV_PIX_FMT_YUV420P;      // of the frames in this computer's memory
    AVHWDeviceType device = AV_HWDEVICE_TYPE_NONE;  // whose memory they go to first
};
/// Throws Error when this FFmpeg has none.
PictureEncoder pictureEncoderFor(const MovieSettings&);

class PictureTrack {
 public:
    PictureTrack(Muxer&, const MovieSettings&);
    void add(const engine::Picture&);
    void add(const CodedFrame&);
    void end() { m_track.encode(nullptr); }
    std::int64_t frames() const { return m_frames; }

 private:
    void encode(AVFrame*);

    PictureEncoder m_encoder;
    EncoderTrack m_track;
    FromPicture m_convert;
    FromCoded m_takeOver;
    ff::Frame m_uploaded;  // in the memory of the graphics card, where the encoder wants it there
    std::int64_t m_frames = 0;
};

/// 3GPP timed text (TS 26.245): what is said, as a track of the movie. Written all at once, before the
/// pictures.
class SubtitleTrack {
 public:
    SubtitleTrack(Muxer&, const MovieSettings&);
    void write();

 private:
    void writeSample(std::int64_t begin, std::int64_t end, const std::string& text);
    Muxer& m_muxer;
    const std::vector<Subtitle>& m_subtitles;
    AVStream* m_stream = nullptr;
};

/// Stereo 48 kHz. Keeps what runs ahead of the pictures, so that the film can end with them.
class SoundTrack {
 public:
    SoundTrack(Muxer&, const MovieSettings&);
    void add(std::span<const float> left, std::span<const float> right);
    /// Encodes whole packets up to this many samples from the beginning.
    void encodeUpTo(std::int64_t samples);
    /// Pads or cuts to exactly this many samples and ends.
    void end(std::int64_t samples);

 private:
    void encodeChunk(int samples);

    EncoderTrack m_track;
    ff::Frame m_frame;
    std::vector<float> m_left, m_right;  // not yet encoded, from m_begin on
    std::size_t m_begin = 0;
    std::int64_t m_encoded = 0;
};

}  // namespace media
