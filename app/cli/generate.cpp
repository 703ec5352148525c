// seine generate FILM.seine: makes the takes that are missing or stale, or those that are named.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/model.h"
#include "app/cli/values.h"
#include "app/project_media.h"
#include "engine/generation.h"

namespace cli {
namespace {

using story::Part;

struct GenerateOptions {
    std::string film;
    int shot = 0, transition = 0;
    bool all = false, json = false;
    ModelOptions model;
};

Part named(const story::Story& story, const GenerateOptions& options) {
    const bool isShot = options.shot != 0;
    const std::size_t index =
        isShot ? shotNumbered(story, options.shot) : transitionNumbered(story, options.transition);
    const Part part{story.shots[index].id, isShot ? Part::What::Shot : Part::What::Transition};
    if (engine::stateOf(story, part) == engine::State::NotNeeded)
        throw UsageError("nothing to generate there", engine::titleOf(story, part),
                         isShot
                             ? "it is still, or has no picture; seine set --motion animate changes that"
                             : "only generated transitions need it; seine set --kind generated changes that");
    return part;
}

std::vector<Part> partsFor(const story::Story& story, const GenerateOptions& options) {
    if (options.all + (options.shot != 0) + (options.transition != 0) > 1)
        throw UsageError("several choices", "seine generate",
                         "name one of --all, --shot N and --transition N");
    if (options.shot || options.transition) return {named(story, options)};
    return options.all ? engine::partsToGenerate(story) : engine::staleParts(story);
}

/// Makes one take and adds it to the film, chosen.
nlohmann::json make(const std::shared_ptr<storage::ProjectFile>& film, Part part,
                    const GenerateOptions& options, seine::Generator& generator, const std::string& place,
                    const std::stop_token& stop) {
    // The story as it is now: a transition starts from the take that was chosen a moment ago.
    const auto job = engine::jobFor(film->story(), part, options.model.overrides());
    app::ProjectMedia media(film);
    engine::Compositor compositor(media);
    ProgressBar bar(place + job->title);
    engine::MadeTake made = engine::makeTake(*job, generator, compositor, bar.sink(), stop);
    made.take.id = story::Ids(film->story()).take();
    made.take.movie = film->addBlob(made.movie, "video/mp4");
    film->perform(story::AddTake{made.part, made.take, true});
    bar.finish("done");
    return {{"part", job->title},      {"frames", made.take.length}, {"model", made.take.model},
            {"seed", made.take.seed},  {"steps", made.take.steps},   {"guidance", made.take.guidance},
            {"seconds", bar.seconds()}};
}

int runGenerate(const GenerateOptions& options, const std::stop_token& stop) {
    const std::shared_ptr<storage::ProjectFile> film = storage::ProjectFile::open(options.film);
    if (film->isReadOnly()) throw UsageError("the film cannot be changed", options.film, film->notice());
    const std::vector<Part> parts = partsFor(film->story(), options);
    nlohmann::json takes = nlohmann::json::array(), failures = nlohmann::json::array();
    if (!parts.empty()) {
        const auto generator = loadModel(options.model);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string place = std::to_string(i + 1) + "/" + std::to_string(parts.size()) + " ";
            try {
                takes.push_back(make(film, parts[i], options, *generator, place, stop));
            } catch (const engine::Error& error) {  // one broken picture does not hold up the rest
                printError(error.what());
                failures.push_back(error.what());
            }
        }
    }
    if (options.json)
        printJson({{"film", options.film}, {"takes", takes}, {"failures", failures}});
    else if (parts.empty())
        std::printf("%s: nothing to generate, every take is current\n", options.film.c_str());
    return failures.empty() ? 0 : 1;
}

}  // namespace

void addGenerate(CLI::App& app, Session& session) {
    auto options = std::make_shared<GenerateOptions>();
    CLI::App* command = app.add_subcommand("generate", "Make the takes that are missing or stale");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command->add_flag("--all", options->all, "Every shot and transition anew");
    command->add_option("--shot", options->shot, "This shot, from 1");
    command->add_option("--transition", options->transition, "This transition: N joins shot N to the next");
    addModelOptions(*command, options->model);
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] {
        session.action = [options, stop = session.stop] { return runGenerate(*options, stop); };
    });
}

}  // namespace cli
