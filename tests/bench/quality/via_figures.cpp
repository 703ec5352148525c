// Whether a picture between helps where two pictures differ much: every pair straight on, through a picture
// that the model made itself (the middle of the straight one), and through the picture of another pair that
// CLIP finds most alike to both.
//
//     via_figures MODEL PAIRS [SHEET.jpg] [HOW_MANY]       (pairs.sh makes PAIRS)
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/evaluation.h"
#include "engine/frame_sheet.h"
#include "engine/media/measures.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"
#include "engine/media/scale.h"
#include "engine/transition_maker.h"

namespace {

using engine::Picture;

constexpr int kWidth = 512, kHeight = 288, kLength = 16;

struct Pair {
    std::string name;
    Picture from, to;
    std::vector<float> fromSeen, toSeen;
};

std::vector<Pair> pairsIn(const std::string& folder, seine::Embedder& clip) {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    std::vector<Pair> pairs;
    for (const auto& each : folders) {
        Pair pair{each.filename().string(),
                  media::fitTo(media::readPicture(each / "1.png"), kWidth, kHeight),
                  media::fitTo(media::readPicture(each / "2.png"), kWidth, kHeight),
                  {},
                  {}};
        pair.fromSeen = clip.embedPicture(pair.from);
        pair.toSeen = clip.embedPicture(pair.to);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

/// The picture of another pair that is most alike to both.
Picture mostAlike(const std::vector<Pair>& pairs, const Pair& pair) {
    const Picture* best = nullptr;
    double most = -1;
    for (const Pair& other : pairs)
        for (const auto& [picture, seen] :
             {std::pair(&other.from, &other.fromSeen), std::pair(&other.to, &other.toSeen)}) {
            if (*picture == pair.from || *picture == pair.to) continue;
            const double alike =
                std::min(engine::cosine(*seen, pair.fromSeen), engine::cosine(*seen, pair.toSeen));
            if (alike > most) most = alike, best = picture;
        }
    return *best;
}

std::vector<Picture> made(const std::vector<Picture>& stations, seine::Generator& generator) {
    engine::Job job;
    job.title = "transition";
    job.width = kWidth, job.height = kHeight;
    job.rate = {8, 1};
    job.length = kLength;
    job.seed = 1;
    std::vector<Picture> frames;
    const engine::PictureSink collect = [&](Picture&& frame) { frames.push_back(std::move(frame)); };
    engine::makeTransition(job, {stations.begin(), stations.end()}, generator, collect);
    return frames;
}

/// The steps beside the middle station against the mean step, in root mean squares: 1 an even pace, near 0
/// standing still.
double paceAtSeam(const std::vector<Picture>& frames, const std::vector<Picture>& stations) {
    const std::size_t seam = engine::seamsOf(frames.size(), {stations.begin(), stations.end()})[1];
    double all = 0, beside = 0;
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const double step = media::rmsDifference(frames[i], frames[i - 1]);
        all += step / double(frames.size() - 1);
        if (i == seam || i == seam + 1) beside += step / 2;
    }
    return all > 0 ? beside / all : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return std::fprintf(stderr, "via_figures MODEL PAIRS [SHEET.jpg] [HOW_MANY]\n"), 2;
    const auto generator = seine::Generator::load(argv[1]);
    const std::vector<Pair> pairs = pairsIn(argv[2], *generator);
    const std::size_t many = argc > 4 ? std::size_t(std::atoi(argv[4])) : 6;
    const char* kWays[] = {"straight on", "through its own middle", "through the most alike picture"};
    std::map<std::string, std::map<std::string, std::vector<double>>> figures;
    engine::FrameSheet sheet(192);
    for (const std::size_t i : engine::spread(pairs.size(), many)) {
        const Pair& pair = pairs[i];
        std::vector<std::vector<Picture>> stations{{pair.from, pair.to}};
        for (int way = 0; way < 3; ++way) {
            const std::vector<Picture> frames = made(stations.back(), *generator);
            engine::Subject subject;
            subject.frames = frames.size();
            subject.frame = [&](std::size_t at) { return frames[at]; };
            subject.from = &pair.from, subject.to = &pair.to;
            const engine::Judgement judged = engine::judge(subject, *generator);
            auto& row = figures[kWays[way]];
            for (const auto& figure : engine::judgementFigures())
                if (const auto& value = judged.*figure.value) row[figure.key].push_back(*value);
            if (way > 0) row["pace_at_seam"].push_back(paceAtSeam(frames, stations.back()));
            sheet.beginRow(pair.name + ", " + kWays[way]);
            for (const std::size_t at : engine::spread(frames.size(), 8)) sheet.add(frames[at]);
            stations.push_back(way == 0 ? std::vector<Picture>{pair.from, frames[kLength / 2], pair.to}
                                        : std::vector<Picture>{pair.from, mostAlike(pairs, pair), pair.to});
        }
        if (argc > 3) media::writeJpeg(sheet.picture(), argv[3]);
        std::printf("after %s\n", pair.name.c_str());
        for (const char* way : kWays) {
            std::printf("| %s |", way);
            for (const auto& [key, values] : figures[way]) {
                const engine::Mean95 mean = engine::mean95(values);
                std::printf(" %s %.3f ± %.3f |", key.c_str(), mean.mean, mean.half);
            }
            std::printf("\n");
        }
        std::fflush(stdout);
    }
}
