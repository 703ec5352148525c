#include "engine/excerpt.h"

#include <algorithm>

#include "storage/story/sound.h"

namespace engine {
namespace {

using story::Samples;

/// What of the clip is heard between two samples of the story, counted from the first; an empty clip:
/// nothing.
story::SoundClip heardBetween(story::SoundClip clip, Samples begin, Samples end) {
    const Samples early = std::max<Samples>(0, begin - clip.at),
                  late = std::max<Samples>(0, clip.end() - end);
    clip.length -= early + late;
    if (clip.length <= 0) return {};
    clip.at += early - begin;
    clip.in += early;
    clip.fadeIn = std::max<Samples>(0, clip.fadeIn - early);
    clip.fadeOut = std::max<Samples>(0, clip.fadeOut - late);
    return story::fitted(std::move(clip));
}

}  // namespace

ShotRange shotsIn(const story::Story& story, story::Span range) {
    if (range.length <= 0) return {0, story.shots.size()};
    ShotRange found;
    story::Frames begin = 0;
    for (std::size_t i = 0; i < story.shots.size(); ++i) {
        const story::Frames end = begin + story.shots[i].length;
        if (begin < range.end() && end > range.begin) {
            if (found.end == 0) found.first = i;
            found.end = i + 1;
        }
        begin = end;
    }
    return found;
}

story::Story excerptOf(const story::Story& story, ShotRange shots) {
    story::Story part = story;
    part.orphans.clear();
    if (shots == ShotRange{0, story.shots.size()} || shots.count() == 0) return part;
    const story::Frames begin = story::spanOf(story, shots.first).begin,
                        end = story::spanOf(story, shots.end - 1).end();
    part.shots.assign(story.shots.begin() + std::ptrdiff_t(shots.first),
                      story.shots.begin() + std::ptrdiff_t(shots.end));
    part.shots.back().out.kind = story::TransitionKind::Cut;
    std::erase_if(part.markers, [&](const story::Marker& m) { return m.at < begin || m.at >= end; });
    for (story::Marker& marker : part.markers) marker.at -= begin;
    for (story::Track& track : part.tracks) {
        for (story::SoundClip& clip : track.clips)
            clip = heardBetween(clip, story.rate.samples(begin), story.rate.samples(end));
        std::erase_if(track.clips, [](const story::SoundClip& clip) { return clip.length <= 0; });
    }
    return part;
}

}  // namespace engine
