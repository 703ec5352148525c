// The audio tracks: where clips lie, and what dragging, trimming, fading, keys and drops ask for.
#include "widgets/sound_view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "storage/story/edit.h"
#include "tests/widgets/story_fixture.h"
#include "widgets/sound_layout.h"
#include "widgets/timeline_view.h"
#include "widgets/volume_bar.h"

namespace {

using namespace story;
using widgets::SoundState;
using widgets::SoundView;

const TrackId kMusic{901}, kSteps{902};
const SoundId kSong{911}, kStep{912}, kVoice{913};

/// A timeline of three pixels a frame at 24 frames a second over two tracks and a line of dialogue.
struct Sounds : testing::Test {
    fixture::StoryModel model{fixture::storyOf(5)};
    widgets::TimelineView timeline;
    SoundView view;
    widgets::WaveformCache waveforms;
    Story story = fixture::storyOf(5);
    std::vector<HomedSound> asked;
    int changes = 0;

    void SetUp() override {
        const auto clip = [](SoundId id, Samples at, Samples length) {
            return SoundClip{.id = id,
                             .blob = BlobId{id.value},
                             .name = "clip",
                             .at = at,
                             .length = length,
                             .sourceLength = 960'000};
        };
        story::apply(story, InsertTracks{{{0, {.id = kMusic, .name = "Music"}},
                                          {1, {.id = kSteps, .name = "Steps"}}}});
        story::apply(story, InsertSounds{{{{.track = kMusic}, clip(kSong, 24'000, 192'000)},
                                          {{.track = kSteps}, clip(kStep, 96'000, 48'000)},
                                          {{.shot = story.shots[1].id}, clip(kVoice, 0, 48'000)}}});
        timeline.setModel(&model);
        timeline.resize(1200, 240);
        timeline.show();
        timeline.setPixelsPerFrame(3);
        view.setTimeline(&timeline);
        view.setWaveforms(&waveforms);
        view.setSnapping(false);
        view.resize(1200, 300);
        view.show();
        show();
        QObject::connect(&view, &SoundView::changeRequested, [this](const std::vector<HomedSound>& sounds) {
            asked = sounds;
            ++changes;
        });
        QApplication::processEvents();
    }
    void show() { view.setStory(std::make_shared<const Story>(story)); }
    void send(QEvent::Type type, QPoint at, Qt::KeyboardModifiers keys) {
        const bool isMove = type == QEvent::MouseMove, isUp = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          isUp ? Qt::NoButton : Qt::LeftButton, keys);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        send(QEvent::MouseButtonPress, from, keys);
        send(QEvent::MouseMove, (from + to) / 2, keys);
        send(QEvent::MouseMove, to, keys);
        send(QEvent::MouseButtonRelease, to, keys);
    }
    void click(QPoint at, Qt::KeyboardModifiers keys = {}) {
        send(QEvent::MouseButtonPress, at, keys);
        send(QEvent::MouseButtonRelease, at, keys);
    }
    /// Low in the clip, where only its body is.
    QPoint body(SoundId id) { return {view.soundRect(id).center().x(), view.soundRect(id).bottom() - 4}; }
    static Samples pixels(int count) { return count * 48'000 / 72; }
};

TEST_F(Sounds, ClipsLieBeneathTheirTimeInTheirLanes) {
    EXPECT_EQ(view.soundRect(kSong).left(), timeline.xOf(12));
    EXPECT_EQ(view.soundRect(kSong).width(), 96 * 3);
    EXPECT_EQ(view.soundRect(kVoice).left(), timeline.xOf(spanOf(story, 1).begin));
    EXPECT_LT(view.soundRect(kVoice).bottom(), view.soundRect(kSong).top());  // dialogue is on top
    EXPECT_LT(view.soundRect(kSong).bottom(), view.soundRect(kStep).top());
    timeline.setPixelsPerFrame(6);
    EXPECT_EQ(view.soundRect(kSong).width(), 96 * 6);
    timeline.horizontalScrollBar()->setValue(100);
    EXPECT_EQ(view.soundRect(kSong).left(), timeline.xOf(12));
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(Sounds, DraggingMovesInTimeAndBetweenTracks) {
    drag(body(kSong), body(kSong) + QPoint(60, 0));
    ASSERT_EQ(changes, 1);
    EXPECT_EQ(asked.at(0).home.track, kMusic);
    EXPECT_NEAR(double(asked[0].clip.at), 24'000 + double(pixels(60)), 2);
    drag(body(kSong), {body(kSong).x(), view.soundRect(kStep).center().y()});
    EXPECT_EQ(asked.at(0).home.track, kSteps);
    EXPECT_NEAR(double(asked[0].clip.at), 24'000, 2);
    drag(body(kSong), body(kSong) - QPoint(400, 0));
    EXPECT_EQ(asked.at(0).clip.at, 0);  // nothing lies before the beginning
    click(body(kSong));
    EXPECT_EQ(changes, 3);
}

TEST_F(Sounds, DialogueGoesToTheShotBeneathWhichItIsDropped) {
    const Span last = spanOf(story, 3);
    drag(body(kVoice), {timeline.xOf(last.begin) + 5 + view.soundRect(kVoice).width() / 2, body(kVoice).y()});
    ASSERT_EQ(changes, 1);
    EXPECT_EQ(asked.at(0).home.shot, story.shots[3].id);
    EXPECT_NEAR(double(asked[0].clip.at), double(pixels(5)), 700);
    drag(body(kStep), {body(kStep).x(), body(kVoice).y()});
    EXPECT_TRUE(asked.at(0).home.shot);
    EXPECT_EQ(originOf(story, asked[0].home) + asked[0].clip.at, 96'000);
}

TEST_F(Sounds, EdgesAreTrimmedAndCornersFade) {
    const QRect rect = view.soundRect(kSong);
    drag({rect.left() + 2, rect.bottom() - 5}, {rect.left() + 32, rect.bottom() - 5});
    EXPECT_NEAR(double(asked.at(0).clip.in), double(pixels(30)), 2);
    EXPECT_EQ(asked[0].clip.end(), 216'000);
    drag({rect.right() - 2, rect.bottom() - 5}, {rect.right() - 32, rect.bottom() - 5});
    EXPECT_NEAR(double(asked.at(0).clip.length), 192'000 - double(pixels(30)), 2);
    EXPECT_EQ(asked[0].clip.in, 0);
    drag({rect.left() + 5, rect.top() + 3}, {rect.left() + 53, rect.top() + 3});
    EXPECT_NEAR(double(asked.at(0).clip.fadeIn), double(pixels(48)), 2);
    drag({rect.right() - 5, rect.top() + 3}, {rect.right() - 29, rect.top() + 3});
    EXPECT_NEAR(double(asked.at(0).clip.fadeOut), double(pixels(24)), 2);
    EXPECT_EQ(changes, 4);
}

TEST_F(Sounds, TheLineAcrossMakesItLouder) {
    click(body(kSong));
    SoundState state;
    state.story = std::make_shared<const Story>(story);
    state.size = view.viewport()->size();
    state.rebuild();
    const int y = state.gainY(*state.find(kSong)), x = view.soundRect(kSong).center().x();
    drag({x, y}, {x, y - 6});
    ASSERT_EQ(changes, 1);
    EXPECT_GT(asked.at(0).clip.gain, 3);
    drag({x, y}, {x, y + 200});
    EXPECT_EQ(asked.at(0).clip.gain, kMinGain);
}

TEST_F(Sounds, EdgesSnapToCuts) {
    view.setSnapping(true);
    const Samples cut = story.rate.samples(spanOf(story, 2).begin);
    const int target = timeline.xOf(spanOf(story, 2).begin);
    drag(body(kStep), body(kStep) + QPoint(target + 4 - view.soundRect(kStep).left(), 0));
    EXPECT_EQ(asked.at(0).clip.at, cut);
}

TEST_F(Sounds, SelectionWithCtrlAndBand) {
    QSignalSpy changed(&view, &SoundView::selectionChanged);
    click(body(kSong));
    EXPECT_THAT(view.selectedSounds(), testing::ElementsAre(kSong));
    click(body(kStep), Qt::ControlModifier);
    EXPECT_EQ(view.selectedSounds().size(), 2u);
    drag(body(kSong), body(kSong) + QPoint(30, 0));
    EXPECT_EQ(asked.size(), 2u);  // both go along
    click({view.soundRect(kSong).right() + 100, body(kSong).y()});
    EXPECT_TRUE(view.selectedSounds().empty());
    drag({view.soundRect(kSong).left() - 10, body(kVoice).y()},
         {view.soundRect(kSong).right() + 50, body(kStep).y()});
    EXPECT_EQ(view.selectedSounds().size(), 3u);
    EXPECT_GT(changed.count(), 3);
}

TEST_F(Sounds, HeadersMuteSoloLockAndMakeLouder) {
    std::vector<std::pair<TrackId, Mix>> mixes;
    QObject::connect(&view, &SoundView::mixRequested,
                     [&](TrackId track, const Mix& mix) { mixes.emplace_back(track, mix); });
    const QPoint music = view.headerRect(kMusic).topLeft(), dialogue(0, 0);
    click(music + QPoint(15, 35));
    click(music + QPoint(37, 35));
    click(dialogue + QPoint(59, 35));
    ASSERT_EQ(mixes.size(), 3u);
    EXPECT_EQ(mixes[0].first, kMusic);
    EXPECT_TRUE(mixes[0].second.muted);
    EXPECT_TRUE(mixes[1].second.solo);
    EXPECT_FALSE(mixes[2].first);
    EXPECT_TRUE(mixes[2].second.locked);
    drag(music + QPoint(95, 35), music + QPoint(65, 35));
    EXPECT_EQ(mixes.back().second.gain, -6);
    QSignalSpy added(&view, &SoundView::trackRequested);
    click({30, view.headerRect(kSteps).bottom() + 12});
    EXPECT_EQ(added.count(), 1);
}

TEST_F(Sounds, LockedClipsStay) {
    story.tracks[0].mix.locked = true;
    show();
    drag(body(kSong), body(kSong) + QPoint(60, 0));
    const QRect rect = view.soundRect(kSong);
    drag({rect.left() + 2, rect.bottom() - 5}, {rect.left() + 32, rect.bottom() - 5});
    EXPECT_EQ(changes, 0);
    EXPECT_THAT(view.selectedSounds(), testing::ElementsAre(kSong));
}

TEST_F(Sounds, EscapeGivesUp) {
    send(QEvent::MouseButtonPress, body(kSong), {});
    send(QEvent::MouseMove, body(kSong) + QPoint(50, 0), {});
    const int moved = view.soundRect(kSong).left();
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.soundRect(kSong).left(), moved - 50);
    send(QEvent::MouseButtonRelease, body(kSong), {});
    EXPECT_EQ(changes, 0);
}

TEST_F(Sounds, FilesAreDroppedOntoTracksOrBelow) {
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile("/a/song.mp3")});
    std::vector<std::tuple<TrackId, bool, Samples>> drops;
    QObject::connect(&view, &SoundView::filesDropped,
                     [&](const QList<QUrl>&, TrackId track, bool isNew, Samples at) {
                         drops.emplace_back(track, isNew, at);
                     });
    const auto drop = [&](QPoint at) {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &event);
        EXPECT_TRUE(event.isAccepted());
    };
    drop({timeline.xOf(24), body(kSong).y()});
    drop({timeline.xOf(48), body(kStep).y() + 50});
    drop({timeline.xOf(48), body(kVoice).y()});
    ASSERT_EQ(drops.size(), 3u);
    EXPECT_EQ(drops[0], std::tuple(kMusic, false, Samples(48'000)));
    EXPECT_TRUE(std::get<1>(drops[1]));
    EXPECT_EQ(std::get<0>(drops[2]), TrackId{});
    EXPECT_FALSE(std::get<1>(drops[2]));
}

TEST_F(Sounds, TracksAreRenamedInPlace) {
    QSignalSpy named(&view, &SoundView::nameRequested);
    view.editName(kMusic);
    auto* field = view.findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    field->setText("Score");
    emit field->editingFinished();
    ASSERT_EQ(named.count(), 1);
    EXPECT_EQ(named[0][1].toString(), "Score");
}

TEST_F(Sounds, ScreenReadersAndKeysGoFromClipToClip) {
    EXPECT_EQ(view.itemCount(), 3);
    view.goToSound(1);
    EXPECT_EQ(view.currentItem(), 0);
    EXPECT_THAT(view.selectedSounds(), testing::ElementsAre(kVoice));
    view.goToSound(1);
    EXPECT_THAT(view.selectedSounds(), testing::ElementsAre(kSong));
    EXPECT_EQ(view.itemAt(1).name, "Sound clip on Music");
    EXPECT_TRUE(view.itemAt(1).isSelected);
    story.tracks[0].mix.muted = true;
    show();
    EXPECT_TRUE(view.itemAt(1).description.contains("muted"));
}

TEST_F(Sounds, WhatIsSelectedIsScrolledIntoSight) {
    view.resize(1200, SoundState::kLane + 20);  // room for one lane
    QApplication::processEvents();
    view.selectSounds({kStep});  // on the lowest track
    EXPECT_GE(view.soundRect(kStep).top(), 0);
    EXPECT_LE(view.soundRect(kStep).bottom(), view.viewport()->height());
    view.selectSounds({kVoice});
    EXPECT_GE(view.soundRect(kVoice).top(), 0);
}

TEST_F(Sounds, WaveformsAreAskedForOnceAndDrawn) {
    QList<BlobId> wanted;
    waveforms.clear();
    QObject::connect(&waveforms, &widgets::WaveformCache::wanted, [&](BlobId blob) { wanted << blob; });
    const QImage before = view.grab().toImage();
    view.grab();
    EXPECT_EQ(wanted.size(), 3);
    std::vector<widgets::Waveform::Extreme> loud(1000, {-100, 100});
    waveforms.put(BlobId{kSong.value}, widgets::Waveform::of(loud));
    EXPECT_NE(view.grab().toImage(), before);
    waveforms.put(BlobId{kStep.value}, nullptr);
    EXPECT_TRUE(waveforms.isBroken(BlobId{kStep.value}));
    view.grab();
    EXPECT_EQ(wanted.size(), 3);
}

TEST_F(Sounds, AnEmptyStoryInvitesAndAnswersNothing) {
    view.setStory(std::make_shared<const Story>());
    EXPECT_FALSE(view.grab().isNull());
    click({300, 10});
    view.setStory(nullptr);
    EXPECT_FALSE(view.grab().isNull());
    click({300, 10});
    EXPECT_EQ(changes, 0);
}

TEST(WaveformCache, IsBounded) {
    widgets::WaveformCache cache(nullptr, 1);
    for (int i = 1; i <= 20; ++i)
        cache.put(BlobId{i}, widgets::Waveform::of(std::vector<widgets::Waveform::Extreme>(50'000)));
    int there = 0;
    for (int i = 1; i <= 20; ++i) there += cache.get(BlobId{i}) != nullptr;
    EXPECT_GT(there, 3);
    EXPECT_LT(there, 12);
}

TEST(VolumeBar, ShowsWhatItIsToldAndAsks) {
    widgets::VolumeBar bar;
    QSignalSpy volumes(&bar, &widgets::VolumeBar::volumeRequested),
        mutes(&bar, &widgets::VolumeBar::muteRequested);
    bar.setVolume(0.4, true);
    EXPECT_EQ(volumes.count(), 0);
    bar.findChild<QSlider*>()->setValue(70);
    EXPECT_DOUBLE_EQ(volumes.at(0)[0].toDouble(), 0.7);
    bar.findChild<QToolButton*>()->click();
    EXPECT_EQ(mutes.at(0)[0].toBool(), false);
    bar.meter()->setLevels(0.5f, 0);
    EXPECT_EQ(bar.meter()->level(0), 0.5f);
    bar.meter()->setLevels(0, 0);
    EXPECT_LT(bar.meter()->level(0), 0.5f);
    EXPECT_EQ(bar.meter()->held(0), 0.5f);
    for (int i = 0; i < 100; ++i) bar.meter()->setLevels(0, 0);
    EXPECT_EQ(bar.meter()->level(0), 0);
    EXPECT_EQ(bar.meter()->held(0), 0);
    EXPECT_FALSE(bar.grab().isNull());
}

}  // namespace
