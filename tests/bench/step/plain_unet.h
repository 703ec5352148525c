// SEINE's denoiser written down as its released code computes it (arXiv 2310.20700): one operation after the
// other in [B, C, F, H, W] memory, tensors rearranged for every kind of layer, text repeated for every frame,
// fused attention where LibTorch has it and gradients are not wanted. The yardstick of the engine's speed,
// and, in float64, of its numbers: it shares no code with the engine but the names of the weights. Thread
// safety: calls only read.
#pragma once

#include <map>
#include <string>

#include "engine/seine/nn/unet.h"

namespace plain {

class UNet {
 public:
    /// The weights of `network`, converted.
    UNet(seine::nn::UNet3DConditionModel& network, at::Device device, at::ScalarType type);

    /// sample [B, in, F, H, W], timesteps [B], text [B, M, C] -> [B, out, F, H, W]
    at::Tensor operator()(const at::Tensor& sample, const at::Tensor& timesteps,
                          const at::Tensor& text) const;

 private:
    std::map<std::string, at::Tensor> m_weights;
    seine::nn::UNetConfig m_config;
    at::ScalarType m_type;

    const at::Tensor& at(const std::string& name) const { return m_weights.at(name); }
    bool has(const std::string& name) const { return m_weights.count(name) != 0; }
    at::Tensor conv(const at::Tensor& x, const std::string& name, int stride,
                    int padding) const;  // 5 dimensions
    at::Tensor linear(const at::Tensor& x, const std::string& name) const;
    at::Tensor norm(const at::Tensor& x, const std::string& name, double epsilon) const;
    at::Tensor layerNorm(const at::Tensor& x, const std::string& name) const;
    at::Tensor resnet(const at::Tensor& x, const at::Tensor& time, const std::string& name) const;
    at::Tensor attention(const at::Tensor& x, const at::Tensor& source, const std::string& name,
                         std::int64_t heads) const;
    at::Tensor temporal(const at::Tensor& x, std::int64_t frames, const std::string& name,
                        std::int64_t heads) const;
    at::Tensor transformer(const at::Tensor& x, const at::Tensor& text, const std::string& name,
                           std::int64_t heads) const;
};

}  // namespace plain
