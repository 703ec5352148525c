// A frame rate as the whole numbers it is made of, so that 23.976 is exactly 24000/1001 and no film drifts.
//
// Thread safety: a plain value.
#pragma once

namespace media {

/// num / den frames a second.
struct Rate {
    int num = 24;
    int den = 1;

    double perSecond() const { return double(num) / den; }
    double seconds(double frames) const { return frames * den / num; }
    bool operator==(const Rate&) const = default;
};

}  // namespace media
