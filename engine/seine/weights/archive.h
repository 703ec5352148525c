// A checkpoint file as named tensors, whatever its container: safetensors, or the zip archives of torch.save.
// Opening reads names, types and shapes only and checks every length and offset; read() gives one tensor
// without copying where the file's layout allows it. Thread safety: immutable after construction; read() may
// be called from any thread.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "engine/seine/nn/module.h"
#include "engine/seine/torch.h"
#include "engine/seine/weights/mapped_file.h"

namespace seine::weights {

struct Entry {
    at::ScalarType type;
    nn::Shape shape;
    nn::Shape strides;       // in elements; empty: contiguous
    std::size_t offset = 0;  // of the first element in the file
};

class Archive {
 public:
    /// Chooses the container by content. Throws seine::Error naming file and tensor for anything out of
    /// bounds.
    static std::shared_ptr<const Archive> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_file->path(); }
    const std::map<std::string, Entry>& entries() const { return m_entries; }
    /// String metadata of a safetensors file.
    const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    bool has(const std::string& name) const { return m_entries.count(name) != 0; }
    /// The tensor as stored. It keeps the file mapped and must not be written to.
    Tensor read(const std::string& name) const;
    /// Bytes of all tensors.
    std::int64_t tensorBytes() const;

 private:
    friend struct ArchiveParts;
    std::shared_ptr<const MappedFile> m_file;
    std::map<std::string, Entry> m_entries;
    std::map<std::string, std::string> m_metadata;
};

/// What a container's parser fills in.
struct ArchiveParts {
    std::map<std::string, Entry> entries;
    std::map<std::string, std::string> metadata;
    static Archive assemble(std::shared_ptr<const MappedFile> file, ArchiveParts parts);
};

ArchiveParts parseSafetensors(const MappedFile& file);
bool isTorchArchive(const MappedFile& file);
ArchiveParts parseTorchArchive(const MappedFile& file);

/// Product of `shape`, or nothing when it does not fit in 62 bits or an extent is negative.
std::optional<std::uint64_t> elementCount(const nn::Shape& shape);
/// "[320, 9, 3, 3]"
std::string toString(const nn::Shape& shape);

}  // namespace seine::weights
