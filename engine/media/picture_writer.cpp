#include "engine/media/picture_writer.h"

#include <algorithm>

#include "engine/media/ffmpeg.h"
#include "engine/media/frame_picture.h"
#include "engine/media/whole_file.h"

namespace media {
namespace {

ff::CodecContext encoderFor(AVCodecID id, const engine::Picture& picture, AVPixelFormat format) {
    ff::silence();
    if (picture.width < 1 || picture.height < 1 ||
        picture.rgb.size() != std::size_t(3) * picture.width * picture.height)
        throw Error("an empty picture cannot be written", "picture writer", "give it a size and pixels");
    const AVCodec* codec = avcodec_find_encoder(id);
    if (!codec)
        throw Error(std::string("this FFmpeg cannot write ") + avcodec_get_name(id), "picture writer",
                    "install Debian's libavcodec");
    ff::CodecContext context(avcodec_alloc_context3(codec));
    if (!context) throw std::bad_alloc();
    context->width = picture.width;
    context->height = picture.height;
    context->pix_fmt = format;
    context->time_base = {1, 25};
    context->thread_count = 1;
    return context;
}

std::vector<std::uint8_t> encode(AVCodecContext* context, AVFrame* frame) {
    ff::Packet packet = ff::makePacket();
    int result = avcodec_open2(context, context->codec, nullptr);
    if (result >= 0) result = avcodec_send_frame(context, frame);
    if (result >= 0) avcodec_send_frame(context, nullptr);
    if (result >= 0) result = avcodec_receive_packet(context, packet.get());
    if (result < 0)
        throw Error("the picture cannot be encoded (" + ff::words(result) + ")",
                    std::to_string(frame->width) + " x " + std::to_string(frame->height),
                    "choose another size");
    return {packet->data, packet->data + packet->size};
}

}  // namespace

std::vector<std::uint8_t> encodePng(const engine::Picture& picture, int effort) {
    const auto context = encoderFor(AV_CODEC_ID_PNG, picture, AV_PIX_FMT_RGB24);
    context->compression_level = std::clamp(effort, 0, 9);
    av_opt_set(context->priv_data, "pred", effort < 2 ? "sub" : "mixed", 0);
    ff::Frame frame = ff::makeFrame();
    frame->width = picture.width;
    frame->height = picture.height;
    frame->format = AV_PIX_FMT_RGB24;
    frame->color_primaries = AVCOL_PRI_BT709;
    frame->color_trc = AVCOL_TRC_IEC61966_2_1;
    if (av_frame_get_buffer(frame.get(), 0) < 0) throw std::bad_alloc();
    av_image_copy_plane(frame->data[0], frame->linesize[0], picture.rgb.data(), 3 * picture.width,
                        3 * picture.width, picture.height);
    return encode(context.get(), frame.get());
}

std::vector<std::uint8_t> encodeJpeg(const engine::Picture& picture, int quality) {
    const auto context = encoderFor(AV_CODEC_ID_MJPEG, picture, AV_PIX_FMT_YUVJ420P);
    // FFmpeg's scale runs from 2 (best) to 31, with the quantiser tables times that over 8
    const double scale = 1 + 30 * (100 - std::clamp(quality, 1, 100)) / 99.0;
    context->flags |= AV_CODEC_FLAG_QSCALE;
    context->global_quality = int(FF_QP2LAMBDA * scale);
    context->qmin = context->qmax = std::clamp(int(scale + 0.5), 1, 31);
    FromPicture convert(picture.width, picture.height, AV_PIX_FMT_YUVJ420P);
    AVFrame* frame = convert(picture);
    frame->quality = context->global_quality;
    return encode(context.get(), frame);
}

void writePng(const engine::Picture& picture, const std::filesystem::path& path, int effort) {
    writeWhole(path, encodePng(picture, effort));
}

void writeJpeg(const engine::Picture& picture, const std::filesystem::path& path, int quality) {
    writeWhole(path, encodeJpeg(picture, quality));
}

}  // namespace media
