#include "engine/media/ffmpeg.h"

#include <cerrno>
#include <mutex>
#include <new>
#include <thread>

namespace media::ff {
namespace {

constexpr int kIoBuffer = 1 << 16;

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**) {
    return AVERROR(EPERM);
}

}  // namespace

Frame makeFrame() {
    Frame frame(av_frame_alloc());
    if (!frame) throw std::bad_alloc();
    return frame;
}

Packet makePacket() {
    Packet packet(av_packet_alloc());
    if (!packet) throw std::bad_alloc();
    return packet;
}

std::string words(int error) {
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(error, text, sizeof text);
    return text;
}

void silence() {
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

ByteIo::ByteIo(std::shared_ptr<ByteStore> store, Mode mode) : m_store(std::move(store)) {
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBuffer));
    if (!buffer) throw std::bad_alloc();
    m_context = avio_alloc_context(buffer, kIoBuffer, mode == Mode::Write, this, &ByteIo::read,
                                   &ByteIo::write, &ByteIo::seek);
    if (m_context) return;
    av_free(buffer);
    throw std::bad_alloc();
}

ByteIo::~ByteIo() {
    av_freep(&m_context->buffer);
    avio_context_free(&m_context);
}

int ByteIo::read(void* self, std::uint8_t* buffer, int size) {
    auto& io = *static_cast<ByteIo*>(self);
    const auto got = io.m_store->read(io.m_position, buffer, size);
    if (got == 0) return AVERROR_EOF;
    if (got > 0) io.m_position += got;
    return int(got);  // AVERROR(x) is -x here
}

int ByteIo::write(void* self, std::uint8_t* buffer, int size) {
    auto& io = *static_cast<ByteIo*>(self);
    const auto put = io.m_store->write(io.m_position, buffer, size);
    if (put > 0) io.m_position += put;
    return int(put);
}

std::int64_t ByteIo::seek(void* self, std::int64_t offset, int whence) {
    auto& io = *static_cast<ByteIo*>(self);
    switch (whence & ~AVSEEK_FORCE) {
        case AVSEEK_SIZE:
            return io.m_store->size();
        case SEEK_SET:
            break;
        case SEEK_CUR:
            offset += io.m_position;
            break;
        case SEEK_END:
            offset += io.m_store->size();
            break;
        default:
            return AVERROR(EINVAL);
    }
    if (offset < 0) return AVERROR(EINVAL);
    return io.m_position = offset;
}

Demuxer::Demuxer(std::shared_ptr<ByteStore> store, std::string name, std::string kind)
    : m_io(std::move(store), ByteIo::Mode::Read), m_name(std::move(name)) {
    silence();
    m_context = avformat_alloc_context();
    if (!m_context) throw std::bad_alloc();
    m_context->pb = m_io.context();
    m_context->io_open = refuseToOpen;
    m_context->max_analyze_duration = 10 * AV_TIME_BASE;
    int result =
        avformat_open_input(&m_context, nullptr, nullptr, nullptr);  // frees the context when it fails
    if (result >= 0) result = avformat_find_stream_info(m_context, nullptr);
    if (result >= 0) return;
    avformat_close_input(&m_context);
    throw Error(
        "this is not a " + kind + " that can be read (" + words(result) + ")", m_name,
        "the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV");
}

Demuxer::~Demuxer() {
    avformat_close_input(&m_context);
}

CodecContext openDecoder(const AVStream& stream, const std::string& name, int threads) {
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec)
        throw Error(
            std::string("the codec ") + avcodec_get_name(stream.codecpar->codec_id) + " is not known here",
            name, "convert the file to H.264 or WAV");
    CodecContext context(avcodec_alloc_context3(codec));
    if (!context) throw std::bad_alloc();
    avcodec_parameters_to_context(context.get(), stream.codecpar);
    context->pkt_timebase = stream.time_base;
    context->max_pixels = std::int64_t(1) << 28;  // 16384 x 16384: a header may claim anything
    context->thread_count =
        threads > 0 ? threads : int(std::min(8u, std::max(1u, std::thread::hardware_concurrency())));
    const int result = avcodec_open2(context.get(), codec, nullptr);
    if (result < 0)
        throw Error(std::string("the ") + codec->name + " stream cannot be decoded (" + words(result) + ")",
                    name, "the file may be damaged; save it again");
    return context;
}

}  // namespace media::ff
