// Attention without bias on a CUDA device. LibTorch has several fused kernels for it and no rule that names
// the fastest for every shape: it is found once for each, by trying. Thread safety: what was found is kept
// under a lock.
#pragma once

#include "engine/seine/torch.h"

namespace seine::nn::cuda {

/// softmax(scale q k^T) v. q [N, heads, L, d], k and v [N, heads, M, d] with any strides, half precision, on
/// a GPU -> [N, heads, L, d]
Tensor fastestAttention(const Tensor& q, const Tensor& k, const Tensor& v, double scale);

}  // namespace seine::nn::cuda
