// Sound in the window: dropped with pictures, cut with the keys that cut shots, moved with its shot, exported
// with the film; and what is said where there is no microphone.
#include <QElapsedTimer>
#include <QLabel>
#include <QMediaDevices>
#include <algorithm>

#include "app/voice_dialog.h"
#include "engine/delivery.h"
#include "engine/media/audio_reader.h"
#include "gui_testing.h"
#include "storage/story/sound.h"
#include "tests/media/made_sounds.h"
#include "widgets/volume_bar.h"

namespace {

using namespace app_testing;

class SoundTest : public GuiTest {
 protected:
    QString wav(const QString& name, double seconds) {
        const auto bytes = made::wav(made::tone(int(seconds * 48'000), 2, 48'000), 2, 48'000);
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
        return file.fileName();
    }
    bool says(const QString& words) const {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    std::size_t clips() const { return story::placedSounds(story()).size(); }
    widgets::SoundView* sounds() { return window->parts().sounds; }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(sounds(), code, modifiers);
    }
};

TEST_F(SoundTest, DroppedCutAndMovedWithTheKeysOfShots) {
    dropThree();
    session->player().seek(24);
    drop(window.get(), {wav("music.wav", 6), paint("30 end", Qt::gray)});  // a picture among them
    ASSERT_TRUE(eventually([&] { return clips() == 1 && story().shots.size() == 4; }));
    ASSERT_EQ(story().tracks.size(), 1u);
    EXPECT_EQ(story().tracks[0].clips[0].at, 48'000);  // at the playhead
    sounds()->selectSounds({story().tracks[0].clips[0].id});
    EXPECT_TRUE(session->selection().isEmpty());  // one selection at a time
    sounds()->setFocus();
    session->player().seek(72);
    key(Qt::Key_S);
    ASSERT_EQ(clips(), 2u);
    EXPECT_EQ(story().shots.size(), 4u);
    EXPECT_EQ(story().tracks[0].clips[1].at, story().rate.samples(72));
    sounds()->selectSounds({story().tracks[0].clips[1].id});
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(clips(), 3u);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Delete);
    EXPECT_EQ(clips(), 2u);
    EXPECT_EQ(story().shots.size(), 4u);
    session->selection().selectShot(story().shots[0].id);
    EXPECT_TRUE(sounds()->selectedSounds().empty());
    key(Qt::Key_Delete);
    EXPECT_EQ(story().shots.size(), 3u);
    EXPECT_EQ(clips(), 2u);
    while (session->document().undoStack()->canUndo()) session->document().undoStack()->undo();
    EXPECT_EQ(clips(), 0u);
}

TEST_F(SoundTest, SoundsInADroppedFolderAreThereWithItsPictures) {
    QDir(folder.path()).mkdir("reel");
    for (const char* name : {"reel/1 dawn", "reel/2 noon"}) paint(name, Qt::darkYellow);
    wav("reel/song.wav", 2);
    wav("reel/steps.wav", 1);
    drop(window.get(), {folder.filePath("reel")});
    ASSERT_TRUE(eventually([&] { return clips() == 2 && story().shots.size() == 2; }));
    ASSERT_EQ(story().tracks.size(), 1u);
    EXPECT_EQ(story().tracks[0].clips[0].name, "song.wav");
    EXPECT_EQ(story().tracks[0].clips[0].at, 0);
    EXPECT_EQ(story().tracks[0].clips[1].at, 96'000);  // one after the other
}

TEST_F(SoundTest, SoundsAreCopiedCutAndPasted) {
    dropThree();
    drop(window.get(), {wav("music.wav", 2), wav("steps.wav", 1)});
    ASSERT_TRUE(eventually([&] { return clips() == 2; }));
    const auto& track = [&]() -> const story::Track& { return story().tracks.at(0); };
    const story::SoundId music = track().clips[0].id, steps = track().clips[1].id;
    sounds()->setFocus();
    sounds()->selectSounds({music, steps});
    key(Qt::Key_C, Qt::ControlModifier);
    session->player().seek(96);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(clips(), 4u);
    EXPECT_EQ(story().tracks.size(), 1u);  // each to its own track
    EXPECT_EQ(track().clips[2].at, story().rate.samples(96));
    EXPECT_EQ(track().clips[3].at - track().clips[2].at, track().clips[1].at - track().clips[0].at);
    EXPECT_EQ(sounds()->selectedSounds().size(), 2u);  // the copies
    EXPECT_EQ(story().shots.size(), 3u);

    sounds()->selectSounds({steps});
    key(Qt::Key_X, Qt::ControlModifier);
    ASSERT_EQ(clips(), 3u);
    EXPECT_FALSE(story::find(story(), steps));
    session->player().seek(0);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(clips(), 4u);
    EXPECT_EQ(track().clips[0].at, 0);
    EXPECT_EQ(session->document().undoStack()->undoText(), "Add sound");

    // A locked track gives copies, takes none and loses none.
    story::Mix locked;
    locked.locked = true;
    ASSERT_TRUE(session->document().edit(story::SetTracks{{{.track = track().id, .mix = locked}}}));
    sounds()->selectSounds({music});
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(clips(), 4u);
    EXPECT_TRUE(says("is locked"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(clips(), 5u);
    ASSERT_EQ(story().tracks.size(), 2u);
    EXPECT_EQ(story().tracks[1].name, track().name);
    EXPECT_EQ(story().tracks[1].clips.size(), 1u);
    while (session->document().undoStack()->canUndo()) session->document().undoStack()->undo();
    EXPECT_EQ(clips(), 0u);
}

TEST_F(SoundTest, DialogueGoesWithItsShotAndTheFilmIsExportedWithIt) {
    dropThree();
    drop(window.get(), {wav("voice.wav", 1)});
    ASSERT_TRUE(eventually([&] { return clips() == 1; }));
    sounds()->selectSounds({story().tracks[0].clips[0].id});
    window->findChild<app::WindowActions*>()->action("giveToShots")->trigger();
    ASSERT_EQ(story().shots[0].sounds.size(), 1u);
    session->selection().selectShot(story().shots[0].id);
    window->findChild<app::WindowActions*>()->action("moveLater")->trigger();
    ASSERT_EQ(story().shots[1].sounds.size(), 1u);
    EXPECT_EQ(story::placedSounds(story())[0].begin, story().rate.samples(story().shots[0].length));
    QString ready;
    QObject::connect(&session->movieExport(), &app::MovieExport::finished,
                     [&](const QString& path, const QStringList&) { ready = path; });
    const std::filesystem::path film = folder.filePath("film.mp4").toStdString();
    session->movieExport().start(session->document().snapshot(), session->document().file(),
                                 *engine::deliveryTo(film));
    ASSERT_TRUE(eventually([&] { return !ready.isEmpty(); }, 120'000));
    const media::Sound heard = media::readSound(film);
    const auto at = std::size_t(story().rate.samples(story().shots[0].length));
    double before = 0, after = 0;
    for (std::size_t i = 0; i < 20'000; ++i) {
        before += std::abs(heard.left[at - 24'000 + i]);
        after += std::abs(heard.left[at + 2'000 + i]);
    }
    EXPECT_LT(before / 20'000, 0.001);
    EXPECT_GT(after / 20'000, 0.2);
}

TEST_F(SoundTest, PlaybackRunsWithOrWithoutASoundDevice) {
    dropThree();
    drop(window.get(), {wav("music.wav", 9)});
    ASSERT_TRUE(eventually([&] { return clips() == 1; }));
    session->player().seek(0);
    session->player().play();
    ASSERT_TRUE(eventually([&] { return session->player().position() > 30; }));
    EXPECT_EQ(session->sound().feeder().underruns(), 0);
    session->player().pause();
    session->sound().setMuted(true);
    EXPECT_TRUE(window->findChild<app::WindowActions*>()->action("muteFilm")->isChecked());
    screenshot("gui-sound.png");
}

/// With a sound server, whose microphone hears its loudspeaker (a null sink and its monitor).
TEST_F(SoundTest, ThroughASoundServerTheFilmIsHeardAndAVoiceIsRecorded) {
    if (QMediaDevices::defaultAudioOutput().isNull() || QMediaDevices::audioInputs().isEmpty())
        GTEST_SKIP() << "no sound server with a loudspeaker and a microphone";
    dropThree();
    drop(window.get(), {wav("music.wav", 9)});
    ASSERT_TRUE(eventually([&] { return clips() == 1; }));
    session->sound().setMuted(false);
    session->sound().setVolume(1);
    app::VoiceDialog dialog(*session, window.get());
    dialog.present({});
    ASSERT_TRUE(dialog.recorder().isListening()) << dialog.said().toStdString();
    session->player().seek(0);
    session->player().play();
    ASSERT_TRUE(eventually([&] { return session->player().position() > 12; }));
    EXPECT_TRUE(session->sound().isHeard());
    QString path;
    QObject::connect(&dialog, &app::VoiceDialog::recorded,
                     [&](const QString& file, const app::SoundPlace&) { path = file; });
    dialog.start();
    const story::Frames from = session->player().position();
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(eventually([&] { return clock.elapsed() > 4000; }));
    const double seconds = double(clock.elapsed()) / 1000;
    const double played = story().rate.seconds(session->player().position() - from);
    dialog.stop();
    session->player().pause();
    EXPECT_NEAR(played, seconds, 0.1) << "the picture goes by the sound, and that by the device";
    EXPECT_EQ(session->sound().feeder().underruns(), 0);
    ASSERT_FALSE(path.isEmpty());
    const media::Sound heard = media::readSound(std::filesystem::path(path.toStdString()));
    EXPECT_NEAR(double(heard.left.size()) / 48'000, seconds, 0.3);
    double loud = 0;
    for (std::size_t i = heard.left.size() / 2; i < heard.left.size(); ++i) loud += std::abs(heard.left[i]);
    EXPECT_GT(loud / double(heard.left.size() / 2), 0.1) << "the music, as the microphone hears it";
    RecordProperty("played", std::to_string(played));
    RecordProperty("recorded", std::to_string(double(heard.left.size()) / 48'000));
}

TEST_F(SoundTest, ASoundOfAStoryThatIsOpenedIsDrawn) {
    dropThree();
    drop(window.get(), {wav("music.wav", 3)});
    ASSERT_TRUE(eventually([&] { return clips() == 1; }));
    const QString path = folder.filePath("with sound.seine");
    ASSERT_TRUE(session->document().saveAs(path));
    session->document().close();
    int drawn = 0, unreadable = 0;
    QObject::connect(&session->waveforms(), &app::WaveformMaker::made,
                     [&](story::BlobId, const std::shared_ptr<const widgets::Waveform>& waveform) {
                         ++(waveform ? drawn : unreadable);
                     });
    ASSERT_TRUE(session->document().open(path));
    ASSERT_EQ(clips(), 1u);
    EXPECT_TRUE(eventually([&] { return drawn + unreadable > 0; }));
    EXPECT_EQ(unreadable, 0);
}

TEST_F(SoundTest, WithoutAMicrophoneTheRecorderSaysSo) {
    app::VoiceDialog dialog(*session, window.get());
    dialog.present({});
    if (QMediaDevices::audioInputs().isEmpty()) {
        EXPECT_TRUE(dialog.said().contains("No microphone")) << dialog.said().toStdString();
    }
    EXPECT_FALSE(dialog.said().isEmpty());
    dialog.hide();
    // What a device would give becomes a file that lands in the film.
    dropThree();
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    app::VoiceRecorder& recorder = dialog.recorder();
    float level = 0;
    QObject::connect(&recorder, &app::VoiceRecorder::metered, [&](float left, float) { level = left; });
    dialog.start();
    const std::vector<std::int16_t> samples = made::tone(24'000, 1, 48'000);
    recorder.accept({reinterpret_cast<const char*>(samples.data()), qsizetype(samples.size() * 2)}, format);
    EXPECT_NEAR(level, 0.5, 0.01);
    EXPECT_DOUBLE_EQ(recorder.seconds(), 0.5);
    QString path;
    app::SoundPlace place;
    QObject::connect(&dialog, &app::VoiceDialog::recorded,
                     [&](const QString& file, const app::SoundPlace& where) {
                         path = file;
                         place = where;
                     });
    dialog.stop();
    ASSERT_FALSE(path.isEmpty());
    EXPECT_EQ(place.home.shot, story().shots[0].id);  // of the shot at the playhead
    EXPECT_EQ(media::readSound(std::filesystem::path(path.toStdString())).left.size(), 24'000u);
}

}  // namespace
