#include "storage/blob_store.h"

#include <algorithm>

#include "storage/database.h"
#include "storage/error.h"
#include "storage/sha256.h"

namespace storage {
namespace {

std::int64_t rowOf(story::BlobId blob, std::int64_t part) {
    return (blob.value << kPartBits) | part;
}

/// What a file may claim is kept within what a blob can have.
std::int64_t sizeOf(std::int64_t claimed) {
    return std::clamp<std::int64_t>(claimed, 0, kPartBytes << kPartBits);
}

/// Calls visit(offset, size, number) for each part of a blob of so many bytes.
template <class Visit>
void forParts(std::int64_t bytes, const Visit& visit) {
    for (std::int64_t offset = 0, part = 0; offset < bytes; offset += kPartBytes, ++part)
        visit(offset, std::size_t(std::min(kPartBytes, bytes - offset)), part);
}

}  // namespace

story::BlobId BlobStore::add(const Source& source, std::int64_t bytes, std::string_view kind) {
    Sha256 sum;
    std::vector<std::uint8_t> buffer(std::size_t(std::min(kPartBytes, bytes)));
    forParts(bytes, [&](std::int64_t offset, std::size_t size, std::int64_t) {
        const auto piece = std::span(buffer).first(size);
        source(offset, piece);
        sum.add(piece);
    });
    const Sha256::Digest digest = sum.digest();
    std::vector<story::BlobId> same;
    {
        auto row = m_database.query("SELECT id FROM blobs WHERE sha256 = ?1 AND bytes = ?2");
        row.bindBytes(1, digest).bind(2, bytes);
        while (row.step()) same.push_back({row.integer(0)});
    }
    for (const story::BlobId blob : same)
        if (equal(blob, source, bytes)) return blob;

    const Database::Unhurried unhurried(m_database);
    Transaction transaction(m_database);
    m_database.query("INSERT INTO blobs (kind, bytes, sha256) VALUES (?1, ?2, ?3)")
        .bind(1, kind)
        .bind(2, bytes)
        .bindBytes(3, digest)
        .run();
    const story::BlobId blob{m_database.lastId()};
    forParts(bytes, [&](std::int64_t offset, std::size_t size, std::int64_t part) {
        const auto piece = std::span(buffer).first(size);
        source(offset, piece);
        m_database.query("INSERT INTO blob_parts (id, data) VALUES (?1, ?2)")
            .bind(1, rowOf(blob, part))
            .bindBytes(2, piece)
            .run();
    });
    transaction.commit();
    return blob;
}

bool BlobStore::equal(story::BlobId blob, const Source& source, std::int64_t bytes) const {
    std::vector<std::uint8_t> given(std::size_t(std::min(kPartBytes, bytes))), stored(given.size());
    bool same = true;
    try {
        forParts(bytes, [&](std::int64_t offset, std::size_t size, std::int64_t) {
            if (!same) return;
            source(offset, std::span(given).first(size));
            same = readPiece(blob, offset, std::span(stored).first(size)) == size &&
                   std::equal(given.begin(), given.begin() + std::ptrdiff_t(size), stored.begin());
        });
    } catch (const Error&) {
        return false;  // the stored one is damaged: store it anew
    }
    return same;
}

std::vector<BlobStore::Info> BlobStore::all() const {
    std::vector<Info> result;
    auto row = m_database.query("SELECT id, kind, bytes FROM blobs ORDER BY id");
    while (row.step()) result.push_back({{row.integer(0)}, row.text(1), sizeOf(row.integer(2))});
    return result;
}

bool BlobStore::has(story::BlobId blob) const {
    return m_database.query("SELECT 1 FROM blobs WHERE id = ?1").bind(1, blob.value).step();
}

BlobStore::Info BlobStore::info(story::BlobId blob) const {
    auto row = m_database.query("SELECT kind, bytes FROM blobs WHERE id = ?1");
    if (!row.bind(1, blob.value).step())
        throw Error(Error::Kind::Input, "there is no picture or movie " + std::to_string(blob.value),
                    m_database.path().string(), "choose another one");
    return {blob, row.text(0), sizeOf(row.integer(1))};
}

void BlobStore::read(story::BlobId blob,
                     const std::function<void(std::span<const std::uint8_t>)>& sink) const {
    const std::int64_t bytes = info(blob).bytes;
    const bool check = !m_whole.contains(blob);
    Sha256 sum;
    const auto damaged = [&] {
        return Error(Error::Kind::Damaged,
                     "the picture or movie " + std::to_string(blob.value) + " is damaged",
                     m_database.path().string(), "replace the picture, or make the take again");
    };
    forParts(bytes, [&](std::int64_t, std::size_t size, std::int64_t part) {
        auto row = m_database.query("SELECT data FROM blob_parts WHERE id = ?1");
        if (!row.bind(1, rowOf(blob, part)).step() || row.bytes(0).size() != size) throw damaged();
        if (check) sum.add(row.bytes(0));
        sink(row.bytes(0));
    });
    if (!check) return;
    const Sha256::Digest digest = sum.digest();
    auto row = m_database.query("SELECT sha256 FROM blobs WHERE id = ?1");
    if (!row.bind(1, blob.value).step() || !std::ranges::equal(row.bytes(0), digest)) throw damaged();
    m_whole.insert(blob);
}

std::size_t BlobStore::readPiece(story::BlobId blob, std::int64_t offset, std::span<std::uint8_t> to) const {
    const std::int64_t bytes = info(blob).bytes;
    if (offset < 0 || offset >= bytes) return 0;
    to = to.first(std::size_t(std::min(std::int64_t(to.size()), bytes - offset)));
    for (std::size_t done = 0; done < to.size();) {
        const std::int64_t at = offset + std::int64_t(done), inPart = at % kPartBytes;
        const std::size_t size = std::min(to.size() - done, std::size_t(kPartBytes - inPart));
        m_database.readPiece("blob_parts", "data", rowOf(blob, at / kPartBytes), inPart,
                             to.subspan(done, size));
        done += size;
    }
    return to.size();
}

void BlobStore::remove(story::BlobId blob) {
    m_whole.erase(blob);
    m_database.query("DELETE FROM blob_parts WHERE id >= ?1 AND id < ?2")
        .bind(1, rowOf(blob, 0))
        .bind(2, rowOf({blob.value + 1}, 0))
        .run();
    m_database.query("DELETE FROM blobs WHERE id = ?1").bind(1, blob.value).run();
}

}  // namespace storage
