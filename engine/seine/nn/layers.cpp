#include "engine/seine/nn/layers.h"

#include "engine/seine/nn/kernels.h"

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

Tensor Conv2d::operator()(const Tensor& x) const {
    const auto stride = m_options.stride, padding = m_options.padding;
    return at::conv2d(x, weight, valueOf(bias), {stride, stride}, {padding, padding});
}

void Conv2d::onPrepare() {
    if (weight.value.defined()) weight.value = weight.value.contiguous(at::MemoryFormat::ChannelsLast);
}

Linear::Linear(Slot place, std::int64_t in, std::int64_t out, bool withBias)
    : Module(std::move(place)),
      weight(slot("weight"), {out, in}),
      bias(optionalBias(withBias, slot("bias"), out)) {}

Tensor Linear::operator()(const Tensor& x) const {
    const Tensor y = at::linear(x, weight, valueOf(bias));
    return change ? y + changed(x) : y;
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
