#include "engine/media/encoder_track.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <new>
#include <string_view>

#include "engine/media/hardware.h"

namespace media {
namespace {

constexpr int kChunk = 1024;  // samples of an AAC packet; a good size for PCM, too

const AVCodec* demandEncoder(const char* name) {
    ff::silence();
    const AVCodec* codec = avcodec_find_encoder_by_name(name);
    if (!codec)
        throw Error(std::string("the FFmpeg libraries here have no encoder ") + name, "movie writer",
                    "install Debian's libavcodec or export with another codec");
    return codec;
}

void setH264(AVCodecContext* context, const MovieSettings& settings) {
    av_opt_set(context->priv_data, "preset", settings.preset.c_str(), 0);
    if (settings.decodesFast) av_opt_set(context->priv_data, "tune", "fastdecode", 0);
    av_opt_set_double(context->priv_data, "crf", settings.quality, 0);
    if (settings.quality > 0)
        av_opt_set(context->priv_data, "profile", settings.fullChroma ? "high444" : "high", 0);
    av_opt_set(context->priv_data, "8x8dct", "1", 0);  // High also with the quickest presets
    // x264's macroblock tree goes through a row in steps of eight and reads what it never wrote where a row
    // ends in between: the same pictures would not always be the same bits.
    if ((settings.width + 15) / 16 % 8 != 0) av_opt_set(context->priv_data, "mbtree", "0", 0);
}

void setH265(AVCodecContext* context, const MovieSettings& settings) {
    context->codec_tag = MKTAG('h', 'v', 'c', '1');  // what Apple's players ask for
    av_opt_set(context->priv_data, "preset", settings.preset.c_str(), 0);
    av_opt_set_double(context->priv_data, "crf", settings.quality, 0);
    av_opt_set(context->priv_data, "x265-params", "log-level=none", 0);
}

void setAv1(AVCodecContext* context, const MovieSettings& settings) {
    static constexpr std::string_view kPresets[] = {"ultrafast", "superfast", "veryfast", "faster",  "fast",
                                                    "medium",    "slow",      "slower",   "veryslow"};
    const auto slowness = std::find(std::begin(kPresets), std::end(kPresets), settings.preset);
    const auto steps = slowness - std::begin(kPresets);  // 0 .. 8
    av_opt_set_double(context->priv_data, "crf", std::min(63, settings.quality * 63 / 51), 0);
    if (std::string_view(context->codec->name) == "libsvtav1") {
        av_opt_set_int(context->priv_data, "preset", 12 - steps, 0);
    } else {
        av_opt_set_int(context->priv_data, "cpu-used", 8 - steps / 2, 0);
        av_opt_set_int(context->priv_data, "row-mt", 1, 0);
    }
}

/// Every maker has another name for "about this good".
void setHardware(AVCodecContext* context, const MovieSettings& settings) {
    const std::string_view name = context->codec->name;
    if (settings.codec == Codec::H264) context->profile = FF_PROFILE_H264_HIGH;
    if (settings.codec == Codec::H265) context->codec_tag = MKTAG('h', 'v', 'c', '1');
    if (name.ends_with("_nvenc")) {
        av_opt_set(context->priv_data, "rc", "vbr", 0);
        av_opt_set_double(context->priv_data, "cq", std::max(1, settings.quality), 0);
    } else if (name.ends_with("_vaapi")) {
        av_opt_set(context->priv_data, "rc_mode", "CQP", 0);
        av_opt_set_int(context->priv_data, "qp", std::max(1, settings.quality), 0);
    } else {
        context->global_quality = std::max(1, settings.quality);
    }
}

void setProRes(AVCodecContext* context) {
    av_opt_set(context->priv_data, "profile", "hq", 0);
    av_opt_set(context->priv_data, "vendor", "apl0", 0);
}

std::int16_t toInt16(float sample) {
    return std::int16_t(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767.0f));
}

}  // namespace

void Muxer::check(int result, const char* doing) const {
    if (store->firstWriteError()) throwWriteError(store->firstWriteError(), target);
    if (result >= 0) return;
    throw Error(std::string(doing) + " failed (" + ff::words(result) + ")", target.string(),
                "choose other settings; nothing was left behind");
}

EncoderTrack::EncoderTrack(Muxer& muxer, const AVCodec* codec)
    : m_muxer(muxer), m_context(avcodec_alloc_context3(codec)), m_packet(ff::makePacket()) {
    m_stream = avformat_new_stream(muxer.format, nullptr);
    if (!m_context || !m_stream) throw std::bad_alloc();
    if (muxer.format->oformat->flags & AVFMT_GLOBALHEADER) m_context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
}

void EncoderTrack::open() {
    m_muxer.check(avcodec_open2(m_context.get(), nullptr, nullptr), "opening the encoder");
    m_muxer.check(avcodec_parameters_from_context(m_stream->codecpar, m_context.get()),
                  "describing the stream");
    m_stream->time_base = m_context->time_base;
    m_stream->avg_frame_rate = m_context->framerate;
}

void EncoderTrack::encode(AVFrame* frame) {
    m_muxer.check(avcodec_send_frame(m_context.get(), frame), "encoding");
    for (;;) {
        const int result = avcodec_receive_packet(m_context.get(), m_packet.get());
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) return;
        m_muxer.check(result, "encoding");
        if (m_context->codec_type == AVMEDIA_TYPE_VIDEO) m_packet->duration = 1;
        av_packet_rescale_ts(m_packet.get(), m_context->time_base, m_stream->time_base);
        m_packet->stream_index = m_stream->index;
        m_muxer.check(av_interleaved_write_frame(m_muxer.format, m_packet.get()), "writing");
    }
}

PictureTrack::PictureTrack(Muxer& muxer, const MovieSettings& settings)
    : m_encoder(pictureEncoderFor(settings)),
      m_track(muxer, m_encoder.codec),
      m_convert(settings.width, settings.height, m_encoder.format) {
    m_track->width = settings.width;
    m_track->height = settings.height;
    m_track->pix_fmt = m_encoder.format;
    m_track->time_base = {settings.rate.den, settings.rate.num};
    m_track->framerate = {settings.rate.num, settings.rate.den};
    m_track->sample_aspect_ratio = {1, 1};
    m_track->colorspace = AVCOL_SPC_BT709;
    m_track->color_primaries = AVCOL_PRI_BT709;
    m_track->color_trc = AVCOL_TRC_BT709;
    m_track->color_range = AVCOL_RANGE_MPEG;
    m_track->chroma_sample_location = AVCHROMA_LOC_LEFT;
    m_track->thread_count = settings.threads;
    m_track->gop_size = settings.keyframeEvery > 0
                            ? settings.keyframeEvery
                            : std::max(1, int(std::lround(2 * settings.rate.perSecond())));
    AVCodecContext* context = m_track.operator->();
    if (isHardware(m_encoder)) {
        setHardware(context, settings);
        if (m_encoder.device != AV_HWDEVICE_TYPE_NONE)
            muxer.check(useDevice(context, m_encoder), "reaching the graphics card");
    } else if (settings.codec == Codec::H265) {
        setH265(context, settings);
    } else if (settings.codec == Codec::ProRes422Hq) {
        setProRes(context);
    } else if (settings.codec == Codec::Av1) {
        setAv1(context, settings);
    } else {
        setH264(context, settings);
    }
    m_track.open();
}

void PictureTrack::add(const engine::Picture& picture) {
    encode(m_convert(picture));
}

void PictureTrack::add(const CodedFrame& frame) {
    encode(m_takeOver(frame, m_encoder.format));
}

void PictureTrack::encode(AVFrame* frame) {
    if (m_track->hw_frames_ctx) {
        m_uploaded = ff::makeFrame();
        m_track.check(av_hwframe_get_buffer(m_track->hw_frames_ctx, m_uploaded.get(), 0),
                      "reaching the graphics card");
        m_track.check(av_hwframe_transfer_data(m_uploaded.get(), frame, 0), "reaching the graphics card");
        frame = m_uploaded.get();
    }
    frame->pts = m_frames++;
    frame->pict_type = AV_PICTURE_TYPE_NONE;
    m_track.encode(frame);
}

SoundTrack::SoundTrack(Muxer& muxer, const MovieSettings& settings)
    : m_track(muxer, demandEncoder(settings.codec == Codec::ProRes422Hq ? "pcm_s16le" : "aac")),
      m_frame(ff::makeFrame()) {
    const bool isPcm = settings.codec == Codec::ProRes422Hq;
    m_track->sample_rate = kSoundRate;
    m_track->sample_fmt = isPcm ? AV_SAMPLE_FMT_S16 : AV_SAMPLE_FMT_FLTP;
    m_track->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    m_track->time_base = {1, kSoundRate};
    if (!isPcm) m_track->bit_rate = settings.soundBitRate;
    m_track.open();
    m_frame->format = m_track->sample_fmt;
    m_frame->sample_rate = kSoundRate;
    m_frame->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    m_frame->nb_samples = kChunk;
    if (av_frame_get_buffer(m_frame.get(), 0) < 0) throw std::bad_alloc();
}

void SoundTrack::add(std::span<const float> left, std::span<const float> right) {
    m_left.insert(m_left.end(), left.begin(), left.end());
    m_right.insert(m_right.end(), right.begin(), right.end());
}

void SoundTrack::encodeUpTo(std::int64_t samples) {
    while (m_left.size() - m_begin >= kChunk && m_encoded + kChunk <= samples) encodeChunk(kChunk);
    if (m_begin < (std::size_t(1) << 16)) return;
    m_left.erase(m_left.begin(), m_left.begin() + std::ptrdiff_t(m_begin));
    m_right.erase(m_right.begin(), m_right.begin() + std::ptrdiff_t(m_begin));
    m_begin = 0;
}

void SoundTrack::end(std::int64_t samples) {
    const auto left = std::size_t(std::max<std::int64_t>(0, samples - m_encoded));
    m_left.resize(m_begin + left);
    m_right.resize(m_begin + left);
    while (m_encoded < samples) encodeChunk(int(std::min<std::int64_t>(kChunk, samples - m_encoded)));
    m_track.encode(nullptr);
}

void SoundTrack::encodeChunk(int samples) {
    m_frame->nb_samples = kChunk;  // the buffer's size, also after a short one
    if (av_frame_make_writable(m_frame.get()) < 0) throw std::bad_alloc();
    const float* left = m_left.data() + m_begin;
    const float* right = m_right.data() + m_begin;
    if (m_frame->format == AV_SAMPLE_FMT_S16) {
        auto* to = reinterpret_cast<std::int16_t*>(m_frame->data[0]);
        for (int i = 0; i < samples; ++i) to[2 * i] = toInt16(left[i]), to[2 * i + 1] = toInt16(right[i]);
    } else {
        const auto sane = [](float sample) {
            return std::isfinite(sample) ? std::clamp(sample, -4.0f, 4.0f) : 0.0f;
        };
        std::transform(left, left + samples, reinterpret_cast<float*>(m_frame->data[0]), sane);
        std::transform(right, right + samples, reinterpret_cast<float*>(m_frame->data[1]), sane);
    }
    m_frame->nb_samples = samples;
    m_frame->pts = m_encoded;
    m_track.encode(m_frame.get());
    m_begin += std::size_t(samples);
    m_encoded += samples;
}

}  // namespace media
