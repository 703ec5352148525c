#include "engine/seine/device.h"

#include <algorithm>
#include <charconv>
#include <fstream>

#include "engine/seine/hardware.h"
#include "engine/seine/torch_cuda.h"

namespace seine {

namespace {

std::string processorName() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(": ");
        if (line.compare(0, 10, "model name") == 0 && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return "processor";
}

int gpuCount() {
#ifdef SEINE_CUDA
    return at::hasCUDA() ? int(c10::cuda::device_count()) : 0;
#else
    return 0;
#endif
}

}  // namespace

std::int64_t freeMemoryOf([[maybe_unused]] at::Device device) {
#ifdef SEINE_CUDA
    const c10::cuda::CUDAGuard guard(device);
    std::size_t available = 0, all = 0;
    if (cudaMemGetInfo(&available, &all) != cudaSuccess) return 0;
    (void)at::empty({1}, at::TensorOptions().device(device));  // LibTorch 2 keeps no count before the first
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    return std::int64_t(available) + stats.reserved_bytes[0].current - stats.allocated_bytes[0].current;
#else
    return 0;
#endif
}

void giveBackMemory() {
#ifdef SEINE_CUDA
    if (gpuCount() > 0) c10::cuda::CUDACachingAllocator::emptyCache();
#endif
}

std::vector<Device> devices() {
    std::vector<Device> list;
    Device processor{"cpu", processorName(), 0, availableMemory().value_or(0)};
    processor.memory = machineMemory();
    list.push_back(std::move(processor));
#ifdef SEINE_CUDA
    for (int i = 0; i < gpuCount(); ++i) {
        const auto* about = at::cuda::getDeviceProperties(c10::DeviceIndex(i));
        list.push_back({"cuda:" + std::to_string(i), about->name, std::int64_t(about->totalGlobalMem),
                        freeMemoryOf(at::Device(at::kCUDA, c10::DeviceIndex(i)))});
    }
#endif
    return list;
}

at::Device chosenDevice(const std::string& name, std::int64_t needed) {
    if (name == "cpu") return at::kCPU;
    if (name.empty()) {
        at::Device best = at::kCPU;
        std::int64_t most = needed;
        for (int i = 0; i < gpuCount(); ++i) {
            const at::Device gpu(at::kCUDA, c10::DeviceIndex(i));
            const auto available = freeMemoryOf(gpu);
            if (available > most) best = gpu, most = available;
        }
        return best;
    }
    int index = -1;
    if (name == "cuda") index = 0;
    if (name.compare(0, 5, "cuda:") == 0) {
        const char* end = name.data() + name.size();
        const auto [rest, error] = std::from_chars(name.data() + 5, end, index);
        if (error != std::errc() || rest != end) index = -1;
    }
    if (index >= 0 && index < gpuCount()) return {at::kCUDA, c10::DeviceIndex(index)};
    std::string known;
    for (const auto& device : devices()) known += (known.empty() ? "" : ", ") + device.id;
    throw Error("there is no device \"" + name + "\"", "device", "choose one of: " + known);
}

std::string workerDevice(int worker) {
    const int count = gpuCount();
    return count > 0 ? "cuda:" + std::to_string(worker % count) : "cpu";
}

at::ScalarType elementType(Precision precision, at::Device device) {
    if (precision == Precision::Float16 && device.is_cpu())
        throw Error("a processor does not work in float16", "precision", "choose bfloat16 or float32");
    if (precision == Precision::Float16) return at::kHalf;
    if (precision == Precision::BFloat16) return at::kBFloat16;
    if (precision == Precision::Float32) return at::kFloat;
    if (device.is_cuda()) return at::kHalf;
    return hasFastBfloat16() ? at::kBFloat16 : at::kFloat;
}

void prepareDevice(at::Device device) {
    if (!device.is_cuda()) return;
    auto& context = at::globalContext();
    context.setBenchmarkCuDNN(true);
    context.setAllowTF32CuDNN(false);
    context.setAllowTF32CuBLAS(false);
}

}  // namespace seine
