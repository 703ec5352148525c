// From the model's frames to the story's rate: pictures at any moments between frames that arrive one by one,
// by optical flow. Keeps two frames at a time, so that a film of any length passes through.
//
//     InBetween between({0, 1 / 3.0, 2 / 3.0, 1}, [](Picture&& picture) { ... });
//     between.add(frame0); between.add(frame1);                          // four pictures come out
//
// Thread safety: one thread at a time; the sink is called inside add().
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "engine/picture.h"

namespace engine {

using PictureSink = std::function<void(Picture&&)>;

class InBetween {
 public:
    /// `times` in frames, ascending, not below 0. A picture at a whole frame is that frame, untouched.
    InBetween(std::vector<double> times, PictureSink sink);

    /// The next frame: number 0, 1, 2, ...
    void add(Picture frame);
    /// True when every moment asked for has come out.
    bool isDone() const { return m_next == m_times.size(); }

 private:
    std::vector<double> m_times;
    PictureSink m_sink;
    std::size_t m_next = 0;
    int m_frame = -1;  // number of m_before
    Picture m_before;
};

}  // namespace engine
