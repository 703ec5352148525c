#include "engine/media/frame_picture.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <new>

namespace media {
namespace {

bool isFullRange(const AVFrame& frame) {
    switch (frame.format) {
        case AV_PIX_FMT_YUVJ420P:
        case AV_PIX_FMT_YUVJ422P:
        case AV_PIX_FMT_YUVJ444P:
        case AV_PIX_FMT_YUVJ440P:
        case AV_PIX_FMT_YUVJ411P:
            return true;
        default:
            return frame.color_range == AVCOL_RANGE_JPEG;
    }
}

/// What all frames that go into our movies say of themselves.
void describe(AVFrame& frame, bool isJpeg) {
    frame.colorspace = isJpeg ? AVCOL_SPC_SMPTE170M : AVCOL_SPC_BT709;
    frame.color_primaries = AVCOL_PRI_BT709;
    frame.color_trc = AVCOL_TRC_BT709;
    frame.color_range = isJpeg ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    frame.chroma_location = isJpeg ? AVCHROMA_LOC_CENTER : AVCHROMA_LOC_LEFT;
}

/// What the scaler makes of it in many times the time: the brightness as it is, the mean of four colours.
void halveColours(const AVFrame& from, AVFrame& to) {
    for (int y = 0; y < from.height; ++y)
        std::memcpy(to.data[0] + std::ptrdiff_t(y) * to.linesize[0],
                    from.data[0] + std::ptrdiff_t(y) * from.linesize[0], std::size_t(from.width));
    for (const int plane : {1, 2})
        for (int y = 0; y < to.height / 2; ++y) {
            const std::uint8_t* upper = from.data[plane] + std::ptrdiff_t(2 * y) * from.linesize[plane];
            const std::uint8_t* lower = upper + from.linesize[plane];
            std::uint8_t* out = to.data[plane] + std::ptrdiff_t(y) * to.linesize[plane];
            for (int x = 0; x < to.width / 2; ++x)
                out[x] = std::uint8_t(
                    (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) >> 2);
        }
}

bool isYuv(const AVPixFmtDescriptor& format) {
    return !(format.flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) && format.nb_components >= 3;
}

}  // namespace

AVColorSpace matrixOf(const AVFrame& frame) {
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED && frame.colorspace != AVCOL_SPC_RGB)
        return frame.colorspace;
    return frame.height >= 720 || frame.width >= 1280 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

engine::Picture ToPicture::operator()(const AVFrame& frame, const std::string& name, int width, int height) {
    if (width <= 0) width = frame.width;
    if (height <= 0) height = frame.height;
    const auto format = AVPixelFormat(frame.format);
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    const int matrix = matrixOf(frame);
    const bool full = isFullRange(frame);
    const int key[8] = {frame.width, frame.height, frame.format, matrix, full, width, height, 1};
    if (!std::equal(std::begin(key), std::end(key), m_key)) {
        const bool sameSize = width == frame.width && height == frame.height;
        const int flags = (sameSize ? SWS_BICUBIC : SWS_AREA) | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
        m_scaler.reset(description && sws_isSupportedInput(format)
                           ? sws_getContext(frame.width, frame.height, format, width, height,
                                            AV_PIX_FMT_RGB24, flags, nullptr, nullptr, nullptr)
                           : nullptr);
        if (!m_scaler)
            throw Error(std::string("pictures coded as ") + (description ? description->name : "unknown") +
                            " cannot be converted",
                        name, "save the file in a more common format");
        if (isYuv(*description)) {
            const int* table = sws_getCoefficients(matrix);
            sws_setColorspaceDetails(m_scaler.get(), table, full, table, 1, 0, 1 << 16, 1 << 16);
        }
        std::copy(std::begin(key), std::end(key), m_key);
    }
    engine::Picture picture(width, height);
    std::uint8_t* planes[4] = {picture.rgb.data()};
    const int strides[4] = {3 * width};
    const int rows = sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    if (rows != height)
        throw Error("a picture cannot be converted", name, "save the file in a more common format");
    return picture;
}

FromPicture::FromPicture(int width, int height, AVPixelFormat format) : m_frame(ff::makeFrame()) {
    m_frame->width = width;
    m_frame->height = height;
    m_frame->format = format;
    const bool isJpeg = isFullRange(*m_frame);
    describe(*m_frame, isJpeg);
    if (av_frame_get_buffer(m_frame.get(), 0) < 0) throw std::bad_alloc();
    m_scaler.reset(sws_getContext(width, height, AV_PIX_FMT_RGB24, width, height, format,
                                  SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP, nullptr, nullptr,
                                  nullptr));
    if (!m_scaler) throw std::bad_alloc();
    const int* table = sws_getCoefficients(isJpeg ? SWS_CS_ITU601 : SWS_CS_ITU709);
    sws_setColorspaceDetails(m_scaler.get(), table, 1, table, isJpeg, 0, 1 << 16, 1 << 16);
}

AVFrame* FromPicture::operator()(const engine::Picture& picture) {
    if (av_frame_make_writable(m_frame.get()) < 0) throw std::bad_alloc();
    const std::uint8_t* planes[4] = {picture.rgb.data()};
    const int strides[4] = {3 * picture.width};
    sws_scale(m_scaler.get(), planes, strides, 0, picture.height, m_frame->data, m_frame->linesize);
    return m_frame.get();
}

AVFrame* FromCoded::operator()(const CodedFrame& coded, AVPixelFormat format) {
    const AVFrame& source = coded.frame();
    if (source.format == format) {
        m_frame.reset(av_frame_clone(&source));
        if (!m_frame) throw std::bad_alloc();
        return m_frame.get();
    }
    const int key[3] = {source.width, source.height, source.format};
    if (!m_scaler || !std::equal(std::begin(key), std::end(key), m_key)) {
        m_scaler.reset(sws_getContext(source.width, source.height, AVPixelFormat(source.format), source.width,
                                      source.height, format, SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr,
                                      nullptr));
        if (!m_scaler) throw std::bad_alloc();
        std::copy(std::begin(key), std::end(key), m_key);
        m_frame = ff::makeFrame();
        m_frame->width = source.width;
        m_frame->height = source.height;
        m_frame->format = format;
        describe(*m_frame, false);
        if (av_frame_get_buffer(m_frame.get(), 0) < 0) throw std::bad_alloc();
    }
    if (av_frame_make_writable(m_frame.get()) < 0) throw std::bad_alloc();
    if (source.format == AV_PIX_FMT_YUV444P && format == AV_PIX_FMT_YUV420P) {  // a take into a film
        halveColours(source, *m_frame);
        return m_frame.get();
    }
    sws_scale(m_scaler.get(), source.data, source.linesize, 0, source.height, m_frame->data,
              m_frame->linesize);
    return m_frame.get();
}

}  // namespace media
