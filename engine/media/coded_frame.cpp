#include "engine/media/coded_frame.h"

#include <new>

#include "engine/media/ffmpeg.h"

namespace media {

CodedFrame::CodedFrame(const AVFrame& frame)
    : m_frame(av_frame_clone(&frame), [](const AVFrame* held) {
          auto* owned = const_cast<AVFrame*>(held);
          av_frame_free(&owned);
      }) {
    if (!m_frame) throw std::bad_alloc();
}

int CodedFrame::width() const {
    return m_frame->width;
}
int CodedFrame::height() const {
    return m_frame->height;
}

bool CodedFrame::isOurs(const AVFrame& frame) {
    const bool isYuv = frame.format == AV_PIX_FMT_YUV420P || frame.format == AV_PIX_FMT_YUV422P ||
                       frame.format == AV_PIX_FMT_YUV444P || frame.format == AV_PIX_FMT_YUV422P10;
    return isYuv && frame.colorspace == AVCOL_SPC_BT709 && frame.color_range == AVCOL_RANGE_MPEG;
}

}  // namespace media
