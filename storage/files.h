// Files as the storage library needs them: the lock that says who edits a story, temporary names, flushing to
// the disk, renaming without surprise. Free functions callable from any thread; a FileLock belongs to one.
#pragma once

#include <filesystem>
#include <string>

namespace storage {

/// Held by the one process that edits a story: an advisory lock (flock) on a file beside it, which names the
/// holder and goes when the lock does. A crash leaves the file, not the lock.
class FileLock {
 public:
    /// Throws Error::Locked, naming the holder, Error::ReadOnly where no file can be made.
    explicit FileLock(const std::filesystem::path& story);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    static std::filesystem::path pathFor(const std::filesystem::path& story);

 private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

/// A name in the same folder that no file has; removed with what lies there unless keep() was called.
class TemporaryName {
 public:
    explicit TemporaryName(const std::filesystem::path& near);
    ~TemporaryName();
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(const TemporaryName&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Flushes, renames and flushes the folder. Without `replace` an existing file throws Error::Exists.
    void keepAs(const std::filesystem::path&, bool replace);

 private:
    std::filesystem::path m_path;
    bool m_kept = false;
};

/// The file itself, through links; absolute.
std::filesystem::path realPath(const std::filesystem::path&);
bool isWritable(const std::filesystem::path&);
/// Makes an empty file that nobody else may read: in a folder of all users a copy stays its owner's. Throws
/// Error::Exists when there is anything of this name, a link included.
void makePrivate(const std::filesystem::path&);
/// Throws Error unless it is there, an ordinary file, and may be read. Opens nothing: closing any descriptor
/// of a file would drop the locks SQLite has on it in this process.
void requireFile(const std::filesystem::path&);
/// Now, ISO 8601, UTC.
std::string now();

}  // namespace storage
