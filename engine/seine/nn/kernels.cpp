#include "engine/seine/nn/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace seine::nn {

namespace {

// The compiler's own vectors: one register with AVX-512, two with AVX2, four with SSE. Passed by reference,
// because how they are passed by value depends on the processor.
constexpr std::int64_t kLanes = 16;
using Floats = float __attribute__((vector_size(64)));
using Ints = std::int32_t __attribute__((vector_size(64)));

[[gnu::always_inline]] inline void load(Floats& v, const float* from) {
    std::memcpy(&v, from, sizeof v);
}
[[gnu::always_inline]] inline void store(float* to, const Floats& v) {
    std::memcpy(to, &v, sizeof v);
}

/// e^x within 2 units in the last place; 0 and infinity are clamped to the ends of the range.
[[gnu::always_inline]] inline void exponential(Floats& x) {
    constexpr float kLog2e = 1.44269504f, kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f;
    const Floats low = Floats{} - 87.0f, high = Floats{} + 88.0f;
    x = x < low ? low : x;
    x = x > high ? high : x;
    const Floats shifted = x * kLog2e + 12582912.0f;  // 1.5 * 2^23: rounds to a whole number
    const Floats n = shifted - 12582912.0f;
    const Floats r = x - n * kLn2High - n * kLn2Low;
    Floats p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const Ints power = (__builtin_convertvector(n, Ints) + 127) << 23;
    Floats scale;
    std::memcpy(&scale, &power, sizeof scale);
    x = p * scale;
}

/// x * Phi(x); erf by Abramowitz and Stegun 7.1.26, absolute error below 1.5e-7.
[[gnu::always_inline]] inline void gelu(Floats& x) {
    const Floats u = x * 0.707106781f, size = u < 0.0f ? -u : u;
    const Floats t = 1.0f / (size * 0.3275911f + 1.0f);
    Floats p = t * 1.061405429f - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    Floats e = -size * size;
    exponential(e);
    const Floats tail = 0.5f * p * t * e;  // (1 - erf |u|) / 2
    x = x * (u < 0.0f ? tail : 1.0f - tail);
}

[[gnu::always_inline]] inline void silu(Floats& x) {
    Floats e = -x;
    exponential(e);
    x = x / (e + 1.0f);
}

[[gnu::always_inline]] inline void gegluBody(const float* in, float* out, std::int64_t rows, std::int64_t d) {
    for (std::int64_t row = 0; row < rows; ++row, in += 2 * d, out += d) {
        std::int64_t i = 0;
        for (; i + kLanes <= d; i += kLanes) {
            Floats a, b;
            load(a, in + i), load(b, in + d + i);
            gelu(b);
            store(out + i, a * b);
        }
        for (; i < d; ++i) out[i] = in[i] * in[d + i] * 0.5f * std::erfc(-in[d + i] * 0.707106781f);
    }
}

/// Sums and sums of squares of every channel over the pixels of a frame.
[[gnu::always_inline]] inline void momentsBody(const float* x, const float* offset, std::int64_t pixels,
                                               std::int64_t c, double* sum, double* square, float* partial) {
    constexpr std::int64_t kBlock = 64;  // short sums in float32, long ones in float64
    for (std::int64_t first = 0; first < pixels; first += kBlock) {
        const std::int64_t last = std::min(pixels, first + kBlock);
        std::fill(partial, partial + 2 * c, 0.0f);
        for (std::int64_t p = first; p < last; ++p) {
            const float* row = x + p * c;
            for (std::int64_t i = 0; i < c; ++i) {
                const float value = row[i] + offset[i];
                partial[i] += value;
                partial[c + i] += value * value;
            }
        }
        for (std::int64_t i = 0; i < c; ++i) sum[i] += partial[i], square[i] += partial[c + i];
    }
}

[[gnu::always_inline]] inline void affineBody(const float* x, float* out, std::int64_t pixels, std::int64_t c,
                                              const float* scale, const float* shift, bool activate) {
    for (std::int64_t p = 0; p < pixels; ++p, x += c, out += c) {
        std::int64_t i = 0;
        for (; i + kLanes <= c; i += kLanes) {
            Floats v, a, b;
            load(v, x + i), load(a, scale + i), load(b, shift + i);
            v = v * a + b;
            if (activate) silu(v);
            store(out + i, v);
        }
        for (; i < c; ++i) {
            const float v = x[i] * scale[i] + shift[i];
            out[i] = activate ? v / (1.0f + std::exp(-v)) : v;
        }
    }
}

struct TemporalShape {
    std::int64_t frames, padded, sites, channels, heads, depth, turned;
    float scale;
};

/// One head of one pixel. q, k and v of frame f lie at `qkv + f * sites * 3 C`; scratch holds k transposed,
/// then q.
[[gnu::always_inline]] inline void temporalBody(const float* qkv, float* out, const float* cosine,
                                                const float* sine, const float* bias, const TemporalShape& s,
                                                float* scratch) {
    const std::int64_t stride = s.sites * 3 * s.channels, half = s.turned / 2;
    float* keys = scratch;                        // [depth, padded]
    float* query = scratch + s.depth * s.padded;  // [depth]
    for (std::int64_t f = 0; f < s.frames; ++f) {
        const float* k = qkv + f * stride + s.channels;
        for (std::int64_t i = 0; i < half; ++i) {
            const float a = k[2 * i], b = k[2 * i + 1], co = cosine[f * half + i], si = sine[f * half + i];
            keys[2 * i * s.padded + f] = a * co - b * si;
            keys[(2 * i + 1) * s.padded + f] = b * co + a * si;
        }
        for (std::int64_t i = s.turned; i < s.depth; ++i) keys[i * s.padded + f] = k[i];
    }
    for (std::int64_t f = 0; f < s.frames; ++f) {
        const float* q = qkv + f * stride;
        for (std::int64_t i = 0; i < half; ++i) {
            const float a = q[2 * i] * s.scale, b = q[2 * i + 1] * s.scale;
            query[2 * i] = a * cosine[f * half + i] - b * sine[f * half + i];
            query[2 * i + 1] = b * cosine[f * half + i] + a * sine[f * half + i];
        }
        for (std::int64_t i = s.turned; i < s.depth; ++i) query[i] = q[i] * s.scale;
        float* scores = query + s.depth;  // [padded]
        float largest = -INFINITY;
        for (std::int64_t first = 0; first < s.padded; first += kLanes) {
            Floats sum, k;
            load(sum, bias + f * s.padded + first);
            for (std::int64_t i = 0; i < s.depth; ++i) {
                load(k, keys + i * s.padded + first);
                sum += query[i] * k;
            }
            store(scores + first, sum);
        }
        for (std::int64_t j = 0; j < s.frames; ++j) largest = std::max(largest, scores[j]);
        float total = 0;
        for (std::int64_t first = 0; first < s.padded; first += kLanes) {
            Floats e;
            load(e, scores + first);
            e -= largest;
            exponential(e);
            store(scores + first, e);
        }
        for (std::int64_t j = 0; j < s.frames; ++j) total += scores[j];
        float* o = out + f * s.sites * s.channels;
        std::fill(o, o + s.depth, 0.0f);
        for (std::int64_t j = 0; j < s.frames; ++j) {
            const float weight = scores[j] / total;
            const float* v = qkv + j * stride + 2 * s.channels;
            for (std::int64_t i = 0; i < s.depth; ++i) o[i] += weight * v[i];
        }
    }
}

struct Loops {
    decltype(&gegluBody) geglu;
    decltype(&momentsBody) moments;
    decltype(&affineBody) affine;
    decltype(&temporalBody) temporal;
};

#if defined(__x86_64__) && defined(__GNUC__)

struct Avx512 {
    __attribute__((target("avx512f,avx512dq,avx512vl"))) static void geglu(const float* in, float* out,
                                                                           std::int64_t rows,
                                                                           std::int64_t d) {
        gegluBody(in, out, rows, d);
    }
    __attribute__((target("avx512f,avx512dq,avx512vl"))) static void moments(const float* x,
                                                                             const float* offset,
                                                                             std::int64_t pixels,
                                                                             std::int64_t c, double* sum,
                                                                             double* square, float* partial) {
        momentsBody(x, offset, pixels, c, sum, square, partial);
    }
    __attribute__((target("avx512f,avx512dq,avx512vl"))) static void affine(
        const float* x, float* out, std::int64_t pixels, std::int64_t c, const float* scale,
        const float* shift, bool activate) {
        affineBody(x, out, pixels, c, scale, shift, activate);
    }
    __attribute__((target("avx512f,avx512dq,avx512vl"))) static void temporal(
        const float* qkv, float* out, const float* cosine, const float* sine, const float* bias,
        const TemporalShape& s, float* scratch) {
        temporalBody(qkv, out, cosine, sine, bias, s, scratch);
    }
};

struct Avx2 {
    __attribute__((target("avx2,fma"))) static void geglu(const float* in, float* out, std::int64_t rows,
                                                          std::int64_t d) {
        gegluBody(in, out, rows, d);
    }
    __attribute__((target("avx2,fma"))) static void moments(const float* x, const float* offset,
                                                            std::int64_t pixels, std::int64_t c, double* sum,
                                                            double* square, float* partial) {
        momentsBody(x, offset, pixels, c, sum, square, partial);
    }
    __attribute__((target("avx2,fma"))) static void affine(const float* x, float* out, std::int64_t pixels,
                                                           std::int64_t c, const float* scale,
                                                           const float* shift, bool activate) {
        affineBody(x, out, pixels, c, scale, shift, activate);
    }
    __attribute__((target("avx2,fma"))) static void temporal(const float* qkv, float* out,
                                                             const float* cosine, const float* sine,
                                                             const float* bias, const TemporalShape& s,
                                                             float* scratch) {
        temporalBody(qkv, out, cosine, sine, bias, s, scratch);
    }
};

template <class Target>
Loops loopsOf() {
    return {&Target::geglu, &Target::moments, &Target::affine, &Target::temporal};
}

#endif

struct Plain {
    static void geglu(const float* in, float* out, std::int64_t rows, std::int64_t d) {
        gegluBody(in, out, rows, d);
    }
    static void moments(const float* x, const float* offset, std::int64_t pixels, std::int64_t c, double* sum,
                        double* square, float* partial) {
        momentsBody(x, offset, pixels, c, sum, square, partial);
    }
    static void affine(const float* x, float* out, std::int64_t pixels, std::int64_t c, const float* scale,
                       const float* shift, bool activate) {
        affineBody(x, out, pixels, c, scale, shift, activate);
    }
    static void temporal(const float* qkv, float* out, const float* cosine, const float* sine,
                         const float* bias, const TemporalShape& s, float* scratch) {
        temporalBody(qkv, out, cosine, sine, bias, s, scratch);
    }
};

const Loops& loops() {
    static const Loops chosen = [] {
#if defined(__x86_64__) && defined(__GNUC__)
        if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
            return loopsOf<Avx512>();
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return loopsOf<Avx2>();
#endif
        return Loops{&Plain::geglu, &Plain::moments, &Plain::affine, &Plain::temporal};
    }();
    return chosen;
}

/// What each channel of each clip is multiplied with and what is added: [N / together, 2, C].
struct Affine {
    std::vector<float> scale, shift;
};

Affine affineOf(const std::vector<double>& moments, std::int64_t frames, std::int64_t c, double pixels,
                const float* weight, const float* bias, const FusedNorm& norm) {
    const std::int64_t clips = frames / norm.together, wide = c / norm.groups;
    Affine result{std::vector<float>(std::size_t(clips * c)), std::vector<float>(std::size_t(clips * c))};
    for (std::int64_t clip = 0; clip < clips; ++clip) {
        for (std::int64_t group = 0; group < norm.groups; ++group) {
            double sum = 0, square = 0;
            for (std::int64_t f = clip * norm.together; f < (clip + 1) * norm.together; ++f) {
                const double* m = moments.data() + 2 * f * c + group * wide;
                for (std::int64_t i = 0; i < wide; ++i) sum += m[i], square += m[c + i];
            }
            const double count = pixels * double(norm.together * wide), mean = sum / count;
            const double deviation =
                1 / std::sqrt(std::max(0.0, square / count - mean * mean) + norm.epsilon);
            for (std::int64_t i = group * wide; i < (group + 1) * wide; ++i) {
                result.scale[std::size_t(clip * c + i)] = float(deviation * weight[i]);
                result.shift[std::size_t(clip * c + i)] = float(bias[i] - mean * deviation * weight[i]);
            }
        }
    }
    return result;
}

/// bias [heads, F, F] with every row lengthened to `padded`: [heads, F, padded].
Tensor paddedRows(const Tensor& bias, std::int64_t padded) {
    return at::constant_pad_nd(bias, {0, padded - bias.size(2)}).contiguous();
}

}  // namespace

bool canFuse(const Tensor& x) {
    return x.is_cpu() && x.scalar_type() == at::kFloat && !c10::GradMode::is_enabled();
}

Tensor fusedGeglu(const Tensor& x) {
    const std::int64_t d = x.size(-1) / 2, rows = x.numel() / (2 * d);
    auto sizes = x.sizes().vec();
    sizes.back() = d;
    Tensor out = at::empty(sizes, x.options());
    const float* in = x.data_ptr<float>();
    float* to = out.data_ptr<float>();
    at::parallel_for(0, rows, 64, [&](std::int64_t first, std::int64_t last) {
        loops().geglu(in + first * 2 * d, to + first * d, last - first, d);
    });
    return out;
}

Tensor fusedGroupNorm(const Tensor& input, const Tensor& offset, const Tensor& weight, const Tensor& bias,
                      const FusedNorm& norm) {
    const Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    const std::int64_t n = x.size(0), c = x.size(1), pixels = x.size(2) * x.size(3);
    Tensor out = at::empty_like(x, x.options(), at::MemoryFormat::ChannelsLast);
    const Tensor added = offset.defined() ? offset.contiguous() : at::zeros({n, c});
    const float* offsets = added.data_ptr<float>();
    const float* in = x.data_ptr<float>();
    float* to = out.data_ptr<float>();
    std::vector<double> moments(std::size_t(2 * n * c));  // [N, 2, C]
    at::parallel_for(0, n, 1, [&](std::int64_t first, std::int64_t last) {
        std::vector<float> partial(std::size_t(2 * c));
        for (std::int64_t f = first; f < last; ++f) {
            double* m = moments.data() + 2 * f * c;
            loops().moments(in + f * pixels * c, offsets + f * c, pixels, c, m, m + c, partial.data());
        }
    });
    const Affine affine =
        affineOf(moments, n, c, double(pixels), weight.data_ptr<float>(), bias.data_ptr<float>(), norm);
    at::parallel_for(0, n, 1, [&](std::int64_t first, std::int64_t last) {
        std::vector<float> shift(static_cast<std::size_t>(c));
        for (std::int64_t f = first; f < last; ++f) {
            const float* scale = affine.scale.data() + f / norm.together * c;
            const float* base = affine.shift.data() + f / norm.together * c;
            for (std::int64_t i = 0; i < c; ++i)
                shift[std::size_t(i)] = base[i] + offsets[f * c + i] * scale[i];
            loops().affine(in + f * pixels * c, to + f * pixels * c, pixels, c, scale, shift.data(),
                           norm.silu);
        }
    });
    return out;
}

Tensor fusedTemporalAttention(const Tensor& qkv, const Tensor& cosine, const Tensor& sine, const Tensor& bias,
                              std::int64_t heads, double scale) {
    const std::int64_t b = qkv.size(0), frames = qkv.size(1), sites = qkv.size(2), c = qkv.size(3) / 3;
    TemporalShape s{
        frames,      (frames + kLanes - 1) / kLanes * kLanes, sites, c, heads, c / heads, 2 * cosine.size(1),
        float(scale)};
    Tensor out = at::empty({b, frames, sites, c}, qkv.options());
    const Tensor rows = paddedRows(bias, s.padded);
    const float *in = qkv.data_ptr<float>(), *cos = cosine.data_ptr<float>(), *sin = sine.data_ptr<float>();
    float* to = out.data_ptr<float>();
    at::parallel_for(0, b * sites, 8, [&](std::int64_t first, std::int64_t last) {
        std::vector<float> scratch(std::size_t(s.depth * s.padded + s.depth + s.padded));
        for (std::int64_t site = first; site < last; ++site) {
            const std::int64_t at = site / sites * frames * sites + site % sites;  // of frame 0
            for (std::int64_t head = 0; head < heads; ++head) {
                loops().temporal(in + at * 3 * c + head * s.depth, to + at * c + head * s.depth, cos, sin,
                                 rows.data_ptr<float>() + head * frames * s.padded, s, scratch.data());
            }
        }
    });
    return out;
}

}  // namespace seine::nn
