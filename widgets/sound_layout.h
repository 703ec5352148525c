// The geometry of the audio tracks below the pictures, without any painting: lanes, clips, edges, handles,
// and what is under a point. Time runs as on the timeline above, whose zoom and scroll it shares. Plain
// values that the view, its painter and its gestures share; GUI thread only.
//
//     Dialogue  |   [voice]        [reply]    |     the sounds of shots, each beneath its shot
//     Music     | [song .....................]|
//     + Track   |                             |
#pragma once

#include <QPointer>
#include <QRect>
#include <QSet>
#include <memory>
#include <optional>
#include <vector>

#include "storage/story/sound.h"
#include "storage/story/sound_edits.h"
#include "widgets/time_state.h"
#include "widgets/waveforms.h"

namespace widgets {

/// A clip where it is shown; with a gesture's changes in it.
struct SoundBox {
    story::SoundHome home;
    story::SoundClip clip;
    story::Samples begin = 0;  // in the story
    int lane = 0;
    story::Samples end() const { return begin + clip.length; }
};

struct SoundHit {
    enum class What {
        Nothing,
        Header,
        Mute,
        Solo,
        Lock,
        TrackGain,
        AddTrack,
        Clip,
        Head,
        Tail,
        FadeIn,
        FadeOut,
        Gain,
        Ground
    };
    What what = What::Nothing;
    int lane = -1;
    story::SoundId sound{};
    bool operator==(const SoundHit&) const = default;
};

struct SoundState : TimeState {
    static constexpr int kLane = 52, kFoot = 26, kEdge = 6, kFade = 9;
    static constexpr double kLowest = -36;  // decibels at the foot of a clip

    std::shared_ptr<const story::Story> story;
    QPointer<WaveformCache> waveforms;
    int scrollY = 0;
    bool hasDialogue = false;
    QSet<qint64> selected;
    story::SoundId current;
    SoundHit hover;
    // what a gesture shows
    std::vector<story::HomedSound> changed;
    std::optional<story::Mix> changedMix;  // of the lane under the gesture
    int mixLane = -1;
    std::optional<story::Samples> snap;
    QRect band;
    QString bubble;
    QPoint pointer;
    int dropLane = -1;  // where files would go; laneCount(): a new track
    story::Samples dropAt = 0;

    std::vector<SoundBox> boxes;  // by lane, then by time

    void rebuild();
    int trackCount() const { return story ? int(story->tracks.size()) : 0; }
    int laneCount() const { return trackCount() + (hasDialogue ? 1 : 0); }
    int contentHeight() const { return laneCount() * kLane + kFoot; }
    bool isDialogue(int lane) const { return hasDialogue && lane == 0; }
    /// Null: of dialogue.
    const story::Track* track(int lane) const;
    story::TrackId trackId(int lane) const;
    int laneOf(const story::SoundHome&) const;
    story::Mix mix(int lane) const;
    bool isHeard(int lane) const;
    QString nameOf(int lane) const;

    double xOf(story::Samples at) const;
    story::Samples sampleAt(double x) const;
    QRect laneRect(int lane) const;
    QRect footRect() const;
    QRect buttonRect(int lane, int button) const;  // 0: mute, 1: solo, 2: lock
    QRect gainRect(int lane) const;
    QRect rectOf(const SoundBox&) const;
    QRect waveRect(const SoundBox&) const;
    int gainY(const SoundBox&) const;
    double gainAt(const SoundBox&, int y) const;
    const SoundBox* find(story::SoundId) const;
    SoundHit hit(QPoint) const;
    int laneAt(int y) const;  // laneCount(): below all; -1: above
    /// The clip as it would live at `begin` in that lane.
    story::HomedSound placed(const SoundBox&, int lane, story::Samples begin) const;
    /// What edges snap to: cuts, markers, playhead, other clips' edges.
    std::vector<story::Samples> snapTargets(const QSet<qint64>& but) const;
    std::optional<story::Samples> nearest(const std::vector<story::Samples>& targets,
                                          story::Samples at) const;
};

/// "-6.0 dB"; "silent" at the least.
QString gainText(double decibels);

}  // namespace widgets
