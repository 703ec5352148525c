#include "engine/mixer.h"

#include <algorithm>
#include <cmath>
#include <list>
#include <numbers>
#include <optional>
#include <vector>

#include "engine/limiter.h"
#include "engine/media/audio_reader.h"
#include "engine/media/error.h"
#include "storage/story/sound.h"

namespace engine {
namespace {

using story::Samples;
using story::SoundClip;

constexpr std::size_t kPiece = 4096;  // samples mixed at once

/// How loud the fades of a clip leave its sample `at`, counted from the clip's beginning.
float fadeAt(const SoundClip& clip, Samples at) {
    double gain = 1;
    if (at < clip.fadeIn) gain *= std::sin(std::numbers::pi / 2 * (double(at) + 0.5) / double(clip.fadeIn));
    const Samples left = clip.length - at;
    if (left <= clip.fadeOut)
        gain *= std::sin(std::numbers::pi / 2 * (double(left) - 0.5) / double(clip.fadeOut));
    return float(gain);
}

}  // namespace

struct Mixer::State {
    /// A sound file being read for a clip.
    struct Voice {
        story::SoundId clip;
        story::BlobId blob;
        std::optional<media::SoundReader> reader{};
        Samples position = 0;          // of the next sample that it gives
        std::optional<Samples> end{};  // of the file, once it was reached
        bool isBusy = false;           // in the piece at hand
    };

    explicit State(MediaSource& media) : source(media) {}

    MediaSource& source;
    std::map<story::BlobId, std::string> problems;
    std::list<Voice> voices;  // those used last in front
    Limiter limiter;
    Samples position = 0;  // of the next sample that read() gives
    Samples fed = 0;       // of the next sample that goes into the limiter
    bool isFresh = true;
    std::vector<float> left, right, voiceLeft, voiceRight;

    void mix(const story::Story& story, Samples at, std::span<float> toLeft, std::span<float> toRight);
    void add(const SoundClip& clip, Samples begin, float gain, Samples at, std::span<float> toLeft,
             std::span<float> toRight);
    Voice& voiceFor(const SoundClip& clip, Samples from);
    void read(const SoundClip& clip, Samples from, std::size_t count);
};

/// The one that read on for this clip; else one of the same file that nobody needs; else a new one.
Mixer::State::Voice& Mixer::State::voiceFor(const SoundClip& clip, Samples from) {
    auto found = std::find_if(voices.begin(), voices.end(), [&](const Voice& voice) {
        return voice.clip == clip.id && voice.blob == clip.blob;
    });
    if (found == voices.end())
        found = std::find_if(voices.begin(), voices.end(), [&](const Voice& voice) {
            return voice.blob == clip.blob && !voice.isBusy && voice.position == from;
        });
    if (found == voices.end()) {
        voices.push_front({.clip = clip.id, .blob = clip.blob});
        const story::BlobId blob = clip.blob;
        voices.front().reader = media::SoundReader::open(
            source.size(blob),
            [this, blob](std::int64_t offset, std::span<std::uint8_t> to) {
                return source.read(blob, offset, to);
            },
            clip.name);
    } else {
        voices.splice(voices.begin(), voices, found);
    }
    Voice& voice = voices.front();
    voice.clip = clip.id;
    voice.isBusy = true;
    const bool isBehindEnd = voice.end && from >= *voice.end;
    if (voice.position != from && !isBehindEnd) {
        voice.reader->seek(from);
        voice.position = from;
    }
    return voice;
}

/// Samples of the source into voiceLeft and voiceRight; silence where it has none.
void Mixer::State::read(const SoundClip& clip, Samples from, std::size_t count) {
    const auto into = [&](std::vector<float>& side) { return std::span(side).first(count); };
    std::ranges::fill(into(voiceLeft), 0.0f);
    std::ranges::fill(into(voiceRight), 0.0f);
    if (problems.contains(clip.blob)) return;
    const auto fail = [&](const std::string& why) {
        problems[clip.blob] = "the sound \"" + clip.name + "\" cannot be heard: " + why;
        voices.remove_if([&](const Voice& voice) { return voice.blob == clip.blob; });
    };
    try {
        Voice& voice = voiceFor(clip, from);
        if (voice.end && from >= *voice.end) return;
        const std::size_t got = voice.reader->read(into(voiceLeft), into(voiceRight));
        voice.position += Samples(got);
        if (got == count) return;
        voice.end = voice.position;  // what the clip has beyond it is silence
        if (voice.position + story::kLeastClip < std::min(clip.sourceLength, clip.in + clip.length))
            problems.try_emplace(clip.blob, "the sound \"" + clip.name + "\" ends after " +
                                                std::to_string(story::secondsOf(voice.position)) +
                                                " s, earlier than it did when it was added");
    } catch (const media::Error& error) {
        fail(error.problem);
    } catch (const std::exception& error) {
        fail(error.what());
    }
}

void Mixer::State::add(const SoundClip& clip, Samples begin, float gain, Samples at, std::span<float> toLeft,
                       std::span<float> toRight) {
    const Samples first = std::max(at, begin);
    const Samples last = std::min(at + Samples(toLeft.size()), begin + clip.length);
    const auto count = std::size_t(last - first), offset = std::size_t(first - at);
    read(clip, clip.in + first - begin, count);
    const Samples inside = first - begin;  // how far into the clip
    const bool fades = inside < clip.fadeIn || clip.length - inside - Samples(count) < clip.fadeOut;
    for (std::size_t i = 0; i < count; ++i) {
        const float level = fades ? gain * fadeAt(clip, inside + Samples(i)) : gain;
        toLeft[offset + i] += level * voiceLeft[i];
        toRight[offset + i] += level * voiceRight[i];
    }
}

void Mixer::State::mix(const story::Story& story, Samples at, std::span<float> toLeft,
                       std::span<float> toRight) {
    std::ranges::fill(toLeft, 0.0f);
    std::ranges::fill(toRight, 0.0f);
    for (Voice& voice : voices) voice.isBusy = false;
    const Samples end = at + Samples(toLeft.size());
    for (const story::PlacedSound& placed : story::placedSounds(story)) {
        const SoundClip& clip = *placed.clip;
        if (placed.begin >= end || placed.end() <= at || !clip.blob || !isHeard(story, placed.home)) continue;
        const double gain = story::linearGain(clip.gain) * story::linearGain(mixOf(story, placed.home).gain);
        if (gain > 0) add(clip, placed.begin, float(gain), at, toLeft, toRight);
    }
    std::size_t idle = 0;
    voices.remove_if([&](const Voice& voice) { return !voice.isBusy && ++idle > kOpenSounds; });
}

Mixer::Mixer(MediaSource& source) : m_state(std::make_unique<State>(source)) {
    for (auto* buffer : {&m_state->left, &m_state->right, &m_state->voiceLeft, &m_state->voiceRight})
        buffer->resize(kPiece);
}
Mixer::~Mixer() = default;

void Mixer::seek(Samples at) {
    m_state->position = at;
    m_state->isFresh = true;
}

Samples Mixer::position() const {
    return m_state->position;
}

void Mixer::read(const story::Story& story, std::span<float> left, std::span<float> right) {
    State& s = *m_state;
    if (s.isFresh) {  // what the limiter holds back comes before
        s.limiter.reset();
        s.fed = s.position;
        const auto ahead = std::size_t(Limiter::kLookahead);
        const auto aheadLeft = std::span(s.left).first(ahead), aheadRight = std::span(s.right).first(ahead);
        s.mix(story, s.fed, aheadLeft, aheadRight);
        s.limiter.process(aheadLeft, aheadRight);
        s.fed += Samples(ahead);
        s.isFresh = false;
    }
    for (std::size_t done = 0; done < left.size();) {
        const std::size_t count = std::min(kPiece, left.size() - done);
        const auto toLeft = left.subspan(done, count), toRight = right.subspan(done, count);
        s.mix(story, s.fed, toLeft, toRight);
        s.limiter.process(toLeft, toRight);
        s.fed += Samples(count);
        s.position += Samples(count);
        done += count;
    }
}

const std::map<story::BlobId, std::string>& Mixer::problems() const {
    return m_state->problems;
}

void Mixer::forgetProblems() {
    m_state->problems.clear();
}

}  // namespace engine
