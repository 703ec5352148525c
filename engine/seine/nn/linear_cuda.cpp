// Products with weights on a CUDA device: cuBLASLt adds the bias and the sum that a residual needs while it
// writes the result, so that neither costs a pass over the memory of its own. For each shape the fastest of
// the algorithms that the library proposes is found once, by trying.
#include "engine/seine/nn/kernels_cuda.h"

#ifdef SEINE_CUDA_KERNELS

#ifdef SEINE_CUBLASLT
#include <cublasLt.h>
#endif

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

#include "engine/seine/nn/trial_cuda.h"

namespace seine::nn::cuda {

#ifdef SEINE_CUBLASLT

namespace {

constexpr std::size_t kWorkspace = std::size_t(32) << 20;
constexpr int kCandidates = 24;

void require(cublasStatus_t status, const char* call) {
    TORCH_CHECK(status == CUBLAS_STATUS_SUCCESS, call, " failed with cuBLAS status ", int(status));
}

cudaDataType_t typeOf(const Tensor& x) {
    if (x.scalar_type() == at::kHalf) return CUDA_R_16F;
    return x.scalar_type() == at::kBFloat16 ? CUDA_R_16BF : CUDA_R_32F;
}

/// One product y = x w^T (+ bias) (+ y), row-major; cuBLAS sees y^T = w x^T in column-major memory.
class Product {
 public:
    Product(const Tensor& x, const Tensor& weight, bool hasBias, bool hasSum)
        : m_hasBias(hasBias), m_hasSum(hasSum) {
        const auto type = typeOf(x);
        const auto k = weight.size(1), n = weight.size(0), m = x.numel() / k;
        require(cublasLtMatmulDescCreate(&m_product, CUBLAS_COMPUTE_32F, CUDA_R_32F),
                "cublasLtMatmulDescCreate");
        const cublasOperation_t turned = CUBLAS_OP_T;
        require(
            cublasLtMatmulDescSetAttribute(m_product, CUBLASLT_MATMUL_DESC_TRANSA, &turned, sizeof turned),
            "cublasLtMatmulDescSetAttribute");
        if (hasBias) {
            const cublasLtEpilogue_t epilogue = CUBLASLT_EPILOGUE_BIAS;
            require(cublasLtMatmulDescSetAttribute(m_product, CUBLASLT_MATMUL_DESC_EPILOGUE, &epilogue,
                                                   sizeof epilogue),
                    "cublasLtMatmulDescSetAttribute");
        }
        require(cublasLtMatrixLayoutCreate(&m_weight, type, std::uint64_t(k), std::uint64_t(n), k), "layout");
        require(cublasLtMatrixLayoutCreate(&m_x, type, std::uint64_t(k), std::uint64_t(m), k), "layout");
        require(cublasLtMatrixLayoutCreate(&m_y, type, std::uint64_t(n), std::uint64_t(m), n), "layout");
    }
    Product(const Product&) = delete;
    ~Product() {
        cublasLtMatrixLayoutDestroy(m_weight);
        cublasLtMatrixLayoutDestroy(m_x);
        cublasLtMatrixLayoutDestroy(m_y);
        cublasLtMatmulDescDestroy(m_product);
    }

    /// False: the library has no algorithm for it.
    bool choose(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& y) {
        cublasLtMatmulPreference_t wish{};
        require(cublasLtMatmulPreferenceCreate(&wish), "cublasLtMatmulPreferenceCreate");
        cublasLtMatmulPreferenceSetAttribute(wish, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &kWorkspace,
                                             sizeof kWorkspace);
        cublasLtMatmulHeuristicResult_t found[kCandidates];
        int count = 0;
        point(bias);
        const auto status = cublasLtMatmulAlgoGetHeuristic(handle(), m_product, m_weight, m_x, m_y, m_y, wish,
                                                           kCandidates, found, &count);
        cublasLtMatmulPreferenceDestroy(wish);
        if (status != CUBLAS_STATUS_SUCCESS || count == 0) return false;
        m_algorithm = found[0].algo;
        if (!isRecording()) m_algorithm = fastest(found, count, x, weight, y);
        return true;
    }

    void run(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& y) {
        point(bias);
        require(multiply(m_algorithm, x, weight, y), "cublasLtMatmul");
    }

 private:
    static cublasLtHandle_t handle() {  // cuBLAS's own handle is one of cuBLASLt too
        return reinterpret_cast<cublasLtHandle_t>(at::cuda::getCurrentCUDABlasHandle());
    }
    void point(const Tensor& bias) {
        if (!m_hasBias) return;
        const void* address = bias.data_ptr();
        require(cublasLtMatmulDescSetAttribute(m_product, CUBLASLT_MATMUL_DESC_BIAS_POINTER, &address,
                                               sizeof address),
                "cublasLtMatmulDescSetAttribute");
    }

    cublasStatus_t multiply(const cublasLtMatmulAlgo_t& algorithm, const Tensor& x, const Tensor& weight,
                            const Tensor& y) const {
        const float one = 1, share = m_hasSum ? 1 : 0;
        const Tensor workspace =
            at::empty({std::int64_t(kWorkspace)}, x.options().dtype(at::kByte));  // kept by the allocator
        return cublasLtMatmul(handle(), m_product, &one, weight.data_ptr(), m_weight, x.data_ptr(), m_x,
                              &share, y.data_ptr(), m_y, y.data_ptr(), m_y, &algorithm, workspace.data_ptr(),
                              kWorkspace, c10::cuda::getCurrentCUDAStream().stream());
    }

    cublasLtMatmulAlgo_t fastest(const cublasLtMatmulHeuristicResult_t* found, int count, const Tensor& x,
                                 const Tensor& weight, const Tensor& y) const {
        const Tensor scratch = at::empty_like(y);
        float best = 1e30f;
        int chosen = 0;
        for (int i = 0; i < count; ++i) {
            if (found[i].state != CUBLAS_STATUS_SUCCESS) continue;
            const auto time =
                trialOf([&] { return multiply(found[i].algo, x, weight, scratch) == CUBLAS_STATUS_SUCCESS; });
            if (time && *time < best) best = *time, chosen = i;
        }
        return found[chosen].algo;
    }

    bool m_hasBias, m_hasSum;
    cublasLtMatmulDesc_t m_product{};
    cublasLtMatrixLayout_t m_weight{}, m_x{}, m_y{};
    cublasLtMatmulAlgo_t m_algorithm{};
};

using Key = std::tuple<int, int, std::int64_t, std::int64_t, std::int64_t, bool, bool>;

bool multiplied(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& y, bool hasSum) {
    static std::mutex lock;
    static std::map<Key, std::unique_ptr<Product>> products;  // null: the library cannot
    const auto k = weight.size(1), n = weight.size(0);
    const Key key{x.device().index(), int(x.scalar_type()), x.numel() / k, n, k, bias.defined(), hasSum};
    const std::lock_guard guard(lock);
    auto found = products.find(key);
    if (found == products.end()) {
        auto product = std::make_unique<Product>(x, weight, bias.defined(), hasSum);
        if (!product->choose(x, weight, bias, y)) product = nullptr;
        found = products.emplace(key, std::move(product)).first;
    }
    if (!found->second) return false;
    found->second->run(x, weight, bias, y);
    return true;
}

}  // namespace

#endif

Tensor linear(const Tensor& input, const Tensor& weight, const Tensor& bias, const Tensor& sum) {
    const c10::cuda::CUDAGuard device(input.device());
    const Tensor x = input.contiguous();
    auto sizes = x.sizes().vec();
    sizes.back() = weight.size(0);
#ifdef SEINE_CUBLASLT
    const bool fits = weight.is_contiguous() && weight.scalar_type() == x.scalar_type() &&
                      (!bias.defined() || bias.scalar_type() == x.scalar_type()) && weight.size(0) % 8 == 0 &&
                      weight.size(1) % 8 == 0;
    if (fits) {
        const Tensor y = sum.defined() ? sum : at::empty(sizes, x.options());
        if (multiplied(x, weight, bias, y, sum.defined())) return y;
    }
#endif
    if (!sum.defined()) return at::linear(x, weight, bias);
    Tensor rows = sum.view({-1, weight.size(0)});
    rows.addmm_(x.view({-1, weight.size(1)}), weight.t());
    if (bias.defined()) rows.add_(bias);
    return sum;
}

}  // namespace seine::nn::cuda

#endif
