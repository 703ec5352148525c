// seine export FILM.seine OUT.mp4: the film, or one shot of it, as a movie that plays everywhere.
#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "app/project_media.h"
#include "engine/exporter.h"

namespace cli {
namespace {

struct Options {
    std::string film, movie, size;
    int shot = 0;
    bool json = false;
};

/// Says how much of the film is not what it will be.
void warnOfStandIns(const story::Story& story) {
    std::size_t missing = 0, stale = 0;
    for (const story::Part part : engine::partsToGenerate(story)) {
        const engine::State state = engine::stateOf(story, part);
        missing += state == engine::State::Missing;
        stale += state == engine::State::Stale;
    }
    if (missing + stale > 0)
        printWarning(std::to_string(missing) + " stand-ins and " + std::to_string(stale) +
                     " stale takes are in the film; seine generate makes them anew");
}

int run(const Options& options, const std::stop_token& stop) {
    const std::shared_ptr<const storage::ProjectFile> film =
        storage::ProjectFile::open(options.film, storage::Mode::Look);
    const story::Story& story = film->story();
    engine::ExportOptions wanted;
    wanted.file = options.movie;
    if (options.shot) wanted.range = story::spanOf(story, shotNumbered(story, options.shot));
    if (!options.size.empty()) {
        const Size size = sizeFrom(options.size);
        wanted.width = size.width;
        wanted.height = size.height;
    }
    warnOfStandIns(story);
    app::ProjectMedia media(film);
    engine::Compositor compositor(media);
    ProgressBar bar("export");
    const engine::ExportReport report = engine::exportMovie(story, compositor, wanted, bar.sink(), stop);
    bar.finish("done");
    for (const std::string& warning : report.warnings) printWarning(warning);
    const double seconds = story.rate.seconds(report.frames);
    if (options.json)
        printJson({{"movie", options.movie},
                   {"frames", report.frames},
                   {"seconds", seconds},
                   {"warnings", report.warnings}});
    else
        std::printf("%s: %lld frames, %s\n", options.movie.c_str(), static_cast<long long>(report.frames),
                    clockTime(seconds).c_str());
    return 0;
}

}  // namespace

void addExport(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("export", "Write the film as an MP4");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command->add_option("movie", options->movie, "The movie to write, OUT.mp4")->required();
    command->add_option("--size", options->size, "Another size than the film's");
    command->add_option("--shot", options->shot, "Only this shot, from 1");
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] {
        session.action = [options, stop = session.stop] { return run(*options, stop); };
    });
}

}  // namespace cli
