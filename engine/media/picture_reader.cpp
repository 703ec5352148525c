#include "engine/media/picture_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <new>

#include "engine/media/colour_profile.h"
#include "engine/media/ffmpeg.h"
#include "engine/media/frame_picture.h"
#include "engine/media/scale.h"
#include "engine/media/still_format.h"
#include "engine/media/tiff_picture.h"

namespace media {
namespace {

constexpr char kSaveAgain[] =
    "open it in the program it comes from and save it again, as PNG if you can choose";
constexpr char kReduce[] = "reduce it in a paint program";

/// What the decoder's buffer callback may spend and what it has to report: nothing may be thrown through C.
struct Budget {
    PictureLimits limits;
    std::string refusal;  // why a buffer was not given
};

std::string megapixels(std::int64_t width, std::int64_t height) {
    return std::to_string(width) + " x " + std::to_string(height) + ", " +
           std::to_string(width * height / 1'000'000) + " megapixels";
}

/// Why a picture of this size is refused; empty when it is not. bytesPerPixel: decoded and result together.
std::string refusal(const PictureLimits& limits, std::int64_t width, std::int64_t height,
                    double bytesPerPixel) {
    const std::int64_t pixels = width * height;  // sides have 31 bits
    const double bytes = double(pixels) * bytesPerPixel;
    if (pixels > limits.pixels)
        return "the picture is too large (" + megapixels(width, height) + "; the limit is " +
               std::to_string(limits.pixels / 1'000'000) + ")";
    if (bytes > double(limits.bytes))
        return "the picture needs too much memory (" + megapixels(width, height) + ", " +
               std::to_string(std::int64_t(bytes) >> 20) + " MiB; the limit is " +
               std::to_string(limits.bytes >> 20) + " MiB)";
    return {};
}

void demandAffordable(const PictureLimits& limits, std::int64_t width, std::int64_t height,
                      double bytesPerPixel, const std::string& name) {
    const std::string why = refusal(limits, width, height, bytesPerPixel);
    if (!why.empty()) throw Error(why, name, kReduce);
}

int allocateWithin(AVCodecContext* context, AVFrame* frame, int flags) {
    auto& budget = *static_cast<Budget*>(context->opaque);
    const auto* format = av_pix_fmt_desc_get(AVPixelFormat(frame->format));
    const bool isLaidOverWhite = format && (format->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL));
    const int decoded = av_image_get_buffer_size(AVPixelFormat(frame->format), 64, 64, 1);
    budget.refusal = refusal(budget.limits, frame->width, frame->height,
                             double(decoded) / 4096 + 3 + (isLaidOverWhite ? 4 : 0));
    return budget.refusal.empty() ? avcodec_default_get_buffer2(context, frame, flags) : AVERROR(ENOMEM);
}

AVCodecID codecOf(StillKind kind) {
    switch (kind) {
        case StillKind::Png:
            return AV_CODEC_ID_PNG;
        case StillKind::Jpeg:
            return AV_CODEC_ID_MJPEG;
        case StillKind::WebP:
            return AV_CODEC_ID_WEBP;
        case StillKind::Tiff:
            return AV_CODEC_ID_TIFF;
        case StillKind::Bmp:
            return AV_CODEC_ID_BMP;
        case StillKind::Gif:
            return AV_CODEC_ID_GIF;
        case StillKind::Psd:
            return AV_CODEC_ID_PSD;
        case StillKind::Svg:
            return AV_CODEC_ID_SVG;
        case StillKind::Unknown:
            break;
    }
    return AV_CODEC_ID_NONE;
}

/// One decoder run over one whole file. svgWidth and svgHeight: what a drawing is drawn at, 0: its own size.
ff::Frame decode(Bytes bytes, StillKind kind, const std::string& name, const PictureLimits& limits,
                 int svgWidth = 0, int svgHeight = 0) {
    const AVCodec* codec = avcodec_find_decoder(codecOf(kind));
    if (!codec)
        throw Error("this FFmpeg cannot read " + std::string(nameOf(kind)) + " pictures", name, kSaveAgain);
    ff::CodecContext context(avcodec_alloc_context3(codec));
    if (!context) throw std::bad_alloc();
    Budget budget{limits, {}};
    context->opaque = &budget;
    context->get_buffer2 = allocateWithin;
    context->thread_count = 1;
    if (kind == StillKind::Png)
        context->err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE;  // others stumble over trifles
    if (kind == StillKind::Svg && svgWidth > 0) {
        av_opt_set_int(context->priv_data, "width", svgWidth, 0);
        av_opt_set_int(context->priv_data, "height", svgHeight, 0);
    }
    ff::Packet packet = ff::makePacket();
    if (av_new_packet(packet.get(), int(bytes.size())) < 0) throw std::bad_alloc();
    std::memcpy(packet->data, bytes.data(), bytes.size());
    packet->flags |= AV_PKT_FLAG_KEY;

    ff::Frame frame = ff::makeFrame();
    int result = avcodec_open2(context.get(), codec, nullptr);
    if (result >= 0) result = avcodec_send_packet(context.get(), packet.get());
    if (result >= 0) avcodec_send_packet(context.get(), nullptr);
    if (result >= 0) result = avcodec_receive_frame(context.get(), frame.get());
    if (!budget.refusal.empty()) throw Error(budget.refusal, name, kReduce);
    if (result < 0 || frame->width <= 0 || frame->height <= 0)
        throw Error("the " + std::string(nameOf(kind)) +
                        " picture is damaged or of a kind that is not supported (" + ff::words(result) + ")",
                    name, kSaveAgain);
    return frame;
}

/// Drawings without a size of their own, and small ones, are drawn large: they lose nothing by it.
ff::Frame decodeSvg(Bytes bytes, const std::string& name, const PictureLimits& limits) {
    ff::Frame frame = decode(bytes, StillKind::Svg, name, limits);
    const int longest = std::max(frame->width, frame->height);
    if (longest >= limits.vectorSide) return frame;
    const double factor = double(limits.vectorSide) / longest;
    const int width = std::max(1, int(frame->width * factor + 0.5));
    const int height = std::max(1, int(frame->height * factor + 0.5));
    return decode(bytes, StillKind::Svg, name, limits, width, height);
}

struct Flattened {
    engine::Picture picture;
    bool hasAlpha = false;
};

/// Lays one row of RGBA over white; true when it was not opaque.
bool layOverWhite(const std::uint8_t* rgba, std::uint8_t* rgb, int width, bool isPremultiplied) {
    std::uint8_t opaque = 255;
    for (int x = 0; x < width; ++x, rgba += 4, rgb += 3) {
        const int alpha = rgba[3];
        opaque &= rgba[3];
        for (int c = 0; c < 3; ++c) {
            const int value =
                isPremultiplied ? rgba[c] + 255 - alpha : (rgba[c] * alpha + 255 * (255 - alpha) + 127) / 255;
            rgb[c] = std::uint8_t(std::min(value, 255));
        }
    }
    return opaque != 255;
}

/// Frames with alpha or a palette, over white.
Flattened flatten(const AVFrame& frame, const std::string& name, bool isPremultiplied) {
    Flattened result{engine::Picture(frame.width, frame.height), false};
    const auto format = AVPixelFormat(frame.format);
    ff::Scaler scaler(sws_getContext(frame.width, frame.height, format, frame.width, frame.height,
                                     AV_PIX_FMT_RGBA, SWS_POINT | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT,
                                     nullptr, nullptr, nullptr));
    if (!scaler)
        throw Error(std::string("pictures coded as ") + av_get_pix_fmt_name(format) + " cannot be converted",
                    name, kSaveAgain);
    if (matrixOf(frame) != AVCOL_SPC_UNSPECIFIED) {  // WebP: BT.601, limited range
        const int* table = sws_getCoefficients(SWS_CS_ITU601);
        sws_setColorspaceDetails(scaler.get(), table, frame.color_range == AVCOL_RANGE_JPEG, table, 1, 0,
                                 1 << 16, 1 << 16);
    }
    std::vector<std::uint8_t> rgba(std::size_t(frame.width) * 4 * std::size_t(frame.height) + 64);
    std::uint8_t* planes[4] = {rgba.data()};
    const int strides[4] = {4 * frame.width};
    sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    for (int y = 0; y < frame.height; ++y)
        result.hasAlpha |= layOverWhite(rgba.data() + std::size_t(y) * 4 * frame.width, result.picture.row(y),
                                        frame.width, isPremultiplied);
    return result;
}

/// EXIF orientations: 2 mirrored, 3 upside down, 4 both, 5 .. 8 the same with rows and columns exchanged.
engine::Picture upright(engine::Picture picture, int orientation) {
    if (orientation <= 1) return picture;
    const bool isTurned = orientation >= 5;
    const int w = picture.width, h = picture.height;
    engine::Picture result(isTurned ? h : w, isTurned ? w : h);
    for (int y = 0; y < result.height; ++y) {
        std::uint8_t* to = result.row(y);
        for (int x = 0; x < result.width; ++x, to += 3) {
            int u = isTurned ? y : x, v = isTurned ? x : y;
            if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) u = w - 1 - u;
            if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) v = h - 1 - v;
            std::memcpy(to, picture.row(v) + 3 * u, 3);
        }
    }
    return result;
}

PictureFile fromTiff(Bytes bytes, const std::string& name, const PictureLimits& limits) {
    TiffPicture tiff =
        readTiff(bytes, name, [&](std::int64_t width, std::int64_t height, double bytesPerPixel) {
            demandAffordable(limits, width, height, bytesPerPixel, name);
        });
    PictureFile file;
    file.picture = std::move(tiff.picture);
    file.info.bits = tiff.bits;
    file.info.hasAlpha = tiff.hasAlpha;
    if (!tiff.profile.empty()) file.info.hasProfile = applyProfile(file.picture, tiff.profile);
    return file;
}

PictureFile fromFrame(Bytes bytes, StillKind kind, const std::string& name, const PictureLimits& limits) {
    const std::vector<std::uint8_t> firstFrame =
        kind == StillKind::WebP ? firstFrameOfWebP(bytes) : std::vector<std::uint8_t>();
    const Bytes still = firstFrame.empty() ? bytes : Bytes(firstFrame);
    const ff::Frame frame =
        kind == StillKind::Svg ? decodeSvg(still, name, limits) : decode(still, kind, name, limits);
    PictureFile file;
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(AVPixelFormat(frame->format));
    file.info.bits = format->comp[0].depth;
    if (format->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL)) {
        Flattened flattened = flatten(*frame, name, kind == StillKind::Svg);
        file.picture = std::move(flattened.picture);
        file.info.hasAlpha = flattened.hasAlpha;
    } else {
        if (kind == StillKind::Jpeg || kind == StillKind::WebP)
            frame->colorspace = AVCOL_SPC_SMPTE170M;  // JFIF
        file.picture = ToPicture()(*frame, name);
    }
    const AVFrameSideData* profile = av_frame_get_side_data(frame.get(), AV_FRAME_DATA_ICC_PROFILE);
    if (profile) file.info.hasProfile = applyProfile(file.picture, Bytes(profile->data, profile->size));
    return file;
}

[[noreturn]] void throwUnknown(const std::string& name) {
    throw Error("this is not a picture that can be read", name,
                "use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name");
}

}  // namespace

PictureFile readPictureFile(Bytes bytes, const std::string& name, const PictureLimits& limits) {
    ff::silence();
    if (bytes.empty()) throw Error("the file is empty", name, "copy or save the picture again");
    if (std::int64_t(bytes.size()) > std::min<std::int64_t>(limits.bytes, 1 << 30))
        throw Error("the file is too large (" + std::to_string(bytes.size() >> 20) + " MiB)", name, kReduce);
    const StillKind kind = stillKind(bytes);
    if (kind == StillKind::Unknown) throwUnknown(name);
    if (!isWhole(bytes, kind))
        throw Error("the " + std::string(nameOf(kind)) + " picture is cut off", name,
                    "copy or save it again");

    const ClaimedSize claimed = claimedSize(bytes, kind);
    demandAffordable(limits, claimed.width, claimed.height, 3 + 3, name);
    PictureFile file =
        kind == StillKind::Tiff ? fromTiff(bytes, name, limits) : fromFrame(bytes, kind, name, limits);
    file.info.format = nameOf(kind);
    file.info.rotation = orientationOf(bytes, kind);
    file.picture = upright(std::move(file.picture), file.info.rotation);
    file.info.width = file.picture.width;
    file.info.height = file.picture.height;
    const int longest = std::max(file.picture.width, file.picture.height);
    if (limits.longestSide > 0 && longest > limits.longestSide) {
        const auto reduced = [&](int side) {
            return std::max(1, int(double(side) * limits.longestSide / longest + 0.5));
        };
        file.picture = resize(file.picture, reduced(file.info.width), reduced(file.info.height));
    }
    return file;
}

PictureFile readPictureFile(const std::filesystem::path& path, const PictureLimits& limits) {
    const auto store = openFile(path, "picture");
    const std::vector<std::uint8_t> bytes =
        readAll(*store, path.string(), std::min<std::int64_t>(limits.bytes, 1 << 30));
    return readPictureFile(Bytes(bytes), path.string(), limits);
}

engine::Picture readPicture(const std::filesystem::path& path, const PictureLimits& limits) {
    return readPictureFile(path, limits).picture;
}

engine::Picture readPicture(Bytes bytes, const std::string& name, const PictureLimits& limits) {
    return readPictureFile(bytes, name, limits).picture;
}

bool hasPictureName(const std::filesystem::path& path) {
    static constexpr std::array<std::string_view, 12> kEndings = {
        ".png", ".jpg", ".jpeg", ".jpe", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".psd", ".svg", ".apng"};
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

}  // namespace media
