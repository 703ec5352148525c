// The denoiser's spatial attentions by each of the roads that LibTorch has on this GPU. By hand.
#include <cstdio>
#include <functional>

#include "engine/seine/torch_cuda.h"

namespace {

using at::Tensor;

#if defined(SEINE_CUDA) && (TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 5))

double milliseconds(const std::function<void()>& work, int times) {
    for (int i = 0; i < 2; ++i) work();
    cudaEvent_t begin{}, end{};
    cudaEventCreate(&begin), cudaEventCreate(&end);
    const auto stream = c10::cuda::getCurrentCUDAStream().stream();
    cudaEventRecord(begin, stream);
    for (int i = 0; i < times; ++i) work();
    cudaEventRecord(end, stream);
    cudaEventSynchronize(end);
    float time = 0;
    cudaEventElapsedTime(&time, begin, end);
    return time / times;
}

/// Attention of the first level by each of LibTorch's roads.
void attentions() {
    const auto options = at::TensorOptions().device(at::Device(at::kCUDA, 0)).dtype(at::kHalf);
    for (const auto& [l, d] : {std::pair<std::int64_t, std::int64_t>{2560, 40}, {640, 80}, {160, 160}}) {
        const Tensor qkv = at::randn({32, l, 3, 8, d}, options);
        const auto part = [&](std::int64_t i) { return qkv.select(2, i).transpose(1, 2); };
        const double scale = 1 / std::sqrt(double(d)),
                     flops = 4.0 * 32 * 8 * double(l) * double(l) * double(d);
        const auto time = [&](const char* name, const std::function<void()>& call) {
            try {
                const double t = milliseconds(call, 5);
                std::printf("attention %4lld x %3lld %-10s %.3f ms, %.0f TFLOP/s\n", (long long)l,
                            (long long)d, name, t, flops / t * 1e-9);
            } catch (const c10::Error& error) {
                std::printf("attention %s: %s\n", name, error.what_without_backtrace());
            }
        };
        time("chosen",
             [&] { at::scaled_dot_product_attention(part(0), part(1), part(2), {}, 0.0, false, scale); });
        time("flash", [&] {
            at::_scaled_dot_product_flash_attention(part(0), part(1), part(2), 0.0, false, false, scale);
        });
        time("cudnn", [&] {
            at::_scaled_dot_product_cudnn_attention(part(0), part(1), part(2), {}, false, 0.0, false, false,
                                                    scale);
        });
        time("efficient", [&] {
            at::_scaled_dot_product_efficient_attention(part(0), part(1), part(2), {}, false, 0.0, false,
                                                        scale);
        });
    }
    std::fflush(stdout);
}

#else

void attentions() {
    std::printf("this build has no fused attention on a GPU\n");
}

#endif

}  // namespace

int main() {
    const c10::InferenceMode inference;
    attentions();
}
