// The denoiser's own kernels for CUDA devices, in terms of addresses: kernels.cu knows nothing of LibTorch,
// so that nvcc sees no header but its own. All tensors are contiguous, pictures in channels-last memory;
// statistics and sums are float32 whatever the elements are. A launch returns at once; 0, or the code of the
// CUDA error. Thread safety: as CUDA's, one stream a thread.
#pragma once

#include <cstdint>

namespace seine::nn::cuda {

enum class Element { Float32, Float16, BFloat16 };

/// gated GELU: out[r, i] = in[r, i] * gelu(in[r, d + i]); `d` a multiple of 8
int geglu(Element type, const void* in, void* out, std::int64_t rows, std::int64_t d, void* stream);

struct NormShape {
    std::int64_t pictures, pixels, channels;  // channels: a multiple of 8, at most kMostChannels
    std::int64_t together;                    // pictures that share their statistics
    int groups;
    float epsilon;
    bool silu;
};
inline constexpr std::int64_t kMostChannels = 4096;

/// Pieces of each picture whose sums are added up later; sizes the workspace of groupNorm.
std::int64_t normPieces(const NormShape& shape);
/// silu?(norm(x + offset)), offset [pictures, channels] or null. `workspace`: float
/// [pictures, pieces, groups, 2] followed by [pictures / together, groups, 2].
int groupNorm(Element type, const void* x, const void* offset, const void* weight, const void* bias,
              void* out, float* workspace, const NormShape& shape, void* stream);

/// Layer norm of [rows, channels]; channels a multiple of 8, at most 2560.
int layerNorm(Element type, const void* x, const void* weight, const void* bias, void* out, std::int64_t rows,
              std::int64_t channels, float epsilon, void* stream);

/// sum[r, c] += x[r, c] + bias[c]; bias may be null; channels a multiple of 8
int addInto(Element type, void* sum, const void* x, const void* bias, std::int64_t rows,
            std::int64_t channels, void* stream);

struct TemporalShape {
    std::int64_t clips, sites;  // B, pixels
    int frames;                 // at most 16
    int heads, depth;           // depth: a multiple of 8, at most 160
    int turned;                 // leading dimensions of a head that the rotary embedding turns
    float scale;
};
/// qkv [B, F, L, 3 C], cosine and sine float [F, turned / 2], bias [F, F, heads] -> [B, F, L, C]
int temporalAttention(Element type, const void* qkv, const float* cosine, const float* sine, const void* bias,
                      void* out, const TemporalShape& shape, void* stream);

}  // namespace seine::nn::cuda
