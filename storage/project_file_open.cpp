// The part of ProjectFile about making, opening and copying files.
#include <algorithm>
#include <array>
#include <fstream>

#include "storage/project_file_inside.h"
#include "storage/schema.h"
#include "storage/story_rows.h"

namespace storage {
namespace {

namespace fs = std::filesystem;
using Kind = Error::Kind;
using Access = Database::Access;

fs::path beside(fs::path path, const char* suffix) {
    return path += suffix;
}

bool hasBytes(const fs::path& path) {
    std::error_code error;
    return fs::file_size(path, error) > 0 && !error;
}

/// What the first 100 bytes say, before SQLite acts on them.
struct Header {
    std::int64_t version = 0;
};

Header checkHeader(const fs::path& path) {
    Database raw(path, Access::ReadOnly);
    std::array<std::uint8_t, 100> bytes{};
    const std::size_t size = raw.readRaw(0, bytes);
    const auto number = [&](std::size_t at) {
        return std::uint32_t(bytes[at]) << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    };
    const char* choose = "choose a .seine file";
    if (size == 0) throw Error(Kind::NotAStory, "the file is empty", path.string(), choose);
    if (std::string(bytes.begin(), bytes.begin() + 16) != std::string("SQLite format 3\0", 16))
        throw Error(Kind::NotAStory, "this is not a story", path.string(), choose);
    const char* save = "save what is left of it with \"seine recover\", or take a copy";
    if (size < bytes.size()) throw Error(Kind::Damaged, "the file is cut short", path.string(), save);
    if (number(68) != std::uint32_t(kApplicationId))
        throw Error(Kind::NotAStory, "this is the file of another program", path.string(), choose);
    const std::int64_t stored = bytes[16] << 8 | bytes[17], pageSize = stored == 1 ? 65536 : stored;
    const std::int64_t whole = pageSize * number(28);
    if (raw.rawSize() < whole && !hasBytes(beside(path, "-wal")))
        throw Error(Kind::Damaged,
                    "the file is cut short, " + std::to_string(raw.rawSize()) + " of " +
                        std::to_string(whole) + " bytes",
                    path.string(), save);
    return {std::int64_t(std::int32_t(number(60)))};
}

/// Checks the tables but not the pictures and movies: those have a hash each, checked when they are read.
/// Tables that came with a later version than the file's need not be there.
void checkTables(Database& database) {
    const auto complain = [&](const std::string& what) {
        throw Error(Kind::Damaged, "the file is damaged (" + what + ")", database.path().string(),
                    "save what is left of it with \"seine recover\", or take a copy");
    };
    if (database.integer("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')") > 0)
        complain("it holds instructions that no story has");
    const auto version = database.integer("PRAGMA user_version");
    const std::pair<const char*, int> tables[] = {
        // each with the version it came with
        {"story", 1}, {"shots", 1},    {"takes", 1},     {"markers", 1}, {"blobs", 1}, {"history", 1},
        {"jobs", 1},  {"settings", 1}, {"snapshots", 2}, {"tracks", 3},  {"sounds", 3}};
    for (const auto& [table, since] : tables) {
        if (version < since) continue;
        auto row = database.query(std::string("PRAGMA quick_check('") + table + "')");
        if (!row.step() || row.text(0) != "ok")
            complain(std::string(table) + ": " + row.text(0).substr(0, 200));
    }
}

void copyRaw(const fs::path& from, const fs::path& to) {
    Database raw(from, Access::ReadOnly);
    makePrivate(to);
    std::ofstream out(to, std::ios::binary);
    std::vector<std::uint8_t> buffer(1 << 20);
    std::int64_t offset = 0;
    while (const std::size_t size = raw.readRaw(offset, buffer)) {
        out.write(reinterpret_cast<const char*>(buffer.data()), std::streamsize(size));
        offset += std::int64_t(size);
    }
    out.close();
    if (!out)
        throw Error(Kind::DiskFull, "a copy for reading cannot be written", to.string(), "make room there");
}

/// Opens without changing the file: beside a living log, or alone, or from a copy. `mayMakeFiles`: the small
/// ones that SQLite wants beside a file with a log.
void connectToLook(ProjectFile::Inside& m, bool mayMakeFiles) {
    m.readOnly = true;
    const bool hasLog = hasBytes(beside(m.path, "-wal"));
    if (hasBytes(beside(m.path, "-journal")) || (hasLog && !mayMakeFiles)) {
        m.copy = copyForReading(m.path);
        m.access = Access::Read;
    } else {
        m.access = !mayMakeFiles ? Access::Frozen : hasLog ? Access::ReadLeave : Access::Read;
    }
    m.database = std::make_unique<Database>(m.copy ? m.copy->path() : m.path, m.access);
}

void load(ProjectFile::Inside& m) {
    m.database->execute("BEGIN");  // one moment of the file, whoever writes to it
    checkTables(*m.database);
    m.story = readStory(*m.database);
    m.history = History::read(*m.database);
    m.snapshots = Snapshots::read(*m.database);
    m.database->execute("COMMIT");
    m.blobs = std::make_unique<BlobStore>(*m.database);
    if (!m.history.isComplete()) m.notice += "A part of the history of edits could not be read and is gone.";
}

void loadWithoutWriting(ProjectFile::Inside& m) {
    try {
        connectToLook(m, isWritable(m.path) && isWritable(m.path.parent_path()));
        return load(m);
    } catch (const Error& error) {
        if (error.kind != Kind::DiskFull) throw;
    }
    m.database.reset();
    connectToLook(m, false);
    load(m);
}

void loadToLook(ProjectFile::Inside& m, const Header& header) {
    try {
        loadWithoutWriting(m);
    } catch (const Error& error) {
        if (header.version <= kSchemaVersion) throw;
        throw Error(Kind::Newer, "the story was made with a newer version that this one cannot read",
                    m.path.string(), "update the program");
    }
}

/// Jobs that still run were cut off when the program died, of which they may be the reason.
void requeueInterruptedJobs(Database& database) {
    database
        .query(
            "UPDATE jobs SET crashes = crashes + 1, state = iif(crashes + 1 < ?1, 'queued', 'failed'), "
            "error = iif(crashes + 1 < ?1, '', ?2) WHERE state = 'running'")
        .bind(1, Queue::kMostCrashes)
        .bind(2,
              "The program ended unexpectedly twice while it worked on this\nTry again with other programs "
              "closed; if it happens again, make the story's frame smaller or the shot shorter")
        .run();
}

void loadToEdit(ProjectFile::Inside& m) {
    m.database = std::make_unique<Database>(m.path, m.access);
    if (m.database->integer("PRAGMA user_version") < kSchemaVersion) {
        checkTables(*m.database);  // a damaged file is left as it is
        bringUpToDate(*m.database);
    }
    load(m);
    requeueInterruptedJobs(*m.database);
    if (!m.history.isComplete()) {  // what cannot be read must not lie between steps to come
        Transaction transaction(*m.database);
        m.history.clear(*m.database);
        transaction.commit();
    }
}

/// Why a file can only be looked at, where that is to be told; empty: nothing is.
std::string obstacle(const fs::path& path, const Header& header, Mode mode) {
    if (header.version > kSchemaVersion)
        return "The story was made with a newer version of the program: it opens read-only.";
    if (mode == Mode::Look) return {};
    if (!isWritable(path)) return "The file may not be changed: it opens read-only.";
    if (!isWritable(path.parent_path())) return "The folder may not be changed: the story opens read-only.";
    return {};
}

}  // namespace

std::unique_ptr<TemporaryName> copyForReading(const fs::path& path) try {
    auto copy = std::make_unique<TemporaryName>(fs::temp_directory_path() / path.filename());
    copyRaw(path, copy->path());
    for (const char* suffix : {"-wal", "-journal"})
        if (hasBytes(beside(path, suffix))) fs::copy_file(beside(path, suffix), beside(copy->path(), suffix));
    return copy;
} catch (const fs::filesystem_error& error) {
    const fs::path& where = error.path2().empty() ? error.path1() : error.path2();
    throw Error(Kind::Other, "a copy for reading cannot be written", where.string(),
                "check the folder and the room on the disk");
}

std::unique_ptr<ProjectFile> ProjectFile::create(const fs::path& path, const story::Story& story) {
    if (const auto objection = story::objection(story))
        throw Error(Kind::Input, "the story does not hold together (" + *objection + ")", path.string(),
                    "report this as a fault");
    const fs::path real = realPath(path);
    if (fs::exists(fs::symlink_status(real)))
        throw Error(Kind::Exists, "there is a file of this name already", path.string(),
                    "choose another name");
    auto m = std::make_unique<Inside>();
    m->path = real;
    m->lock = std::make_unique<FileLock>(real);
    TemporaryName temporary(real);
    {
        Database database(temporary.path(), Access::Build);
        bringUpToDate(database);
        Transaction transaction(database);
        insertStory(database, story);
        transaction.commit();
    }
    temporary.keepAs(real, false);
    loadToEdit(*m);
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(m)));
}

std::unique_ptr<ProjectFile> ProjectFile::open(const fs::path& path, Mode mode) {
    requireFile(path);
    const fs::path real = realPath(path);
    const Header header = checkHeader(real);
    std::string reason = obstacle(real, header, mode);
    std::optional<Error> full;
    if (mode == Mode::Edit && reason.empty()) {
        try {
            auto m = std::make_unique<Inside>();
            m->path = real;
            m->lock = std::make_unique<FileLock>(real);
            loadToEdit(*m);
            return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(m)));
        } catch (const Error& error) {
            if (error.kind != Kind::DiskFull) throw;
            full = error;
            reason = "There is no room on the disk: the story opens read-only.";
        }
    }
    auto m = std::make_unique<Inside>();
    m->path = real;
    m->obstacle = full;
    loadToLook(*m, header);
    if (!reason.empty()) m->notice = m->notice.empty() ? reason : reason + "\n" + m->notice;
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(m)));
}

namespace {

/// What is going to be replaced must be whole until it is: what a killed program left in the log beside it
/// goes into the file before the log is taken away.
void foldLog(const fs::path& replaced) {
    for (const char* suffix : {"-wal", "-journal"}) {
        if (!hasBytes(beside(replaced, suffix))) continue;
        try {
            Database(replaced, Access::Write).integer("PRAGMA user_version");  // closing it does it
        } catch (const Error&) {
            // no story, or damaged beyond reading
        }
        return;
    }
}

/// Leaves in a finished copy only what the story names.
void makeCompact(const fs::path& path) {
    Database database(path, Access::Build);
    bringUpToDate(database);  // the original may be open to look, as old as it is
    BlobStore blobs(database);
    const BlobUse use(readStory(database), {}, {});
    {
        Transaction transaction(database);
        database.execute(
            "DELETE FROM history; DELETE FROM snapshots; UPDATE story SET last_done_step = 0; "
            "DELETE FROM jobs WHERE state IN ('done', 'failed', 'cancelled')");
        for (const auto& blob : blobs.all())
            if (!use.story.contains(blob.id)) blobs.remove(blob.id);
        transaction.commit();
    }
    database.execute("VACUUM");
}

}  // namespace

void ProjectFile::saveCopy(const fs::path& path, bool compact) const {
    const fs::path target = realPath(path);
    if (target == m->path)
        throw Error(Kind::Input, "a copy needs another name than the story itself", path.string(),
                    "choose another name");
    if (fs::is_directory(target))
        throw Error(Kind::Exists, "this is a folder", path.string(), "choose a file name");
    const FileLock lock(target);  // nobody else may be editing what is replaced
    TemporaryName temporary(target);
    {
        // A connection of its own: edits go on meanwhile.
        const Access access = m->access == Access::Frozen ? Access::Frozen : Access::ReadOnly;
        Database source(m->copy ? m->copy->path() : m->path, access);
        const std::u8string name = temporary.path().u8string();
        source.query("VACUUM INTO ?1").bind(1, std::string(name.begin(), name.end())).run();
    }
    // Who runs a job runs it here, not there.
    Database(temporary.path(), Access::Build)
        .execute("UPDATE jobs SET state = 'queued' WHERE state = 'running'");
    if (compact) makeCompact(temporary.path());
    foldLog(target);
    for (const char* suffix : {"-wal", "-shm", "-journal"}) fs::remove(beside(target, suffix));
    temporary.keepAs(target, true);
}

}  // namespace storage
