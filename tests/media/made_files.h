// Picture files of many kinds, made with FFmpeg's encoders and by hand.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libswscale/swscale.h>
}

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/picture.h"

namespace made {

using FileBytes = std::vector<std::uint8_t>;

/// The picture coded by one of FFmpeg's encoders. alpha: of every pixel, for formats that have it.
inline FileBytes encoded(const engine::Picture& picture, const char* encoder, AVPixelFormat format,
                         int alpha = 255) {
    const AVCodec* codec = avcodec_find_encoder_by_name(encoder);
    if (!codec) throw std::runtime_error(std::string("no encoder ") + encoder);
    AVCodecContext* context = avcodec_alloc_context3(codec);
    context->width = picture.width;
    context->height = picture.height;
    context->pix_fmt = format;
    context->time_base = {1, 25};
    AVFrame *rgba = av_frame_alloc(), *frame = av_frame_alloc();
    for (AVFrame* one : {rgba, frame}) {
        one->width = picture.width;
        one->height = picture.height;
        one->format = one == rgba ? AV_PIX_FMT_RGBA : format;
        av_frame_get_buffer(one, 0);
    }
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            std::uint8_t* to = rgba->data[0] + y * rgba->linesize[0] + 4 * x;
            std::memcpy(to, picture.row(y) + 3 * x, 3);
            to[3] = std::uint8_t(alpha);
        }
    SwsContext* scaler =
        sws_getContext(picture.width, picture.height, AV_PIX_FMT_RGBA, picture.width, picture.height, format,
                       SWS_POINT | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
    sws_scale(scaler, rgba->data, rgba->linesize, 0, picture.height, frame->data, frame->linesize);
    AVPacket* packet = av_packet_alloc();
    const bool isFine =
        avcodec_open2(context, codec, nullptr) >= 0 && avcodec_send_frame(context, frame) >= 0 &&
        avcodec_send_frame(context, nullptr) >= 0 && avcodec_receive_packet(context, packet) >= 0;
    FileBytes bytes;
    if (isFine) bytes.assign(packet->data, packet->data + packet->size);
    av_packet_free(&packet);
    sws_freeContext(scaler);
    av_frame_free(&rgba);
    av_frame_free(&frame);
    avcodec_free_context(&context);
    if (!isFine) throw std::runtime_error(std::string("cannot encode with ") + encoder);
    return bytes;
}

inline void append(FileBytes& to, const FileBytes& from) {
    to.insert(to.end(), from.begin(), from.end());
}
inline void append32(FileBytes& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(std::uint8_t(value >> shift));
}
inline void append16(FileBytes& to, int value) {
    to.push_back(std::uint8_t(value >> 8));
    to.push_back(std::uint8_t(value));
}

/// A TIFF header with nothing in it but the orientation: what EXIF is.
inline FileBytes exif(int orientation) {
    FileBytes bytes = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0,
                       3,   0,   0, 0,  1, 0, 0, 0, 0, 0, 0,    0,    0};
    bytes[19] = std::uint8_t(orientation);
    return bytes;
}

/// A segment put behind the start of a JPEG.
inline FileBytes withSegment(const FileBytes& jpeg, int marker, const std::string& label,
                             const FileBytes& data) {
    FileBytes result(jpeg.begin(), jpeg.begin() + 2);
    append16(result, 0xFF00 | marker);
    append16(result, int(2 + label.size() + data.size()));
    append(result, FileBytes(label.begin(), label.end()));
    append(result, data);
    result.insert(result.end(), jpeg.begin() + 2, jpeg.end());
    return result;
}

/// A chunk of a PNG with its check sum.
inline FileBytes chunk(const char* type, const FileBytes& data) {
    FileBytes result;
    append32(result, std::uint32_t(data.size()));
    append(result, FileBytes(type, type + 4));
    append(result, data);
    std::uint32_t sum = 0xFFFFFFFFu;
    for (std::size_t i = 4; i < result.size(); ++i) {
        sum ^= result[i];
        for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320u : 0);
    }
    append32(result, ~sum);
    return result;
}

/// Put behind the header chunk (IHDR) of a PNG.
inline FileBytes withChunk(const FileBytes& png, const char* type, const FileBytes& data) {
    FileBytes result(png.begin(), png.begin() + 33);
    append(result, chunk(type, data));
    result.insert(result.end(), png.begin() + 33, png.end());
    return result;
}

/// A PNG that claims a size and has next to nothing in it.
inline FileBytes pngBomb(std::uint32_t width, std::uint32_t height) {
    FileBytes result = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, header;
    append32(header, width);
    append32(header, height);
    append(header, {8, 2, 0, 0, 0});
    append(result, chunk("IHDR", header));
    append(result, chunk("IDAT", {0x78, 0x9C, 0x63, 0x60, 0x60, 0x60, 0, 0, 0, 4, 0, 1}));
    append(result, chunk("IEND", {}));
    return result;
}

/// A flattened RGB PSD without compression.
inline FileBytes psd(const engine::Picture& picture) {
    FileBytes result = {'8', 'B', 'P', 'S', 0, 1, 0, 0, 0, 0, 0, 0, 0, 3};
    append32(result, std::uint32_t(picture.height));
    append32(result, std::uint32_t(picture.width));
    append(result, {0, 8, 0, 3});                        // bits, RGB
    append(result, FileBytes(12 + 2, std::uint8_t(0)));  // no palette, resources, layers; not compressed
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = c; i < picture.rgb.size(); i += 3) result.push_back(picture.rgb[i]);
    return result;
}

/// A WebP of one kind put into an animation of two equal frames.
inline FileBytes animated(const FileBytes& webp, int width, int height) {
    const auto little = [](FileBytes& to, std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) to.push_back(std::uint8_t(value >> 8 * i));
    };
    const FileBytes inner(webp.begin() + 12, webp.end());
    FileBytes body = {'W', 'E', 'B', 'P', 'V', 'P', '8', 'X', 10, 0, 0, 0, 0x02, 0, 0, 0};
    little(body, std::uint32_t(width - 1), 3);
    little(body, std::uint32_t(height - 1), 3);
    append(body, {'A', 'N', 'I', 'M', 6, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    for (int frame = 0; frame < 2; ++frame) {
        append(body, {'A', 'N', 'M', 'F'});
        little(body, std::uint32_t(16 + inner.size()), 4);
        append(body, {0, 0, 0, 0, 0, 0});
        little(body, std::uint32_t(width - 1), 3);
        little(body, std::uint32_t(height - 1), 3);
        append(body, {100, 0, 0, 0});
        append(body, inner);
    }
    FileBytes result = {'R', 'I', 'F', 'F'};
    little(result, std::uint32_t(body.size()), 4);
    append(result, body);
    return result;
}

}  // namespace made
