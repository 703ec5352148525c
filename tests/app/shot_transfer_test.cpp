// Shots from one story into another: with pictures, takes, words and transitions, as one step of undo; takes
// stay current only where both stories ask for the same.
#include "app/shot_transfer.h"

#include <gtest/gtest.h>

#include "app/sound_clipboard.h"
#include "app/story_model.h"
#include "app_testing.h"
#include "engine/plan.h"
#include "storage/story/edit_codec.h"
#include "storage/story/sound.h"

namespace {

using namespace app_testing;
using app::Document;
using story::Part;

class ShotTransferTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(from.makeNew() && from.saveAs(folder.filePath("from.seine")));
        ASSERT_TRUE(to.makeNew() && to.saveAs(folder.filePath("to.seine")));
        QObject::connect(&transfer, &app::ShotTransfer::finished,
                         [this](const std::vector<story::ShotId>& ids) { arrived = ids; });
        QObject::connect(&transfer, &app::ShotTransfer::failed, [this](const QString& text) { why = text; });
        addShots(to, 2);
        shots = addShots(from, 3);
        const std::vector<std::uint8_t> png{9, 8, 7}, movie{1, 2, 3, 4};
        for (const story::ShotId shot : shots)
            ASSERT_TRUE(from.edit(story::SetShots{{{.shot = shot,
                                                    .picture = from.addBlob(png, "image/png"),
                                                    .pictureName = "drawing.png",
                                                    .prompt = "rain falls 🌧"}}}));
        ASSERT_TRUE(from.edit(story::SetTransitions{
            {{.shot = shots[0], .kind = story::TransitionKind::Generated, .prompt = "night falls"},
             {.shot = shots[1], .kind = story::TransitionKind::Generated, .prompt = "dawn"}}}));
        for (const story::ShotId shot : shots)
            for (const auto what : {Part::What::Shot, Part::What::Transition}) addTake({shot, what}, movie);
    }

    void addTake(Part part, const std::vector<std::uint8_t>& movie) {
        story::Take take;
        take.id = story::Ids(from.story()).take();
        take.movie = from.addBlob(movie, "video/mp4");
        take.length = 72;
        take.fingerprint = engine::fingerprint(from.story(), part);
        ASSERT_TRUE(from.edit(story::AddTake{part, take, true}));
    }

    void bring(const std::vector<int>& rows, int row) {
        app::StoryModel model(from);
        QModelIndexList indexes;
        for (const int at : rows) indexes << model.index(at);
        const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
        EXPECT_FALSE(app::isFrom(*data, to));
        EXPECT_TRUE(app::isFrom(*data, from));
        transfer.bring(*data, row);
        ASSERT_TRUE(eventually([this] { return !arrived.empty() || !why.isEmpty(); }));
    }

    QTemporaryDir folder;
    Document from, to;
    app::ShotTransfer transfer{to};
    std::vector<story::ShotId> shots, arrived;
    QString why;
};

TEST_F(ShotTransferTest, SoundsComeToATrackOfTheirNameAndToTheShotsThatAreThere) {
    story::Ids ids(from.story());
    const story::TrackId music = ids.track();
    story::SoundClip song, line;
    song.id = ids.sound();
    song.blob = from.addBlob(std::vector<std::uint8_t>{5, 5, 5}, "audio/wav");
    song.at = 48'000;
    song.length = 96'000;
    song.gain = -3;
    line.id = ids.sound();
    line.blob = from.addBlob(std::vector<std::uint8_t>{6, 6}, "audio/wav");
    line.length = 24'000;
    ASSERT_TRUE(from.edit(story::InsertTracks{{{0, {.id = music, .name = "Music"}}}}));
    ASSERT_TRUE(from.edit(story::InsertSounds{{{{.track = music}, song}, {{.shot = shots[1]}, line}}}));
    QMimeData data;
    app::carrySounds(data, from.story(), {song.id, line.id});
    app::setOrigin(data, from);
    EXPECT_FALSE(app::carriedIn(data)) << "sounds are no shots";
    from.edit(story::RemoveSounds{{song.id}});  // as after cutting them
    std::vector<story::SoundId> brought;
    QObject::connect(&transfer, &app::ShotTransfer::soundsBrought,
                     [&brought](const std::vector<story::SoundId>& sounds) { brought = sounds; });
    const story::Story before = to.story();
    transfer.bringSounds(data, 24'000);
    ASSERT_TRUE(eventually([&] { return !brought.empty() || !why.isEmpty(); }));
    ASSERT_EQ(brought.size(), 2u) << why.toStdString();
    ASSERT_EQ(to.story().tracks.size(), 1u);
    EXPECT_EQ(to.story().tracks[0].name, "Music");
    const story::SoundClip& copy = to.story().tracks[0].clips.at(0);
    EXPECT_EQ(copy.at, 24'000);
    EXPECT_EQ(copy.gain, -3);
    EXPECT_EQ(to.file()->readBlob(copy.blob), (storage::Bytes{5, 5, 5}));
    // The line was heard 3 s - 1 s after the song began; there the second shot is seen.
    const auto reply = story::find(to.story(), brought[1]);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->begin, 24'000 + from.story().rate.samples(72) - 48'000);
    EXPECT_EQ(reply->home.shot, to.story().shots[0].id);
    EXPECT_EQ(to.file()->readBlob(reply->clip->blob), (storage::Bytes{6, 6}));
    to.undoStack()->undo();
    EXPECT_TRUE(story::sameContent(to.story(), before));
}

TEST_F(ShotTransferTest, WhatIsNoSoundsIsNotTakenForSome) {
    QMimeData data;
    EXPECT_FALSE(app::soundsIn(data));
    data.setData(app::kSoundValuesMime, "from another program");
    EXPECT_FALSE(app::soundsIn(data));
    app::carrySounds(data, from.story(), {});
    EXPECT_FALSE(app::soundsIn(data)) << "none was selected";
}

TEST_F(ShotTransferTest, BringsEverythingAndUndoesInOneStep) {
    const story::Story before = to.story();
    bring({0, 1}, 1);
    ASSERT_EQ(arrived.size(), 2u) << why.toStdString();
    ASSERT_EQ(to.story().shots.size(), 4u);
    const story::Shot &copy = to.story().shots[1], &original = from.story().shots[0];
    EXPECT_EQ(copy.id, arrived[0]);
    EXPECT_EQ(copy.prompt, original.prompt);
    EXPECT_EQ(copy.out.prompt, "night falls");
    EXPECT_EQ(to.file()->readBlob(copy.picture), (storage::Bytes{9, 8, 7}));
    EXPECT_EQ(to.file()->blobKind(copy.picture), "image/png");
    ASSERT_EQ(copy.takes.size(), 1u);
    EXPECT_EQ(copy.chosen, copy.takes[0].id);
    EXPECT_EQ(to.file()->readBlob(copy.takes[0].movie), (storage::Bytes{1, 2, 3, 4}));
    to.undoStack()->undo();
    EXPECT_TRUE(story::sameContent(to.story(), before));
}

TEST_F(ShotTransferTest, TakesStayCurrentWhereTheStoriesAskForTheSame) {
    ASSERT_EQ(engine::stateOf(from.story(), {shots[0], Part::What::Transition}), engine::State::Current);
    bring({0, 1}, -1);
    ASSERT_EQ(arrived.size(), 2u);
    EXPECT_EQ(engine::stateOf(to.story(), {arrived[0], Part::What::Shot}), engine::State::Current);
    EXPECT_EQ(engine::stateOf(to.story(), {arrived[1], Part::What::Shot}), engine::State::Current);
    EXPECT_EQ(engine::stateOf(to.story(), {arrived[0], Part::What::Transition}), engine::State::Current);
    addShots(to, 1);  // the second transition leads to another shot than at home
    EXPECT_EQ(engine::stateOf(to.story(), {arrived[1], Part::What::Transition}), engine::State::Stale);
}

TEST_F(ShotTransferTest, AnotherFrameSizeMakesTakesStale) {
    ASSERT_TRUE(to.edit(story::SetStory{.width = 640, .height = 360}));
    bring({2}, 0);
    ASSERT_EQ(arrived.size(), 1u);
    EXPECT_EQ(engine::stateOf(to.story(), {arrived[0], Part::What::Shot}), engine::State::Stale);
}

TEST_F(ShotTransferTest, SaysWhyWhenTheStoryIsGone) {
    const auto before = to.story().shots.size();
    app::StoryModel model(from);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
    from.close();
    ASSERT_TRUE(QFile::remove(folder.filePath("from.seine")));
    transfer.bring(*data, 0);
    EXPECT_FALSE(why.isEmpty());
    EXPECT_FALSE(transfer.isBusy());
    EXPECT_EQ(to.story().shots.size(), before);
}

TEST_F(ShotTransferTest, SaysWhyWhenTheFileIsNoStory) {
    QFile broken(folder.filePath("broken.seine"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no story at all");
    broken.close();
    QMimeData data;
    data.setData("application/x-seine-shots", "1 2");
    data.setData(app::kOriginMime, ("somebody\n" + broken.fileName()).toUtf8());
    transfer.bring(data, 0);
    ASSERT_TRUE(eventually([this] { return !why.isEmpty(); }));
    EXPECT_FALSE(transfer.isBusy());
}

TEST_F(ShotTransferTest, WhatWasCutElsewhereArrives) {
    app::StoryModel model(from);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
    app::carry(*data, from.story(), {shots[0]});
    const std::string prompt = from.story().shots[0].prompt;
    ASSERT_TRUE(from.edit(story::RemoveShots{{shots[0]}}));
    const std::size_t before = to.story().shots.size();
    transfer.bring(*data, 0);
    ASSERT_TRUE(eventually([this] { return !arrived.empty() || !why.isEmpty(); }));
    ASSERT_EQ(to.story().shots.size(), before + 1) << why.toStdString();
    EXPECT_EQ(to.story().shots[0].prompt, prompt);
    EXPECT_EQ(to.file()->readBlob(to.story().shots[0].picture), (storage::Bytes{9, 8, 7}));
}

TEST(CarriedShots, TakeNothingOfOthersAlong) {
    story::Story story;
    story::Ids ids(story);
    story::Shot wanted = blankShot(ids, "a"), other = blankShot(ids, "b");
    wanted.picture = story::BlobId{1};
    other.picture = story::BlobId{2};
    wanted.sounds = {{.id = ids.sound(), .blob = story::BlobId{3}, .length = 100}};
    const story::SoundClip music{.id = ids.sound(), .blob = story::BlobId{4}, .length = 100};
    story::apply(story, story::Batch{{story::SetStory{.title = "secret", .width = 640, .height = 360},
                                      story::InsertShots{{{0, wanted}, {1, other}}},
                                      story::InsertTracks{{{0, {.id = ids.track(), .clips = {music}}}}},
                                      story::InsertMarkers{{{ids.marker(), 7, "here"}}}}});
    QMimeData data;
    app::carry(data, story, {wanted.id});
    const auto carried = app::carriedIn(data);
    ASSERT_TRUE(carried);
    EXPECT_EQ(carried->shots, std::vector{story.shots[0]});
    EXPECT_TRUE(carried->tracks.empty() && carried->markers.empty() && carried->title.empty());
    EXPECT_EQ(carried->width, 640);
    std::vector<std::int64_t> blobs;
    for (const story::BlobId blob : story::blobsNamedBy(*carried))
        if (blob) blobs.push_back(blob.value);
    EXPECT_EQ(blobs, (std::vector<std::int64_t>{1, 3}));
}

TEST(CarriedShots, ComeBackAndWhatIsNoneIsRefused) {
    story::Story story;
    story::Ids ids(story);
    story::InsertShots edit{{{0, blankShot(ids, "a")}, {1, blankShot(ids, "b")}, {2, blankShot(ids, "c")}}};
    story::apply(story, edit);
    QMimeData data;
    EXPECT_FALSE(app::carriedIn(data));
    app::carry(data, story, {story.shots[2].id, story.shots[0].id});
    const auto carried = app::carriedIn(data);
    ASSERT_TRUE(carried);
    ASSERT_EQ(carried->shots.size(), 2u);
    EXPECT_EQ(carried->shots[0], story.shots[0]);
    EXPECT_EQ(carried->shots[1], story.shots[2]);
    QByteArray bytes = data.data(app::kShotValuesMime);
    for (const QByteArray& wrong : {QByteArray("no story"), bytes.left(bytes.size() / 2), bytes + "x"}) {
        data.setData(app::kShotValuesMime, wrong);
        EXPECT_FALSE(app::carriedIn(data));
    }
}

}  // namespace
