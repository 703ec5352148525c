// The few inner loops of the denoiser that the tensor library does slowly on a CPU: gated GELU, group norm
// with its activation, temporal attention. Each reads its input once from where it lies, with the widest
// vectors the processor has, on all threads. float32, no gradients: canFuse() says when they may be used.
// Thread safety: pure functions.
#pragma once

#include "engine/seine/torch.h"

namespace seine::nn {

/// float32 on a CPU and no gradient wanted.
bool canFuse(const Tensor& x);

/// a * gelu(b) of x [..., 2 D] = [a, b], contiguous -> [..., D]
Tensor fusedGeglu(const Tensor& x);

struct FusedNorm {
    std::int64_t groups = 32;
    double epsilon = 1e-5;
    std::int64_t together = 1;  // frames that share their statistics
    bool silu = false;          // activation afterwards
};

/// Group norm of x [N, C, H, W] in channels-last memory; `offset` [N, C] is added to x first when defined.
Tensor fusedGroupNorm(const Tensor& x, const Tensor& offset, const Tensor& weight, const Tensor& bias,
                      const FusedNorm& norm);

/// Attention over the frames at every pixel. qkv [B, F, L, 3 C] contiguous; cosine and sine [F, R / 2] turn
/// the first R dimensions of q and k of every head; bias [heads, F, F] -> [B, F, L, C]
Tensor fusedTemporalAttention(const Tensor& qkv, const Tensor& cosine, const Tensor& sine, const Tensor& bias,
                              std::int64_t heads, double scale);

}  // namespace seine::nn
