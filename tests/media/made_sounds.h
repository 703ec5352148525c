// Sound files of many kinds: WAV by hand, the others with FFmpeg's encoders.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace made {

/// A PCM WAV with `channels` interleaved channels of 16 bits.
inline std::vector<std::uint8_t> wav(const std::vector<std::int16_t>& samples, int channels, int rate) {
    std::vector<std::uint8_t> bytes;
    const auto text = [&](const char* four) { bytes.insert(bytes.end(), four, four + 4); };
    const auto little = [&](std::uint32_t value, int count) {
        for (int i = 0; i < count; ++i) bytes.push_back(std::uint8_t(value >> 8 * i));
    };
    const auto size = std::uint32_t(samples.size() * 2);
    text("RIFF"), little(36 + size, 4), text("WAVE"), text("fmt "), little(16, 4), little(1, 2);
    little(std::uint32_t(channels), 2), little(std::uint32_t(rate), 4),
        little(std::uint32_t(rate * channels * 2), 4);
    little(std::uint32_t(channels * 2), 2), little(16, 2), text("data"), little(size, 4);
    for (const std::int16_t sample : samples) little(std::uint16_t(sample), 2);
    return bytes;
}

/// 440 Hz in all channels.
inline std::vector<std::int16_t> tone(int count, int channels, int rate, double loudness = 0.5) {
    std::vector<std::int16_t> samples;
    for (int i = 0; i < count; ++i)
        for (int c = 0; c < channels; ++c)
            samples.push_back(
                std::int16_t(std::lround(32767 * loudness * std::sin(2 * M_PI * 440 * i / rate))));
    return samples;
}

/// Stereo 48 kHz coded by one of FFmpeg's encoders, in memory.
inline std::vector<std::uint8_t> codedSound(const std::vector<float>& left, const char* encoder,
                                            const char* container) {
    const AVCodec* codec = avcodec_find_encoder_by_name(encoder);
    if (!codec) throw std::runtime_error(std::string("no encoder ") + encoder);
    AVFormatContext* format = nullptr;
    avformat_alloc_output_context2(&format, nullptr, container, nullptr);
    avio_open_dyn_buf(&format->pb);
    AVCodecContext* context = avcodec_alloc_context3(codec);
    context->sample_rate = 48'000;
    context->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    context->sample_fmt = codec->sample_fmts[0];
    context->bit_rate = 192'000;
    context->time_base = {1, 48'000};
    if (format->oformat->flags & AVFMT_GLOBALHEADER) context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (avcodec_open2(context, codec, nullptr) < 0)
        throw std::runtime_error(std::string("cannot open ") + encoder);
    AVStream* stream = avformat_new_stream(format, nullptr);
    avcodec_parameters_from_context(stream->codecpar, context);
    stream->time_base = context->time_base;
    if (avformat_write_header(format, nullptr) < 0) throw std::runtime_error("cannot begin the file");
    SwrContext* converter = nullptr;
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    swr_alloc_set_opts2(&converter, &stereo, context->sample_fmt, 48'000, &stereo, AV_SAMPLE_FMT_FLTP, 48'000,
                        0, nullptr);
    swr_init(converter);
    AVPacket* packet = av_packet_alloc();
    const auto drain = [&] {
        while (avcodec_receive_packet(context, packet) >= 0) {
            av_packet_rescale_ts(packet, context->time_base, stream->time_base);
            av_interleaved_write_frame(format, packet);
        }
    };
    const int piece = context->frame_size > 0 ? context->frame_size : 1024;
    for (std::size_t at = 0; at < left.size(); at += std::size_t(piece)) {
        AVFrame* frame = av_frame_alloc();
        frame->nb_samples = int(std::min(left.size() - at, std::size_t(piece)));
        frame->format = context->sample_fmt;
        frame->sample_rate = 48'000;
        frame->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
        frame->pts = std::int64_t(at);
        av_frame_get_buffer(frame, 0);
        const auto* samples = reinterpret_cast<const std::uint8_t*>(left.data() + at);
        const std::uint8_t* planes[2] = {samples, samples};
        swr_convert(converter, frame->extended_data, frame->nb_samples, planes, frame->nb_samples);
        avcodec_send_frame(context, frame);
        av_frame_free(&frame);
        drain();
    }
    avcodec_send_frame(context, nullptr);
    drain();
    av_write_trailer(format);
    std::uint8_t* buffer = nullptr;
    const int size = avio_close_dyn_buf(format->pb, &buffer);
    std::vector<std::uint8_t> bytes(buffer, buffer + size);
    av_free(buffer);
    av_packet_free(&packet);
    swr_free(&converter);
    avcodec_free_context(&context);
    avformat_free_context(format);
    return bytes;
}

}  // namespace made
