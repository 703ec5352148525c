// FFmpeg's objects with owners, its error numbers as words, and input and output through our own bytes.
// Private to engine/media: no public header includes it.
//
// Thread safety: values with one owner; free functions are safe from any thread.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <memory>
#include <string>

#include "engine/media/byte_store.h"
#include "engine/media/error.h"

namespace media::ff {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* object) const {
        release(&object);
    }
};

using Frame = std::unique_ptr<AVFrame, Release<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Release<av_packet_free>>;
using CodecContext = std::unique_ptr<AVCodecContext, Release<avcodec_free_context>>;
using Resampler = std::unique_ptr<SwrContext, Release<swr_free>>;

struct ReleaseScaler {
    void operator()(SwsContext* context) const { sws_freeContext(context); }
};
using Scaler = std::unique_ptr<SwsContext, ReleaseScaler>;

/// Throws std::bad_alloc when FFmpeg could not allocate it.
Frame makeFrame();
Packet makePacket();

/// FFmpeg's words for an error number.
std::string words(int error);

/// Stops FFmpeg from writing to the console: everything worth saying is in our errors. Cheap to call again.
void silence();

/// An AVIOContext that reads from or writes to a ByteStore at its own position.
class ByteIo {
 public:
    enum class Mode { Read, Write };
    ByteIo(std::shared_ptr<ByteStore>, Mode);
    ~ByteIo();
    ByteIo(const ByteIo&) = delete;
    ByteIo& operator=(const ByteIo&) = delete;

    AVIOContext* context() { return m_context; }
    ByteStore& store() { return *m_store; }

 private:
    static int read(void* self, std::uint8_t* buffer, int size);
    static int write(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seek(void* self, std::int64_t offset, int whence);

    std::shared_ptr<ByteStore> m_store;
    std::int64_t m_position = 0;
    AVIOContext* m_context = nullptr;
};

/// A demuxer over a ByteStore that opens nothing else: playlists that name other files or addresses are
/// refused.
class Demuxer {
 public:
    /// Throws Error naming `name`; `kind` is what was expected, for example "movie".
    Demuxer(std::shared_ptr<ByteStore>, std::string name, std::string kind);
    ~Demuxer();
    Demuxer(const Demuxer&) = delete;
    Demuxer& operator=(const Demuxer&) = delete;

    AVFormatContext* operator->() { return m_context; }
    AVFormatContext* get() { return m_context; }
    const std::string& name() const { return m_name; }
    ByteStore& store() { return m_io.store(); }

 private:
    ByteIo m_io;
    std::string m_name;
    AVFormatContext* m_context = nullptr;
};

/// A decoder opened for a stream. Throws Error.
CodecContext openDecoder(const AVStream&, const std::string& name, int threads);

}  // namespace media::ff
