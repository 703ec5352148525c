#include "engine/seine/nn/layers.h"

#include "engine/seine/nn/kernels_cuda.h"

namespace seine::nn {

namespace {

std::unique_ptr<Parameter> optionalBias(bool wanted, Slot slot, std::int64_t size) {
    return wanted ? std::make_unique<Parameter>(std::move(slot), Shape{size}) : nullptr;
}

Tensor valueOf(const std::unique_ptr<Parameter>& parameter) {
    return parameter ? parameter->value : Tensor();
}

}  // namespace

Conv2d::Conv2d(Slot place, std::int64_t in, std::int64_t out, std::int64_t kernel, ConvOptions options)
    : Module(std::move(place)),
      weight(slot("weight"), {out, in, kernel, kernel}),
      bias(optionalBias(options.bias, slot("bias"), out)),
      m_options(options) {}

bool Conv2d::isProduct(const Tensor& x) const {
    return weight.shape[2] == 1 && m_options.stride == 1 && m_options.padding == 0 && cuda::usable(x) &&
           x.is_contiguous(at::MemoryFormat::ChannelsLast);
}

Tensor Conv2d::operator()(const Tensor& x) const {
#ifdef SEINE_CUDA_KERNELS
    if (isProduct(x))
        return cuda::linear(x.permute({0, 2, 3, 1}), weight->flatten(1), valueOf(bias)).permute({0, 3, 1, 2});
#endif
    const auto stride = m_options.stride, padding = m_options.padding;
    return at::conv2d(x, weight, valueOf(bias), {stride, stride}, {padding, padding});
}

Tensor Conv2d::withoutBias(const Tensor& x) const {
    const auto stride = m_options.stride, padding = m_options.padding;
    return at::conv2d(x, weight, {}, {stride, stride}, {padding, padding});
}

void Conv2d::addInto(Tensor& sum, const Tensor& x, const Tensor& more) const {
#ifdef SEINE_CUDA_KERNELS
    if (isProduct(x)) {
        const Tensor all = more.defined() && bias ? more + bias->value
                           : more.defined()       ? more
                                                  : valueOf(bias);
        cuda::linear(x.permute({0, 2, 3, 1}), weight->flatten(1), all, sum.permute({0, 2, 3, 1}));
        return;
    }
#endif
    Tensor y = operator()(x);
    if (more.defined()) y = y + more.view({1, -1, 1, 1});
    sum = y.add_(sum);
}

void Conv2d::onPrepare() {
    if (weight.value.defined()) weight.value = weight.value.contiguous(at::MemoryFormat::ChannelsLast);
}

Linear::Linear(Slot place, std::int64_t in, std::int64_t out, bool withBias)
    : Module(std::move(place)),
      weight(slot("weight"), {out, in}),
      bias(optionalBias(withBias, slot("bias"), out)) {}

Tensor Linear::operator()(const Tensor& x) const {
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && !change) return cuda::linear(x, weight, valueOf(bias));
#endif
    const Tensor y = at::linear(x, weight, valueOf(bias));
    return change ? y + changed(x) : y;
}

void Linear::addInto(Tensor& sum, const Tensor& x) const {
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && !change) {
        cuda::linear(x, weight, valueOf(bias), sum);
        return;
    }
#endif
    sum = operator()(x).add_(sum);
}

Tensor Linear::changed(const Tensor& x) const {
    return at::linear(at::linear(x, change->down), change->up);
}

GroupNorm::GroupNorm(Slot place, std::int64_t groups, std::int64_t channels, double epsilon)
    : Module(std::move(place)),
      weight(slot("weight"), {channels}),
      bias(slot("bias"), {channels}),
      m_groups(groups),
      m_epsilon(epsilon) {}

Tensor GroupNorm::apply(const Tensor& x, const Tensor& offset, std::int64_t together, bool silu) const {
    // On a CPU LibTorch 1.13 adds up the statistics of bfloat16 in bfloat16: wrong by half on large pictures.
    if (x.is_cpu() && x.scalar_type() != at::kFloat) {
        const Tensor wide = offset.defined() ? offset.to(at::kFloat) : offset;
        return apply(x.to(at::kFloat), wide, together, silu).to(x.scalar_type());
    }
    const Tensor w = weight->to(x.scalar_type()), b = bias->to(x.scalar_type());
    const bool frames = x.dim() == 4 && x.is_contiguous(at::MemoryFormat::ChannelsLast);
#ifdef SEINE_CUDA_KERNELS
    if (frames && cuda::usable(x) && cuda::suitsNorm(x.size(1), m_groups))
        return cuda::fusedGroupNorm(x, offset, w, b, {m_groups, m_epsilon, together, silu});
#endif
    if (frames && canFuse(x)) return fusedGroupNorm(x, offset, w, b, {m_groups, m_epsilon, together, silu});
    Tensor sum = offset.defined() ? x + offset.unsqueeze(-1).unsqueeze(-1) : x;
    if (together > 1) {  // the frames of a clip in channels-last memory are one tall picture
        const auto n = x.size(0), c = x.size(1), height = x.size(2), width = x.size(3);
        sum = sum.permute({0, 2, 3, 1})
                  .reshape({n / together, together * height, width, c})
                  .permute({0, 3, 1, 2});
        sum = at::group_norm(sum, m_groups, w, b, m_epsilon);
        sum = sum.permute({0, 2, 3, 1}).reshape({n, height, width, c}).permute({0, 3, 1, 2});
    } else {
        sum = at::group_norm(sum, m_groups, w, b, m_epsilon);
    }
    return silu ? at::silu(sum) : sum;
}

LayerNorm::LayerNorm(Slot place, std::int64_t channels, double epsilon)
    : Module(std::move(place)),
      weight(slot("weight"), {channels}),
      bias(slot("bias"), {channels}),
      m_epsilon(epsilon) {}

Tensor LayerNorm::operator()(const Tensor& x) const {
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && cuda::suitsLayerNorm(x.size(-1)))
        return cuda::fusedLayerNorm(x, weight, bias, m_epsilon);
#endif
    return at::layer_norm(x, {x.size(-1)}, weight.value, bias.value, m_epsilon);
}

FixedNorm::FixedNorm(Slot place, std::int64_t channels, double epsilon)
    : Module(std::move(place)),
      running_mean(slot("running_mean"), {channels}),
      running_var(slot("running_var"), {channels}),
      m_epsilon(epsilon) {
    ignore("num_batches_tracked");
}

Tensor FixedNorm::operator()(const Tensor& x) const {
    const Shape perChannel = {1, -1, 1, 1};
    return (x - running_mean->view(perChannel)) * (running_var.value + m_epsilon).rsqrt().view(perChannel);
}

Embedding::Embedding(Slot place, std::int64_t entries, std::int64_t channels)
    : Module(std::move(place)), weight(slot("weight"), {entries, channels}) {}

Tensor Embedding::operator()(const Tensor& ids) const {
    return at::embedding(weight, ids);
}

}  // namespace seine::nn
