#include "engine/seine/nn/kernels_cuda.h"

#ifdef SEINE_CUDA_KERNELS

#include "engine/seine/generator.h"
#include "engine/seine/nn/cuda_kernels.h"
#include "engine/seine/torch_cuda.h"

namespace seine::nn::cuda {

namespace {

Element elementOf(const Tensor& x) {
    if (x.scalar_type() == at::kHalf) return Element::Float16;
    return x.scalar_type() == at::kBFloat16 ? Element::BFloat16 : Element::Float32;
}

void* stream() {
    return static_cast<void*>(c10::cuda::getCurrentCUDAStream().stream());
}

void check(int code, const char* what) {
    if (code == 0) return;
    throw Error(
        std::string("the CUDA kernel failed (") + cudaGetErrorString(static_cast<cudaError_t>(code)) + ")",
        what, "try again, or choose the processor as the device");
}

const void* dataOf(const Tensor& x) {
    return x.defined() ? x.data_ptr() : nullptr;
}

Tensor sameType(const Tensor& parameter, const Tensor& x) {
    return parameter.scalar_type() == x.scalar_type() && parameter.is_contiguous()
               ? parameter
               : parameter.to(x.scalar_type()).contiguous();
}

}  // namespace

bool usable(const Tensor& x) {
    const auto type = x.scalar_type();
    return x.is_cuda() && !c10::GradMode::is_enabled() &&
           (type == at::kFloat || type == at::kHalf || type == at::kBFloat16);
}

bool suitsNorm(std::int64_t channels, std::int64_t groups) {
    return channels % 8 == 0 && channels <= kMostChannels && channels % groups == 0;
}

bool suitsLayerNorm(std::int64_t channels) {
    return channels % 8 == 0 && channels <= 2560;
}

bool suitsGeglu(const Tensor& x) {
    return x.size(-1) % 16 == 0;
}

bool suitsTemporal(std::int64_t frames, std::int64_t depth, std::int64_t turned) {
    return frames <= 16 && depth % 8 == 0 && depth <= 160 && turned % 8 == 0;
}

Tensor fusedGeglu(const Tensor& input) {
    const c10::cuda::CUDAGuard device(input.device());
    const Tensor x = input.contiguous();
    const auto d = x.size(-1) / 2;
    auto sizes = x.sizes().vec();
    sizes.back() = d;
    Tensor out = at::empty(sizes, x.options());
    check(geglu(elementOf(x), x.data_ptr(), out.data_ptr(), x.numel() / (2 * d), d, stream()), "gated GELU");
    return out;
}

Tensor fusedGroupNorm(const Tensor& input, const Tensor& offset, const Tensor& weight, const Tensor& bias,
                      const FusedNorm& norm) {
    const c10::cuda::CUDAGuard device(input.device());
    const Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    const NormShape shape{x.size(0),        x.size(2) * x.size(3), x.size(1), norm.together,
                          int(norm.groups), float(norm.epsilon),   norm.silu};
    const auto partial = shape.pictures * normPieces(shape) * norm.groups * 2;
    const auto statistics = shape.pictures / norm.together * norm.groups * 2;
    const Tensor workspace = at::empty({partial + statistics}, x.options().dtype(at::kFloat));
    const Tensor added = offset.defined() ? sameType(offset, x) : offset;
    const Tensor w = sameType(weight, x), b = sameType(bias, x);
    Tensor out = at::empty_like(x, x.options(), at::MemoryFormat::ChannelsLast);
    check(groupNorm(elementOf(x), x.data_ptr(), dataOf(added), w.data_ptr(), b.data_ptr(), out.data_ptr(),
                    workspace.data_ptr<float>(), shape, stream()),
          "group norm");
    return out;
}

Tensor fusedLayerNorm(const Tensor& input, const Tensor& weight, const Tensor& bias, double epsilon) {
    const c10::cuda::CUDAGuard device(input.device());
    const Tensor x = input.contiguous(), w = sameType(weight, x), b = sameType(bias, x);
    const auto c = x.size(-1);
    Tensor out = at::empty_like(x);
    check(layerNorm(elementOf(x), x.data_ptr(), w.data_ptr(), b.data_ptr(), out.data_ptr(), x.numel() / c, c,
                    float(epsilon), stream()),
          "layer norm");
    return out;
}

Tensor fusedTemporalAttention(const Tensor& input, const Tensor& cosine, const Tensor& sine,
                              const Tensor& bias, std::int64_t heads, double scale) {
    const c10::cuda::CUDAGuard device(input.device());
    const Tensor qkv = input.contiguous(), b = sameType(bias, qkv);
    const auto c = qkv.size(3) / 3;
    const TemporalShape shape{qkv.size(0), qkv.size(2),    int(qkv.size(1)),
                              int(heads),  int(c / heads), int(2 * cosine.size(1)),
                              float(scale)};
    Tensor out = at::empty({qkv.size(0), qkv.size(1), qkv.size(2), c}, qkv.options());
    check(temporalAttention(elementOf(qkv), qkv.data_ptr(), cosine.data_ptr<float>(), sine.data_ptr<float>(),
                            b.data_ptr(), out.data_ptr(), shape, stream()),
          "temporal attention");
    return out;
}

void addInto(Tensor& sum, const Tensor& x, const Tensor& bias) {
    const c10::cuda::CUDAGuard device(sum.device());
    const auto c = x.dim() == 4 ? x.size(1) : x.size(-1);
    const Tensor y = x.contiguous(sum.suggest_memory_format());
    const Tensor b = bias.defined() ? sameType(bias, sum) : bias;
    check(addInto(elementOf(sum), sum.data_ptr(), y.data_ptr(), dataOf(b), sum.numel() / c, c, stream()),
          "residual sum");
}

}  // namespace seine::nn::cuda

#endif
