// The part of ProjectFile about pictures, movies and sounds.
#include <algorithm>
#include <fstream>

#include "storage/project_file_inside.h"

namespace storage {
namespace {

using Guard = std::lock_guard<std::recursive_mutex>;

[[noreturn]] void unreadable(const std::filesystem::path& path) {
    throw Error(Error::Kind::Other, "the file cannot be read", path.string(), "check the file and try again");
}

/// For each blob that takes of the story name, the best thing that can be said of one of them.
enum class Standing { Other, Starred, Chosen };
std::map<story::BlobId, Standing> standings(const story::Story& story) {
    std::map<story::BlobId, Standing> result;
    const auto note = [&](const story::Take& take, bool chosen) {
        const Standing standing = chosen                        ? Standing::Chosen
                                  : take.starred || take.locked ? Standing::Starred
                                                                : Standing::Other;
        Standing& best = result.try_emplace(take.movie, standing).first->second;
        best = std::max(best, standing);
    };
    for (const story::Shot& shot : story.shots) {
        for (const story::Take& take : shot.takes) note(take, take.id == shot.chosen);
        for (const story::Take& take : shot.out.takes) note(take, take.id == shot.out.chosen);
    }
    for (const story::Orphan& orphan : story.orphans) note(orphan.take, false);
    return result;
}

}  // namespace

story::BlobId ProjectFile::addBlob(std::span<const std::uint8_t> bytes, std::string_view kind) {
    const Guard guard(m->mutex);
    m->requireEditing();
    const auto source = [&](std::int64_t offset, std::span<std::uint8_t> to) {
        std::copy_n(bytes.begin() + std::ptrdiff_t(offset), to.size(), to.begin());
    };
    return m->blobs->add(source, std::int64_t(bytes.size()), kind);
}

story::BlobId ProjectFile::addBlobFromFile(const std::filesystem::path& path, std::string_view kind) {
    const Guard guard(m->mutex);
    m->requireEditing();
    requireFile(path);
    std::error_code error;
    if (std::filesystem::equivalent(path, m->path, error))
        throw Error(Error::Kind::Input, "a story cannot hold itself", path.string(), "choose another file");
    std::ifstream file(path, std::ios::binary);
    const auto bytes = std::int64_t(std::filesystem::file_size(path, error));
    if (!file || error) unreadable(path);
    const auto source = [&](std::int64_t offset, std::span<std::uint8_t> to) {
        file.seekg(offset);
        file.read(reinterpret_cast<char*>(to.data()), std::streamsize(to.size()));
        if (!file) unreadable(path);
    };
    return m->blobs->add(source, bytes, kind);
}

bool ProjectFile::hasBlob(story::BlobId blob) const {
    const Guard guard(m->mutex);
    return m->blobs->has(blob);
}

std::int64_t ProjectFile::blobSize(story::BlobId blob) const {
    const Guard guard(m->mutex);
    return m->blobs->info(blob).bytes;
}

std::string ProjectFile::blobKind(story::BlobId blob) const {
    const Guard guard(m->mutex);
    return m->blobs->info(blob).kind;
}

Bytes ProjectFile::readBlob(story::BlobId blob) const {
    const Guard guard(m->mutex);
    Bytes bytes;
    m->blobs->read(blob, [&](std::span<const std::uint8_t> part) {
        bytes.insert(bytes.end(), part.begin(), part.end());
    });
    return bytes;
}

std::size_t ProjectFile::readBlob(story::BlobId blob, std::int64_t offset, std::span<std::uint8_t> to) const {
    const Guard guard(m->mutex);
    return m->blobs->readPiece(blob, offset, to);
}

void ProjectFile::writeBlobToFile(story::BlobId blob, const std::filesystem::path& path) const {
    const Guard guard(m->mutex);
    TemporaryName temporary(realPath(path));
    std::ofstream file(temporary.path(), std::ios::binary);
    m->blobs->read(blob, [&](std::span<const std::uint8_t> part) {
        file.write(reinterpret_cast<const char*>(part.data()), std::streamsize(part.size()));
    });
    file.close();
    if (!file)
        throw Error(Error::Kind::Other, "the file cannot be written", path.string(),
                    "check the folder and the room on the disk");
    temporary.keepAs(realPath(path), true);
}

std::vector<BlobInfo> ProjectFile::blobs() const {
    const Guard guard(m->mutex);
    const BlobUse use(m->story, m->history, m->snapshots.blobs(*m->database));
    std::vector<BlobInfo> result;
    for (const auto& [id, kind, bytes] : m->blobs->all())
        result.push_back({id, kind, bytes, use.story.contains(id) || use.history.contains(id)});
    return result;
}

Space ProjectFile::space() const {
    const Guard guard(m->mutex);
    const BlobUse use(m->story, m->history, m->snapshots.blobs(*m->database));
    const auto takes = standings(m->story);
    std::set<story::BlobId> pictures, sounds;
    for (const story::Shot& shot : m->story.shots) {
        pictures.insert(shot.picture);
        for (const story::Waypoint& waypoint : shot.out.via) pictures.insert(waypoint.picture);
    }
    for (const story::PlacedSound& sound : story::placedSounds(m->story)) sounds.insert(sound.clip->blob);
    Space space;
    for (const auto& [id, kind, bytes] : m->blobs->all()) {
        const auto take = takes.find(id);
        if (pictures.contains(id))
            space.pictures += bytes;
        else if (take != takes.end())
            (take->second == Standing::Chosen    ? space.chosenTakes
             : take->second == Standing::Starred ? space.starredTakes
                                                 : space.otherTakes) += bytes;
        else if (sounds.contains(id))
            space.sounds += bytes;
        else
            (use.history.contains(id) ? space.historyOnly : space.unused) += bytes;
    }
    const std::int64_t pageSize = m->database->integer("PRAGMA page_size");
    space.unused += m->database->integer("PRAGMA freelist_count") * pageSize;
    space.file = m->database->integer("PRAGMA page_count") * pageSize;
    return space;
}

}  // namespace storage
