// Sounds into the story: every kind becomes a clip of its true length in one step of undo; the broken ones
// are listed with their reasons, and nothing of them stays.
#include "app/sound_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include "app/picture_import.h"
#include "app/sound_actions.h"
#include "app/waveform_maker.h"
#include "app_testing.h"
#include "engine/media/movie_writer.h"
#include "engine/media/wav_writer.h"
#include "storage/story/sound.h"
#include "tests/media/made_sounds.h"

namespace {

using namespace app_testing;
using app::SoundActions;
using app::SoundImport;

QByteArray inBytes(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

class SoundImportTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        addShots(document, 3);  // of 72 frames at 24 a second
        QObject::connect(
            &import, &SoundImport::finished,
            [this](const std::vector<story::SoundId>& ids, const QList<app::ImportProblem>& list) {
                made = ids;
                problems = list;
                ++finished;
            });
    }
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString wav(const QString& name, int samples = 48'000, int channels = 2, int rate = 48'000) {
        return write(name, inBytes(made::wav(made::tone(samples, channels, rate), channels, rate)));
    }
    void bring(const QStringList& paths, const app::SoundPlace& place = {}) {
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        const int before = finished;
        import.importFiles(urls, place);
        ASSERT_TRUE(eventually([&] { return finished > before; }));
    }
    const story::Story& story() const { return document.story(); }
    const story::SoundClip& clip(std::size_t i) const { return story().tracks.at(0).clips.at(i); }

    QTemporaryDir folder;
    app::Document document;
    SoundImport import{document};
    SoundActions actions{document};
    std::vector<story::SoundId> made;
    QList<app::ImportProblem> problems;
    int finished = 0;
};

TEST_F(SoundImportTest, SeveralBecomeClipsOneAfterTheOtherInOneStep) {
    bring({wav("a.wav"), wav("b.wav", 44'100, 1, 44'100), wav("c.wav", 24'000)}, {{}, 10'000});
    EXPECT_TRUE(problems.isEmpty());
    ASSERT_EQ(story().tracks.size(), 1u);
    ASSERT_EQ(story().tracks[0].clips.size(), 3u);
    EXPECT_EQ(clip(0).at, 10'000);
    EXPECT_EQ(clip(0).length, 48'000);
    EXPECT_EQ(clip(1).at, 58'000);
    EXPECT_NEAR(double(clip(1).length), 48'000, 40);  // resampled
    EXPECT_EQ(clip(1).sourceLength, clip(1).length);
    EXPECT_EQ(clip(2).name, "c.wav");
    EXPECT_EQ(made.size(), 3u);
    document.undoStack()->undo();
    EXPECT_TRUE(story().tracks.empty());
    document.undoStack()->redo();
    EXPECT_EQ(story().tracks[0].clips.size(), 3u);
    EXPECT_EQ(document.file()->blobKind(clip(0).blob), "audio/wav");
}

TEST_F(SoundImportTest, OntoATrackOntoAShotOrOntoAnewOne) {
    const story::TrackId track = actions.addTrack();
    const story::ShotId shot = story().shots[1].id;
    bring({wav("a.wav")}, {{.track = track}, 0});
    bring({wav("b.wav")}, {{.shot = shot}, story().rate.samples(80)});
    ASSERT_EQ(story().tracks.size(), 1u);
    ASSERT_EQ(story().shots[1].sounds.size(), 1u);
    EXPECT_EQ(story().shots[1].sounds[0].at, story().rate.samples(8));
    story::Mix locked;
    locked.locked = true;
    actions.setMix(track, locked);
    bring({wav("c.wav")}, {{.track = track}, 0});
    EXPECT_EQ(story().tracks.size(), 2u);  // what is locked stays as it is
    EXPECT_EQ(story().tracks[0].clips.size(), 1u);
}

TEST_F(SoundImportTest, EveryKindIsReadToItsEnd) {
    const std::vector<float> second(48'000, 0.2f);
    const QStringList paths{write("a.mp3", inBytes(made::codedSound(second, "libmp3lame", "mp3"))),
                            write("b.flac", inBytes(made::codedSound(second, "flac", "flac"))),
                            write("c.m4a", inBytes(made::codedSound(second, "aac", "ipod"))),
                            write("d.ogg", inBytes(made::codedSound(second, "libvorbis", "ogg"))),
                            write("e.opus", inBytes(made::codedSound(second, "libopus", "ogg"))),
                            wav("f.wav", 192'000, 8, 192'000),
                            wav("silence.wav", 1)};
    bring(paths);
    for (const app::ImportProblem& problem : problems)
        ADD_FAILURE() << problem.name.toStdString() << ": " << problem.reason.toStdString();
    ASSERT_EQ(story().tracks.at(0).clips.size(), std::size_t(paths.size()));
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_NEAR(story::secondsOf(clip(i).length), 1, 0.06) << clip(i).name;
}

TEST_F(SoundImportTest, BrokenOnesAreListedAndTheRestIsThere) {
    auto cut = made::codedSound(std::vector<float>(480'000, 0.3f), "libmp3lame", "mp3");
    cut.resize(cut.size() / 3);
    QByteArray oneHertz = inBytes(made::wav(made::tone(100, 1, 48'000), 1, 1));
    bring({write("cut.mp3", inBytes(cut)), wav("empty.wav", 0), write("one hertz.wav", oneHertz),
           write("text.wav", "this is no sound"), write("nothing.mp3", ""), folder.filePath("gone.wav"),
           wav("good.wav")});
    QStringList names;
    for (const app::ImportProblem& problem : problems) {
        names << problem.name;
        EXPECT_FALSE(problem.reason.isEmpty());
    }
    EXPECT_EQ(names, (QStringList{"empty.wav", "one hertz.wav", "text.wav", "nothing.mp3", "gone.wav"}));
    ASSERT_EQ(story().tracks.at(0).clips.size(), 2u);
    EXPECT_NEAR(story::secondsOf(clip(0).length), 10.0 / 3,
                0.2);  // as far as it goes, not as its header says
    EXPECT_EQ(clip(1).name, "good.wav");
}

TEST_F(SoundImportTest, OfAMovieTheSoundAloneIsStored) {
    const auto path = std::filesystem::path(folder.filePath("film.mp4").toStdString());
    {
        media::MovieSettings settings;
        settings.width = 320;
        settings.height = 180;
        settings.rate = {24, 1};
        settings.hasSound = true;
        media::MovieWriter writer(path, settings);
        const std::vector<float> tone(2000, 0.25f);
        for (int i = 0; i < 48; ++i) writer.addFrame(engine::Picture(320, 180)), writer.addSound(tone, tone);
        writer.finish();
    }
    bring({folder.filePath("film.mp4")});
    ASSERT_TRUE(problems.isEmpty());
    EXPECT_NEAR(story::secondsOf(clip(0).length), 2, 0.05);
    EXPECT_EQ(document.file()->blobKind(clip(0).blob), "audio/wav");
    EXPECT_EQ(clip(0).name, "film.mp4");
}

TEST_F(SoundImportTest, SoundsAmongPicturesAreFound) {
    app::PictureImport pictures(document);
    QList<QUrl> found;
    int row = -2;
    QObject::connect(&pictures, &app::PictureImport::soundsFound, [&](const QList<QUrl>& urls, int before) {
        found = urls;
        row = before;
    });
    int imported = -1;
    QObject::connect(&pictures, &app::PictureImport::finished,
                     [&](const std::vector<story::ShotId>& shots) { imported = int(shots.size()); });
    const QString picture = savePicture(folder, "a.png");
    pictures.importFiles(
        {QUrl::fromLocalFile(picture), QUrl::fromLocalFile("/x/Song.MP3"), QUrl::fromLocalFile("/y/b.mov")},
        1);
    ASSERT_TRUE(eventually([&] { return imported >= 0; }));
    EXPECT_EQ(imported, 1);
    EXPECT_EQ(found.size(), 2);
    EXPECT_EQ(row, 1);
}

TEST_F(SoundImportTest, WaveformsComeFromWhereSoundsAreStored) {
    std::shared_ptr<const widgets::Waveform> first;
    QObject::connect(&import, &SoundImport::waveformMade,
                     [&](story::BlobId, auto waveform) { first = waveform; });
    bring({wav("a.wav", 100'000)});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->fine.size(), 391u);
    EXPECT_EQ(first->coarse.size(), 25u);
    const auto [low, high] = first->between(0, 48'000);
    EXPECT_NEAR(high, 64, 1);  // half as loud as can be
    EXPECT_NEAR(low, -64, 1);
    EXPECT_EQ(first->between(200'000, 201'000), widgets::Waveform::Extreme{});
    app::WaveformMaker maker;
    std::shared_ptr<const widgets::Waveform> again;
    int answers = 0;
    QObject::connect(&maker, &app::WaveformMaker::made, [&](story::BlobId, auto waveform) {
        again = waveform;
        ++answers;
    });
    struct Stored : engine::MediaSource {
        explicit Stored(std::shared_ptr<storage::ProjectFile> of) : file(std::move(of)) {}
        Bytes bytes(story::BlobId blob) override {
            return std::make_shared<const std::vector<std::uint8_t>>(file->readBlob(blob));
        }
        std::shared_ptr<storage::ProjectFile> file;
    };
    maker.setSource(std::make_shared<Stored>(document.file()));
    maker.request(clip(0).blob);
    ASSERT_TRUE(eventually([&] { return answers == 1; }));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->fine, first->fine);
    maker.request(story::BlobId{999});
    ASSERT_TRUE(eventually([&] { return answers == 2; }));
    EXPECT_FALSE(again);
}

TEST_F(SoundImportTest, WhatMenusDoToClips) {
    bring({wav("a.wav", 96'000)});
    const SoundActions::Sounds song{clip(0).id};
    EXPECT_TRUE(actions.split(song, 48'000));
    ASSERT_EQ(story().tracks[0].clips.size(), 2u);
    EXPECT_EQ(clip(1).in, 48'000);
    const auto copies = actions.duplicate({clip(0).id, clip(1).id});
    ASSERT_EQ(copies.size(), 2u);
    EXPECT_EQ(clip(3).at, 144'000);
    EXPECT_TRUE(actions.remove(copies));
    EXPECT_TRUE(actions.nudge({clip(1).id}, 3));
    EXPECT_EQ(clip(1).at, 54'000);
    EXPECT_TRUE(actions.nudge({clip(0).id}, -3) == false);  // nothing lies before the beginning
    EXPECT_TRUE(actions.setGain(song, -6));
    EXPECT_TRUE(actions.addGain(song, 100));
    EXPECT_EQ(clip(0).gain, story::kMaxGain);
    EXPECT_TRUE(actions.setFades(song, 40'000, 40'000));
    EXPECT_EQ(clip(0).fadeIn + clip(0).fadeOut, clip(0).length);
    const SoundActions::Sounds second{clip(1).id};
    EXPECT_TRUE(actions.giveToShots(second));
    EXPECT_EQ(story().shots[0].sounds[0].at, 54'000);
    const story::TrackId track = actions.addTrack();
    EXPECT_TRUE(actions.giveToTrack(second, track));
    EXPECT_TRUE(actions.moveTrack(track, -1));
    EXPECT_EQ(story().tracks[0].id, track);
    EXPECT_FALSE(actions.moveTrack(track, -1));
    story::Mix locked;
    locked.locked = true;
    EXPECT_TRUE(actions.setMix(track, locked));
    EXPECT_FALSE(actions.remove(second));
    EXPECT_FALSE(actions.removeTrack(track));
    EXPECT_FALSE(actions.split(second, 60'000));
    EXPECT_TRUE(actions.rename(track, "Voices"));
    EXPECT_EQ(story().tracks[0].name, "Voices");
}

TEST(WavWriter, WritesWhatIsReadBackAndNothingHalf) {
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.filePath("a.wav").toStdString());
    std::vector<float> left, right;
    for (int i = 0; i < 10'000; ++i) left.push_back(float(i) / 10'000), right.push_back(-float(i) / 20'000);
    {
        media::WavWriter dropped(path);
        dropped.add(left, right);
    }
    EXPECT_FALSE(std::filesystem::exists(path));
    media::WavWriter writer(path);
    writer.add(left, right);
    writer.add(left, right);
    EXPECT_EQ(writer.samples(), 20'000);
    writer.finish();
    const media::Sound sound = media::readSound(path);
    ASSERT_EQ(sound.left.size(), 20'000u);
    for (std::size_t i = 0; i < 20'000; ++i) {
        ASSERT_NEAR(sound.left[i], left[i % 10'000], 2e-7);
        ASSERT_NEAR(sound.right[i], right[i % 10'000], 2e-7);
    }
}

}  // namespace
