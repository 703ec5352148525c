// Names of edits, what they touch, and edits made from others.
#include "storage/story/edit.h"

#include <array>

#include "storage/story/edit_inside.h"

namespace story {
namespace {

constexpr std::array<std::string_view, std::variant_size_v<Edit>> kKinds{
    "insert-shots",   "remove-shots", "arrange-shots", "set-shots",      "set-transitions",
    "add-take",       "insert-takes", "remove-takes",  "choose-take",    "star-take",
    "split-shot",     "join-shots",   "set-story",     "insert-markers", "remove-markers",
    "set-markers",    "batch",        "lock-take",     "insert-tracks",  "remove-tracks",
    "arrange-tracks", "set-tracks",   "insert-sounds", "remove-sounds",  "set-sounds"};

template <class Patch, class Fields>
bool sameFields(const std::vector<Patch>& a, const std::vector<Patch>& b, const Fields& fields) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Patch& x, const Patch& y) {
        return x.shot == y.shot && fields(x) == fields(y);
    });
}

auto fieldsOf(const ShotPatch& p) {
    return std::array{p.name.has_value(),   p.picture.has_value(),  p.pictureName.has_value(),
                      p.length.has_value(), p.prompt.has_value(),   p.motion.has_value(),
                      p.camera.has_value(), p.fit.has_value(),      p.settings.has_value(),
                      p.scene.has_value(),  p.dialogue.has_value(), p.action.has_value(),
                      p.notes.has_value(),  p.path.has_value()};
}
auto fieldsOf(const TransitionPatch& p) {
    return std::array{p.kind.has_value(), p.length.has_value(), p.prompt.has_value(), p.settings.has_value()};
}
auto fieldsOf(const TrackPatch& p) {
    return std::array{p.name.has_value(), p.mix.has_value()};
}
auto fieldsOf(const SetStory& s) {
    return std::array{s.title.has_value(), s.width.has_value(), s.height.has_value(), s.rate.has_value(),
                      s.defaults.has_value()};
}

bool merges(const SetShots& a, const SetShots& b) {
    return sameFields(a.patches, b.patches, [](const ShotPatch& patch) { return fieldsOf(patch); });
}
bool merges(const SetTransitions& a, const SetTransitions& b) {
    return sameFields(a.patches, b.patches, [](const TransitionPatch& patch) { return fieldsOf(patch); });
}
bool merges(const SetStory& a, const SetStory& b) {
    return fieldsOf(a) == fieldsOf(b);
}
bool merges(const SetMarkers& a, const SetMarkers& b) {
    return std::equal(a.markers.begin(), a.markers.end(), b.markers.begin(), b.markers.end(),
                      [](const Marker& x, const Marker& y) { return x.id == y.id; });
}
bool merges(const SetTracks& a, const SetTracks& b) {
    return std::equal(a.patches.begin(), a.patches.end(), b.patches.begin(), b.patches.end(),
                      [](const TrackPatch& x, const TrackPatch& y) {
                          return x.track == y.track && fieldsOf(x) == fieldsOf(y);
                      });
}
bool merges(const SetSounds& a, const SetSounds& b) {
    return std::equal(a.sounds.begin(), a.sounds.end(), b.sounds.begin(), b.sounds.end(),
                      [](const HomedSound& x, const HomedSound& y) { return x.clip.id == y.clip.id; });
}
template <class Other>
bool merges(const Other&, const Other&) {
    return false;
}

/// Collects the shots an edit touches.
struct Toucher {
    const Story& story;
    std::vector<ShotId> found;

    void add(ShotId id) {
        if (std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
    }
    void operator()(const InsertShots& edit) {
        for (const auto& item : edit.items) add(item.shot.id);
    }
    void operator()(const RemoveShots& edit) {
        for (const ShotId id : edit.shots) add(id);
    }
    void operator()(const ArrangeShots& edit) {
        for (std::size_t i = 0; i < edit.order.size(); ++i)
            if (i >= story.shots.size() || story.shots[i].id != edit.order[i]) add(edit.order[i]);
    }
    void operator()(const SetShots& edit) {
        for (const ShotPatch& patch : edit.patches) add(patch.shot);
    }
    void operator()(const SetTransitions& edit) {
        for (const TransitionPatch& patch : edit.patches) add(patch.shot);
    }
    void operator()(const AddTake& edit) { add(edit.part.shot); }
    void operator()(const InsertTakes& edit) {
        for (const auto& item : edit.items) add(item.part.shot);
    }
    void operator()(const RemoveTakes& edit) {
        for (const Shot& shot : story.shots)
            for (const TakeId id : edit.takes)
                if (findTake(shot.takes, id) != shot.takes.end() ||
                    findTake(shot.out.takes, id) != shot.out.takes.end())
                    add(shot.id);
    }
    void operator()(const ChooseTake& edit) { add(edit.part.shot); }
    void operator()(const StarTake& edit) { add(edit.part.shot); }
    void operator()(const LockTake& edit) { add(edit.part.shot); }
    void operator()(const SplitShot& edit) {
        add(edit.shot);
        add(edit.second);
    }
    void operator()(const JoinShots& edit) {
        add(edit.shot);
        const auto index = indexOf(story, edit.shot);
        if (index && *index + 1 < story.shots.size()) add(story.shots[*index + 1].id);
    }
    void operator()(const SetStory&) {}
    void operator()(const InsertMarkers&) {}
    void operator()(const RemoveMarkers&) {}
    void operator()(const SetMarkers&) {}
    void operator()(const InsertTracks&) {}
    void operator()(const RemoveTracks&) {}
    void operator()(const ArrangeTracks&) {}
    void operator()(const SetTracks&) {}
    void operator()(const InsertSounds& edit) {
        for (const HomedSound& sound : edit.sounds)
            if (sound.home.shot) add(sound.home.shot);
    }
    void operator()(const RemoveSounds& edit) {
        for (const SoundId id : edit.sounds) addHome(id);
    }
    void operator()(const SetSounds& edit) {
        for (const HomedSound& sound : edit.sounds) {
            addHome(sound.clip.id);
            if (sound.home.shot) add(sound.home.shot);
        }
    }
    void operator()(const Batch& edit) {
        for (const Edit& each : edit.edits) std::visit(*this, each);
    }
    void addHome(SoundId id) {
        const auto placed = find(story, id);
        if (placed && placed->home.shot) add(placed->home.shot);
    }
};

Frames rescaled(Frames length, Rate from, Rate to) {
    return std::clamp<Frames>(to.frames(from.seconds(length)), 1, kMaxFrames);
}

}  // namespace

bool Batch::operator==(const Batch& other) const {
    return edits == other.edits;
}

bool sameContent(const Story& a, const Story& b) {
    return a.title == b.title && a.width == b.width && a.height == b.height && a.rate == b.rate &&
           a.defaults == b.defaults && a.shots == b.shots && a.markers == b.markers &&
           a.orphans == b.orphans && a.tracks == b.tracks && a.dialogue == b.dialogue;
}

std::string_view kind(const Edit& edit) {
    return kKinds[edit.index()];
}

std::optional<Edit> merged(const Edit& earlier, const Edit& later) {
    if (earlier.index() != later.index()) return std::nullopt;
    const bool merge = std::visit(
        [&](const auto& first) { return merges(first, std::get<std::decay_t<decltype(first)>>(later)); },
        earlier);
    return merge ? std::optional(later) : std::nullopt;
}

std::vector<ShotId> touchedShots(const Story& before, const Edit& edit) {
    Toucher toucher{before, {}};
    std::visit(toucher, edit);
    return toucher.found;
}

ArrangeShots moved(const Story& story, const std::vector<ShotId>& shots, std::size_t before) {
    const auto moves = [&](ShotId id) { return std::find(shots.begin(), shots.end(), id) != shots.end(); };
    ArrangeShots result;
    std::vector<ShotId> moving, rest;
    for (std::size_t i = 0; i < story.shots.size(); ++i) {
        const ShotId id = story.shots[i].id;
        if (moves(id))
            moving.push_back(id);
        else
            (i < before ? result.order : rest).push_back(id);
    }
    result.order.insert(result.order.end(), moving.begin(), moving.end());
    result.order.insert(result.order.end(), rest.begin(), rest.end());
    return result;
}

Shot duplicate(const Shot& original, Ids& ids) {
    Shot copy = original;
    copy.id = ids.shot();
    const auto renew = [&](std::vector<Take>& takes, TakeId& chosen) {
        const TakeId before = chosen;
        for (Take& take : takes) {
            const bool isChosen = take.id == before;
            take.id = ids.take();
            if (isChosen) chosen = take.id;
        }
    };
    renew(copy.takes, copy.chosen);
    renew(copy.out.takes, copy.out.chosen);
    for (SoundClip& clip : copy.sounds) clip.id = ids.sound();
    return copy;
}

std::optional<Edit> splitSounds(const Story& story, const std::vector<SoundId>& sounds, Samples at,
                                Ids& ids) {
    SetSounds firsts;
    InsertSounds seconds;
    for (const SoundId id : sounds) {
        const auto placed = find(story, id);
        if (!placed) continue;
        auto parts = halves(*placed->clip, at - placed->begin + placed->clip->at);
        if (!parts) continue;
        parts->second.id = ids.sound();
        firsts.sounds.push_back({placed->home, std::move(parts->first)});
        seconds.sounds.push_back({placed->home, std::move(parts->second)});
    }
    if (firsts.sounds.empty()) return std::nullopt;
    return Batch{{std::move(firsts), std::move(seconds)}};
}

Edit atRate(const Story& story, Rate rate) {
    SetShots shots;
    SetTransitions transitions;
    SetMarkers markers;
    for (const Shot& shot : story.shots) {
        shots.patches.push_back({.shot = shot.id, .length = rescaled(shot.length, story.rate, rate)});
        transitions.patches.push_back(
            {.shot = shot.id, .length = rescaled(shot.out.length, story.rate, rate)});
    }
    for (const Marker& marker : story.markers) {
        const Frames at = std::clamp<Frames>(rate.frames(story.rate.seconds(marker.at)), 0, kMaxFrames);
        markers.markers.push_back({marker.id, at, marker.text});
    }
    return Batch{{SetStory{.rate = rate}, shots, transitions, markers}};
}

}  // namespace story
