// A frame of a movie as its decoder gave it, before it became a picture: it goes from a take into an encoder
// without the way over RGB and back, which costs time and a little of the colours.
//
// Thread safety: a value that shares what is never written; any thread.
#pragma once

#include <memory>

struct AVFrame;

namespace media {

class CodedFrame {
 public:
    /// Shares the frame's pixels. Throws std::bad_alloc.
    explicit CodedFrame(const AVFrame&);

    int width() const;
    int height() const;
    const AVFrame& frame() const { return *m_frame; }  // for this library's own use

    /// True when it is coded as the movies written here are: YUV by BT.709 in limited range.
    static bool isOurs(const AVFrame&);

 private:
    std::shared_ptr<const AVFrame> m_frame;
};

}  // namespace media
