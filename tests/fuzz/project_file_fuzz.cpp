// Project files: whole files of any content, and sound databases whose values were changed at will, which
// gets past SQLite's own checks. Opened to look, opened to edit and changed, recovered, as the first byte
// says; nothing else may appear in the folder.
#include <sqlite3.h>
#include <stdlib.h>

#include <array>
#include <iterator>
#include <vector>

#include "storage/project_file.h"
#include "storage/takes.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace storage;
namespace fs = std::filesystem;

constexpr std::array<const char*, 12> kTables{"story",     "shots",      "takes",  "markers",
                                              "blobs",     "history",    "jobs",   "settings",
                                              "snapshots", "blob_parts", "tracks", "sounds"};

std::vector<std::uint8_t> soundFile() {
    std::ifstream file(fs::path(SEINE_TESTS) / "storage/files/v3.seine", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Changes values as the bytes say: which table, column and row, and to what.
void changeValues(const fs::path& path, fuzz::Reader& reader) {
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database, "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF", nullptr, nullptr,
                 nullptr);
    for (int changes = 0; !reader.isAtEnd() && changes < 30; ++changes) {
        const std::string table = kTables[reader.byte() % kTables.size()];
        sqlite3_stmt* columns = nullptr;
        sqlite3_prepare_v2(database, ("SELECT * FROM " + table).c_str(), -1, &columns, nullptr);
        const int count = sqlite3_column_count(columns);
        const std::string column = count ? sqlite3_column_name(columns, reader.byte() % count) : "id";
        sqlite3_finalize(columns);
        const std::string row = std::to_string(reader.byte() % 4);
        const std::string sql = "UPDATE OR REPLACE " + table + " SET " + column +
                                " = ?1 WHERE rowid = (SELECT rowid FROM " + table + " LIMIT 1 OFFSET " + row +
                                ")";
        sqlite3_stmt* update = nullptr;
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &update, nullptr) == SQLITE_OK) {
            const int type = reader.byte() % 4;
            const auto value = reader.take(reader.byte());
            if (type == 0) {
                std::uint64_t number = 0;
                for (const std::uint8_t byte : value) number = number << 8 | byte;
                sqlite3_bind_int64(update, 1, std::int64_t(number));
            } else if (type == 1) {
                sqlite3_bind_text(update, 1, reinterpret_cast<const char*>(value.data()), int(value.size()),
                                  SQLITE_TRANSIENT);
            } else if (type == 2) {
                sqlite3_bind_blob(update, 1, value.data(), int(value.size()), SQLITE_TRANSIENT);
            }
            sqlite3_step(update);
        }
        sqlite3_finalize(update);
    }
    sqlite3_close(database);
}

void readEverything(const ProjectFile& file) {
    if (story::objection(file.story())) __builtin_trap();
    file.space();
    for (const BlobInfo& blob : file.blobs()) try {
            file.readBlob(blob.id);
        } catch (const Error&) {
        }
    for (const Snapshot& one : file.snapshots()) file.revertEdit(one.id);
    file.setting("window");
}

void look(const fs::path& path) {
    try {
        auto file = ProjectFile::open(path, Mode::Look);
        readEverything(*file);
        file->queue().jobs();
    } catch (const Error&) {
    }
}

void edit(const fs::path& path) {
    try {
        auto file = ProjectFile::open(path);
        if (file->isReadOnly()) return;
        while (file->undo()) continue;
        while (file->redo()) continue;
        file->perform(story::SetStory{.title = "changed"});
        for (const Snapshot& one : file->snapshots())
            if (const auto revert = file->revertEdit(one.id)) file->perform(*revert);
        while (const auto job = file->queue().takeNext())
            file->finishJob(job->id, {job->part, {.id = story::Ids(file->story()).take()}, true}, 1);
        file->throwAwayTakes(unstarredTakes(file->story()));
        const story::Story last = file->story();
        file.reset();
        if (ProjectFile::open(path)->story() != last) __builtin_trap();
    } catch (const Error&) {
    }
}

void recoverIt(const fuzz::Folder& folder) {
    try {
        recover(folder / "fuzzed.seine", folder / "saved.seine");
        look(folder / "saved.seine");
    } catch (const Error&) {
    }
    fs::remove(folder / "saved.seine");
}

/// SQLite takes most of its memory from places of its own: asking AddressSanitizer for each of its thousands
/// of small pieces would cost more than all the rest.
bool giveSqliteMemory() {
    static std::array<char, 400 * 4640> pages;
    sqlite3_config(SQLITE_CONFIG_PAGECACHE, pages.data(), 4640, 400);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 1200, 500);
    return true;
}

void expectNothingElse(const fuzz::Folder& folder) {
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        const std::string name = entry.path().filename().string();
        if (name != "fuzzed.seine" && !name.starts_with("fuzzed.seine-")) __builtin_trap();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    [[maybe_unused]] static const int copiesGoThere = setenv("TMPDIR", folder.path().c_str(), 1);
    [[maybe_unused]] static const bool isSetUp = giveSqliteMemory();
    static const std::vector<std::uint8_t> sound = soundFile();
    fuzz::Reader reader({data, size});
    const fs::path path = folder / "fuzzed.seine";
    const std::uint8_t first = reader.byte();
    if (first % 4 == 0) {
        folder.write("fuzzed.seine", reader.rest());
    } else {
        folder.write("fuzzed.seine", sound);
        changeValues(path, reader);
    }
    const int what =
        first / 4 % 3;  // one of them: each opens the file two or three times, which takes its time
    if (what == 0) look(path);
    if (what == 1) recoverIt(folder);
    if (what == 2) edit(path);
    for (const char* suffix : {"-wal", "-shm", "-journal", "-lock"}) fs::remove(path.string() + suffix);
    expectNothingElse(folder);
    return 0;
}
