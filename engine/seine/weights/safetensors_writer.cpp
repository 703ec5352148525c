#include "engine/seine/weights/safetensors_writer.h"

#include <nlohmann/json.hpp>

#include "engine/seine/generator.h"
#include "engine/seine/weights/durable_file.h"

namespace seine::weights {
namespace {

const char* typeName(at::ScalarType type, const std::string& name) {
    switch (type) {
        case at::kFloat:
            return "F32";
        case at::kHalf:
            return "F16";
        case at::kBFloat16:
            return "BF16";
        case at::kLong:
            return "I64";
        case at::kInt:
            return "I32";
        case at::kByte:
            return "U8";
        default:
            throw Error("tensors of this type are not written", name, "convert it first");
    }
}

using Plan = std::map<std::string, PlannedTensor>;

std::string headerOf(const Plan& plan, const std::map<std::string, std::string>& metadata) {
    nlohmann::json header = nlohmann::json::object();
    if (!metadata.empty()) header["__metadata__"] = metadata;
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : plan) {
        std::uint64_t bytes = c10::elementSize(tensor.type);
        for (const auto extent : tensor.shape) bytes *= std::uint64_t(extent);
        header[name] = {{"dtype", typeName(tensor.type, name)},
                        {"shape", tensor.shape},
                        {"data_offsets", {at, at + bytes}}};
        at += bytes;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

}  // namespace

void writeSafetensors(const std::filesystem::path& path, const Plan& plan,
                      const std::function<Tensor(const std::string&)>& make,
                      const std::map<std::string, std::string>& metadata) {
    const std::string header = headerOf(plan, metadata);
    DurableFile file(path);
    std::uint64_t length = header.size();
    char bytes[8];
    for (char& byte : bytes) byte = char(length & 255), length >>= 8;
    file.write(bytes, 8);
    file.write(header.data(), header.size());
    for (const auto& [name, planned] : plan) {
        const Tensor flat = make(name).detach().to(at::kCPU, planned.type).contiguous();
        if (flat.sizes() != at::IntArrayRef(planned.shape))
            throw Error("a tensor is not of the shape it was planned with", name,
                        "this is a fault of the program");
        file.write(flat.data_ptr(), std::size_t(flat.numel()) * flat.element_size());
    }
    file.finish();
}

void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata) {
    Plan plan;
    for (const auto& [name, tensor] : tensors) plan[name] = {tensor.scalar_type(), tensor.sizes().vec()};
    writeSafetensors(
        path, plan, [&](const std::string& name) { return tensors.at(name); }, metadata);
}

}  // namespace seine::weights
