#include "engine/media/movie_index.h"

#include <algorithm>
#include <string_view>

namespace media {

MovieIndex::MovieIndex(ff::Demuxer& demuxer, int stream) {
    const AVRational unit = demuxer->streams[stream]->time_base;
    m_unit = av_q2d(unit);
    const ff::Packet packet = ff::makePacket();
    std::int64_t lastLength = 0;
    while (av_read_frame(demuxer.get(), packet.get()) >= 0) {
        const AVStream& from = *demuxer->streams[packet->stream_index];
        const std::int64_t time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (packet->stream_index == stream && time != AV_NOPTS_VALUE &&
            !(packet->flags & AV_PKT_FLAG_DISCARD)) {
            const std::int64_t decode = packet->dts != AV_NOPTS_VALUE ? packet->dts : time;
            m_shown.push_back({time, decode, bool(packet->flags & AV_PKT_FLAG_KEY)});
            if (time + packet->duration > m_end)
                m_end = time + packet->duration, lastLength = packet->duration;
        } else if (from.codecpar->codec_type == AVMEDIA_TYPE_AUDIO && time != AV_NOPTS_VALUE) {
            auto& end = m_soundEnd[packet->stream_index];
            end = std::max(end, double(time + packet->duration) * av_q2d(from.time_base));
        }
        av_packet_unref(packet.get());
    }
    std::sort(m_shown.begin(), m_shown.end(), [](const Shown& a, const Shown& b) { return a.time < b.time; });
    const auto twice = std::unique(m_shown.begin(), m_shown.end(),
                                   [](const Shown& a, const Shown& b) { return a.time == b.time; });
    m_shown.erase(twice, m_shown.end());
    if (!m_shown.empty()) {
        m_shown.front().isKey = true;               // there is no other place to begin
        if (lastLength == 0 && m_shown.size() > 1)  // containers without lengths: as long as the one before
            m_end = 2 * m_shown.back().time - m_shown[m_shown.size() - 2].time;
    }
    const std::int64_t start = m_shown.empty() ? 0 : std::min(m_shown.front().decode, m_shown.front().time);
    av_seek_frame(demuxer.get(), stream, start, AVSEEK_FLAG_BACKWARD);
}

std::int64_t MovieIndex::numberOf(std::int64_t timeStamp) const {
    const auto found =
        std::lower_bound(m_shown.begin(), m_shown.end(), timeStamp,
                         [](const Shown& shown, std::int64_t time) { return shown.time < time; });
    return found != m_shown.end() && found->time == timeStamp ? found - m_shown.begin() : -1;
}

std::int64_t MovieIndex::keyBefore(std::int64_t index) const {
    while (index > 0 && !m_shown[std::size_t(index)].isKey) --index;
    return index;
}

std::int64_t MovieIndex::seekTarget(std::int64_t key) const {
    const Shown& shown = m_shown[std::size_t(key)];
    return std::min(shown.time, shown.decode);
}

double MovieIndex::seconds(std::int64_t index) const {
    return double(m_shown[std::size_t(index)].time - m_shown.front().time) * m_unit;
}

std::int64_t MovieIndex::frameAt(double at) const {
    const double half = m_unit / 2;  // times computed from frame numbers are not off by one for rounding
    const auto after =
        std::upper_bound(m_shown.begin(), m_shown.end(), at, [&](double time, const Shown& shown) {
            return time + half < double(shown.time - m_shown.front().time) * m_unit;
        });
    return std::max<std::int64_t>(0, after - m_shown.begin() - 1);
}

double MovieIndex::duration() const {
    return m_shown.empty() ? 0 : std::max(0.0, double(m_end - m_shown.front().time) * m_unit);
}

double MovieIndex::soundSeconds(int stream) const {
    const auto found = m_soundEnd.find(stream);
    return found == m_soundEnd.end() ? 0 : found->second;
}

bool startsFast(ByteStore& store) {
    std::int64_t at = 0;
    for (int boxes = 0; boxes < 64; ++boxes) {  // ISO 14496-12: size (32 bits, 1: 64 more follow), type
        std::uint8_t head[16];
        if (store.read(at, head, 16) != 16) return false;
        std::uint64_t size = std::uint64_t(head[0]) << 24 | head[1] << 16 | head[2] << 8 | head[3];
        const std::string_view type(reinterpret_cast<const char*>(head) + 4, 4);
        if (type == "moov") return true;
        if (type == "mdat") return false;
        if (size == 1) {
            size = 0;
            for (int i = 8; i < 16; ++i) size = size << 8 | head[i];
        }
        if (size < 8 || size > std::uint64_t(store.size() - at)) return false;
        at += std::int64_t(size);
    }
    return false;
}

}  // namespace media
