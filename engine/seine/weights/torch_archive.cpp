// The archives of torch.save: a zip with data.pkl, which describes tensors, and one file for each storage.
#include "engine/seine/generator.h"
#include "engine/seine/weights/archive.h"
#include "engine/seine/weights/pickle.h"
#include "engine/seine/weights/zip.h"

namespace seine::weights {

namespace {

[[noreturn]] void damagedCheckpoint(const MappedFile& file, const std::string& problem) {
    throw Error("damaged checkpoint: " + problem, file.path().string(), "fetch the file again");
}

std::optional<at::ScalarType> storageScalarType(const std::string& storage) {
    static const std::map<std::string, at::ScalarType> types = {
        {"DoubleStorage", at::kDouble},     {"FloatStorage", at::kFloat}, {"HalfStorage", at::kHalf},
        {"BFloat16Storage", at::kBFloat16}, {"LongStorage", at::kLong},   {"IntStorage", at::kInt},
        {"ShortStorage", at::kShort},       {"CharStorage", at::kChar},   {"ByteStorage", at::kByte},
        {"BoolStorage", at::kBool}};
    const auto found = types.find(storage);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

bool isContiguous(const nn::Shape& shape, const nn::Shape& strides) {
    std::int64_t expected = 1;
    for (std::size_t i = shape.size(); i-- > 0;) {
        if (shape[i] != 1 && strides[i] != expected) return false;
        expected *= shape[i];
    }
    return true;
}

/// Elements of the storage that the tensor reaches over; none when a number is negative or too large.
std::optional<std::uint64_t> reach(const PickledTensor& t) {
    const auto count = elementCount(t.shape);
    if (!count || t.offset < 0 || t.shape.size() != t.strides.size()) return std::nullopt;
    if (*count == 0) return 0;
    std::uint64_t last = std::uint64_t(t.offset);
    for (std::size_t i = 0; i < t.shape.size(); ++i) {
        std::uint64_t step = 0;
        if (t.strides[i] < 0 ||
            __builtin_mul_overflow(std::uint64_t(t.shape[i] - 1), std::uint64_t(t.strides[i]), &step) ||
            __builtin_add_overflow(last, step, &last)) {
            return std::nullopt;
        }
    }
    return last + 1;
}

Entry entryOf(const MappedFile& file, const std::string& name, const PickledTensor& tensor,
              const ZipFile& bytes) {
    const std::string where = "tensor \"" + name + "\" ";
    const auto type = storageScalarType(tensor.storageType);
    if (!type) damagedCheckpoint(file, where + "has the unknown type " + tensor.storageType);
    const auto needed = reach(tensor);
    const std::uint64_t size = c10::elementSize(*type);
    if (!needed || *needed > bytes.size / size) {
        damagedCheckpoint(file, where + "of shape " + toString(tensor.shape) +
                                    " reaches beyond its storage of " + std::to_string(bytes.size) +
                                    " bytes");
    }
    Entry entry{*type, tensor.shape, {}, bytes.offset + std::size_t(std::uint64_t(tensor.offset) * size)};
    if (!isContiguous(tensor.shape, tensor.strides)) entry.strides = tensor.strides;
    return entry;
}

}  // namespace

bool isTorchArchive(const MappedFile& file) {
    return looksLikeZip(file);
}

ArchiveParts parseTorchArchive(const MappedFile& file) {
    const auto files = zipDirectory(file);
    const std::string suffix = "/data.pkl";
    std::string root;
    for (const auto& [name, bytes] : files) {
        if (name.ends_with(suffix)) root = name.substr(0, name.size() - suffix.size() + 1);
    }
    if (root.empty())
        damagedCheckpoint(file, "the archive holds no data.pkl: it was not written by torch.save");
    const auto bytesOf = [&](const ZipFile& f) { return file.bytes().subspan(f.offset, f.size); };
    if (const auto order = files.find(root + "byteorder"); order != files.end()) {
        const auto bytes = bytesOf(order->second);
        if (std::string(bytes.begin(), bytes.end()) == "big")
            damagedCheckpoint(file, "its numbers are big-endian");
    }
    ArchiveParts parts;
    for (const auto& [name, tensor] :
         pickledTensors(bytesOf(files.at(root + "data.pkl")), file.path().string())) {
        const auto storage = files.find(root + "data/" + tensor.key);
        if (storage == files.end())
            damagedCheckpoint(file, "the storage of tensor \"" + name + "\" is missing");
        parts.entries[name] = entryOf(file, name, tensor, storage->second);
    }
    return parts;
}

}  // namespace seine::weights
