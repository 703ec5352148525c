// Files that are not what they should be: cut short, changed, of other programs, hostile. Opening says what
// is wrong or works; recovery saves what it can; the original never changes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <random>

#include "storage/project_file.h"
#include "tests/storage/temporary_folder.h"

namespace {

using namespace storage;
using story::BlobId;
using story::ShotId;
using test::contentOf;
using test::TemporaryFolder;
using testing::HasSubstr;

/// A film with `shots` shots, each with a picture and a take.
void makeFilm(const std::filesystem::path& path, int shots) {
    auto file = ProjectFile::create(path, {.title = "Film", .width = 640, .height = 360});
    story::InsertShots insertion;
    for (int i = 0; i < shots; ++i) {
        story::Shot shot{.id = ShotId{i + 1}, .name = "shot " + std::to_string(i + 1)};
        shot.picture = file->addBlob(Bytes(5'000, std::uint8_t(i)), "image/png");
        shot.takes = {{.id = story::TakeId{1000 + i},
                       .movie = file->addBlob(Bytes(6'000, std::uint8_t(i)), "video/mp4")}};
        insertion.items.push_back({std::size_t(i), shot});
    }
    file->perform(insertion);
    file->perform(story::InsertMarkers{{{story::MarkerId{5000}, 7, "marker"}}});
    const story::BlobId sound = file->addBlob(Bytes(7'000, std::uint8_t(7)), "audio/wav");
    const story::SoundClip music{.id = story::SoundId{6001}, .blob = sound, .length = 48'000};
    story::SoundClip voice = music;
    voice.id = story::SoundId{6002};
    file->perform(
        story::InsertTracks{{{0, {.id = story::TrackId{6000}, .name = "music", .clips = {music}}}}});
    file->perform(story::InsertSounds{{{{.shot = ShotId{1}}, voice}}});
}

/// Opens, looks and recovers: an Error or success each, the file unchanged. Returns the shots recovered.
std::size_t handle(const TemporaryFolder& folder, const std::filesystem::path& path) {
    const std::string before = contentOf(path);
    try {
        auto file = ProjectFile::open(path, Mode::Look);
        for (const auto& blob : file->blobs()) try {
                file->readBlob(blob.id);
            } catch (const Error&) {
            }
        file->queue().jobs();
    } catch (const Error& error) {
        EXPECT_FALSE(error.remedy.empty());
    }
    std::size_t shots = 0;
    const auto saved = folder / "saved.seine";
    try {
        EXPECT_FALSE(recover(path, saved).empty());
        auto file = ProjectFile::open(saved);
        EXPECT_EQ(story::objection(file->story()), std::nullopt);
        shots = file->story().shots.size();
    } catch (const Error& error) {
        EXPECT_FALSE(error.remedy.empty());
    }
    std::filesystem::remove(saved);
    EXPECT_EQ(contentOf(path), before);
    return shots;
}

Error errorOf(const std::filesystem::path& path, Mode mode = Mode::Edit) {
    try {
        ProjectFile::open(path, mode);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "it opened";
    return {Error::Kind::Other, "", "", ""};
}

void runSql(const std::filesystem::path& path, const std::string& sql) {
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message;
    sqlite3_free(message);
    sqlite3_close(connection);
}

TEST(Damage, WhatIsNoStoryIsNamed) {
    const TemporaryFolder folder;
    EXPECT_EQ(errorOf(folder / "nothing.seine").kind, Error::Kind::NotFound);
    EXPECT_EQ(errorOf(folder.path()).kind, Error::Kind::NotAStory);
    test::write(folder / "empty.seine", "");
    EXPECT_THAT(errorOf(folder / "empty.seine").what(), HasSubstr("empty"));
    test::write(folder / "text.seine", std::string(5000, 't'));
    EXPECT_EQ(errorOf(folder / "text.seine").kind, Error::Kind::NotAStory);
    test::write(folder / "short.seine", std::string("SQLite format 3\0", 16));
    EXPECT_EQ(errorOf(folder / "short.seine").kind, Error::Kind::Damaged);
    ASSERT_EQ(mkfifo((folder / "pipe.seine").c_str(), 0600), 0);
    EXPECT_EQ(errorOf(folder / "pipe.seine").kind, Error::Kind::NotAStory);
    runSql(folder / "other.db", "CREATE TABLE story (id)");
    const std::string before = contentOf(folder / "other.db");
    EXPECT_THAT(errorOf(folder / "other.db").what(), HasSubstr("another program"));
    EXPECT_EQ(contentOf(folder / "other.db"), before);
    EXPECT_THROW(recover(folder / "text.seine", folder / "out.seine"), Error);
    EXPECT_FALSE(std::filesystem::exists(folder / "out.seine"));
}

TEST(Damage, ANewerVersionOpensReadOnlyWithANotice) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 2);
    runSql(folder / "film.seine", "ALTER TABLE shots ADD COLUMN depth REAL; PRAGMA user_version = 99");
    const std::string before = contentOf(folder / "film.seine");
    {
        auto file = ProjectFile::open(folder / "film.seine");
        EXPECT_TRUE(file->isReadOnly());
        EXPECT_THAT(file->notice(), HasSubstr("newer version"));
        EXPECT_EQ(file->story().shots.size(), 2u);
    }
    EXPECT_EQ(contentOf(folder / "film.seine"), before);
    runSql(folder / "film.seine", "ALTER TABLE shots RENAME COLUMN prompt TO words");
    EXPECT_EQ(errorOf(folder / "film.seine").kind, Error::Kind::Newer);
}

TEST(Damage, HostileSchemasAreRefusedAndRunNothing) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 2);
    runSql(folder / "film.seine", "CREATE TRIGGER t AFTER INSERT ON shots BEGIN DELETE FROM shots; END");
    EXPECT_EQ(errorOf(folder / "film.seine").kind, Error::Kind::Damaged);
    makeFilm(folder / "view.seine", 2);
    runSql(folder / "view.seine",
           "DROP TABLE markers; CREATE VIEW markers AS SELECT 1 AS id, 2 AS at, 'x' AS text");
    EXPECT_EQ(errorOf(folder / "view.seine").kind, Error::Kind::Damaged);
    makeFilm(folder / "missing.seine", 2);
    runSql(folder / "missing.seine", "DROP TABLE takes");
    EXPECT_EQ(errorOf(folder / "missing.seine").kind, Error::Kind::Damaged);
    EXPECT_EQ(handle(folder, folder / "missing.seine"), 2u);
}

TEST(Damage, ValuesThatMakeNoStoryAreNamedAndRecovered) {
    const TemporaryFolder folder;
    const std::vector<std::string> changes{
        "UPDATE shots SET length = -3 WHERE id = 2",
        "UPDATE shots SET motion = 'dance' WHERE id = 2",
        "UPDATE shots SET chosen_take = 77 WHERE id = 2",
        "UPDATE shots SET guidance = 9e999, steps = -1 WHERE id = 2",
        "UPDATE shots SET out_length = 9223372036854775807 WHERE id = 2",
        "UPDATE takes SET part = 'sideways'",
        "UPDATE takes SET length = -9223372036854775807",
        "UPDATE markers SET at = -1",
        "UPDATE sounds SET length = 0 WHERE id = 6001",
        "UPDATE sounds SET shot = 99 WHERE id = 6002",
        "UPDATE sounds SET track = 99 WHERE id = 6001",
        "UPDATE sounds SET gain = 9e999, fade_in = 9223372036854775807 WHERE id = 6002",
        "UPDATE sounds SET at = -9223372036854775807",
        "UPDATE tracks SET gain = 9e999",
        "UPDATE story SET width = 3",
        "UPDATE story SET rate_denominator = 0",
        "UPDATE story SET width = 4611686018427387904, next_id = -9223372036854775807",
        "DELETE FROM story",
    };
    for (const std::string& change : changes) {
        const auto path = folder / "film.seine";
        makeFilm(path, 3);
        runSql(path, change);
        EXPECT_EQ(errorOf(path).kind, Error::Kind::Damaged) << change;
        EXPECT_EQ(handle(folder, path), 3u) << change;
        std::filesystem::remove(path);
    }
}

TEST(Damage, SoundsWithoutAHomeGetOne) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    makeFilm(path, 2);
    runSql(path, "DELETE FROM tracks; UPDATE sounds SET gain = 9e999 WHERE id = 6002");
    EXPECT_THAT(recover(path, folder / "out.seine"), testing::Contains(HasSubstr("track of its own")));
    const auto after = ProjectFile::open(folder / "out.seine");
    ASSERT_EQ(after->story().tracks.size(), 1u);
    EXPECT_EQ(after->story().tracks[0].clips.size(), 2u);
    EXPECT_EQ(after->readBlob(after->story().tracks[0].clips[0].blob).size(), 7'000u);
}

TEST(Damage, ExtremePositionsAndProgressDoNotHarm) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    makeFilm(path, 3);
    runSql(path,
           "UPDATE shots SET position = 9223372036854775807 WHERE id = 3;"
           "UPDATE shots SET position = -9223372036854775807 WHERE id = 1");
    auto file = ProjectFile::open(path);
    EXPECT_TRUE(file->perform(story::ArrangeShots{{ShotId{3}, ShotId{1}, ShotId{2}}}));
    file.reset();
    EXPECT_EQ(ProjectFile::open(path)->story().shots[0].id, ShotId{3});
}

TEST(Damage, ADamagedHistoryIsLeftOutAndSaid) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    makeFilm(path, 3);
    runSql(path, "UPDATE history SET inverse = x'00'");
    EXPECT_THAT(ProjectFile::open(path)->notice(), HasSubstr("history"));
    auto file = ProjectFile::open(path);
    EXPECT_EQ(file->notice(), "");
    EXPECT_FALSE(file->undo());
    EXPECT_EQ(file->story().shots.size(), 3u);
    EXPECT_TRUE(file->perform(story::RemoveShots{{ShotId{1}}}));
    EXPECT_TRUE(file->undo());
}

TEST(Damage, ADamagedPictureIsNamedWhenItIsRead) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    makeFilm(path, 2);
    runSql(path, "UPDATE blob_parts SET data = x'0102' WHERE id = 1 << 20");
    auto file = ProjectFile::open(path);
    try {
        file->readBlob(BlobId{1});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, Error::Kind::Damaged);
        EXPECT_THAT(error.what(), HasSubstr("picture or movie 1"));
    }
    std::vector<std::uint8_t> piece(100);
    EXPECT_THROW(file->readBlob(BlobId{1}, 50, piece), Error);
    EXPECT_EQ(file->readBlob(BlobId{2}).size(), 6'000u);
    file.reset();
    EXPECT_THAT(recover(path, folder / "out.seine"), testing::Contains(HasSubstr("the picture of shot 1")));
}

TEST(Damage, RecoveryOfAWholeFileLosesNothing) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 12);
    ProjectFile::open(folder / "film.seine")
        ->perform(story::SetStory{
            .rate = story::Rate{25, 1},
            .defaults = story::Settings{.negativePrompt = "text", .steps = 9, .guidance = 2.5, .seed = 4}});
    ProjectFile::open(folder / "film.seine")
        ->perform(story::SetTracks{{{.track = story::TrackId{6000}, .mix = story::Mix{.locked = true}},
                                    {.mix = story::Mix{.gain = -3, .locked = true}}}});
    EXPECT_EQ(recover(folder / "film.seine", folder / "out.seine").size(), 1u);
    auto before = ProjectFile::open(folder / "film.seine"), after = ProjectFile::open(folder / "out.seine");
    EXPECT_EQ(after->story(), before->story());
    EXPECT_EQ(after->readBlob(after->story().shots[3].picture),
              before->readBlob(before->story().shots[3].picture));
    EXPECT_THROW(recover(folder / "film.seine", folder / "out.seine"), Error);
}

TEST(Damage, RecoveryKnowsTheLogOfACrash) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 3);
    auto file = ProjectFile::open(folder / "film.seine");
    file->perform(story::RemoveShots{{ShotId{2}}});
    std::filesystem::copy_file(folder / "film.seine", folder / "crashed.seine");
    std::filesystem::copy_file(folder / "film.seine-wal", folder / "crashed.seine-wal");
    const std::string log = contentOf(folder / "crashed.seine-wal");
    EXPECT_EQ(handle(folder, folder / "crashed.seine"), 2u);
    EXPECT_EQ(contentOf(folder / "crashed.seine-wal"), log);
    std::filesystem::remove(folder / "crashed.seine-wal");
    EXPECT_EQ(handle(folder, folder / "crashed.seine"), 3u);
    test::write(folder / "crashed.seine-wal", "no log at all");
    EXPECT_EQ(handle(folder, folder / "crashed.seine"), 3u);
}

TEST(Damage, ALostFirstPageIsRebuilt) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 20);
    ProjectFile::open(folder / "film.seine")->saveCopy(folder / "copy.seine");
    for (const char* name : {"film.seine", "copy.seine"}) {
        std::string bytes = contentOf(folder / name);
        std::fill(bytes.begin(), bytes.begin() + 4096, 'x');
        test::write(folder / "broken.seine", bytes);
        EXPECT_EQ(handle(folder, folder / "broken.seine"), 20u) << name;
    }
}

/// Overwrites the pages of rows that hold the text, old copies of it included. Of a long value, such as a
/// snapshot, only the beginning lies on such a page.
void damageRowsWith(const std::filesystem::path& path, const std::string& text) {
    constexpr std::size_t kPage = 4096;
    constexpr char kTableRows = 0x0D;
    std::string bytes = contentOf(path);
    int damaged = 0;
    for (std::size_t at = kPage; at < bytes.size(); at += kPage) {
        if (bytes[at] != kTableRows || bytes.substr(at, kPage).find(text) == std::string::npos) continue;
        std::fill_n(bytes.begin() + std::ptrdiff_t(at), kPage, 'x');
        ++damaged;
    }
    ASSERT_GT(damaged, 0);
    test::write(path, bytes);
}

/// 200 shots, a few on a page, in a story so old that its ids are large.
void makeLongFilm(const std::filesystem::path& path) {
    auto file = ProjectFile::create(path, {.nextId = 50'000});
    story::InsertShots insertion;
    for (int i = 0; i < 200; ++i)
        insertion.items.push_back(
            {std::size_t(i),
             {.id = ShotId{50'000 + i}, .prompt = std::to_string(i) + std::string(600, 'p')}});
    file->perform(insertion);
    file->perform(story::moved(file->story(), {ShotId{50'120}}, 50));
}

TEST(Damage, ADamagedPageCostsOnlyTheShotsOnIt) {
    const TemporaryFolder folder;
    makeLongFilm(folder / "film.seine");
    ProjectFile::open(folder / "film.seine")->clearHistory();
    damageRowsWith(folder / "film.seine", "120ppp");
    EXPECT_EQ(errorOf(folder / "film.seine").kind, Error::Kind::Damaged);
    const auto report = recover(folder / "film.seine", folder / "out.seine");
    const auto shots = ProjectFile::open(folder / "out.seine")->story().shots;
    EXPECT_LT(shots.size(), 200u);
    EXPECT_GT(shots.size(), 180u);
    EXPECT_EQ(shots.front().id, ShotId{50'000});
    EXPECT_EQ(shots.back().id, ShotId{50'199});
}

TEST(Damage, ShotsThatCannotBeReadComeFromTheLastSnapshot) {
    const TemporaryFolder folder;
    makeLongFilm(folder / "film.seine");
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_TRUE(file->keepSnapshot());
    file->perform(story::SetShots{{{.shot = ShotId{50'000}, .prompt = "newer"}}});
    const story::Story whole = file->story();
    file.reset();
    damageRowsWith(folder / "film.seine", "120ppp");
    const auto report = recover(folder / "film.seine", folder / "out.seine");
    EXPECT_THAT(report, testing::Contains(HasSubstr("shot 50120 could not be read: it is as it was at 20")));
    EXPECT_EQ(ProjectFile::open(folder / "out.seine")->story().shots, whole.shots);
}

TEST(Damage, CutShortAnywhereIsAnErrorOrOpens) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 30);
    const std::string bytes = contentOf(folder / "film.seine");
    for (std::size_t i = 0; i < 16; ++i) {
        const std::size_t size = bytes.size() * i / 16;
        test::write(folder / "broken.seine", bytes.substr(0, size));
        const Error error = errorOf(folder / "broken.seine");
        EXPECT_TRUE(error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotAStory)
            << error.what();
        handle(folder, folder / "broken.seine");
    }
    test::write(folder / "broken.seine", bytes.substr(0, bytes.size() - 4096));
    EXPECT_GT(handle(folder, folder / "broken.seine"), 25u);
    makeLongFilm(folder / "long.seine");
    const std::string longer = contentOf(folder / "long.seine");
    test::write(folder / "broken.seine", longer.substr(0, longer.size() / 4));
    EXPECT_GT(handle(folder, folder / "broken.seine"), 20u);
    test::write(folder / "broken.seine", longer.substr(0, 30'000));  // not even all tables begin in it
    EXPECT_THAT(recover(folder / "broken.seine", folder / "out.seine"),
                testing::Contains(HasSubstr("the table of shots is damaged")));
}

TEST(Damage, FlippedBytesAnywhereAreAnErrorOrOpen) {
    const TemporaryFolder folder;
    makeFilm(folder / "film.seine", 30);
    const std::string bytes = contentOf(folder / "film.seine");
    std::mt19937 random(21);
    std::size_t recovered = 0;
    const int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        std::string broken = bytes;
        const std::size_t page = round % 2 ? random() % (bytes.size() / 4096) : random() % 12;
        for (int i = 0; i < 30; ++i) broken[page * 4096 + random() % 4096] = char(random());
        test::write(folder / "broken.seine", broken);
        recovered += handle(folder, folder / "broken.seine");
    }
    EXPECT_GT(recovered, std::size_t(rounds) * 30 / 2);
}

}  // namespace
