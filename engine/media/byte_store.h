// Bytes that are read and written at positions: a file on the disk or memory. Behind every reader and writer
// of this library, so that a film inside a project file and one in a folder are the same thing to them.
// Private to engine/media.
//
// Thread safety: reading from several threads at once is safe, writing is for one thread alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace media {

class ByteStore {
 public:
    virtual ~ByteStore() = default;
    /// Both return the number of bytes or -errno; read returns 0 at the end.
    virtual std::int64_t read(std::int64_t position, std::uint8_t* to, std::int64_t size) = 0;
    virtual std::int64_t write(std::int64_t position, const std::uint8_t* from, std::int64_t size) = 0;
    virtual std::int64_t size() const = 0;

    /// The first error that a write met, as errno; 0 when all went well. Muxers tend to forget it.
    int firstWriteError() const { return m_writeError; }

 protected:
    int m_writeError = 0;
};

/// An existing file to read. Throws Error: missing, folder, empty, unreadable; `kind` says what was expected.
std::shared_ptr<ByteStore> openFile(const std::filesystem::path&, const std::string& kind);

/// Bytes that somebody else holds, to read.
std::shared_ptr<ByteStore> openBytes(std::shared_ptr<const std::vector<std::uint8_t>>);

/// Bytes that `read` gets: up to to.size() from an offset on, how many there were; it may throw, which is
/// read as a failure of the medium.
std::shared_ptr<ByteStore> openReader(std::int64_t size,
                                      std::function<std::size_t(std::int64_t, std::span<std::uint8_t>)> read);

/// Memory to write to and read from.
class MemoryStore : public ByteStore {
 public:
    std::int64_t read(std::int64_t position, std::uint8_t* to, std::int64_t size) override;
    std::int64_t write(std::int64_t position, const std::uint8_t* from, std::int64_t size) override;
    std::int64_t size() const override { return std::int64_t(m_bytes.size()); }
    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

 private:
    std::vector<std::uint8_t> m_bytes;
};

/// A file that gets its name only when it is whole: written under a hidden temporary name in the same folder,
/// removed by the destructor unless commit() was called.
class PendingFile : public ByteStore {
 public:
    /// Throws Error: no such folder, not writable, the target is a folder.
    explicit PendingFile(std::filesystem::path target);
    ~PendingFile() override;
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    std::int64_t read(std::int64_t position, std::uint8_t* to, std::int64_t size) override;
    std::int64_t write(std::int64_t position, const std::uint8_t* from, std::int64_t size) override;
    std::int64_t size() const override { return m_size; }

    /// Flushes to the disk and renames. Throws Error and leaves nothing behind when that fails.
    void commit();
    void discard() noexcept;

 private:
    std::filesystem::path m_target, m_temporary;
    int m_file = -1;
    std::int64_t m_size = 0;
};

/// "no space left on device" and its kin as an Error about writing `target`.
[[noreturn]] void throwWriteError(int errorNumber, const std::filesystem::path& target);

/// The whole of a store. Throws Error naming `name` for more than `limit` bytes and for reading failures.
std::vector<std::uint8_t> readAll(ByteStore&, const std::string& name, std::int64_t limit);

}  // namespace media
