#include "engine/seine/weights/archive.h"

#include <cstring>

#include "engine/seine/generator.h"

namespace seine::weights {

std::optional<std::uint64_t> elementCount(const nn::Shape& shape) {
    std::uint64_t count = 1;
    for (const std::int64_t extent : shape) {
        if (extent < 0) return std::nullopt;
        if (__builtin_mul_overflow(count, std::uint64_t(extent), &count) || count >> 62) return std::nullopt;
    }
    return count;
}

std::string toString(const nn::Shape& shape) {
    std::string text = "[";
    for (const std::int64_t extent : shape) text += (text.size() > 1 ? ", " : "") + std::to_string(extent);
    return text + "]";
}

Archive ArchiveParts::assemble(std::shared_ptr<const MappedFile> file, ArchiveParts parts) {
    Archive archive;
    archive.m_file = std::move(file);
    archive.m_entries = std::move(parts.entries);
    archive.m_metadata = std::move(parts.metadata);
    return archive;
}

namespace {

/// A tensor with memory of its own; by these means because the fuzzers see tensors only (SEINE_TENSORS_ONLY).
Tensor fresh(const nn::Shape& shape, at::ScalarType type) {
    std::uint8_t nothing = 0;
    return at::from_blob(&nothing, {0}, type).new_empty(shape);
}

}  // namespace

std::shared_ptr<const Archive> Archive::open(const std::filesystem::path& path) {
    auto file = std::make_shared<const MappedFile>(path);
    ArchiveParts parts = isTorchArchive(*file) ? parseTorchArchive(*file) : parseSafetensors(*file);
    return std::make_shared<const Archive>(ArchiveParts::assemble(std::move(file), std::move(parts)));
}

Tensor Archive::read(const std::string& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) {
        throw Error("the file holds no tensor \"" + name + "\"", path().string(),
                    "check that it is the right file");
    }
    const Entry& entry = found->second;
    if (elementCount(entry.shape) == 0u) return fresh(entry.shape, entry.type);
    const std::uint8_t* data = m_file->bytes().data() + entry.offset;
    const auto keep = [file = m_file](void*) {};
    void* start = const_cast<std::uint8_t*>(data);  // from_blob wants void*; nobody writes to it
    const bool aligned = reinterpret_cast<std::uintptr_t>(data) % c10::elementSize(entry.type) == 0;
    if (aligned && entry.strides.empty()) return at::from_blob(start, entry.shape, keep, entry.type);
    if (aligned) return at::from_blob(start, entry.shape, entry.strides, keep, entry.type);
    std::int64_t reach = 1;
    for (std::size_t i = 0; i < entry.strides.size(); ++i) reach += (entry.shape[i] - 1) * entry.strides[i];
    if (entry.strides.empty()) reach = std::int64_t(*elementCount(entry.shape));
    Tensor copy = fresh({reach}, entry.type);
    std::memcpy(copy.data_ptr(), data, copy.nbytes());
    return entry.strides.empty() ? copy.view(entry.shape) : copy.as_strided(entry.shape, entry.strides);
}

std::int64_t Archive::tensorBytes() const {
    std::int64_t sum = 0;
    for (const auto& [name, entry] : m_entries) {
        sum += std::int64_t(elementCount(entry.shape).value_or(0) * c10::elementSize(entry.type));
    }
    return sum;
}

}  // namespace seine::weights
