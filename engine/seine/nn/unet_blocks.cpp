#include "engine/seine/nn/unet_blocks.h"

#include "engine/seine/nn/kernels_cuda.h"

namespace seine::nn {

ResnetBlock3D::ResnetBlock3D(Slot place, std::int64_t in, std::int64_t out, std::int64_t timeChannels,
                             std::int64_t groups, double epsilon)
    : Module(std::move(place)),
      norm1(slot("norm1"), groups, in, epsilon),
      conv1(slot("conv1"), in, out, 3, {.padding = 1}),
      time_emb_proj(slot("time_emb_proj"), timeChannels, out),
      norm2(slot("norm2"), groups, out, epsilon),
      conv2(slot("conv2"), out, out, 3, {.padding = 1}),
      conv_shortcut(in == out ? nullptr : std::make_unique<Conv2d>(slot("conv_shortcut"), in, out, 1)) {}

Tensor ResnetBlock3D::operator()(const Tensor& x, const Tensor& time, std::int64_t frames) const {
    const auto b = x.size(0) / frames;
    const auto ofFrames = [&](const Tensor& ofClips) {  // [B, C] -> [B F, C]
        return ofClips.unsqueeze(1).expand({b, frames, -1}).reshape({b * frames, -1});
    };
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && cuda::suitsNorm(conv1.weight.shape[0], 1)) {
        // The convolutions leave their biases to the norm and to the sum that read their results anyway.
        const Tensor h = conv1.withoutBias(norm1.activated(x, frames));
        const Tensor shift = ofFrames(time_emb_proj(time) + conv1.bias->value);
        Tensor sum = conv2.withoutBias(norm2.activated(h, frames, shift));
        if (conv_shortcut) {
            conv_shortcut->addInto(sum, x, conv2.bias->value);
        } else {
            cuda::addInto(sum, x, conv2.bias->value);
        }
        return sum;
    }
#endif
    const Tensor h = conv1(norm1.activated(x, frames));
    return conv2(norm2.activated(h, frames, ofFrames(time_emb_proj(time))))
        .add_(conv_shortcut ? (*conv_shortcut)(x) : x);
}

Resampler::Resampler(Slot place, std::int64_t channels, ConvOptions options)
    : Module(std::move(place)), conv(slot("conv"), channels, channels, 3, options) {}

Stage::Stage(Slot place, const StagePlan& plan)
    : Module(std::move(place)),
      attentions(slot("attentions")),
      resnets(slot("resnets")),
      downsamplers(slot("downsamplers")),
      upsamplers(slot("upsamplers")) {
    for (const auto in : plan.in)
        resnets.add(in, plan.channels, plan.timeChannels, plan.groups, plan.epsilon);
    for (std::int64_t i = 0; i < plan.attentions; ++i) {
        attentions.add(plan.channels, plan.heads, plan.textChannels, plan.groups);
    }
    if (plan.down) downsamplers.add(plan.channels, ConvOptions{.stride = 2, .padding = 1});
    if (plan.up) upsamplers.add(plan.channels, ConvOptions{.padding = 1});
}

}  // namespace seine::nn
