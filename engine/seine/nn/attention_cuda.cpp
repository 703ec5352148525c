#include "engine/seine/nn/attention_cuda.h"

#ifdef SEINE_CUDNN_ATTENTION

#include <map>
#include <mutex>
#include <tuple>

#include "engine/seine/nn/trial_cuda.h"

namespace seine::nn::cuda {

namespace {

using Road = Tensor (*)(const Tensor& q, const Tensor& k, const Tensor& v, double scale);

Tensor chosenByLibrary(const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
    return at::scaled_dot_product_attention(q, k, v, {}, 0.0, false, scale);
}

Tensor byCudnn(const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
    return std::get<0>(at::_scaled_dot_product_cudnn_attention(q, k, v, {}, false, 0.0, false, false, scale));
}

constexpr Road kRoads[] = {chosenByLibrary, byCudnn};
/// Milliseconds of one call; none when the library refuses the shape.
std::optional<float> timeOf(Road road, const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
    return trialOf([&] {
        try {
            road(q, k, v, scale);
            return true;
        } catch (const c10::Error&) {
            return false;
        }
    });
}

Road fastestRoad(const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
    Road best = kRoads[0];
    float least = timeOf(best, q, k, v, scale).value_or(1e30f);
    for (std::size_t i = 1; i < std::size(kRoads); ++i) {
        const auto time = timeOf(kRoads[i], q, k, v, scale);
        if (time && *time < 0.97f * least) best = kRoads[i], least = *time;
    }
    return best;
}

}  // namespace

Tensor fastestAttention(const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
    using Key = std::tuple<int, int, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t>;
    static std::mutex lock;
    static std::map<Key, Road> roads;
    const Key key{q.device().index(), int(q.scalar_type()), q.size(0), q.size(1), q.size(2), q.size(3),
                  k.size(2)};
    const std::lock_guard guard(lock);
    auto found = roads.find(key);
    if (found == roads.end()) {
        if (isRecording()) return chosenByLibrary(q, k, v, scale);
        const c10::cuda::CUDAGuard device(q.device());
        found = roads.emplace(key, fastestRoad(q, k, v, scale)).first;
    }
    return found->second(q, k, v, scale);
}

}  // namespace seine::nn::cuda

#endif
