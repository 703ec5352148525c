#include "engine/generation.h"

#include <algorithm>
#include <chrono>
#include <ctime>

#include "engine/media/movie_writer.h"
#include "engine/media/scale.h"
#include "engine/shot_maker.h"
#include "engine/transition_maker.h"

namespace engine {
namespace {

/// Draws a picture that a generation starts from; a slate would be animated as if it were meant.
View seen(const ShotFrame& what, const Job& job, Compositor& compositor) {
    View view = compositor.view(what, job.width, job.height);
    for (const story::BlobId blob : {what.picture, what.movie})
        if (const auto it = compositor.problems().find(blob); blob && it != compositor.problems().end())
            throw Error("cannot start from a picture that cannot be shown", job.title,
                        "replace it (" + it->second + ")");
    return view;
}

std::string now() {
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    gmtime_r(&time, &utc);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text, length};
}

story::Take takeOf(const Job& job, const Recipe& recipe, const seine::ModelInfo& model) {
    story::Take take;
    take.length = job.length;
    take.model = model.name;
    take.prompt = job.prompt;
    take.negativePrompt = job.negativePrompt;
    take.sampler = recipe.sampler;
    take.seed = job.seed;
    take.steps = recipe.steps;
    take.guidance = recipe.guidance;
    take.fingerprint = job.fingerprint;
    take.madeAt = now();
    return take;
}

/// The take, generated at a size of its own and enlarged to the job's.
MadeTake madeAt(int width, int height, const Job& wanted, seine::Generator& generator, Compositor& compositor,
                const ProgressSink& progress, const std::stop_token& stop) {
    Job job = wanted;
    job.width = width;
    job.height = height;
    const View first = seen(job.first, job, compositor);
    media::MovieWriter writer(media::MovieSettings::intermediate(wanted.width, wanted.height,
                                                                 {job.rate.numerator, job.rate.denominator}));
    const PictureSink write = [&](Picture&& frame) {
        const bool isWhole = frame.width == wanted.width && frame.height == wanted.height;
        writer.addFrame(isWhole ? frame : media::resize(frame, wanted.width, wanted.height));
    };
    Recipe recipe;
    if (job.last) {
        std::vector<View> stations{first};
        for (const ShotFrame& waypoint : job.via) stations.push_back(seen(waypoint, job, compositor));
        stations.push_back(seen(*job.last, job, compositor));
        recipe = makeTransition(job, stations, generator, write, progress, stop);
    } else {
        recipe = makeShot(job, first, generator, write, progress, stop);
    }
    if (stop.stop_requested()) throw Cancelled();
    writer.finish();
    return {job.part, takeOf(job, recipe, generator.model()), writer.takeBytes()};
}

constexpr int kLeastSide = 128;  // smaller than this is no use to anybody

int halved(int side) {
    return side / 4 * 2;  // even
}

}  // namespace

MadeTake makeTake(const Job& job, seine::Generator& generator, Compositor& compositor,
                  const ProgressSink& progress, std::stop_token stop) {
    if (stop.stop_requested()) throw Cancelled();
    const int width = halved(job.width), height = halved(job.height);
    try {
        return madeAt(job.width, job.height, job, generator, compositor, progress, stop);
    } catch (const seine::OutOfMemory&) {
        if (std::min(width, height) < kLeastSide) throw;
    }  // what the attempt held is free again from here on
    try {
        MadeTake made = madeAt(width, height, job, generator, compositor, progress, stop);
        made.take.sampler += ", at half size: memory ran out";
        return made;
    } catch (const seine::OutOfMemory& error) {
        throw seine::OutOfMemory(error.problem + ", at half the size neither", job.title,
                                 "close other programs, make the story's frame smaller, or the shot shorter");
    }
}

story::AddTake arrivalOf(const story::Take& take, const story::Part& part, const story::Story& story) {
    const story::Take* shown = story::chosenTake(story, part);
    return {part, take, !shown || (!shown->starred && !shown->locked)};
}

}  // namespace engine
