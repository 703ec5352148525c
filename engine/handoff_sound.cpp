#include "engine/handoff_sound.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <span>
#include <string_view>

#include "engine/media/audio_reader.h"
#include "engine/media/wav_writer.h"
#include "engine/progress.h"
#include "storage/story/sound.h"

namespace engine {
namespace {

constexpr int kChannels = 2;
constexpr std::size_t kChunk = 1 << 15;

std::string fileNameFor(const std::string& name, std::size_t number) {
    std::string words = name.substr(0, name.rfind('.'));
    for (char& c : words)
        if (static_cast<unsigned char>(c) < 0x20 ||
            std::string_view("/\\:*?\"<>|[]").find(c) != std::string_view::npos)
            c = '_';
    if (words.size() > 80) {
        std::size_t end = 80;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) --end;
        words.resize(end);
    }
    char count[32];
    std::snprintf(count, sizeof count, "%02zu", number);
    return std::string("sound ") + count + (words.empty() ? "" : " ") + words + ".wav";
}

class SoundPlanner {
 public:
    SoundPlanner(const story::Story& story, const std::filesystem::path& folder, interchange::Cut& cut)
        : m_story(story), m_folder(folder), m_cut(cut) {}

    std::vector<PlannedSound> plan() {
        for (const story::Track& track : m_story.tracks) place({.track = track.id, .shot = {}}, track.name);
        std::vector<story::PlacedSound> spoken;
        for (const story::PlacedSound& sound : story::placedSounds(m_story))
            if (sound.home.shot) spoken.push_back(sound);
        spread(spoken, "Dialogue");
        return std::move(m_sounds);
    }

 private:
    void place(story::SoundHome home, const std::string& name) {
        std::vector<story::PlacedSound> sounds;
        for (const story::PlacedSound& sound : story::placedSounds(m_story))
            if (sound.home == home) sounds.push_back(sound);
        spread(sounds, name.empty() ? "Sound" : name);
    }

    /// As few tracks as hold them without an overlap.
    void spread(std::vector<story::PlacedSound> sounds, const std::string& name) {
        std::stable_sort(sounds.begin(), sounds.end(),
                         [](const auto& a, const auto& b) { return a.begin < b.begin; });
        const std::size_t first = m_cut.sound.size();
        for (const story::PlacedSound& sound : sounds) {
            if (!sound.clip->blob || sound.end() <= 0) continue;  // silence, or over before the film begins
            std::size_t lane = first;
            while (lane < m_cut.sound.size() &&
                   endOf(m_cut.sound[lane]) > std::max<std::int64_t>(0, sound.begin))
                ++lane;
            if (lane == m_cut.sound.size()) {
                std::string named = name;
                if (lane > first) (named += ' ') += std::to_string(lane - first + 1);
                m_cut.sound.push_back({std::move(named), !story::isHeard(m_story, sound.home), {}});
            }
            m_cut.sound[lane].clips.push_back(clipOf(sound));
        }
    }

    static std::int64_t endOf(const interchange::SoundTrack& track) {
        return track.clips.empty() ? 0 : track.clips.back().begin + track.clips.back().length;
    }

    interchange::SoundClip clipOf(const story::PlacedSound& sound) {
        const story::SoundClip& from = *sound.clip;
        const std::int64_t early = std::max<std::int64_t>(0, -sound.begin);  // before the film begins
        interchange::SoundClip clip;
        clip.medium = mediumOf(from);
        clip.name = from.name;
        clip.begin = sound.begin + early;
        clip.sourceBegin = from.in + early;
        clip.length = from.length - early;
        clip.gain = from.gain + story::mixOf(m_story, sound.home).gain;
        clip.fadeIn = std::max<std::int64_t>(0, from.fadeIn - early);
        clip.fadeOut = std::min<std::int64_t>(from.fadeOut, clip.length);
        return clip;
    }

    std::size_t mediumOf(const story::SoundClip& clip) {
        const auto [found, isNew] = m_media.emplace(clip.blob, m_cut.media.size());
        const std::int64_t samples = std::max(clip.sourceLength, clip.in + clip.length);
        if (isNew) {
            const std::string file = fileNameFor(clip.name, m_sounds.size() + 1);
            m_sounds.push_back({m_cut.media.size(), clip.blob, clip.name, file});
            m_cut.media.push_back({m_folder / file, 0, 0, kChannels});
        }
        interchange::Medium& medium = m_cut.media[found->second];
        medium.samples = std::max(medium.samples, samples);
        return found->second;
    }

    const story::Story& m_story;
    std::filesystem::path m_folder;
    interchange::Cut& m_cut;
    std::map<story::BlobId, std::size_t> m_media;
    std::vector<PlannedSound> m_sounds;
};

}  // namespace

std::vector<PlannedSound> planSound(const story::Story& story, const std::filesystem::path& folder,
                                    interchange::Cut& cut) {
    return SoundPlanner(story, folder, cut).plan();
}

WrittenSound writeSound(MediaSource& source, const PlannedSound& sound, const std::filesystem::path& path,
                        std::stop_token stop) {
    std::optional<media::SoundReader> reader;
    media::WavWriter file(path);
    std::vector<float> left(kChunk), right(kChunk);
    for (;;) {
        if (stop.stop_requested()) throw Cancelled();
        std::size_t got = 0;
        try {
            if (!reader) reader.emplace(media::SoundReader::open(source.bytes(sound.blob), sound.name));
            got = reader->read(left, right);
        } catch (const std::exception& error) {  // the source's own errors as well
            return {0, error.what()};
        }
        if (got == 0) break;
        file.add(std::span(left).first(got), std::span(right).first(got));
    }
    if (file.samples() == 0) return {0, "there is nothing to hear in " + sound.name};
    file.finish();
    return {file.samples(), {}};
}

void dropMedium(interchange::Cut& cut, std::size_t medium) {
    cut.media.erase(cut.media.begin() + std::ptrdiff_t(medium));
    for (interchange::SoundTrack& track : cut.sound) {
        std::erase_if(track.clips, [&](const interchange::SoundClip& clip) { return clip.medium == medium; });
        for (interchange::SoundClip& clip : track.clips) clip.medium -= clip.medium > medium;
    }
    std::erase_if(cut.sound, [](const interchange::SoundTrack& track) { return track.clips.empty(); });
}

}  // namespace engine
