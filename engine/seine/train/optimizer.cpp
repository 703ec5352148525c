#include "engine/seine/train/optimizer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/seine/generator.h"

namespace seine::train {

Optimizer::Optimizer(std::vector<std::string> names, std::vector<Tensor> weights,
                     const OptimizerOptions& options)
    : m_names(std::move(names)), m_weights(std::move(weights)), m_options(options) {
    for (const Tensor& w : m_weights) {
        m_first.push_back(at::zeros_like(w.detach()));
        m_second.push_back(at::zeros_like(w.detach()));
        m_average.push_back(w.detach().clone());
    }
}

double Optimizer::learningRate(std::optional<double> part) const {
    const double warm = std::min(1., double(m_done + 1) / std::max(1, m_options.warmUp));
    const double way = std::min(1., part.value_or(double(m_done) / std::max(1, m_options.steps)));
    return m_options.learningRate * warm * (.02 + .98 * .5 * (1 + std::cos(M_PI * way)));
}

double Optimizer::step(std::optional<double> way) {
    const c10::NoGradGuard frozen;
    double squares = 0;
    for (const Tensor& w : m_weights)
        if (w.grad().defined()) squares += w.grad().pow(2).sum(at::kDouble).item<double>();
    const double norm = std::sqrt(squares);
    if (!std::isfinite(norm))
        throw Error("training diverged: a gradient is not a number", "step " + std::to_string(m_done + 1),
                    "lower the learning rate and start again from the last checkpoint");
    const double clip = m_options.largestNorm > 0 ? std::min(1., m_options.largestNorm / (norm + 1e-6)) : 1;
    const double rate = learningRate(way),
                 average = std::min(m_options.average, double(2 + m_done) / double(11 + m_done));
    ++m_done;
    const double correct1 = 1 - std::pow(m_options.beta1, m_done),
                 correct2 = 1 - std::pow(m_options.beta2, m_done);
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        Tensor w = m_weights[i], gradient = w.grad();
        if (gradient.defined()) {
            const Tensor g = gradient * clip;
            m_first[i].mul_(m_options.beta1).add_(g, 1 - m_options.beta1);
            m_second[i].mul_(m_options.beta2).addcmul_(g, g, 1 - m_options.beta2);
            w.mul_(1 - rate * m_options.weightDecay);
            w.addcdiv_(m_first[i], (m_second[i] / correct2).sqrt_().add_(m_options.epsilon),
                       -rate / correct1);
            w.mutable_grad() = Tensor();
        }
        m_average[i].lerp_(w, 1 - average);
    }
    return norm;
}

template <class Visit>
void Optimizer::forEach(Visit visit) const {
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        visit("weight/" + m_names[i], m_weights[i]);
        visit("first/" + m_names[i], m_first[i]);
        visit("second/" + m_names[i], m_second[i]);
        visit("average/" + m_names[i], m_average[i]);
    }
}

std::map<std::string, Tensor> Optimizer::state() const {
    std::map<std::string, Tensor> state;
    forEach([&](const std::string& name, const Tensor& value) { state[name] = value.detach(); });
    return state;
}

void Optimizer::restore(const std::map<std::string, Tensor>& state, int stepsDone, const std::string& where) {
    std::string wrong;
    forEach([&](const std::string& name, const Tensor& value) {
        const auto found = state.find(name);
        if (found == state.end() || found->second.sizes() != value.sizes())
            wrong += (wrong.empty() ? "" : ", ") + name;
    });
    if (!wrong.empty())
        throw Error("the checkpoint is of another network: " + wrong, where, "train into another folder");
    const c10::NoGradGuard frozen;
    forEach([&](const std::string& name, const Tensor& value) { Tensor(value).copy_(state.at(name)); });
    m_done = stepsDone;
}

}  // namespace seine::train
