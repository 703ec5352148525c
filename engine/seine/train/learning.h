// What of a network learns: all weights, or changes of low rank beside its linear layers (LoRA, arXiv
// 2106.09685), which is what a laptop can afford: the network itself stays as it is, and a thousandth to a
// hundredth of its numbers learn. The numbers are float32 whatever the network computes in. Thread safety:
// one thread at a time.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/seine/nn/layers.h"

namespace seine::train {

struct LearningOptions {
    int rank = 0;                      // 0: all weights
    std::string part;                  // only weights whose names begin so ("decoder."); empty: all
    at::ScalarType type = at::kFloat;  // the network computes in it
    std::uint64_t seed = 0;            // of the changes' first values
};

class Learning {
 public:
    /// `network` is loaded, in float32, and outlives this object. Throws Error when nothing can learn.
    Learning(nn::Module& network, const LearningOptions& options);
    ~Learning();  // takes the changes off the network again
    Learning(const Learning&) = delete;

    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<Tensor>& leaves() const { return m_leaves; }  // require gradients

    /// Puts the leaves into the network as parts of the graph: before every forward pass that learns.
    void attach() { put(m_leaves); }
    /// Puts `values` (one for each leaf) into the network, for looking at what it has learnt.
    void show(const std::vector<Tensor>& values);
    /// What `values` make of the weights they stand for, float32 on the processor, by weight's name: the new
    /// weight, or what is to be added to the old one where isLowRank().
    std::map<std::string, Tensor> result(const std::vector<Tensor>& values) const;
    /// Puts `values` into the network for good, changes added to the weights, as float32.
    void merge(const std::vector<Tensor>& values);
    bool isLowRank() const { return m_options.rank > 0; }

 private:
    void addWeights();
    void addChanges();
    void put(const std::vector<Tensor>& values);
    void removeChanges();

    nn::Module& m_network;
    LearningOptions m_options;
    std::vector<std::string> m_names;
    std::vector<Tensor> m_leaves;
    std::vector<nn::Parameter*> m_weights;                      // of each leaf, or of each pair of a change
    std::vector<std::pair<std::string, nn::Linear*>> m_layers;  // that get changes
};

}  // namespace seine::train
