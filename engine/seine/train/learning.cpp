#include "engine/seine/train/learning.h"

#include <cmath>
#include <utility>

#include "engine/seine/generator.h"
#include "engine/seine/train/random.h"

namespace seine::train {
namespace {

bool beginsWith(const std::string& name, const std::string& start) {
    return name.compare(0, start.size(), start) == 0;
}

}  // namespace

Learning::Learning(nn::Module& network, const LearningOptions& options)
    : m_network(network), m_options(options) {
    if (isLowRank()) {
        addChanges();
    } else {
        addWeights();
    }
    if (m_leaves.empty())
        throw Error("the network has nothing of this kind that could learn",
                    isLowRank() ? "low-rank training" : "part \"" + options.part + "\"",
                    "train all weights (rank 0)");
}

Learning::~Learning() {
    removeChanges();
}

void Learning::addWeights() {
    m_network.visit([&](const std::string& name, nn::Parameter& p) {
        if (!beginsWith(name, m_options.part)) return;
        m_names.push_back(name);
        m_weights.push_back(&p);
        m_leaves.push_back(p.value.detach().to(at::kFloat).clone().set_requires_grad(true));
    });
}

void Learning::addChanges() {
    const c10::NoGradGuard frozen;
    m_network.visitParts([&](const std::string& name, nn::Module& part) {
        auto* layer = dynamic_cast<nn::Linear*>(&part);
        if (!layer || !beginsWith(name, m_options.part)) return;
        const auto out = layer->weight.shape[0], in = layer->weight.shape[1];
        const auto rank = std::min<std::int64_t>({m_options.rank, in, out});
        at::Generator random = tensorRandom(m_options.seed, 1u << 20, m_layers.size());
        const double bound = 1 / std::sqrt(double(in));
        const auto device = layer->weight.value.device();
        m_names.insert(m_names.end(), {name + ".down", name + ".up"});
        m_leaves.push_back(((at::rand({rank, in}, random, at::kFloat) * 2 - 1) * bound).to(device));
        m_leaves.push_back(at::zeros({out, rank}, at::TensorOptions().dtype(at::kFloat).device(device)));
        m_layers.emplace_back(name, layer);
        layer->change = std::make_unique<nn::LowRank>();
    });
    for (Tensor& leaf : m_leaves) leaf.set_requires_grad(true);
    if (m_options.type == at::kFloat || m_layers.empty()) return;
    m_network.convert(m_layers.front().second->weight.value.device(), m_options.type, m_options.type);
    m_network.prepare();
}

void Learning::put(const std::vector<Tensor>& values) {
    if (!isLowRank()) {
        for (std::size_t i = 0; i < values.size(); ++i) m_weights[i]->value = values[i].to(m_options.type);
        m_network.prepare();  // what modules derive from their weights stays part of the graph
        return;
    }
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        *m_layers[i].second->change = {values[2 * i].to(m_options.type),
                                       values[2 * i + 1].to(m_options.type)};
}

void Learning::show(const std::vector<Tensor>& values) {
    const c10::NoGradGuard frozen;
    put(values);
}

std::map<std::string, Tensor> Learning::result(const std::vector<Tensor>& values) const {
    const c10::NoGradGuard frozen;
    std::map<std::string, Tensor> weights;
    for (std::size_t i = 0; !isLowRank() && i < values.size(); ++i)
        weights[m_names[i]] = values[i].detach().to(at::kCPU);
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        weights[m_layers[i].first + ".weight"] = at::mm(values[2 * i + 1], values[2 * i]).to(at::kCPU);
    return weights;
}

void Learning::merge(const std::vector<Tensor>& values) {
    const c10::NoGradGuard frozen;
    for (std::size_t i = 0; !isLowRank() && i < values.size(); ++i) m_weights[i]->value = values[i].clone();
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        Tensor& weight = m_layers[i].second->weight.value;
        weight = weight.to(at::kFloat) + at::mm(values[2 * i + 1], values[2 * i]);
    }
    removeChanges();
    m_network.prepare();
}

void Learning::removeChanges() {
    for (auto& [name, layer] : m_layers) layer->change.reset();
    m_layers.clear();
}

}  // namespace seine::train
