#include "engine/seine/hardware.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif
#include <dlfcn.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>
#include <utility>

#include "engine/seine/torch.h"

namespace seine {

namespace {

constexpr double kSlowGigaflops = 8;  // the reference BLAS stays below on any processor, others far above

std::optional<std::int64_t> largeNumberIn(const std::string& path) {
    std::ifstream file(path);
    std::int64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

std::optional<int> numberIn(const std::string& path) {
    std::ifstream file(path);
    int number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

/// A line "MemAvailable:   123 kB" as bytes.
std::optional<std::int64_t> kilobytesIn(const char* path, const std::string& name) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.compare(0, name.size(), name) == 0) return std::stoll(line.substr(name.size())) * 1024;
    }
    return std::nullopt;
}

std::optional<std::int64_t> unusedMemory() {
    return kilobytesIn("/proc/meminfo", "MemAvailable:");
}

/// What the innermost control group (version 2) with a limit leaves; a limit of "max" is none. Memory that
/// only caches files counts as free.
std::optional<std::int64_t> controlGroupMemory() {
    std::ifstream membership("/proc/self/cgroup");
    std::string line;
    while (std::getline(membership, line))
        if (line.compare(0, 3, "0::") == 0) break;
    if (line.size() < 4) line = "0::/";
    const std::string folder = "/sys/fs/cgroup" + line.substr(3);
    const auto limit = largeNumberIn(folder + "/memory.max"),
               used = largeNumberIn(folder + "/memory.current");
    if (!limit || !used) return std::nullopt;
    std::ifstream statistics(folder + "/memory.stat");
    std::int64_t cached = 0, value = 0;
    for (std::string name; statistics >> name >> value;)
        if (name == "inactive_file") cached = value;
    return std::max<std::int64_t>(0, *limit - *used + cached);
}

std::optional<std::int64_t> addressSpace() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return std::nullopt;
    const auto used = kilobytesIn("/proc/self/status", "VmSize:");
    return std::max<std::int64_t>(0, std::int64_t(limit.rlim_cur) - used.value_or(0));
}

/// Path of the library that multiplies matrices, with links followed; empty when it is built into another
/// one.
std::string matrixLibrary() {
    Dl_info about{};
    void* multiply = ::dlsym(RTLD_DEFAULT, "sgemm_");
    if (!multiply || !::dladdr(multiply, &about) || !about.dli_fname) return {};
    std::error_code error;
    const auto path = std::filesystem::canonical(about.dli_fname, error);
    return error ? std::string(about.dli_fname) : path.string();
}

double measuredGigaflops() {
    constexpr std::int64_t size = 256;
    const c10::InferenceMode inference;
    const Tensor a = at::ones({size, size}), b = at::ones({size, size});
    double best = 0;
    for (int i = 0; i < 4; ++i) {
        const auto start = std::chrono::steady_clock::now();
        at::mm(a, b);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        best = std::max(best, 2e-9 * size * size * size / seconds.count());
    }
    return best;
}

template <class Function>
Function matrixFunction(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_DEFAULT, name));
}

/// OpenBLAS does not know processors younger than itself and falls back to kernels of 2004 on them. It is
/// asked again here with the newest kernels the processor can run. Before main(), while nobody else reads the
/// environment.
__attribute__((constructor)) void chooseMatrixKernels() {
#if defined(__x86_64__) && defined(__GNUC__)
    const auto name = matrixFunction<char* (*)()>("openblas_get_corename");
    const auto quit = matrixFunction<void (*)()>("gotoblas_dynamic_quit");
    const auto start = matrixFunction<void (*)()>("gotoblas_dynamic_init");
    if (!name || !quit || !start || ::getenv("OPENBLAS_CORETYPE")) return;
    __builtin_cpu_init();
    const std::string core = name();
    const bool ancient = core == "Prescott" || core == "Core2" || core == "Penryn" || core == "Nehalem";
    if (!ancient || !__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return;
    ::setenv("OPENBLAS_CORETYPE", __builtin_cpu_supports("avx512vl") ? "SkylakeX" : "Haswell", 1);
    quit();
    start();
    ::unsetenv("OPENBLAS_CORETYPE");
#endif
}

}  // namespace

int physicalCores() {
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    const bool known = ::sched_getaffinity(0, sizeof allowed, &allowed) == 0;
    std::set<std::pair<int, int>> cores;
    for (int cpu = 0; known && cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed)) continue;
        const std::string topology = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        cores.emplace(numberIn(topology + "physical_package_id").value_or(0),
                      numberIn(topology + "core_id").value_or(cpu));
    }
    const int count = int(cores.size());
    return count > 0 ? count : std::max(1, int(std::thread::hardware_concurrency()));
}

void setThreads(int threads) {
    at::set_num_threads(threads);
    static const auto setMatrixThreads = matrixFunction<void (*)(int)>("openblas_set_num_threads");
    if (setMatrixThreads) setMatrixThreads(threads);
}

std::optional<std::int64_t> availableMemory() {
    std::optional<std::int64_t> least;
    for (const auto& left : {unusedMemory(), controlGroupMemory(), addressSpace()})
        if (left && (!least || *left < *least)) least = left;
    return least;
}

std::int64_t machineMemory() {
    return kilobytesIn("/proc/meminfo", "MemTotal:").value_or(0);
}

bool hasFastBfloat16() {
#if defined(__x86_64__) && defined(__GNUC__)
    // Only with tiles (AMX): vector units alone multiply bfloat16 no faster than float32 here (measured).
    unsigned a = 0, b = 0, c = 0, d = 0;
    constexpr unsigned kAmxBfloat16 = 1u << 22;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d & kAmxBfloat16);
#else
    return false;
#endif
}

std::optional<std::string> slowMatrixLibrary() {
    const std::string path = matrixLibrary();
    for (const char* fast : {"openblas", "mkl", "blis", "atlas"}) {
        if (path.find(fast) != std::string::npos) return std::nullopt;
    }
    if (measuredGigaflops() > kSlowGigaflops) return std::nullopt;
    return "matrices are multiplied by the reference BLAS (" + (path.empty() ? "built in" : path) +
           "), about 40 times slower than needed: install libopenblas0-pthread";
}

}  // namespace seine
