// Timed text in MP4 and MOV: a sample is the length of its text as two bytes, then the text; an empty one
// clears the screen until the next (3GPP TS 26.245).
#include <cmath>
#include <cstring>
#include <new>

#include "engine/media/encoder_track.h"

namespace media {
namespace {

constexpr int kTimeScale = 1000;
constexpr std::size_t kLongestText = 0xFFFF;

// The sample description behind its header: flags, centred below, background, text box, default style
// (font 1, 18 pixels of 360, white), and a table of one font.
constexpr std::uint8_t kDescription[] = {
    0, 0,    0, 0,                                               // display flags
    1, 0xFF,                                                     // centred, at the bottom
    0, 0,    0, 0,                                               // background: none
    0, 0,    0, 0,  0,   0,   0,   0,                            // text box: the player's
    0, 0,    0, 0,  0,   1,   0,   18,  0xFF, 0xFF, 0xFF, 0xFF,  // style
    0, 0,    0, 18, 'f', 't', 'a', 'b', 0,    1,    0,    1,    5, 'S', 'e', 'r', 'i', 'f'  // font table
};

/// At most kLongestText bytes, no character cut in two.
std::string shortened(std::string text) {
    if (text.size() <= kLongestText) return text;
    std::size_t end = kLongestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text.resize(end);
    return text;
}

}  // namespace

SubtitleTrack::SubtitleTrack(Muxer& muxer, const MovieSettings& settings)
    : m_muxer(muxer), m_subtitles(settings.subtitles), m_stream(avformat_new_stream(muxer.format, nullptr)) {
    if (!m_stream) throw std::bad_alloc();
    AVCodecParameters* about = m_stream->codecpar;
    about->codec_type = AVMEDIA_TYPE_SUBTITLE;
    about->codec_id = AV_CODEC_ID_MOV_TEXT;
    about->width = settings.width;
    about->height = settings.height;
    about->extradata =
        static_cast<std::uint8_t*>(av_mallocz(sizeof kDescription + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!about->extradata) throw std::bad_alloc();
    about->extradata_size = int(sizeof kDescription);
    std::memcpy(about->extradata, kDescription, sizeof kDescription);
    m_stream->time_base = {1, kTimeScale};
}

void SubtitleTrack::write() {
    std::int64_t shown = 0;
    for (const Subtitle& subtitle : m_subtitles) {
        const auto begin = std::int64_t(std::llround(subtitle.begin * kTimeScale));
        const auto end = std::int64_t(std::llround(subtitle.end * kTimeScale));
        if (begin < shown || end <= begin)
            throw Error("subtitles overlap or have no length", m_muxer.target.string(),
                        "give them in order, each after the one before");
        if (begin > shown) writeSample(shown, begin, {});
        writeSample(begin, end, shortened(subtitle.text));
        shown = end;
    }
}

void SubtitleTrack::writeSample(std::int64_t begin, std::int64_t end, const std::string& text) {
    const ff::Packet packet = ff::makePacket();
    if (av_new_packet(packet.get(), int(text.size()) + 2) < 0) throw std::bad_alloc();
    packet->data[0] = std::uint8_t(text.size() >> 8);
    packet->data[1] = std::uint8_t(text.size() & 0xFF);
    std::memcpy(packet->data + 2, text.data(), text.size());
    packet->pts = packet->dts = begin;
    packet->duration = end - begin;
    packet->flags |= AV_PKT_FLAG_KEY;
    packet->stream_index = m_stream->index;
    av_packet_rescale_ts(packet.get(), {1, kTimeScale}, m_stream->time_base);
    m_muxer.check(av_interleaved_write_frame(m_muxer.format, packet.get()), "writing the subtitles");
}

}  // namespace media
