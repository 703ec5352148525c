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

std::string headerOf(const std::map<std::string, Tensor>& tensors,
                     const std::map<std::string, std::string>& metadata) {
    nlohmann::json header = nlohmann::json::object();
    if (!metadata.empty()) header["__metadata__"] = metadata;
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : tensors) {
        const std::uint64_t end = at + std::uint64_t(tensor.numel()) * tensor.element_size();
        header[name] = {{"dtype", typeName(tensor.scalar_type(), name)},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {at, end}}};
        at = end;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

}  // namespace

void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata) {
    const std::string header = headerOf(tensors, metadata);
    DurableFile file(path);
    std::uint64_t length = header.size();
    char bytes[8];
    for (char& byte : bytes) byte = char(length & 255), length >>= 8;
    file.write(bytes, 8);
    file.write(header.data(), header.size());
    for (const auto& [name, tensor] : tensors) {
        const Tensor flat = tensor.detach().cpu().contiguous();
        file.write(flat.data_ptr(), std::size_t(flat.numel()) * flat.element_size());
    }
    file.finish();
}

}  // namespace seine::weights
