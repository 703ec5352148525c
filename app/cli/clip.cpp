// seine animate, transition, predict: one clip straight into a movie, without a film.
#include <cmath>
#include <functional>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/model.h"
#include "app/cli/values.h"
#include "engine/media/movie_reader.h"
#include "engine/media/movie_writer.h"
#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"
#include "engine/shot_maker.h"
#include "engine/transition_maker.h"

namespace cli {
namespace {

using engine::Picture;

struct ClipOptions {
    std::string first, second, out, prompt, negativePrompt, size, fps = "24";
    std::vector<std::string> via;
    double seconds = 2;
    bool json = false;
    ModelOptions model;
};

engine::Job jobFor(const ClipOptions& options, const std::string& title, Size size, story::Rate rate) {
    engine::Job job;
    job.title = title;
    job.prompt = options.prompt;
    job.negativePrompt = options.negativePrompt;
    job.steps = options.model.steps;
    job.guidance = options.model.guidance;
    job.seed = options.model.seed.value_or(0);
    job.width = size.width;
    job.height = size.height;
    job.rate = rate;
    job.length = framesFrom(options.seconds, rate);
    return job;
}

media::MovieWriter writerFor(const ClipOptions& options, const engine::Job& job) {
    media::MovieSettings settings;
    settings.width = job.width;
    settings.height = job.height;
    settings.rate = {job.rate.numerator, job.rate.denominator};
    return media::MovieWriter(options.out, settings);
}

using Make =
    std::function<engine::Recipe(seine::Generator&, const engine::PictureSink&, const engine::ProgressSink&)>;

/// Runs the model into a movie that was opened before it, so that a name that cannot be written is known at
/// once.
int write(const ClipOptions& options, const engine::Job& job, media::MovieWriter& writer, const Make& make,
          const std::stop_token& stop) {
    const auto generator = loadModel(options.model);
    ProgressBar bar(job.title);
    const engine::PictureSink sink = [&](Picture&& frame) { writer.addFrame(frame); };
    const engine::Recipe recipe = make(*generator, sink, bar.sink());
    if (stop.stop_requested()) throw engine::Cancelled();
    const media::MovieInfo info = writer.finish();
    bar.finish("done");
    if (options.json)
        printJson({{"movie", options.out},
                   {"frames", info.frames},
                   {"seconds", info.seconds},
                   {"width", info.width},
                   {"height", info.height},
                   {"model", generator->model().name},
                   {"seed", job.seed},
                   {"steps", recipe.steps},
                   {"guidance", recipe.guidance}});
    else
        std::printf("%s: %lld frames, %s\n", options.out.c_str(), static_cast<long long>(info.frames),
                    clockTime(info.seconds).c_str());
    return 0;
}

Size sizeOf(const ClipOptions& options, const Picture& picture) {
    return options.size.empty() ? sizeFor(picture) : sizeFrom(options.size);
}

int animate(const ClipOptions& options, const std::stop_token& stop) {
    const Picture picture = media::readPicture(options.first);
    const Size size = sizeOf(options, picture);
    const engine::Job job = jobFor(options, "animate", size, rateFrom(options.fps));
    media::MovieWriter writer = writerFor(options, job);
    return write(
        options, job, writer,
        [&](auto& generator, const auto& sink, const auto& progress) {
            return engine::makeShot(job, engine::viewOf(picture, size.width, size.height), generator, sink,
                                    progress, stop);
        },
        stop);
}

int transition(const ClipOptions& options, const std::stop_token& stop) {
    std::vector<Picture> pictures{media::readPicture(options.first)};
    for (const auto& file : options.via) pictures.push_back(media::readPicture(file));
    pictures.push_back(media::readPicture(options.second));
    const Size size = sizeOf(options, pictures.front());
    std::vector<engine::View> stations;
    for (const Picture& picture : pictures)
        stations.push_back(engine::viewOf(picture, size.width, size.height));
    const engine::Job job = jobFor(options, "transition", size, rateFrom(options.fps));
    media::MovieWriter writer = writerFor(options, job);
    return write(
        options, job, writer,
        [&](auto& generator, const auto& sink, const auto& progress) {
            return engine::makeTransition(job, stations, generator, sink, progress, stop);
        },
        stop);
}

/// The movie's last frames, a model frame (an eighth of a second) apart.
std::vector<Picture> lastFrames(media::MovieReader& movie, Size size, double framesPerSecond) {
    constexpr int kMost = 3;
    const double step = movie.info().rate.perSecond() / framesPerSecond;
    std::vector<Picture> frames;
    for (int i = kMost - 1; i >= 0; --i) {
        const auto at = movie.info().frames - 1 - std::llround(i * step);
        if (at >= 0) frames.push_back(media::fitTo(movie.frame(at), size.width, size.height));
    }
    return frames;
}

int predict(const ClipOptions& options, const std::stop_token& stop) {
    media::MovieReader movie = media::MovieReader::open(options.first);
    const media::MovieInfo& info = movie.info();
    const Size size{info.width + info.width % 2, info.height + info.height % 2};
    const engine::Job job = jobFor(options, "predict", size, {info.rate.num, info.rate.den});
    if (!info.audio.empty()) printWarning("the sound of " + options.first + " is left out");
    media::MovieWriter writer = writerFor(options, job);
    return write(
        options, job, writer,
        [&](auto& generator, const auto& sink, const auto& progress) {
            const auto before = lastFrames(movie, size, generator.model().framesPerSecond);
            for (std::int64_t i = 0; i < info.frames; ++i) {
                if (stop.stop_requested()) throw engine::Cancelled();
                sink(media::fitTo(movie.frame(i), size.width, size.height));
            }
            return engine::predictOn(job, before, generator, sink, progress, stop);
        },
        stop);
}

void finish(CLI::App* command, const std::shared_ptr<ClipOptions>& options, Session& session,
            int (*run)(const ClipOptions&, const std::stop_token&)) {
    command->add_option("out", options->out, "The movie to write, OUT.mp4")->required();
    command->add_option("--prompt", options->prompt, "What happens, in words");
    command->add_option("--negative-prompt", options->negativePrompt, "What is not wanted, in words");
    command->add_option("--seconds", options->seconds, "Length of what is made")
        ->check(CLI::Range(0.01, 3600.0))
        ->capture_default_str();
    addModelOptions(*command, options->model);
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session, run] {
        session.action = [options, run, stop = session.stop] { return run(*options, stop); };
    });
}

void addSizeAndRate(CLI::App* command, ClipOptions& options) {
    command->add_option("--size", options.size, "Width x height (otherwise the picture's, at most 1280)");
    command->add_option("--fps", options.fps, "Frames a second")->capture_default_str();
}

}  // namespace

void addAnimate(CLI::App& app, Session& session) {
    auto options = std::make_shared<ClipOptions>();
    CLI::App* command = app.add_subcommand("animate", "A picture comes to life");
    command->add_option("picture", options->first, "The picture it begins on")->required();
    addSizeAndRate(command, *options);
    finish(command, options, session, animate);
}

void addTransition(CLI::App& app, Session& session) {
    auto options = std::make_shared<ClipOptions>();
    CLI::App* command = app.add_subcommand("transition", "From one picture to another");
    command->add_option("from", options->first, "The picture it begins on")->required();
    command->add_option("to", options->second, "The picture it ends on")->required();
    command->add_option("--via", options->via, "A picture it goes through on its way; may be repeated")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addSizeAndRate(command, *options);
    finish(command, options, session, transition);
}

void addPredict(CLI::App& app, Session& session) {
    auto options = std::make_shared<ClipOptions>();
    CLI::App* command = app.add_subcommand("predict", "A movie goes on: the movie and what is made after it");
    command->add_option("movie", options->first, "The movie to go on from")->required();
    finish(command, options, session, predict);
}

}  // namespace cli
