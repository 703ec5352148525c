#include "engine/media/hardware.h"

#include <span>
#include <string_view>

namespace media {
namespace {

constexpr int kProbeWidth = 640, kProbeHeight = 360, kProbeFrames = 4;

struct Candidate {
    const char* name;
    AVPixelFormat format;
    AVHWDeviceType device;
};
constexpr Candidate kH264[] = {{"h264_nvenc", AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE},
                               {"h264_vaapi", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_VAAPI},
                               {"h264_qsv", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_NONE}};
constexpr Candidate kH265[] = {{"hevc_nvenc", AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE},
                               {"hevc_vaapi", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_VAAPI},
                               {"hevc_qsv", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_NONE}};

/// Frames in, at least one packet out.
bool encodesFrames(AVCodecContext* context, const PictureEncoder& encoder) {
    FromPicture convert(kProbeWidth, kProbeHeight, encoder.format);
    const engine::Picture grey(kProbeWidth, kProbeHeight);
    const ff::Packet packet = ff::makePacket();
    int packets = 0;
    const auto drain = [&] {
        while (avcodec_receive_packet(context, packet.get()) >= 0) {
            packets += packet->size > 0;
            av_packet_unref(packet.get());
        }
    };
    for (int i = 0; i < kProbeFrames; ++i) {
        AVFrame* frame = convert(grey);
        const ff::Frame uploaded = ff::makeFrame();
        if (context->hw_frames_ctx) {
            if (av_hwframe_get_buffer(context->hw_frames_ctx, uploaded.get(), 0) < 0 ||
                av_hwframe_transfer_data(uploaded.get(), frame, 0) < 0)
                return false;
            frame = uploaded.get();
        }
        frame->pts = i;
        if (avcodec_send_frame(context, frame) < 0) return false;
        drain();
    }
    if (avcodec_send_frame(context, nullptr) < 0) return false;
    drain();
    return packets > 0;
}

bool works(const PictureEncoder& encoder) {
    const ff::CodecContext context(avcodec_alloc_context3(encoder.codec));
    if (!context) return false;
    context->width = kProbeWidth;
    context->height = kProbeHeight;
    context->pix_fmt = encoder.format;
    context->time_base = {1, 24};
    context->framerate = {24, 1};
    if (encoder.device != AV_HWDEVICE_TYPE_NONE && useDevice(context.get(), encoder) < 0) return false;
    return avcodec_open2(context.get(), nullptr, nullptr) >= 0 && encodesFrames(context.get(), encoder);
}

PictureEncoder firstThatWorks(std::span<const Candidate> candidates) {
    ff::silence();
    for (const Candidate& candidate : candidates) {
        const PictureEncoder encoder{avcodec_find_encoder_by_name(candidate.name), candidate.format,
                                     candidate.device};
        if (encoder.codec && works(encoder)) return encoder;
    }
    return {};
}

}  // namespace

PictureEncoder hardwareEncoder(Codec codec) {
    // Drivers come and go only with a restart: asked once.
    if (codec == Codec::H264) {
        static const PictureEncoder h264 = firstThatWorks(kH264);
        return h264;
    }
    if (codec == Codec::H265) {
        static const PictureEncoder h265 = firstThatWorks(kH265);
        return h265;
    }
    return {};
}

bool isHardware(const PictureEncoder& encoder) {
    if (!encoder.codec) return false;
    const std::string_view name = encoder.codec->name;
    return name.ends_with("_nvenc") || name.ends_with("_vaapi") || name.ends_with("_qsv");
}

int useDevice(AVCodecContext* context, const PictureEncoder& encoder) {
    AVBufferRef* device = nullptr;
    int result = av_hwdevice_ctx_create(&device, encoder.device, nullptr, nullptr, 0);
    if (result < 0) return result;
    AVBufferRef* frames = av_hwframe_ctx_alloc(device);
    av_buffer_unref(&device);
    if (!frames) return AVERROR(ENOMEM);
    auto* pool = reinterpret_cast<AVHWFramesContext*>(frames->data);
    pool->format = AV_PIX_FMT_VAAPI;
    pool->sw_format = encoder.format;
    pool->width = context->width;
    pool->height = context->height;
    pool->initial_pool_size = 20;
    result = av_hwframe_ctx_init(frames);
    if (result >= 0) {
        context->hw_frames_ctx = av_buffer_ref(frames);
        context->pix_fmt = pool->format;
    }
    av_buffer_unref(&frames);
    return result;
}

}  // namespace media
