#include "engine/media/pending_folder.h"

#include <random>
#include <system_error>

#include "engine/media/error.h"

namespace media {

namespace fs = std::filesystem;

PendingFolder::PendingFolder(fs::path target, std::function<bool(const std::string&)> isOurs)
    : m_target(std::move(target)), m_isOurs(std::move(isOurs)) {
    if (m_target.filename().empty()) m_target = m_target.parent_path();  // "pictures/"
    std::error_code error;
    if (fs::exists(m_target, error) && !mayBeReplaced())
        throw Error("the export needs a folder of its own, this one is in use", m_target.string(),
                    "choose a new or an empty folder");
    m_temporary = m_target.parent_path() / (".seine-" + std::to_string(std::random_device()()) + ".part");
    if (!fs::create_directory(m_temporary, error))
        throw Error("the folder cannot be made (" + error.message() + ")", m_target.string(),
                    "choose a place that you may write to");
}

PendingFolder::~PendingFolder() {
    std::error_code ignored;
    if (!m_isInPlace) fs::remove_all(m_temporary, ignored);
}

bool PendingFolder::mayBeReplaced() const {
    std::error_code error;
    if (!fs::is_directory(m_target, error)) return false;
    for (const auto& entry : fs::directory_iterator(m_target, error))
        if (!m_isOurs(entry.path().filename().string())) return false;
    return !error;
}

void PendingFolder::commit() {
    std::error_code error, ignored;
    const fs::path old = m_temporary.string() + ".old";
    const bool hasOld = fs::exists(m_target, ignored);
    if (hasOld && mayBeReplaced()) fs::rename(m_target, old, error);
    if (!error) fs::rename(m_temporary, m_target, error);
    if (error) {
        if (fs::exists(old, ignored)) fs::rename(old, m_target, ignored);
        throw Error("the folder cannot get its name (" + error.message() + ")", m_target.string(),
                    "choose another name");
    }
    m_isInPlace = true;
    if (hasOld) fs::remove_all(old, ignored);
}

}  // namespace media
