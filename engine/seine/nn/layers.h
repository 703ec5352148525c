// The layers that networks are made of: convolution, linear, norms, embedding. Inputs are [N, C, H, W] for
// convolutions (channels-last memory is kept where it comes in) and [..., C] for linear layers. Weights are
// named as in PyTorch. Thread safety: as Module; calls only read.
#pragma once

#include "engine/seine/nn/module.h"

namespace seine::nn {

struct ConvOptions {
    std::int64_t stride = 1;
    std::int64_t padding = 0;
    bool bias = true;
};

class Conv2d : public Module {
 public:
    Conv2d(Slot slot, std::int64_t in, std::int64_t out, std::int64_t kernel, ConvOptions options = {});
    Tensor operator()(const Tensor& x) const;   // [N, in, H, W] -> [N, out, H', W']
    Tensor withoutBias(const Tensor& x) const;  // where what comes next adds it
    /// sum = sum + conv(x) + more; in place where the device has a kernel for it. `more` [out] or undefined.
    void addInto(Tensor& sum, const Tensor& x, const Tensor& more = {}) const;

    Parameter weight;  // [out, in, k, k]
    std::unique_ptr<Parameter> bias;

 protected:
    void onPrepare() override;  // channels-last weights

 private:
    bool isProduct(const Tensor& x) const;  // a 1x1 convolution that is a product of matrices on this device
    ConvOptions m_options;
};

/// A change of low rank that a linear layer learns beside its weight (LoRA, arXiv 2106.09685).
struct LowRank {
    Tensor down, up;  // [r, in], [out, r]
};

class Linear : public Module {
 public:
    Linear(Slot slot, std::int64_t in, std::int64_t out, bool withBias = true);
    Tensor operator()(const Tensor& x) const;  // [..., in] -> [..., out]
    /// sum = sum + linear(x); in place where the device has a kernel for it.
    void addInto(Tensor& sum, const Tensor& x) const;
    /// What `change` adds: up(down(x)). Only where there is one.
    Tensor changed(const Tensor& x) const;

    Parameter weight;  // [out, in]
    std::unique_ptr<Parameter> bias;
    std::unique_ptr<LowRank> change;  // while it is being trained; none otherwise
};

/// Statistics over each group of channels of each picture.
class GroupNorm : public Module {
 public:
    GroupNorm(Slot slot, std::int64_t groups, std::int64_t channels, double epsilon = 1e-5);
    Tensor operator()(const Tensor& x) const { return apply(x, {}, 1, false); }  // [N, C, H, W]
    /// silu(norm(x + offset)); statistics over `together` frames, offset [N, C] or undefined.
    Tensor activated(const Tensor& x, std::int64_t together = 1, const Tensor& offset = {}) const {
        return apply(x, offset, together, true);
    }

    Parameter weight, bias;  // [C]

 private:
    Tensor apply(const Tensor& x, const Tensor& offset, std::int64_t together, bool silu) const;

    std::int64_t m_groups;
    double m_epsilon;
};

class LayerNorm : public Module {
 public:
    LayerNorm(Slot slot, std::int64_t channels, double epsilon = 1e-5);
    Tensor operator()(const Tensor& x) const;  // [..., C]

    Parameter weight, bias;  // [C]

 private:
    double m_epsilon;
};

/// BatchNorm at inference, without affine: (x - running_mean) / sqrt(running_var + epsilon) per channel.
class FixedNorm : public Module {
 public:
    FixedNorm(Slot slot, std::int64_t channels, double epsilon = 1e-5);
    Tensor operator()(const Tensor& x) const;  // [N, C, H, W]

    Parameter running_mean, running_var;  // [C]

 private:
    double m_epsilon;
};

class Embedding : public Module {
 public:
    Embedding(Slot slot, std::int64_t entries, std::int64_t channels);
    Tensor operator()(const Tensor& ids) const;  // [...] integers -> [..., channels]

    Parameter weight;  // [entries, channels]
};

}  // namespace seine::nn
