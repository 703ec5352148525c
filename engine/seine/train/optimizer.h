// AdamW with warm-up, cosine decay, gradient clipping and a moving average of the weights, over a list of
// leaf tensors. Every number it keeps is in state(), so that a run that was interrupted goes on with the same
// bits. Thread safety: one thread at a time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/seine/torch.h"

namespace seine::train {

struct OptimizerOptions {
    double learningRate = 1e-4;
    int warmUp = 50;   // steps of linear rise
    int steps = 1000;  // cosine decay to a fiftieth over these
    double beta1 = .9, beta2 = .98, epsilon = 1e-8, weightDecay = .01;
    double largestNorm = 1;  // of all gradients together
    double average = .999;   // decay of the moving average; shorter in the first steps
};

class Optimizer {
 public:
    /// `weights` are leaves that require gradients; `names` are unique and go with them.
    Optimizer(std::vector<std::string> names, std::vector<Tensor> weights, const OptimizerOptions& options);

    /// One step with the weights' gradients, which are cleared; `way` (0..1) is how much of the run lies
    /// behind, where time decides and not OptimizerOptions::steps. Returns the gradients' norm before
    /// clipping.
    double step(std::optional<double> way = {});
    int stepsDone() const { return m_done; }
    double learningRate(std::optional<double> way = {}) const;

    const std::vector<Tensor>& average() const { return m_average; }

    /// "weight/NAME", "first/NAME", "second/NAME", "average/NAME" for each name.
    std::map<std::string, Tensor> state() const;
    /// Takes such a state back. Throws Error naming what is missing or of another shape; then nothing is
    /// changed.
    void restore(const std::map<std::string, Tensor>& state, int stepsDone, const std::string& where);

 private:
    template <class Visit>
    void forEach(Visit visit) const;

    std::vector<std::string> m_names;
    std::vector<Tensor> m_weights, m_first, m_second, m_average;
    OptimizerOptions m_options;
    int m_done = 0;
};

}  // namespace seine::train
