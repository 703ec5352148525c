// The denoiser of one clip length and size, recorded once as a CUDA graph and replayed in every step: a
// thousand launches become one. On processors, with gradients, and wherever recording fails, calls go
// straight through. Thread safety: one thread at a time.
#pragma once

#include <memory>

#include "engine/seine/nn/unet.h"

namespace seine {

class StepGraph {
 public:
    explicit StepGraph(const nn::UNet3DConditionModel& denoiser);
    ~StepGraph();

    /// As the denoiser's call; the result stays until the next call only.
    Tensor operator()(const Tensor& input, const Tensor& timesteps, const nn::TextStates& text);
    /// Gives the recording and its memory back.
    void forget();

 private:
    struct Recording;
    const nn::UNet3DConditionModel& m_denoiser;
    std::unique_ptr<Recording> m_recordings[2];  // of a batch of one and of two: guidance may end on the way
    bool m_isRefused = false;
};

}  // namespace seine
