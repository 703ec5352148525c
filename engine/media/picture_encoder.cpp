// Which encoder writes which codec here.
#include <cstdlib>
#include <string>

#include "engine/media/encoder_track.h"
#include "engine/media/hardware.h"

namespace media {
namespace {

const AVCodec* firstOf(std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const AVCodec* codec = avcodec_find_encoder_by_name(name)) return codec;
    return nullptr;
}

const AVCodec* softwareEncoder(Codec codec) {
    ff::silence();
    switch (codec) {
        case Codec::H264:
            return firstOf({"libx264"});
        case Codec::H265:
            return firstOf({"libx265"});
        case Codec::Av1:
            // SVT-AV1 talks on stderr whatever FFmpeg's log level is; only errors are worth hearing.
            ::setenv("SVT_LOG", "1", 0);
            return firstOf({"libsvtav1", "libaom-av1"});
        case Codec::ProRes422Hq:
            return firstOf({"prores_ks"});
        case Codec::Gif:
            return firstOf({"gif"});
        case Codec::PngSequence:
            return firstOf({"png"});
    }
    return nullptr;
}

const char* wordsFor(Codec codec) {
    switch (codec) {
        case Codec::H265:
            return "H.265 (libx265)";
        case Codec::Av1:
            return "AV1 (libsvtav1 or libaom)";
        case Codec::ProRes422Hq:
            return "ProRes (prores_ks)";
        default:
            return "H.264 (libx264)";
    }
}

AVPixelFormat pixelFormat(const MovieSettings& settings) {
    if (settings.codec == Codec::ProRes422Hq) return AV_PIX_FMT_YUV422P10;
    return settings.fullChroma && settings.codec == Codec::H264 ? AV_PIX_FMT_YUV444P : AV_PIX_FMT_YUV420P;
}

}  // namespace

std::string encoderOf(Codec codec, bool mayUseHardware) {
    const PictureEncoder hardware = mayUseHardware ? hardwareEncoder(codec) : PictureEncoder{};
    const AVCodec* found = hardware.codec ? hardware.codec : softwareEncoder(codec);
    return found ? found->name : "";
}

PictureEncoder pictureEncoderFor(const MovieSettings& settings) {
    if (settings.mayUseHardware && !settings.fullChroma && settings.quality > 0)
        if (const PictureEncoder hardware = hardwareEncoder(settings.codec); hardware.codec) return hardware;
    const AVCodec* codec = softwareEncoder(settings.codec);
    if (!codec)
        throw Error(std::string("the FFmpeg libraries here have no encoder for ") + wordsFor(settings.codec),
                    "movie writer", "install Debian's libavcodec or export with another codec");
    return {codec, pixelFormat(settings), AV_HWDEVICE_TYPE_NONE};
}

}  // namespace media
