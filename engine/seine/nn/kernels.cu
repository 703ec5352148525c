// See cuda_kernels.h. Every kernel reads its input once or twice in 16-byte pieces along the channels, which
// is how the bytes lie; what bounds them all is the memory's bandwidth.
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>
#include <mma.h>

#include <cmath>

#include "engine/seine/nn/cuda_kernels.h"

namespace seine::nn::cuda {

namespace {

constexpr int kWide = 8;  // elements a thread handles at a time
constexpr int kWarp = 32;

__device__ __forceinline__ float toFloat(float x) {
    return x;
}
__device__ __forceinline__ float toFloat(__half x) {
    return __half2float(x);
}
__device__ __forceinline__ float toFloat(__nv_bfloat16 x) {
    return __bfloat162float(x);
}
template <class T>
__device__ __forceinline__ T fromFloat(float x);
template <>
__device__ __forceinline__ float fromFloat<float>(float x) {
    return x;
}
template <>
__device__ __forceinline__ __half fromFloat<__half>(float x) {
    return __float2half_rn(x);
}
template <>
__device__ __forceinline__ __nv_bfloat16 fromFloat<__nv_bfloat16>(float x) {
    return __float2bfloat16_rn(x);
}

/// Eight elements, 16 bytes at a time.
template <class T>
__device__ __forceinline__ void load(float (&v)[kWide], const T* from) {
    constexpr int kWords = kWide * sizeof(T) / sizeof(uint4);
    uint4 words[kWords];
#pragma unroll
    for (int i = 0; i < kWords; ++i) words[i] = reinterpret_cast<const uint4*>(from)[i];
    const T* elements = reinterpret_cast<const T*>(words);
#pragma unroll
    for (int i = 0; i < kWide; ++i) v[i] = toFloat(elements[i]);
}

template <class T>
__device__ __forceinline__ void store(T* to, const float (&v)[kWide]) {
    constexpr int kWords = kWide * sizeof(T) / sizeof(uint4);
    uint4 words[kWords];
    T* elements = reinterpret_cast<T*>(words);
#pragma unroll
    for (int i = 0; i < kWide; ++i) elements[i] = fromFloat<T>(v[i]);
#pragma unroll
    for (int i = 0; i < kWords; ++i) reinterpret_cast<uint4*>(to)[i] = words[i];
}

/// Two neighbours, read and written at once.
template <class T>
struct alignas(2 * sizeof(T)) Pair {
    T first, second;
};

__device__ __forceinline__ float silu(float x) {
    return x / (1.0f + __expf(-x));
}
__device__ __forceinline__ float gelu(float x) {
    return 0.5f * x * (1.0f + erff(x * 0.70710678f));
}

// ---- gated GELU

template <class T>
__global__ void gegluKernel(const T* __restrict__ in, T* __restrict__ out, std::int64_t pieces, int perRow) {
    for (std::int64_t i = std::int64_t(blockIdx.x) * blockDim.x + threadIdx.x; i < pieces;
         i += std::int64_t(gridDim.x) * blockDim.x) {
        const std::int64_t row = i / perRow, column = i % perRow;
        const T* from = in + (row * 2 * perRow + column) * kWide;
        float a[kWide], b[kWide];
        load(a, from);
        load(b, from + std::int64_t(perRow) * kWide);
#pragma unroll
        for (int k = 0; k < kWide; ++k) a[k] *= gelu(b[k]);
        store(out + i * kWide, a);
    }
}

// ---- group norm: sums of pieces of a picture, their total in a fixed order, then the affine pass

constexpr int kRowsAThread = 8;

/// Threads of a block: `wide` across the channels, `rows` pixels at a time.
struct NormBlock {
    int wide, rows;
    int pixels() const { return rows * kRowsAThread; }  // of a piece
    int threads() const { return (wide * rows + kWarp - 1) / kWarp * kWarp; }
};

NormBlock normBlock(const NormShape& s) {
    const int wide = int(s.channels / kWide);
    const int rows = wide >= 256 ? 1 : (320 + wide - 1) / wide;
    return {wide, rows};
}

/// Sums and sums of squares of every group over one piece. Grid: pieces x pictures.
template <class T>
__global__ void momentsKernel(const T* __restrict__ x, const T* __restrict__ offset,
                              float* __restrict__ partial, int pixels, int channels, int groups, int wide,
                              int rows) {
    extern __shared__ float shared[];  // [2, rows, channels]
    const int column = threadIdx.x % wide, row = threadIdx.x / wide;
    const std::int64_t picture = blockIdx.y;
    const int first = blockIdx.x * rows * kRowsAThread;
    const bool idle = row >= rows;  // threads that only fill the last warp
    float shift[kWide] = {}, sum[kWide] = {}, square[kWide] = {};
    if (offset && !idle) load(shift, offset + picture * channels + column * kWide);
    const T* from = x + (picture * pixels) * channels + column * kWide;
#pragma unroll
    for (int i = 0; i < kRowsAThread; ++i) {
        const int pixel = first + i * rows + row;
        if (pixel >= pixels || idle) break;
        float v[kWide];
        load(v, from + std::int64_t(pixel) * channels);
#pragma unroll
        for (int k = 0; k < kWide; ++k) {
            v[k] += shift[k];
            sum[k] += v[k];
            square[k] += v[k] * v[k];
        }
    }
    if (!idle) {
        float* sums = shared + row * channels + column * kWide;
        float* squares = sums + rows * channels;
#pragma unroll
        for (int k = 0; k < kWide; ++k) sums[k] = sum[k], squares[k] = square[k];
    }
    __syncthreads();
    // A group is added up by neighbouring threads of one warp.
    constexpr int kTogether = 8;
    const int member = threadIdx.x % kTogether, inGroup = channels / groups;
    for (int base = 0; base < groups; base += blockDim.x / kTogether) {
        const int group = base + threadIdx.x / kTogether;
        float a = 0, b = 0;
        if (group < groups) {
            for (int i = member; i < rows * inGroup; i += kTogether) {
                const int at = (i / inGroup) * channels + group * inGroup + i % inGroup;
                a += shared[at];
                b += shared[rows * channels + at];
            }
        }
#pragma unroll
        for (int step = kTogether / 2; step > 0; step /= 2) {
            a += __shfl_xor_sync(0xffffffffu, a, step);
            b += __shfl_xor_sync(0xffffffffu, b, step);
        }
        if (member == 0 && group < groups) {
            float* to = partial + ((picture * gridDim.x + blockIdx.x) * groups + group) * 2;
            to[0] = a;
            to[1] = b;
        }
    }
}

/// Mean and 1 / deviation of every group of every clip. Grid: clips x groups, one warp each.
__global__ void statisticsKernel(const float* __restrict__ partial, float* __restrict__ result, int parts,
                                 int groups, double count, float epsilon) {
    const int clip = blockIdx.x / groups, group = blockIdx.x % groups;
    double sum = 0, square = 0;
    for (int i = threadIdx.x; i < parts; i += kWarp) {
        const float* from = partial + ((std::int64_t(clip) * parts + i) * groups + group) * 2;
        sum += from[0];
        square += from[1];
    }
#pragma unroll
    for (int step = kWarp / 2; step > 0; step /= 2) {
        sum += __shfl_xor_sync(0xffffffffu, sum, step);
        square += __shfl_xor_sync(0xffffffffu, square, step);
    }
    if (threadIdx.x != 0) return;
    const double mean = sum / count;
    const double variance = square / count - mean * mean;
    result[blockIdx.x * 2] = float(mean);
    result[blockIdx.x * 2 + 1] = float(1.0 / sqrt((variance > 0 ? variance : 0.0) + epsilon));
}

template <class T, bool kSilu>
__global__ void affineKernel(const T* __restrict__ x, const T* __restrict__ offset,
                             const T* __restrict__ weight, const T* __restrict__ bias,
                             const float* __restrict__ statistics, T* __restrict__ out, int pixels,
                             int channels, int groups, int together, int wide, int rows) {
    const int column = threadIdx.x % wide, row = threadIdx.x / wide;
    if (row >= rows) return;
    const std::int64_t picture = blockIdx.y;
    const int first = blockIdx.x * rows * kRowsAThread, inGroup = channels / groups;
    float scale[kWide], shift[kWide], added[kWide] = {};
    load(scale, weight + column * kWide);
    load(shift, bias + column * kWide);
    if (offset) load(added, offset + picture * channels + column * kWide);
    const float* clip = statistics + (picture / together) * groups * 2;
#pragma unroll
    for (int k = 0; k < kWide; ++k) {
        const int group = (column * kWide + k) / inGroup;
        scale[k] *= clip[group * 2 + 1];
        shift[k] += (added[k] - clip[group * 2]) * scale[k];
    }
    const std::int64_t base = picture * pixels * channels + column * kWide;
#pragma unroll
    for (int i = 0; i < kRowsAThread; ++i) {
        const int pixel = first + i * rows + row;
        if (pixel >= pixels) break;
        float v[kWide];
        load(v, x + base + std::int64_t(pixel) * channels);
#pragma unroll
        for (int k = 0; k < kWide; ++k) {
            v[k] = v[k] * scale[k] + shift[k];
            if (kSilu) v[k] = silu(v[k]);
        }
        store(out + base + std::int64_t(pixel) * channels, v);
    }
}

// ---- layer norm: one warp a row, which stays in its registers

template <class T, int kPieces>
__global__ void layerNormKernel(const T* __restrict__ x, const T* __restrict__ weight,
                                const T* __restrict__ bias, T* __restrict__ out, std::int64_t rows,
                                int channels, float epsilon) {
    const int lane = threadIdx.x % kWarp, wide = channels / kWide;
    const std::int64_t row = std::int64_t(blockIdx.x) * (blockDim.x / kWarp) + threadIdx.x / kWarp;
    if (row >= rows) return;
    float v[kPieces][kWide];
    float sum = 0;
#pragma unroll
    for (int p = 0; p < kPieces; ++p) {
        const int column = p * kWarp + lane;
        if (column < wide) {
            load(v[p], x + row * channels + column * kWide);
        } else {
#pragma unroll
            for (int k = 0; k < kWide; ++k) v[p][k] = 0;
        }
#pragma unroll
        for (int k = 0; k < kWide; ++k) sum += v[p][k];
    }
#pragma unroll
    for (int step = kWarp / 2; step > 0; step /= 2) sum += __shfl_xor_sync(0xffffffffu, sum, step);
    const float mean = sum / float(channels);
    float square = 0;
#pragma unroll
    for (int p = 0; p < kPieces; ++p) {
        if (p * kWarp + lane >= wide) continue;
#pragma unroll
        for (int k = 0; k < kWide; ++k) square += (v[p][k] - mean) * (v[p][k] - mean);
    }
#pragma unroll
    for (int step = kWarp / 2; step > 0; step /= 2) square += __shfl_xor_sync(0xffffffffu, square, step);
    const float deviation = rsqrtf(square / float(channels) + epsilon);
#pragma unroll
    for (int p = 0; p < kPieces; ++p) {
        const int column = p * kWarp + lane;
        if (column >= wide) continue;
        float w[kWide], b[kWide];
        load(w, weight + column * kWide);
        load(b, bias + column * kWide);
#pragma unroll
        for (int k = 0; k < kWide; ++k) v[p][k] = (v[p][k] - mean) * deviation * w[k] + b[k];
        store(out + row * channels + column * kWide, v[p]);
    }
}

// ---- residual sum

template <class T>
__global__ void addKernel(T* __restrict__ sum, const T* __restrict__ x, const T* __restrict__ bias,
                          std::int64_t pieces, int perRow) {
    for (std::int64_t i = std::int64_t(blockIdx.x) * blockDim.x + threadIdx.x; i < pieces;
         i += std::int64_t(gridDim.x) * blockDim.x) {
        float a[kWide], b[kWide], c[kWide] = {};
        load(a, sum + i * kWide);
        load(b, x + i * kWide);
        if (bias) load(c, bias + (i % perRow) * kWide);
#pragma unroll
        for (int k = 0; k < kWide; ++k) a[k] += b[k] + c[k];
        store(sum + i * kWide, a);
    }
}

// ---- attention over the frames: one warp for one head of one pixel

constexpr int kFrames = 16;

/// Queries and keys turned and in shared memory beside the values: [3, 16, depth + 8] elements and
/// [16, 16] probabilities for each warp.
template <class T>
__global__ void temporalKernel(const T* __restrict__ qkv, const float* __restrict__ cosine,
                               const float* __restrict__ sine, const T* __restrict__ bias,
                               T* __restrict__ out, TemporalShape s) {
    extern __shared__ __align__(16) unsigned char memory[];
    const int lane = threadIdx.x % kWarp, warp = threadIdx.x / kWarp;
    const int stride = s.depth + kWide;  // rows of neighbouring frames start in other banks
    const int channels = s.heads * s.depth;
    const std::int64_t unit = std::int64_t(blockIdx.x) * (blockDim.x / kWarp) + warp;
    if (unit >= s.clips * s.sites * s.heads) return;
    const int head = int(unit % s.heads);
    const std::int64_t site = unit / s.heads % s.sites, clip = unit / s.heads / s.sites;
    const std::int64_t bytes = 3 * kFrames * stride * sizeof(T) + kFrames * kFrames * sizeof(float);
    T* rows = reinterpret_cast<T*>(memory + warp * bytes);
    float* chances = reinterpret_cast<float*>(memory + warp * bytes + 3 * kFrames * stride * sizeof(T));

    const int wide = s.depth / kWide;
    for (int i = lane; i < 3 * kFrames * wide; i += kWarp) {
        const int part = i / (kFrames * wide), frame = i / wide % kFrames, column = i % wide * kWide;
        float v[kWide] = {};
        if (frame < s.frames) {
            load(v, qkv + ((clip * s.frames + frame) * s.sites + site) * 3 * channels + part * channels +
                        head * s.depth + column);
            if (part == 0) {
#pragma unroll
                for (int k = 0; k < kWide; ++k) v[k] *= s.scale;
            }
            if (part < 2 && column < s.turned) {  // turned is a multiple of 8
                const int pair = (frame * s.turned + column) / 2;
#pragma unroll
                for (int k = 0; k < kWide / 2; ++k) {
                    const float co = cosine[pair + k], si = sine[pair + k], a = v[2 * k], b = v[2 * k + 1];
                    v[2 * k] = a * co - b * si;
                    v[2 * k + 1] = b * co + a * si;
                }
            }
        }
        store(rows + (part * kFrames + frame) * stride + column, v);
    }
    __syncwarp();

    // Lane 2 i + h has query i and the keys 8 h .. 8 h + 7.
    const int query = lane / 2, firstKey = lane % 2 * (kFrames / 2);
    float score[kFrames / 2] = {};
    const T* q = rows + query * stride;
    const T* k = rows + (kFrames + firstKey) * stride;
    for (int column = 0; column < s.depth; column += kWide) {
        float a[kWide];
        load(a, q + column);
#pragma unroll
        for (int j = 0; j < kFrames / 2; ++j) {
            float b[kWide];
            load(b, k + j * stride + column);
#pragma unroll
            for (int i = 0; i < kWide; ++i) score[j] += a[i] * b[i];
        }
    }
    float largest = -INFINITY, total = 0;
#pragma unroll
    for (int j = 0; j < kFrames / 2; ++j) {
        const int key = firstKey + j;
        if (key < s.frames && query < s.frames) {
            score[j] += toFloat(bias[(query * s.frames + key) * s.heads + head]);
        } else {
            score[j] = -INFINITY;
        }
        largest = fmaxf(largest, score[j]);
    }
    largest = fmaxf(largest, __shfl_xor_sync(0xffffffffu, largest, 1));
    if (query >= s.frames) largest = 0;
#pragma unroll
    for (int j = 0; j < kFrames / 2; ++j) {
        score[j] = __expf(score[j] - largest);
        total += score[j];
    }
    total += __shfl_xor_sync(0xffffffffu, total, 1);
    const float share = total > 0 ? 1.0f / total : 0.0f;
#pragma unroll
    for (int j = 0; j < kFrames / 2; ++j) chances[query * kFrames + firstKey + j] = score[j] * share;
    __syncwarp();

    // Each lane mixes pairs of dimensions of all frames.
    const T* v = rows + 2 * kFrames * stride;
    for (int pair = lane; pair < s.depth / 2; pair += kWarp) {
        float even[kFrames], odd[kFrames];
#pragma unroll
        for (int j = 0; j < kFrames; ++j) {
            const auto both = *reinterpret_cast<const Pair<T>*>(v + j * stride + 2 * pair);
            even[j] = toFloat(both.first);
            odd[j] = toFloat(both.second);
        }
        for (int frame = 0; frame < s.frames; ++frame) {
            const float4* p = reinterpret_cast<const float4*>(chances + frame * kFrames);
            float a = 0, b = 0;
#pragma unroll
            for (int j = 0; j < kFrames / 4; ++j) {
                const float4 w = p[j];
                a +=
                    w.x * even[4 * j] + w.y * even[4 * j + 1] + w.z * even[4 * j + 2] + w.w * even[4 * j + 3];
                b += w.x * odd[4 * j] + w.y * odd[4 * j + 1] + w.z * odd[4 * j + 2] + w.w * odd[4 * j + 3];
            }
            T* to = out + ((clip * s.frames + frame) * s.sites + site) * channels + head * s.depth + 2 * pair;
            *reinterpret_cast<Pair<T>*>(to) = Pair<T>{fromFloat<T>(a), fromFloat<T>(b)};
        }
    }
}

/// temporalKernel on the tensor cores, for half precisions: rows padded to multiples of 16 dimensions, in
/// shared memory [3, 16, padded + 8] elements, [16, 16] scores and [16, 16] results in float32 and [16, 16]
/// probabilities.
template <class T, int kPadded>
__global__ void temporalTensorKernel(const T* __restrict__ qkv, const float* __restrict__ cosine,
                                     const float* __restrict__ sine, const T* __restrict__ bias,
                                     T* __restrict__ out, TemporalShape s, int bytes) {
    using namespace nvcuda;
    extern __shared__ __align__(32) unsigned char memory[];
    const int lane = threadIdx.x % kWarp, warp = threadIdx.x / kWarp;
    constexpr int stride = kPadded + kWide;
    const int channels = s.heads * s.depth;
    const std::int64_t unit = std::int64_t(blockIdx.x) * (blockDim.x / kWarp) + warp;
    if (unit >= s.clips * s.sites * s.heads) return;
    const int head = int(unit % s.heads);
    const std::int64_t site = unit / s.heads % s.sites, clip = unit / s.heads / s.sites;
    float* scores = reinterpret_cast<float*>(memory + warp * bytes);
    T* chances = reinterpret_cast<T*>(scores + kFrames * kFrames);
    T* rows = chances + kFrames * kFrames;
    const T* base = qkv + (clip * s.frames * s.sites + site) * 3 * channels + head * s.depth;
    const std::int64_t perFrame = s.sites * 3 * channels;

    constexpr int wide = kPadded / kWide, kRounds = 3 * kFrames * wide / kWarp;
    constexpr int kBatch = kRounds % 5 ? 3 : 5;  // loads in flight before the first is used
#pragma unroll
    for (int round = 0; round < kRounds; round += kBatch) {
        uint4 words[kBatch];
#pragma unroll
        for (int n = 0; n < kBatch; ++n) {
            const int i = (round + n) * kWarp + lane;
            const int part = i / (kFrames * wide), frame = i / wide % kFrames, column = i % wide * kWide;
            words[n] = make_uint4(0, 0, 0, 0);
            if (frame < s.frames && column < s.depth)
                words[n] =
                    *reinterpret_cast<const uint4*>(base + frame * perFrame + part * channels + column);
        }
#pragma unroll
        for (int n = 0; n < kBatch; ++n) {
            const int i = (round + n) * kWarp + lane;
            const int part = i / (kFrames * wide), frame = i / wide % kFrames, column = i % wide * kWide;
            T* to = rows + (part * kFrames + frame) * stride + column;
            if (part < 2 && frame < s.frames && column < s.turned) {
                float v[kWide];
                load(v, reinterpret_cast<const T*>(&words[n]));
                const int pair = (frame * s.turned + column) / 2;  // a multiple of 4
                const float4 co = *reinterpret_cast<const float4*>(cosine + pair);
                const float4 si = *reinterpret_cast<const float4*>(sine + pair);
                const float c[] = {co.x, co.y, co.z, co.w}, d[] = {si.x, si.y, si.z, si.w};
#pragma unroll
                for (int k = 0; k < kWide / 2; ++k) {
                    const float a = v[2 * k], b = v[2 * k + 1];
                    v[2 * k] = a * c[k] - b * d[k];
                    v[2 * k + 1] = b * c[k] + a * d[k];
                }
                store(to, v);
            } else {
                *reinterpret_cast<uint4*>(to) = words[n];
            }
        }
    }
    __syncwarp();

    wmma::fragment<wmma::accumulator, 16, 16, 16, float> sum;
    wmma::fill_fragment(sum, 0.0f);
    for (int column = 0; column < kPadded; column += 16) {
        wmma::fragment<wmma::matrix_a, 16, 16, 16, T, wmma::row_major> q;
        wmma::fragment<wmma::matrix_b, 16, 16, 16, T, wmma::col_major> k;
        wmma::load_matrix_sync(q, rows + column, stride);
        wmma::load_matrix_sync(k, rows + kFrames * stride + column, stride);
        wmma::mma_sync(sum, q, k, sum);
    }
    wmma::store_matrix_sync(scores, sum, kFrames, wmma::mem_row_major);
    __syncwarp();

    const int query = lane / 2, firstKey = lane % 2 * (kFrames / 2);  // as in temporalKernel
    float score[kFrames / 2], largest = -INFINITY, total = 0;
#pragma unroll
    for (int j = 0; j < kFrames / 2; ++j) {
        const int key = firstKey + j;
        const bool isReal = key < s.frames && query < s.frames;
        score[j] = isReal ? scores[query * kFrames + key] * s.scale +
                                toFloat(bias[(query * s.frames + key) * s.heads + head])
                          : -INFINITY;
        largest = fmaxf(largest, score[j]);
    }
    largest = fmaxf(largest, __shfl_xor_sync(0xffffffffu, largest, 1));
    if (query >= s.frames) largest = 0;
#pragma unroll
    for (int j = 0; j < kFrames / 2; ++j) {
        score[j] = __expf(score[j] - largest);
        total += score[j];
    }
    total += __shfl_xor_sync(0xffffffffu, total, 1);
    const float share = total > 0 ? 1.0f / total : 0.0f;
#pragma unroll
    for (int j = 0; j < kFrames / 2; ++j) score[j] *= share;
    store(chances + query * kFrames + firstKey, score);
    __syncwarp();

    wmma::fragment<wmma::matrix_a, 16, 16, 16, T, wmma::row_major> p;
    wmma::load_matrix_sync(p, chances, kFrames);
    T* to = out + (clip * s.frames * s.sites + site) * channels + head * s.depth;
    for (int column = 0; column < kPadded; column += 16) {
        wmma::fragment<wmma::matrix_b, 16, 16, 16, T, wmma::row_major> v;
        wmma::load_matrix_sync(v, rows + 2 * kFrames * stride + column, stride);
        wmma::fill_fragment(sum, 0.0f);
        wmma::mma_sync(sum, p, v, sum);
        wmma::store_matrix_sync(scores, sum, kFrames, wmma::mem_row_major);
        __syncwarp();
        const int frame = lane / 2, half = lane % 2 * kWide;  // eight dimensions of one frame a lane
        if (frame < s.frames && column + half < s.depth) {
            float result[kWide];
#pragma unroll
            for (int k = 0; k < kWide; ++k) result[k] = scores[frame * kFrames + half + k];
            store(to + std::int64_t(frame) * s.sites * channels + column + half, result);
        }
        __syncwarp();
    }
}

// ---- launches

int failure() {
    return int(cudaGetLastError());
}

int gridOf(std::int64_t pieces, int threads) {
    const std::int64_t blocks = (pieces + threads - 1) / threads;
    return int(blocks < 132 * 32 ? blocks : 132 * 32);
}

template <class T>
int launchGeglu(const void* in, void* out, std::int64_t rows, std::int64_t d, cudaStream_t stream) {
    const std::int64_t pieces = rows * d / kWide;
    gegluKernel<T><<<gridOf(pieces, 256), 256, 0, stream>>>(static_cast<const T*>(in), static_cast<T*>(out),
                                                            pieces, int(d / kWide));
    return failure();
}

template <class T>
int launchNorm(const void* x, const void* offset, const void* weight, const void* bias, void* out,
               float* workspace, const NormShape& s, cudaStream_t stream) {
    const NormBlock block = normBlock(s);
    const int pieces = int(normPieces(s)), clips = int(s.pictures / s.together);
    const dim3 grid(unsigned(pieces), unsigned(s.pictures));
    const int threads = block.threads();
    const std::size_t shared = 2 * sizeof(float) * std::size_t(block.rows) * std::size_t(s.channels);
    if (shared > 48 * 1024) {
        cudaFuncSetAttribute(momentsKernel<T>, cudaFuncAttributeMaxDynamicSharedMemorySize, int(shared));
    }
    const int pixels = int(s.pixels), channels = int(s.channels);
    float* statistics = workspace + s.pictures * pieces * s.groups * 2;
    momentsKernel<T><<<grid, threads, shared, stream>>>(static_cast<const T*>(x),
                                                        static_cast<const T*>(offset), workspace, pixels,
                                                        channels, s.groups, block.wide, block.rows);
    const double count = double(s.pixels) * double(s.together) * double(s.channels / s.groups);
    statisticsKernel<<<unsigned(clips * s.groups), kWarp, 0, stream>>>(
        workspace, statistics, int(s.together) * pieces, s.groups, count, s.epsilon);
    const auto kernel = s.silu ? affineKernel<T, true> : affineKernel<T, false>;
    kernel<<<grid, threads, 0, stream>>>(static_cast<const T*>(x), static_cast<const T*>(offset),
                                         static_cast<const T*>(weight), static_cast<const T*>(bias),
                                         statistics, static_cast<T*>(out), pixels, channels, s.groups,
                                         int(s.together), block.wide, block.rows);
    return failure();
}

template <class T>
int launchLayerNorm(const void* x, const void* weight, const void* bias, void* out, std::int64_t rows,
                    std::int64_t channels, float epsilon, cudaStream_t stream) {
    constexpr int kRows = 8;
    const auto launch = [&](auto kernel) {
        kernel<<<unsigned((rows + kRows - 1) / kRows), kRows * kWarp, 0, stream>>>(
            static_cast<const T*>(x), static_cast<const T*>(weight), static_cast<const T*>(bias),
            static_cast<T*>(out), rows, int(channels), epsilon);
    };
    const auto pieces = (channels / kWide + kWarp - 1) / kWarp;
    if (pieces <= 1)
        launch(layerNormKernel<T, 1>);
    else if (pieces <= 2)
        launch(layerNormKernel<T, 2>);
    else if (pieces <= 3)
        launch(layerNormKernel<T, 3>);
    else if (pieces <= 5)
        launch(layerNormKernel<T, 5>);
    else
        launch(layerNormKernel<T, 10>);
    return failure();
}

template <class T>
int launchAdd(void* sum, const void* x, const void* bias, std::int64_t rows, std::int64_t channels,
              cudaStream_t stream) {
    const std::int64_t pieces = rows * channels / kWide;
    addKernel<T><<<gridOf(pieces, 256), 256, 0, stream>>>(static_cast<T*>(sum), static_cast<const T*>(x),
                                                          static_cast<const T*>(bias), pieces,
                                                          int(channels / kWide));
    return failure();
}

template <class T, int kPadded>
int launchTemporalTensor(const void* qkv, const float* cosine, const float* sine, const void* bias, void* out,
                         const TemporalShape& s, cudaStream_t stream) {
    const int bytes =
        kFrames * kFrames * int(sizeof(float) + sizeof(T)) + 3 * kFrames * (kPadded + kWide) * int(sizeof(T));
    int warps = 8;
    while (warps > 1 && warps * bytes > 96 * 1024) warps /= 2;
    const int shared = warps * bytes;
    if (shared > 48 * 1024) {
        cudaFuncSetAttribute(temporalTensorKernel<T, kPadded>, cudaFuncAttributeMaxDynamicSharedMemorySize,
                             shared);
    }
    const std::int64_t units = s.clips * s.sites * s.heads;
    temporalTensorKernel<T, kPadded>
        <<<unsigned((units + warps - 1) / warps), warps * kWarp, shared, stream>>>(
            static_cast<const T*>(qkv), cosine, sine, static_cast<const T*>(bias), static_cast<T*>(out), s,
            bytes);
    return failure();
}

template <class T>
int launchTemporal(const void* qkv, const float* cosine, const float* sine, const void* bias, void* out,
                   const TemporalShape& s, cudaStream_t stream) {
    const std::size_t bytes =
        3 * kFrames * std::size_t(s.depth + kWide) * sizeof(T) + kFrames * kFrames * sizeof(float);
    int warps = 8;
    while (warps > 1 && std::size_t(warps) * bytes > 96 * 1024) warps /= 2;
    const std::size_t shared = std::size_t(warps) * bytes;
    if (shared > 48 * 1024) {
        cudaFuncSetAttribute(temporalKernel<T>, cudaFuncAttributeMaxDynamicSharedMemorySize, int(shared));
    }
    const std::int64_t units = s.clips * s.sites * s.heads;
    temporalKernel<T><<<unsigned((units + warps - 1) / warps), warps * kWarp, shared, stream>>>(
        static_cast<const T*>(qkv), cosine, sine, static_cast<const T*>(bias), static_cast<T*>(out), s);
    return failure();
}

template <class Launch>
int withType(Element type, Launch&& launch) {
    switch (type) {
        case Element::Float32:
            return launch(float());
        case Element::Float16:
            return launch(__half());
        case Element::BFloat16:
            return launch(__nv_bfloat16());
    }
    return int(cudaErrorInvalidValue);
}

cudaStream_t streamOf(void* stream) {
    return static_cast<cudaStream_t>(stream);
}

}  // namespace

int geglu(Element type, const void* in, void* out, std::int64_t rows, std::int64_t d, void* stream) {
    return withType(type,
                    [&](auto t) { return launchGeglu<decltype(t)>(in, out, rows, d, streamOf(stream)); });
}

std::int64_t normPieces(const NormShape& shape) {
    const std::int64_t pixels = normBlock(shape).pixels();
    return (shape.pixels + pixels - 1) / pixels;
}

int groupNorm(Element type, const void* x, const void* offset, const void* weight, const void* bias,
              void* out, float* workspace, const NormShape& shape, void* stream) {
    return withType(type, [&](auto t) {
        return launchNorm<decltype(t)>(x, offset, weight, bias, out, workspace, shape, streamOf(stream));
    });
}

int layerNorm(Element type, const void* x, const void* weight, const void* bias, void* out, std::int64_t rows,
              std::int64_t channels, float epsilon, void* stream) {
    return withType(type, [&](auto t) {
        return launchLayerNorm<decltype(t)>(x, weight, bias, out, rows, channels, epsilon, streamOf(stream));
    });
}

int addInto(Element type, void* sum, const void* x, const void* bias, std::int64_t rows,
            std::int64_t channels, void* stream) {
    return withType(
        type, [&](auto t) { return launchAdd<decltype(t)>(sum, x, bias, rows, channels, streamOf(stream)); });
}

int temporalAttention(Element type, const void* qkv, const float* cosine, const float* sine, const void* bias,
                      void* out, const TemporalShape& shape, void* stream) {
    return withType(type, [&](auto t) {
        using T = decltype(t);
        if constexpr (sizeof(T) == 2) {
            const auto with = [&](auto launch) {
                return launch(qkv, cosine, sine, bias, out, shape, streamOf(stream));
            };
            if (shape.depth > 32 && shape.depth <= 48) return with(launchTemporalTensor<T, 48>);
            if (shape.depth > 48 && shape.depth <= 80) return with(launchTemporalTensor<T, 80>);
            if (shape.depth > 80) return with(launchTemporalTensor<T, 160>);
        }
        return launchTemporal<T>(qkv, cosine, sine, bias, out, shape, streamOf(stream));
    });
}

}  // namespace seine::nn::cuda
