// What kernels.h and the layers ask of a CUDA device: tensors in, tensors out, on the current stream. Built
// where LibTorch has CUDA and nvcc was found (SEINE_CUDA_KERNELS); elsewhere nothing here exists and usable()
// says no. Thread safety: one stream a thread; the plans of products are kept under a lock.
#pragma once

#include "engine/seine/nn/kernels.h"

namespace seine::nn::cuda {

#ifdef SEINE_CUDA_KERNELS

/// On a CUDA device, float32, float16 or bfloat16, and no gradient wanted.
bool usable(const Tensor& x);
bool suitsNorm(std::int64_t channels, std::int64_t groups);
bool suitsLayerNorm(std::int64_t channels);
bool suitsGeglu(const Tensor& x);
bool suitsTemporal(std::int64_t frames, std::int64_t depth, std::int64_t turned);

Tensor fusedGeglu(const Tensor& x);
Tensor fusedGroupNorm(const Tensor& x, const Tensor& offset, const Tensor& weight, const Tensor& bias,
                      const FusedNorm& norm);
Tensor fusedLayerNorm(const Tensor& x, const Tensor& weight, const Tensor& bias, double epsilon);
/// bias [F, F, heads], of the type of qkv
Tensor fusedTemporalAttention(const Tensor& qkv, const Tensor& cosine, const Tensor& sine, const Tensor& bias,
                              std::int64_t heads, double scale);
/// sum += x + bias; `bias` [C] or undefined; both in the same dense memory with the channels innermost
void addInto(Tensor& sum, const Tensor& x, const Tensor& bias);

/// x weight^T + bias, into a new tensor; or, where `sum` is defined, added to it in place by the product
/// itself. x [..., K] contiguous, weight [N, K], bias [N] or undefined, sum [..., N] contiguous.
Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& sum = {});

#else

inline bool usable(const Tensor&) {
    return false;
}

#endif

}  // namespace seine::nn::cuda
