// A folder that appears whole under its name or not at all: filled beside it under a hidden name, then
// renamed. One that an earlier export made is replaced; anybody else's never is.
//
//     media::PendingFolder folder("film media");
//     media::writeWhole(folder.path() / "a.txt", "...");
//     folder.commit();        // without it nothing is left behind
//
// Thread safety: one thread at a time.
#pragma once

#include <filesystem>
#include <functional>

namespace media {

class PendingFolder {
 public:
    /// `isOurs` says of each file in a folder of that name that it may go. Throws Error: no such place, not
    /// writable, a folder with other files in it.
    PendingFolder(std::filesystem::path target, std::function<bool(const std::string& name)> isOurs);
    ~PendingFolder();
    PendingFolder(const PendingFolder&) = delete;
    PendingFolder& operator=(const PendingFolder&) = delete;

    /// Where to write.
    const std::filesystem::path& path() const { return m_temporary; }
    const std::filesystem::path& target() const { return m_target; }
    /// Throws Error, everything as it was, when the name cannot be given.
    void commit();

 private:
    bool mayBeReplaced() const;

    std::filesystem::path m_target, m_temporary;
    std::function<bool(const std::string&)> m_isOurs;
    bool m_isInPlace = false;
};

}  // namespace media
