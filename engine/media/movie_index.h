// Which frames a movie has, when each is shown and where decoding can begin: made once by reading through the
// packets without decoding them. Private to engine/media.
//
// Thread safety: a plain value once it is made.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "engine/media/ffmpeg.h"

namespace media {

class MovieIndex {
 public:
    MovieIndex() = default;
    /// Reads the file to its end and goes back to its beginning.
    MovieIndex(ff::Demuxer&, int stream);

    std::int64_t frames() const { return std::int64_t(m_shown.size()); }
    /// The frame that is shown from this time stamp on, exactly; -1 when there is none.
    std::int64_t numberOf(std::int64_t timeStamp) const;
    /// The last frame not after `index` that can be decoded without any other before it.
    std::int64_t keyBefore(std::int64_t index) const;
    /// What to hand to av_seek_frame for a frame from keyBefore().
    std::int64_t seekTarget(std::int64_t key) const;
    double seconds(std::int64_t index) const;  // from the first frame
    std::int64_t frameAt(double seconds) const;
    double duration() const;
    double soundSeconds(int stream) const;

 private:
    struct Shown {
        std::int64_t time = 0;    // presentation time stamp
        std::int64_t decode = 0;  // decoding time stamp
        bool isKey = false;
    };
    std::vector<Shown> m_shown;  // in the order of showing
    std::map<int, double> m_soundEnd;
    double m_unit = 0;  // seconds of a time stamp's 1
    std::int64_t m_end = 0;
};

/// True for MP4 and MOV files whose index (moov) lies before their media (mdat).
bool startsFast(ByteStore&);

}  // namespace media
