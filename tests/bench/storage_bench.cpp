// How long the project file keeps people waiting: an edit written through, a story opened, pictures stored
// and read, a copy saved. In a folder of the disk, not in memory: flushing is the point. SEINE_BENCH_FOLDER
// chooses the disk.
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <random>

#include "storage/project_file.h"

namespace {

using namespace storage;
using story::ShotId;

struct Folder {
    std::filesystem::path path;
    Folder() {
        const char* chosen = std::getenv("SEINE_BENCH_FOLDER");
        path = (chosen ? std::filesystem::path(chosen) : std::filesystem::temp_directory_path()) /
               ("seine-bench-" + std::to_string(getpid()));
        std::filesystem::create_directory(path);
    }
    ~Folder() { std::filesystem::remove_all(path); }
};

Bytes noise(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (auto& byte : bytes) byte = std::uint8_t(random());
    return bytes;
}

/// Shots with pictures, words and two takes each, and a history of an edit a shot.
void makeFilm(const std::filesystem::path& path, int shots) {
    auto file = ProjectFile::create(path);
    story::InsertShots insertion;
    for (int i = 0; i < shots; ++i) {
        story::Shot shot{.id = ShotId{i + 1}, .name = "shot " + std::to_string(i + 1)};
        shot.picture = file->addBlob(noise(50'000, unsigned(i)), "image/png");
        shot.prompt = "the camera pushes in on the window while the fog lifts over the harbour";
        shot.dialogue = "We should have left before the tide turned.";
        for (int take = 0; take < 2; ++take)
            shot.takes.push_back(
                {.id = story::TakeId{10'000 + 2 * i + take}, .movie = shot.picture, .model = "draft"});
        shot.chosen = shot.takes[0].id;
        insertion.items.push_back({std::size_t(i), shot});
    }
    file->perform(insertion);
}

void editWrittenThrough(benchmark::State& state) {
    const Folder folder;
    makeFilm(folder.path / "film.seine", int(state.range(0)));
    auto file = ProjectFile::open(folder.path / "film.seine");
    std::int64_t i = 0;
    for (auto _ : state) {
        const ShotId shot{1 + i % state.range(0)};
        file->perform(story::SetShots{{{.shot = shot, .length = 24 + ++i % 100}}});
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(editWrittenThrough)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

void moveWrittenThrough(benchmark::State& state) {
    const Folder folder;
    makeFilm(folder.path / "film.seine", int(state.range(0)));
    auto file = ProjectFile::open(folder.path / "film.seine");
    for (auto _ : state) file->perform(story::moved(file->story(), {file->story().shots.back().id}, 0));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(moveWrittenThrough)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A hundred boards dropped at once, then the edit that shows them.
void importPictures(benchmark::State& state) {
    const Folder folder;
    auto file = ProjectFile::create(folder.path / "film.seine");
    unsigned seed = 0;
    for (auto _ : state) {
        story::Ids ids(file->story());
        story::InsertShots insertion;
        for (std::size_t i = 0; i < 100; ++i) {
            story::Shot shot{.id = ids.shot()};
            shot.picture = file->addBlob(noise(50'000, ++seed), "image/png");
            insertion.items.push_back({i, shot});
        }
        file->perform(insertion);
    }
    state.SetItemsProcessed(state.iterations() * 100);
}
BENCHMARK(importPictures)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

void openStory(benchmark::State& state) {
    const Folder folder;
    makeFilm(folder.path / "film.seine", int(state.range(0)));
    const Mode mode = state.range(1) ? Mode::Edit : Mode::Look;
    for (auto _ : state)
        benchmark::DoNotOptimize(ProjectFile::open(folder.path / "film.seine", mode)->story().shots.size());
}
BENCHMARK(openStory)
    ->ArgsProduct({{10, 100, 1000}, {0, 1}})
    ->ArgNames({"shots", "edit"})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void storeMovie(benchmark::State& state) {
    const Folder folder;
    auto file = ProjectFile::create(folder.path / "film.seine");
    Bytes bytes = noise(std::size_t(state.range(0)), 1);
    std::uint32_t i = 0;
    for (auto _ : state) {
        *reinterpret_cast<std::uint32_t*>(bytes.data()) = ++i;
        benchmark::DoNotOptimize(file->addBlob(bytes, "video/mp4"));
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(storeMovie)->Arg(5 << 20)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);

void readMovie(benchmark::State& state) {
    const Folder folder;
    auto file = ProjectFile::create(folder.path / "film.seine");
    const story::BlobId blob = file->addBlob(noise(std::size_t(state.range(0)), 1), "video/mp4");
    for (auto _ : state) benchmark::DoNotOptimize(file->readBlob(blob));
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(readMovie)->Arg(5 << 20)->Unit(benchmark::kMillisecond)->UseRealTime();

void saveCopy(benchmark::State& state) {
    const Folder folder;
    auto file = ProjectFile::create(folder.path / "film.seine");
    for (unsigned i = 0; i < 50; ++i) file->addBlob(noise(std::size_t(4) << 20, i), "video/mp4");
    for (auto _ : state) file->saveCopy(folder.path / "copy.seine");
    state.SetBytesProcessed(state.iterations() * (std::int64_t(200) << 20));
}
BENCHMARK(saveCopy)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

}  // namespace

BENCHMARK_MAIN();
