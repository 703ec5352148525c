// The whole export of ready takes at 1920 x 1080, from the story to the checked file, against the ffmpeg
// program that encodes the same frames with the same settings, by turns in one run; and the PDF of 300
// boards.
//     export_bench [rounds]
#include <sys/resource.h>

#include <algorithm>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "engine/delivery.h"
#include "engine/media/movie_writer.h"
#include "engine/media/scale.h"
#include "storage/story/edit.h"
#include "tests/engine/fakes.h"
#include "tests/media/made_pictures.h"

namespace {

constexpr int kWidth = 1920, kHeight = 1080, kFrames = 48, kShots = 2;

struct Cost {
    double wall = 0, processor = 0;
};

double seconds(const timeval& t) {
    return double(t.tv_sec) + double(t.tv_usec) * 1e-6;
}

double processorTime(int who) {
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <class Work>
Cost costOf(int who, Work work) {
    const double processor = processorTime(who);
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return {wall.count(), processorTime(who) - processor};
}

/// Shots whose takes are camera moves over drawings, as the model's are.
story::Story filmOf(fakes::MemorySource& source, const std::filesystem::path& raw) {
    story::Story story = fakes::storyOf(source, std::vector<story::Frames>(kShots, kFrames), kWidth, kHeight);
    std::ofstream frames(raw, std::ios::binary);
    for (int shot = 0; shot < kShots; ++shot) {
        engine::Picture board = made::waves(2400, 1350, shot);
        for (int i = 0; i < 60; ++i) made::fill(board, 37 * i, 20 * i, 37 * i + 6, 20 * i + 140, 20, 20, 30);
        media::MovieWriter take(media::MovieSettings::intermediate(kWidth, kHeight, {24, 1}));
        for (int i = 0; i < kFrames; ++i)
            take.addFrame(media::resample(board, {2.3 * i, 1.3 * i, 1920, 1080}, kWidth, kHeight));
        take.finish();
        const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(take.takeBytes());
        auto made = media::MovieReader::open(bytes, "take");
        for (int i = 0; i < kFrames; ++i) {  // what the film shows, as the other program will be given it
            const auto frame = made.frame(i);
            frames.write(reinterpret_cast<const char*>(frame.rgb.data()), std::streamsize(frame.rgb.size()));
        }
        story::Take chosen;
        chosen.id = story::Ids(story).take();
        chosen.length = kFrames;
        chosen.movie = source.add(*bytes);
        story::apply(story, story::AddTake{
                                {story.shots[std::size_t(shot)].id, story::Part::What::Shot}, chosen, true});
    }
    return story;
}

/// What of an export is not encoding: the takes are decoded.
void decodingAlone(const story::Story& story, fakes::MemorySource& source) {
    engine::Compositor compositor(source);
    int taken = 0;  // all but the first of each shot, which is the picture itself
    const Cost cost = costOf(RUSAGE_SELF, [&] {
        for (story::Frames at = 0; at < story::length(story); ++at)
            taken += compositor.coded(story, at, kWidth, kHeight).has_value();
    });
    std::printf("taken over as coded: %d of %lld frames; decoding alone %.1f ms of processor time a frame\n",
                taken, static_cast<long long>(story::length(story)),
                1000 * cost.processor / double(story::length(story)));
    std::fflush(stdout);
}

void exportAgainstFfmpeg(int rounds) {
    const made::Folder folder;
    fakes::MemorySource source;
    const story::Story story = filmOf(source, folder / "frames.rgb");
    const std::string command =
        "ffmpeg -nostdin -loglevel error -y -f rawvideo -pix_fmt rgb24 -s 1920x1080 -r 24 -i '" +
        (folder / "frames.rgb").string() +
        "' -vf scale=out_color_matrix=bt709:out_range=tv -c:v libx264 -profile:v high -preset medium -crf 18 "
        "-g 48 "
        "-pix_fmt yuv420p -colorspace bt709 -color_primaries bt709 -color_trc bt709 -movflags +faststart '" +
        (folder / "theirs.mp4").string() + "'";
    decodingAlone(story, source);
    engine::Delivery order = *engine::deliveryTo(folder / "ours.mp4");
    Cost ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const Cost a = costOf(RUSAGE_SELF, [&] { engine::deliver(story, source, order); });
        const Cost b = costOf(RUSAGE_CHILDREN, [&] {
            if (std::system(command.c_str()) != 0) std::exit(1);
        });
        ours.wall += a.wall, ours.processor += a.processor;
        theirs.wall += b.wall, theirs.processor += b.processor;
    }
    const double frames = double(rounds) * kShots * kFrames;
    std::printf(
        "export of ready takes, 1920 x 1080: %.1f frames a second, ffmpeg %.1f; speed %.2f of ffmpeg's by "
        "the "
        "clock, %.2f by processor time (%.0f and %.0f ms a frame)\n",
        frames / ours.wall, frames / theirs.wall, theirs.wall / ours.wall, theirs.processor / ours.processor,
        1000 * ours.processor / frames, 1000 * theirs.processor / frames);
}

void sheetOf300() {
    fakes::MemorySource source;
    story::Story story = fakes::storyOf(source, std::vector<story::Frames>(300, 48), 1280, 720);
    for (story::Shot& shot : story.shots) {
        shot.name = "The lamp swings";
        shot.dialogue = "Ποιος είναι εκεί; Who is there?";
        shot.action = "She opens the door, slowly, and looks into the dark.";
    }
    engine::Compositor compositor(source);
    std::size_t bytes = 0;
    const Cost cost =
        costOf(RUSAGE_SELF, [&] { bytes = engine::contactSheet(story, compositor, {}).size(); });
    std::printf("PDF of 300 shots, 6 a page: %.1f s by the clock, %.1f s of processor time, %.1f MB\n",
                cost.wall, cost.processor, double(bytes) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
    exportAgainstFfmpeg(argc > 1 ? std::max(1, std::atoi(argv[1])) : 3);
    sheetOf300();
}
