#include "storage/snapshots.h"

#include <algorithm>
#include <ctime>

#include "storage/database.h"
#include "storage/files.h"
#include "storage/story/edit_codec.h"
#include "storage/story/sound.h"

namespace storage {
namespace {

constexpr std::int64_t kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour, kWeek = 7 * kDay;
constexpr std::int64_t kBetween = 10 * kMinute;
constexpr std::size_t kMost = 150;
constexpr std::int64_t kMostBytes = 64 << 20;

/// Seconds since 1970 of now()'s notation; 0 for any other.
std::int64_t secondsOf(std::string_view text) {
    std::tm parts{};
    const std::string copy(text);
    return strptime(copy.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts) ? std::int64_t(timegm(&parts)) : 0;
}

/// Moments of one stretch share a number; 0: each stands for itself.
std::int64_t stretchOf(std::int64_t age) {
    return age < kHour ? 0 : age < kDay ? kHour : age < 30 * kDay ? kDay : kWeek;
}

}  // namespace

std::vector<std::size_t> thinned(std::span<const std::int64_t> moments, std::int64_t now) {
    std::vector<std::size_t> tooMany;
    std::set<std::pair<std::int64_t, std::int64_t>> taken;  // how long a stretch, and which
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const std::int64_t stretch = stretchOf(now - moments[i]);
        if (stretch > 0 && !taken.emplace(stretch, moments[i] / stretch).second) tooMany.push_back(i);
    }
    return tooMany;
}

Snapshots Snapshots::read(Database& database) {
    Snapshots snapshots;
    if (database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'snapshots'") == 0)
        return snapshots;
    auto row = database.query("SELECT id, made_at, shots, frames, length(story) FROM snapshots ORDER BY id");
    while (row.step())
        snapshots.m_all.push_back(
            {SnapshotId{row.integer(0)}, row.text(1), int(row.integer(2)), row.integer(3), row.integer(4)});
    return snapshots;
}

std::optional<story::Story> Snapshots::story(Database& database, SnapshotId id) {
    auto row = database.query("SELECT story FROM snapshots WHERE id = ?1");
    if (!row.bind(1, id.value).step()) return std::nullopt;
    return story::decodedStory(row.bytes(0));
}

std::set<story::BlobId> Snapshots::blobs(Database& database) const {
    std::set<story::BlobId> result;
    for (const Snapshot& snapshot : m_all) {
        auto [known, isNew] = m_blobs.try_emplace(snapshot.id.value);
        if (isNew)
            if (const auto kept = story(database, snapshot.id)) known->second = story::blobsNamedBy(*kept);
        result.insert(known->second.begin(), known->second.end());
    }
    return result;
}

bool Snapshots::isDue(std::string_view now) const {
    if (m_all.empty()) return true;
    const std::int64_t age = secondsOf(now) - secondsOf(m_all.back().madeAt);
    return age >= kBetween || age < -kBetween;  // or the clock was set back
}

void Snapshots::keep(Database& database, const story::Story& kept, std::string_view at) {
    if (kept.shots.empty() && kept.markers.empty() && kept.orphans.empty() && !story::hasSound(kept)) return;
    if (!m_all.empty()) {
        const auto last = story(database, m_all.back().id);
        if (last && story::sameContent(*last, kept)) return;
    }
    const Bytes bytes = story::encoded(kept);
    const story::Frames frames = story::length(kept);
    database.query("INSERT INTO snapshots (made_at, shots, frames, story) VALUES (?1, ?2, ?3, ?4)")
        .bind(1, at)
        .bind(2, std::int64_t(kept.shots.size()))
        .bind(3, frames)
        .bindBytes(4, bytes)
        .run();
    m_all.push_back({SnapshotId{database.lastId()}, std::string(at), int(kept.shots.size()), frames,
                     std::int64_t(bytes.size())});
    thin(database, at);
}

void Snapshots::thin(Database& database, std::string_view now) {
    std::vector<std::int64_t> moments;
    std::int64_t bytes = 0;
    for (const Snapshot& snapshot : m_all) {
        moments.push_back(secondsOf(snapshot.madeAt));
        bytes += snapshot.bytes;
    }
    const auto tooMany = thinned(moments, secondsOf(now));
    std::set<std::size_t> going(tooMany.begin(), tooMany.end());
    for (const std::size_t i : tooMany) bytes -= m_all[i].bytes;
    for (std::size_t i = 0; i + 1 < m_all.size(); ++i) {  // the oldest, never the newest
        if (m_all.size() - going.size() <= kMost && bytes <= kMostBytes) break;
        if (going.insert(i).second) bytes -= m_all[i].bytes;
    }
    std::vector<Snapshot> left;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (going.contains(i))
            database.query("DELETE FROM snapshots WHERE id = ?1").bind(1, m_all[i].id.value).run();
        else
            left.push_back(m_all[i]);
    }
    m_all = std::move(left);
}

void Snapshots::removeTakes(Database& database, const std::vector<story::TakeId>& takes) {
    m_blobs.clear();
    for (Snapshot& snapshot : m_all) {
        auto kept = story(database, snapshot.id);
        if (!kept) continue;
        bool any = false;
        for (const story::TakeId take : takes) {
            const story::Edit removal = story::RemoveTakes{{take}};
            if (!story::valid(*kept, removal)) continue;  // it did not have it yet
            story::apply(*kept, removal);
            any = true;
        }
        if (!any) continue;
        const Bytes bytes = story::encoded(*kept);
        database.query("UPDATE snapshots SET story = ?2 WHERE id = ?1")
            .bind(1, snapshot.id.value)
            .bindBytes(2, bytes)
            .run();
        snapshot.bytes = std::int64_t(bytes.size());
    }
}

void Snapshots::clear(Database& database) {
    database.execute("DELETE FROM snapshots");
    m_all.clear();
    m_blobs.clear();
}

}  // namespace storage
