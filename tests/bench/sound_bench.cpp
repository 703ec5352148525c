// How long a waveform takes, and how many seconds of film are mixed in a second of processor time. Run by
// hand.
#include <benchmark/benchmark.h>

#include <cmath>

#include "app/waveform_maker.h"
#include "engine/mixer.h"
#include "storage/story/edit.h"
#include "tests/engine/made_mix.h"
#include "tests/media/made_sounds.h"

namespace {

std::vector<float> music(int seconds) {
    std::vector<float> samples(std::size_t(seconds) * 48'000);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = 0.3f * float(std::sin(double(i) * 0.05) + 0.5 * std::sin(double(i) * 0.0313));
    return samples;
}

using Bytes = std::shared_ptr<const std::vector<std::uint8_t>>;
Bytes file(int seconds, const char* encoder, const char* container) {
    return std::make_shared<const std::vector<std::uint8_t>>(
        made::codedSound(music(seconds), encoder, container));
}

/// Of ten minutes.
void waveform(benchmark::State& state, const char* encoder, const char* container) {
    const Bytes bytes = file(600, encoder, container);
    for (auto _ : state)
        benchmark::DoNotOptimize(app::measured(media::SoundReader::open(bytes, "music"), {}).waveform);
}
BENCHMARK_CAPTURE(waveform, wav, "pcm_s16le", "wav")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(waveform, flac, "flac", "flac")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(waveform, mp3, "libmp3lame", "mp3")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(waveform, m4a, "aac", "ipod")->Unit(benchmark::kMillisecond);

/// Eight tracks of a minute, all heard.
void mixing(benchmark::State& state, const char* encoder, const char* container) {
    constexpr int kSeconds = 60;
    fakes::MemorySource source;
    story::Story film;
    story::InsertTracks tracks;
    for (std::int64_t i = 0; i < 8; ++i) {
        const story::BlobId blob = source.add(made::codedSound(music(kSeconds), encoder, container));
        story::SoundClip clip = made::clip(100 + i, blob, 0, kSeconds * 48'000);
        clip.gain = -12;
        tracks.items.push_back({std::size_t(i), {.id = story::TrackId{1 + i}, .clips = {clip}}});
    }
    story::apply(film, tracks);
    std::vector<float> left(1024), right(1024);
    for (auto _ : state) {
        engine::Mixer mixer(source);
        while (mixer.position() < kSeconds * 48'000) mixer.read(film, left, right);
    }
    state.counters["seconds_a_second"] =
        benchmark::Counter(double(state.iterations()) * kSeconds, benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(mixing, wav, "pcm_s16le", "wav")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mixing, flac, "flac", "flac")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mixing, mp3, "libmp3lame", "mp3")->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
