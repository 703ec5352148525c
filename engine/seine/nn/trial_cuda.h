// Trying which of several ways to compute the same is fastest on a CUDA device, before a graph is recorded.
// Stateless.
#pragma once

#include <functional>
#include <optional>

#include "engine/seine/torch_cuda.h"

namespace seine::nn::cuda {

/// Work on the current stream is being recorded: nothing may wait for the device.
inline bool isRecording() {
    cudaStreamCaptureStatus status = cudaStreamCaptureStatusNone;
    cudaStreamIsCapturing(c10::cuda::getCurrentCUDAStream().stream(), &status);
    return status != cudaStreamCaptureStatusNone;
}

/// Milliseconds of one call of `work` on the current stream, which says whether it succeeded; none when it
/// did not.
inline std::optional<float> trialOf(const std::function<bool()>& work) {
    constexpr int kCalls = 3;
    if (!work()) return std::nullopt;  // warms up
    const auto stream = c10::cuda::getCurrentCUDAStream().stream();
    cudaEvent_t begin{}, end{};
    cudaEventCreate(&begin), cudaEventCreate(&end);
    cudaEventRecord(begin, stream);
    bool isGood = true;
    for (int i = 0; i < kCalls; ++i) isGood = work() && isGood;
    cudaEventRecord(end, stream);
    float milliseconds = 0;
    isGood = cudaEventSynchronize(end) == cudaSuccess && isGood;
    isGood = cudaEventElapsedTime(&milliseconds, begin, end) == cudaSuccess && isGood;
    cudaEventDestroy(begin), cudaEventDestroy(end);
    return isGood ? std::optional(milliseconds / kCalls) : std::nullopt;
}

}  // namespace seine::nn::cuda
