// Helpers of the motion model's tests: the formula's exceptions for its autoencoder, pictures and fields from
// tensors.
#pragma once

#include <cstring>

#include "engine/seine/latent/motion_field.h"
#include "engine/seine/nn/motion_autoencoder.h"
#include "tests/seine/golden.h"

namespace golden {

/// As fill(), with running variances around 1 and the matching temperature around 2.5.
inline void fillMotion(seine::nn::MotionAutoencoder& net) {
    fill(net);
    net.encoder.norm.running_var.value = net.encoder.norm.running_var.value + 1;
    net.encoder.temp.value = net.encoder.temp.value + 2.5;
}

/// [3, H, W] bytes
inline engine::Picture toPicture(const at::Tensor& bytes) {
    const at::Tensor rows = bytes.permute({1, 2, 0}).contiguous();
    engine::Picture picture(int(bytes.size(2)), int(bytes.size(1)));
    std::memcpy(picture.rgb.data(), rows.data_ptr<std::uint8_t>(), picture.rgb.size());
    return picture;
}

inline seine::latent::MotionField field(const seine::nn::MotionDecoded& d) {
    const at::Tensor planes = at::cat({d.flow, d.logits, d.paint}, 1).contiguous();
    seine::latent::MotionField field(int(planes.size(3)), int(planes.size(2)));
    std::memcpy(field.values.data(), planes.data_ptr<float>(), field.values.size() * sizeof(float));
    return field;
}

}  // namespace golden
