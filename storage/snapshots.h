// The story as it was at earlier times, whole, kept in the project file while it is edited: coarser than the
// history, and reaching back much further. They become sparse with age and so stay few. Private to storage;
// as thread-safe as its Database.
//
//     age    < 1 hour     < 1 day          < 30 days       older
//     kept   all          one an hour      one a day       one a week      (the first of each)
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "storage/project_file.h"

namespace storage {

class Database;

/// Which of these moments (seconds since 1970, ascending) are too many: their places.
std::vector<std::size_t> thinned(std::span<const std::int64_t> moments, std::int64_t now);

class Snapshots {
 public:
    /// A file of before there were any has none.
    static Snapshots read(Database&);

    const std::vector<Snapshot>& all() const { return m_all; }
    /// None: there is no such one, or it cannot be read.
    static std::optional<story::Story> story(Database&, SnapshotId);
    std::set<story::BlobId> blobs(Database&) const;

    /// The last one is old enough for another.
    bool isDue(std::string_view now) const;
    /// These write inside a transaction of the caller's, to whom it falls to keep the old value for a
    /// failure. A story without anything in it, or as in the last one, is not kept.
    void keep(Database&, const story::Story&, std::string_view at);
    void removeTakes(Database&, const std::vector<story::TakeId>&);
    void clear(Database&);

 private:
    void thin(Database&, std::string_view now);

    std::vector<Snapshot> m_all;
    mutable std::map<std::int64_t, std::vector<story::BlobId>> m_blobs;  // of each, once they were asked for
};

}  // namespace storage
