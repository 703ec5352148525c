// How fast films are written (against the ffmpeg program on the same frames and settings, in the same run),
// read, scaled and filled with in-betweens at 1920 x 1080.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/movie_writer.h"
#include "engine/media/optical_flow.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"
#include "engine/media/scale.h"
#include "tests/media/made_pictures.h"

namespace {

constexpr int kWidth = 1920, kHeight = 1080;

double now() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// A camera move over a drawing: what an animatic's frames are like.
std::vector<engine::Picture> film(int frames) {
    engine::Picture board = made::waves(2400, 1350);
    for (int i = 0; i < 60; ++i) made::fill(board, 37 * i, 20 * i, 37 * i + 6, 20 * i + 140, 20, 20, 30);
    std::vector<engine::Picture> result;
    for (int i = 0; i < frames; ++i)
        result.push_back(media::resample(board, {2.3 * i, 1.3 * i, 1920, 1080}, kWidth, kHeight));
    return result;
}

media::MovieSettings settings(const char* preset) {
    media::MovieSettings result;
    result.width = kWidth;
    result.height = kHeight;
    result.preset = preset;
    return result;
}

/// Ours and the ffmpeg program's by turns; "speed" is frames a second, "of_ffmpeg" the ratio of the two.
void exportAgainstFfmpeg(benchmark::State& state, const char* preset) {
    constexpr int kFrames = 48;
    const made::Folder folder;
    const auto frames = film(kFrames);
    {
        std::ofstream raw(folder / "frames.rgb", std::ios::binary);
        for (const auto& frame : frames)
            raw.write(reinterpret_cast<const char*>(frame.rgb.data()), std::streamsize(frame.rgb.size()));
    }
    const std::string command =
        "ffmpeg -nostdin -loglevel error -y -f rawvideo -pix_fmt rgb24 -s 1920x1080 -r 24 -i '" +
        (folder / "frames.rgb").string() +
        "' -vf scale=out_color_matrix=bt709:out_range=tv -c:v libx264 -profile:v high -preset " + preset +
        " -crf 18 -g 48 -pix_fmt yuv420p -colorspace bt709 -color_primaries bt709 -color_trc bt709 -movflags "
        "+faststart '" +
        (folder / "theirs.mp4").string() + "'";
    double ours = 0, theirs = 0;
    for (auto _ : state) {
        const double start = now();
        media::MovieWriter writer(folder / "ours.mp4", settings(preset));
        for (const auto& frame : frames) writer.addFrame(frame);
        writer.finish();
        const double middle = now();
        state.PauseTiming();
        if (std::system(command.c_str()) != 0) state.SkipWithError("the ffmpeg program failed");
        state.ResumeTiming();
        ours += middle - start;
        theirs += now() - middle;
    }
    state.counters["speed"] = double(state.iterations()) * kFrames / ours;
    state.counters["of_ffmpeg"] = theirs / ours;
}

void takeToMemory(benchmark::State& state) {
    const auto frames = film(16);
    for (auto _ : state) {
        media::MovieWriter writer(media::MovieSettings::intermediate(kWidth, kHeight, {8, 1}));
        for (const auto& frame : frames) writer.addFrame(frame);
        writer.finish();
        benchmark::DoNotOptimize(writer.takeBytes().size());
    }
    state.counters["speed"] =
        benchmark::Counter(double(state.iterations()) * 16, benchmark::Counter::kIsRate);
}

void readMovie(benchmark::State& state, bool isTake) {
    media::MovieWriter writer(isTake ? media::MovieSettings::intermediate(kWidth, kHeight, {24, 1})
                                     : settings("medium"));
    for (const auto& frame : film(48)) writer.addFrame(frame);
    writer.finish();
    const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes());
    auto reader = media::MovieReader::open(bytes, "film");
    std::int64_t index = 0;
    for (auto _ : state) benchmark::DoNotOptimize(reader.frame(index++ % 48).rgb.data());
    state.counters["speed"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
}

void cameraMove(benchmark::State& state) {
    const double zoom = double(state.range(0)) / 100;
    const auto board = made::waves(2880, 1620);
    engine::Picture target;
    double x = 0;
    for (auto _ : state) {
        media::resampleInto(target, board, {x += 0.37, 5.5, kWidth * zoom, kHeight * zoom}, kWidth, kHeight);
        if (x > 500) x = 0;
    }
    state.counters["speed"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
}

void flowOfPair(benchmark::State& state) {
    const auto frames = film(6);
    for (auto _ : state)
        benchmark::DoNotOptimize(media::opticalFlowAtWorkingSize(frames[0], frames[5]).inBoth.data());
    state.counters["pairs"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
}

void inBetweens(benchmark::State& state) {
    const auto frames = film(6);
    for (auto _ : state) {  // 8 to 24 frames a second: two new ones for each pair
        const media::Between between(frames[0], frames[5], media::Between::Kind::InBetween);
        for (const double t : {1 / 3.0, 2 / 3.0}) benchmark::DoNotOptimize(between.frame(t).rgb.data());
    }
    state.counters["speed"] = benchmark::Counter(double(state.iterations()) * 2, benchmark::Counter::kIsRate);
}

void readStill(benchmark::State& state, bool isPng) {
    const auto picture = film(1)[0];
    const auto bytes = isPng ? media::encodePng(picture) : media::encodeJpeg(picture, 92);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            media::readPicture(std::span<const std::uint8_t>(bytes), "still").rgb.data());
    state.counters["speed"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
}

}  // namespace

BENCHMARK_CAPTURE(exportAgainstFfmpeg, medium, "medium")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(2);
BENCHMARK_CAPTURE(exportAgainstFfmpeg, veryfast, "veryfast")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(3);
BENCHMARK(takeToMemory)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readMovie, film, false)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readMovie, take, true)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(cameraMove)->Arg(60)->Arg(100)->Arg(140)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(flowOfPair)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(inBetweens)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readStill, png, true)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readStill, jpeg, false)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_MAIN();
