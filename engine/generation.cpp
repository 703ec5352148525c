#include "engine/generation.h"

#include <chrono>
#include <ctime>

#include "engine/media/movie_writer.h"
#include "engine/shot_maker.h"
#include "engine/transition_maker.h"

namespace engine {
namespace {

/// Draws a picture that a generation starts from; a slate would be animated as if it were meant.
Picture seen(const ShotFrame& what, const Job& job, Compositor& compositor) {
    Picture picture = compositor.draw(what, job.width, job.height);
    for (const story::BlobId blob : {what.picture, what.movie})
        if (const auto it = compositor.problems().find(blob); blob && it != compositor.problems().end())
            throw Error("cannot start from a picture that cannot be shown", job.title,
                        "replace it (" + it->second + ")");
    return picture;
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
    take.sampler = "default";
    take.seed = job.seed;
    take.steps = recipe.steps;
    take.guidance = recipe.guidance;
    take.fingerprint = job.fingerprint;
    take.madeAt = now();
    return take;
}

}  // namespace

MadeTake makeTake(const Job& job, seine::Generator& generator, Compositor& compositor,
                  const ProgressSink& progress, std::stop_token stop) {
    if (stop.stop_requested()) throw Cancelled();
    const Picture first = seen(job.first, job, compositor);
    media::MovieWriter writer(media::MovieSettings::intermediate(job.width, job.height,
                                                                 {job.rate.numerator, job.rate.denominator}));
    const PictureSink write = [&](Picture&& frame) { writer.addFrame(frame); };

    Recipe recipe;
    if (job.last) {
        const Picture last = seen(*job.last, job, compositor);
        recipe = makeTransition(job, first, last, generator, write, progress, stop);
    } else {
        recipe = makeShot(job, first, generator, write, progress, stop);
    }
    if (stop.stop_requested()) throw Cancelled();
    writer.finish();
    return {job.part, takeOf(job, recipe, generator.model()), writer.takeBytes()};
}

}  // namespace engine
