#include "app/job_times.h"

#include <QSettings>
#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double kClipSeconds = 15.0 / 8;  // 16 frames at 8 a second, the first one given
constexpr int kUsualSteps = 10;
constexpr double kWeightOfNew = 0.4;

}  // namespace

JobTimes::JobTimes(QString group) : m_key("times/" + std::move(group)) {
    m_secondsPerWork = std::max(0.0, QSettings().value(m_key).toDouble());
}

double JobTimes::workOf(const engine::Job& job) {
    const double clips = job.part.what == story::Part::What::Transition
                             ? 1
                             : std::max(1.0, std::ceil(job.rate.seconds(job.length) / kClipSeconds));
    return clips * std::max(1, job.steps.value_or(kUsualSteps));
}

void JobTimes::learn(const engine::Job& job, double seconds) {
    const double now = seconds / workOf(job);
    if (!(now > 0)) return;
    m_secondsPerWork =
        m_secondsPerWork == 0 ? now : (1 - kWeightOfNew) * m_secondsPerWork + kWeightOfNew * now;
    QSettings().setValue(m_key, m_secondsPerWork);
}

std::optional<double> JobTimes::expected(const engine::Job& job) const {
    if (m_secondsPerWork == 0) return std::nullopt;
    return m_secondsPerWork * workOf(job);
}

}  // namespace app
