// One training run of one network, whatever it is taught: what learns, the optimizer, the other workers, and
// checkpoints to go on from with the same bits. Trainers add up gradients and call step(). Thread safety: one
// thread at a time.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/seine/train/exchange.h"
#include "engine/seine/train/learning.h"
#include "engine/seine/train/optimizer.h"

namespace seine::train {

using Notes = std::map<std::string, std::string>;

struct CourseOptions {
    OptimizerOptions optimizer;
    LearningOptions learning;
    Exchange* exchange = nullptr;  // none: this worker is alone
    std::vector<double> identity;  // whatever else must be the same to go on from a checkpoint
};

class Course {
 public:
    Course(nn::Module& network, const CourseOptions& options);

    Learning& learning() { return m_learning; }
    int rank() const { return m_options.exchange ? m_options.exchange->rank() : 0; }
    int workers() const { return m_options.exchange ? m_options.exchange->size() : 1; }
    std::uint64_t seed() const { return m_options.learning.seed; }

    /// Adds up the gradients of the leaves and `totals` over all workers and takes one step. `way`: see
    /// Optimizer::step; worker 0's counts. Returns the gradients' norm before clipping.
    double step(std::vector<double>& totals, std::optional<double> way = {});
    int stepsDone() const { return m_optimizer.stepsDone(); }
    double learningRate() const { return m_rate; }  // of the last step

    /// The moving average of what was learnt: for looking at it, as result, and into the network for good.
    void showAverage() { m_learning.show(m_optimizer.average()); }
    std::map<std::string, Tensor> average() const { return m_learning.result(m_optimizer.average()); }
    void finish() { m_learning.merge(m_optimizer.average()); }

    /// Writes a checkpoint under a temporary name, brings it to the disk, then renames it. Throws Error when
    /// the disk refuses; the checkpoint before is still there then.
    void save(const std::filesystem::path& path, Notes notes = {}) const;
    /// Gives back the notes. Throws Error when the checkpoint is damaged, of another network, or was made
    /// with other options.
    Notes resume(const std::filesystem::path& path);

 private:
    std::string fingerprint() const;
    void exchange(std::vector<double>& totals, double& way);

    CourseOptions m_options;
    Learning m_learning;
    Optimizer m_optimizer;
    double m_rate = 0;
};

}  // namespace seine::train
