// Every version of the file that was ever shipped opens and holds what it held: tests/storage/files has one
// of each. SEINE_WRITE_FILE=path writes that of the present version, to be kept there when a step is added to
// the schema.
#include "storage/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "storage/project_file.h"
#include "tests/storage/temporary_folder.h"

namespace {

using namespace storage;
using namespace story;

/// A story in which no field has its default.
void fill(ProjectFile& file) {
    const BlobId picture = file.addBlob(Bytes{'p', 'n', 'g'}, "image/png");
    const BlobId movie = file.addBlob(Bytes{'m', 'p', '4'}, "video/mp4");
    const Settings settings{
        .negativePrompt = "text", .steps = 12, .guidance = 7.5, .seed = ~std::uint64_t(0)};
    Take take{.id = TakeId{10}, .movie = movie, .length = 48, .model = "draft", .prompt = "fog"};
    take.negativePrompt = "blur";
    take.sampler = "ddim";
    take.seed = ~std::uint64_t(6);
    take.steps = 20;
    take.guidance = 8.5;
    take.fingerprint = "f00d";
    take.madeAt = "2026-01-02T03:04:05Z";
    take.starred = true;
    Shot shot{.id = ShotId{1}, .name = "夜明け", .picture = picture, .pictureName = "a.png", .length = 48};
    shot.prompt = "the fog lifts";
    shot.motion = Motion::None;
    shot.camera = Camera::PanLeft;
    shot.fit = Fit::Pad;
    shot.settings = settings;
    shot.scene = "HARBOUR";
    shot.dialogue = "words";
    shot.action = "waits";
    shot.notes = "note";
    shot.takes = {take};
    shot.chosen = take.id;
    shot.out.kind = TransitionKind::Generated;
    shot.out.length = 16;
    shot.out.prompt = "night falls";
    shot.out.settings = settings;
    take.id = TakeId{11};
    shot.out.takes = {take};
    shot.out.chosen = take.id;
    file.perform(SetStory{
        .title = "Film", .width = 640, .height = 360, .rate = Rate{30000, 1001}, .defaults = settings});
    file.perform(InsertShots{{{0, shot}, {1, {.id = ShotId{2}, .name = "second"}}}});
    file.perform(InsertMarkers{{{MarkerId{12}, 7, "here"}}});
    take.id = TakeId{13};
    file.perform(AddTake{{ShotId{99}, Part::What::Transition}, take});
    file.perform(RemoveShots{{ShotId{2}}});
    file.undo();
    file.queue().add({ShotId{1}}, "parameters");
    file.setSetting("window", "dark");
}

/// What came with version 3.
void fillSounds(ProjectFile& file) {
    SoundClip clip{.id = SoundId{20}, .blob = file.addBlob(Bytes{'w', 'a', 'v'}, "audio/wav")};
    clip.name = "歌.wav";
    clip.at = 4'800;
    clip.in = 100;
    clip.length = 20'000;
    clip.sourceLength = 48'000;
    clip.gain = -3.3;
    clip.fadeIn = 10;
    clip.fadeOut = 20;
    const Mix mix{.gain = 1.1, .muted = true, .solo = true, .locked = true};
    file.perform(InsertTracks{{{0, {.id = TrackId{22}, .name = "voices"}},
                               {1, {.id = TrackId{21}, .name = "music", .mix = mix, .clips = {clip}}}}},
                 Remember::No);
    clip.id = SoundId{23};
    clip.at = -50;
    file.perform(Batch{{InsertSounds{{{{.shot = ShotId{1}}, clip}}}, SetTracks{{{.mix = mix}}}}},
                 Remember::No);
}

/// What came with version 4.
void fillWaypoints(ProjectFile& file) {
    const BlobId picture = file.addBlob(Bytes{'v', 'i', 'a'}, "image/png");
    file.perform(SetTransitions{{{.shot = ShotId{1}, .via = {{{picture, "霧.png"}, {{}, "blank"}}}}}},
                 Remember::No);
}

void expectFilled(ProjectFile& file, const Story& expected) {
    EXPECT_EQ(file.story(), expected);
    EXPECT_EQ(file.readBlob(file.story().shots[0].picture), (Bytes{'p', 'n', 'g'}));
    EXPECT_EQ(file.readBlob(file.story().shots[0].takes[0].movie), (Bytes{'m', 'p', '4'}));
    EXPECT_EQ(file.history().size(), 5u);
    EXPECT_EQ(file.position(), 4u);
    ASSERT_EQ(file.queue().jobs().size(), 1u);
    EXPECT_EQ(file.queue().jobs()[0].parameters, "parameters");
    EXPECT_EQ(file.setting("window"), "dark");
}

TEST(Schema, EveryVersionOpens) {
    const test::TemporaryFolder folder;
    auto present = ProjectFile::create(folder / "present.seine");
    fill(*present);
    expectFilled(*present, present->story());
    const Story silent = present->story();
    fillSounds(*present);
    expectFilled(*present, present->story());
    const Story direct = present->story();
    fillWaypoints(*present);
    expectFilled(*present, present->story());
    if (const char* path = std::getenv("SEINE_WRITE_FILE")) present->saveCopy(path);
    for (int version = 1; version <= kSchemaVersion; ++version) {
        std::string name("v");
        name.append(std::to_string(version)).append(".seine");
        std::filesystem::copy_file(std::filesystem::path(SEINE_TESTS) / "storage" / "files" / name,
                                   folder / name);
        const Story& expected = version < 3 ? silent : version < 4 ? direct : present->story();
        expectFilled(*ProjectFile::open(folder / name, Mode::Look), expected);
        auto file = ProjectFile::open(folder / name);
        expectFilled(*file, expected);
        if (version >= 3) {
            EXPECT_EQ(file->readBlob(file->story().tracks[1].clips[0].blob), (Bytes{'w', 'a', 'v'}));
        }
        EXPECT_TRUE(file->redo());
        EXPECT_EQ(file->story().shots.size(), 1u);
        while (file->undo()) continue;
        EXPECT_TRUE(file->story().shots.empty());
        EXPECT_EQ(file->story().title, "");
    }
}

}  // namespace
