// Pictures and movies in the project file: stored once each, known again by SHA-256 and compared byte by
// byte, kept in parts so that neither a large film nor a look into its middle needs it in memory. Private to
// storage; as thread-safe as its Database.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/schema.h"
#include "storage/story/story.h"

namespace storage {

class Database;

class BlobStore {
 public:
    explicit BlobStore(Database& database) : m_database(database) {}

    /// Fills the span with the next bytes; the total is known beforehand. Called from the start for each
    /// pass.
    using Source = std::function<void(std::int64_t offset, std::span<std::uint8_t> to)>;
    /// Writes in a transaction of its own, without waiting for a flush: the edit that names the blob brings
    /// it to the disk, and a power cut before that leaves neither.
    story::BlobId add(const Source&, std::int64_t bytes, std::string_view kind);

    struct Info {
        story::BlobId id;
        std::string kind;
        std::int64_t bytes = 0;
    };
    std::vector<Info> all() const;
    bool has(story::BlobId) const;
    Info info(story::BlobId) const;  // throws Error::Input for an unknown one
    /// Hands out the parts in order, then checks them all against the hash: throws Error::Damaged. What was
    /// found whole once is not checked again.
    void read(story::BlobId, const std::function<void(std::span<const std::uint8_t>)>& sink) const;
    std::size_t readPiece(story::BlobId, std::int64_t offset, std::span<std::uint8_t> to) const;
    /// Inside a transaction of the caller's.
    void remove(story::BlobId);

 private:
    bool equal(story::BlobId, const Source&, std::int64_t bytes) const;
    Database& m_database;
    mutable std::set<story::BlobId> m_whole;
};

}  // namespace storage
