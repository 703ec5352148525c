#include "engine/in_between.h"

#include <cmath>
#include <utility>

#include "engine/media/optical_flow.h"

namespace engine {
namespace {

constexpr double kWhole = 1e-6;  // nearer than this to a whole frame is that frame

}  // namespace

InBetween::InBetween(std::vector<double> times, PictureSink sink)
    : m_times(std::move(times)), m_sink(std::move(sink)) {}

void InBetween::add(Picture frame) {
    const int number = m_frame + 1;
    std::optional<media::Between> between;
    for (; !isDone() && m_times[m_next] <= number + kWhole; ++m_next) {
        const double time = m_times[m_next];
        if (time >= number - kWhole) {
            m_sink(Picture(frame));
        } else if (time <= m_frame + kWhole) {
            m_sink(Picture(m_before));
        } else {
            if (!between) between.emplace(m_before, frame, media::Between::Kind::InBetween);
            m_sink(between->frame(time - m_frame));
        }
    }
    m_before = std::move(frame);
    m_frame = number;
}

}  // namespace engine
