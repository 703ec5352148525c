// How long jobs take on this machine, learnt from those that finished. Remembered in the user's settings per
// model. Lives on the UI thread.
#pragma once

#include <QString>
#include <optional>

#include "engine/plan.h"

namespace app {

class JobTimes {
 public:
    /// `group`: where in the settings, one for each model.
    explicit JobTimes(QString group);

    /// Clips that a job runs the model for, times the steps of each.
    static double workOf(const engine::Job& job);
    void learn(const engine::Job& job, double seconds);
    /// None before the first job has finished.
    std::optional<double> expected(const engine::Job& job) const;

 private:
    QString m_key;
    double m_secondsPerWork = 0;  // 0: nothing learnt yet
};

}  // namespace app
