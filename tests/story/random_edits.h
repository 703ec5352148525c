// Random edits that a story accepts, for property tests: every alternative, single and in batches. One
// thread.
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "storage/story/edit.h"

namespace story::test {

class RandomEdits {
 public:
    /// `blobs`: what pictures and movies may name.
    explicit RandomEdits(unsigned seed, std::vector<BlobId> blobs = {{}})
        : m_random(seed), m_blobs(std::move(blobs)) {}

    void useBlobs(std::vector<BlobId> blobs) { m_blobs = std::move(blobs); }
    /// An edit without objection.
    Edit next(const Story& story) {
        while (true) {
            Edit edit = draw(story, true);
            if (valid(story, edit)) return edit;
        }
    }
    /// Any edit, most without objection.
    Edit any(const Story& story) { return draw(story, true); }
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }

 private:
    bool maybe() { return m_random() % 2; }
    std::string text() {
        static const std::vector<std::string> kTexts{"",
                                                     "fog",
                                                     "夜が明ける",
                                                     "🎬 naïve",
                                                     "the camera pushes in",
                                                     "\xff\xfe broken",
                                                     std::string("nul\0in", 6)};
        return kTexts[std::size_t(upTo(int(kTexts.size()) - 1))];
    }
    BlobId blob() { return m_blobs[std::size_t(upTo(int(m_blobs.size()) - 1))]; }
    std::vector<Waypoint> waypoints() {
        std::vector<Waypoint> result(std::size_t(upTo(2)));
        for (Waypoint& each : result) each = {blob(), text()};
        return result;
    }
    Settings settings() {
        Settings result;
        result.negativePrompt = text();
        if (maybe()) result.steps = 1 + upTo(50);
        if (maybe()) result.guidance = upTo(100) / 7.0;
        if (maybe()) result.seed = (std::uint64_t(m_random()) << 32) | m_random();
        return result;
    }
    CameraPath path() {
        const auto frame = [this] {
            const double size = 0.2 + upTo(80) / 100.0;
            return CameraFrame{(1 - size) * upTo(100) / 100.0, (1 - size) * upTo(7) / 7.0, size};
        };
        return {frame(), frame()};
    }
    Take take(Ids& ids) {
        Take result;
        result.id = ids.take();
        result.movie = blob();
        result.length = upTo(100);
        result.model = text();
        result.prompt = text();
        result.negativePrompt = text();
        result.sampler = "ddim";
        result.seed = (std::uint64_t(m_random()) << 32) | m_random();
        result.steps = upTo(50);
        result.guidance = upTo(100) / 3.0;
        result.fingerprint = text();
        result.madeAt = "2026-01-02T03:04:05Z";
        result.starred = maybe();
        result.locked = maybe();
        return result;
    }
    SoundClip clip(Ids& ids, bool mayBeEarly) {
        SoundClip result;
        result.id = ids.sound();
        result.blob = blob();
        result.name = text();
        result.at = upTo(300'000) - (mayBeEarly ? 50'000 : 0);
        result.in = upTo(1000);
        result.length = 1 + upTo(400'000);
        result.sourceLength = maybe() ? 0 : result.in + result.length + upTo(1000);
        result.gain = upTo(300) / 10.0 - 20;
        result.fadeIn = upTo(48'000);
        result.fadeOut = upTo(48'000);
        return fitted(result);
    }
    Mix mix() { return {upTo(100) / 7.0 - 10, maybe(), maybe(), maybe()}; }
    Shot shot(Ids& ids) {
        Shot result;
        result.id = ids.shot();
        result.name = text();
        result.picture = blob();
        result.length = 1 + upTo(200);
        result.prompt = text();
        result.motion = Motion(upTo(1));
        result.camera = Camera(upTo(8));
        result.fit = Fit(upTo(2));
        result.settings = settings();
        result.dialogue = text();
        result.out.kind = TransitionKind(upTo(4));
        result.out.via = waypoints();
        result.out.length = 1 + upTo(60);
        for (int n = upTo(2); n > 0; --n) result.takes.push_back(take(ids));
        if (!result.takes.empty() && maybe()) result.chosen = result.takes.back().id;
        for (int n = upTo(1); n > 0; --n) result.out.takes.push_back(take(ids));
        for (int n = upTo(2); n > 0; --n) result.sounds.push_back(clip(ids, true));
        return result;
    }
    TrackId someTrack(const Story& story) {
        return story.tracks.empty() ? TrackId{}
                                    : story.tracks[std::size_t(upTo(int(story.tracks.size()) - 1))].id;
    }
    SoundHome someHome(const Story& story) {
        if (maybe()) return {.shot = someShot(story)};
        return {.track = someTrack(story)};
    }
    std::vector<HomedSound> someSounds(const Story& story) {
        std::vector<HomedSound> result;
        for (const PlacedSound& placed : placedSounds(story))
            if (upTo(3) == 0) result.push_back({placed.home, *placed.clip});
        return result;
    }
    Edit tracks(const Story& story, Ids& ids) {
        InsertTracks insertion;
        ArrangeTracks arrangement;
        switch (upTo(4)) {
            case 0:
                if (story.tracks.size() > 5) return RemoveTracks{{someTrack(story)}};
                insertion.items.push_back({std::size_t(upTo(int(story.tracks.size()))), {}});
                insertion.items[0].track.id = ids.track();
                insertion.items[0].track.name = text();
                insertion.items[0].track.mix = mix();
                for (int n = upTo(3); n > 0; --n) insertion.items[0].track.clips.push_back(clip(ids, false));
                return insertion;
            case 1:
                return RemoveTracks{{someTrack(story)}};
            case 2:
                for (const Track& track : story.tracks) arrangement.order.push_back(track.id);
                std::shuffle(arrangement.order.begin(), arrangement.order.end(), m_random);
                return arrangement;
            case 3:
                return SetTracks{{{.mix = mix()}}};
            default:
                return SetTracks{{{.track = someTrack(story), .name = text(), .mix = mix()}}};
        }
    }
    Edit sounds(const Story& story, Ids& ids) {
        InsertSounds insertion;
        RemoveSounds removal;
        SetSounds set;
        std::vector<SoundId> some;
        for (const HomedSound& sound : someSounds(story)) some.push_back(sound.clip.id);
        switch (upTo(3)) {
            case 0:
                for (int n = 1 + upTo(2); n > 0 && placedSounds(story).size() < 30; --n)
                    insertion.sounds.push_back({someHome(story), clip(ids, maybe())});
                return insertion;
            case 1:
                return RemoveSounds{some};
            case 2:
                return splitSounds(story, some, upTo(500'000), ids).value_or(RemoveSounds{some});
            default:
                for (const SoundId id : some) {
                    HomedSound sound{someHome(story), clip(ids, maybe())};
                    sound.clip.id = id;
                    set.sounds.push_back(std::move(sound));
                }
                return set;
        }
    }
    ShotId someShot(const Story& story) {
        return story.shots.empty() ? ShotId{}
                                   : story.shots[std::size_t(upTo(int(story.shots.size()) - 1))].id;
    }
    std::vector<ShotId> someShots(const Story& story) {
        std::vector<ShotId> result;
        for (const Shot& shot : story.shots)
            if (upTo(3) == 0) result.push_back(shot.id);
        return result;
    }
    /// Also one that is not there any more.
    Part somePart(const Story& story) {
        const ShotId id = upTo(4) == 0 ? ShotId{1 + upTo(int(story.nextId))} : someShot(story);
        return {id, Part::What(upTo(1))};
    }
    TakeId someTake(const Story& story, Part part) {
        const auto* takes = takesOf(story, part);
        if (!takes || takes->empty() || upTo(4) == 0) return {};
        return (*takes)[std::size_t(upTo(int(takes->size()) - 1))].id;
    }
    ShotPatch patch(ShotId id) {
        ShotPatch result{.shot = id};
        if (maybe()) result.name = text();
        if (maybe()) result.picture = blob();
        if (maybe()) result.length = 1 + upTo(200);
        if (maybe()) result.prompt = text();
        if (maybe()) result.motion = Motion(upTo(1));
        if (maybe()) result.camera = Camera(upTo(8));
        if (maybe()) result.path = path();
        if (maybe()) result.settings = settings();
        if (maybe()) result.scene = text();
        if (maybe()) result.notes = text();
        return result;
    }
    std::vector<TakeId> someTakes(const Story& story) {
        std::vector<TakeId> result;
        const auto add = [&](const Take& take) {
            if (upTo(4) == 0) result.push_back(take.id);
        };
        for (const Shot& shot : story.shots) {
            std::for_each(shot.takes.begin(), shot.takes.end(), add);
            std::for_each(shot.out.takes.begin(), shot.out.takes.end(), add);
        }
        for (const Orphan& orphan : story.orphans) add(orphan.take);
        return result;
    }
    Edit insertion(const Story& story, Ids& ids) {
        InsertShots result;
        std::size_t index = std::size_t(upTo(int(story.shots.size())));
        for (int n = 1 + upTo(2); n > 0; --n, index += 1 + m_random() % 2)
            result.items.push_back({index, shot(ids)});
        if (story.shots.size() > 12) return RemoveShots{someShots(story)};
        return result;
    }
    Edit markers(const Story& story, Ids& ids) {
        if (story.markers.empty() || upTo(2) == 0)
            return InsertMarkers{{{ids.marker(), upTo(500), text()}, {ids.marker(), upTo(500), text()}}};
        const Marker& some = story.markers[std::size_t(upTo(int(story.markers.size()) - 1))];
        if (story.markers.size() > 8 || maybe()) return RemoveMarkers{{some.id}};
        return SetMarkers{{{some.id, upTo(500), text()}}};
    }
    Edit takes(const Story& story, Ids& ids, Part part) {
        switch (upTo(4)) {
            case 0:
                return AddTake{part, take(ids), maybe()};
            case 1:
                return InsertTakes{{{part, 0, take(ids), maybe()}, {part, 1, take(ids), maybe()}}};
            case 2:
                return RemoveTakes{someTakes(story)};
            case 3:
                return ChooseTake{part, someTake(story, part)};
            default:
                if (maybe()) return LockTake{part, someTake(story, part), maybe()};
                return StarTake{part, someTake(story, part), maybe()};
        }
    }
    Edit shots(const Story& story, Ids& ids) {
        SetShots set;
        SetTransitions setOut;
        switch (upTo(8)) {
            case 0:
                return insertion(story, ids);
            case 1:
                return RemoveShots{someShots(story)};
            case 2:
                return moved(story, someShots(story), std::size_t(upTo(int(story.shots.size()))));
            case 3:
                return SplitShot{someShot(story), 1 + upTo(100), ids.shot()};
            case 4:
                return JoinShots{someShot(story)};
            case 5:
                for (const ShotId id : someShots(story))
                    setOut.patches.push_back({.shot = id,
                                              .kind = TransitionKind(upTo(4)),
                                              .length = 1 + upTo(40),
                                              .prompt = text(),
                                              .via = waypoints()});
                return setOut;
            case 6:
                return atRate(story, maybe() ? Rate{24, 1} : Rate{30000, 1001});
            default:
                for (const ShotId id : someShots(story)) set.patches.push_back(patch(id));
                return set;
        }
    }
    Edit draw(const Story& story, bool batches) {
        Ids ids(story);
        const int what = upTo(12);
        if (what == 0 && batches) return batch(story);
        if (what <= 2) return takes(story, ids, somePart(story));
        if (what == 3) return markers(story, ids);
        if (what == 10) return tracks(story, ids);
        if (what >= 11) return sounds(story, ids);
        if (what == 4) {
            return SetStory{.title = text(),
                            .width = 2 * (8 + upTo(900)),
                            .height = maybe() ? std::optional(720) : std::nullopt,
                            .defaults = settings()};
        }
        return shots(story, ids);
    }
    Edit batch(const Story& story) {
        Batch result;
        Story trial = story;
        for (int n = upTo(4); n > 0; --n) {
            Edit edit = draw(trial, false);
            if (!valid(trial, edit)) continue;
            story::apply(trial, edit);
            result.edits.push_back(std::move(edit));
        }
        return result;
    }

    std::mt19937 m_random;
    std::vector<BlobId> m_blobs;
};

}  // namespace story::test
