// seine set FILM.seine --shot N ... | --transition N ...: words, lengths, motion, camera and kinds.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "storage/project_file.h"

namespace cli {
namespace {

struct SetOptions {
    std::string film;
    int shot = 0, transition = 0;
    std::optional<std::string> prompt, negativePrompt, motion, camera, fit, kind;
    std::optional<double> seconds, guidance;
    std::optional<int> steps;
    std::optional<std::uint64_t> seed;
    std::vector<std::string> via;
    bool json = false;
};

template <class T>
std::optional<T> named(const std::optional<std::string>& name, std::optional<T> (*find)(std::string_view)) {
    return name ? find(*name) : std::nullopt;
}

std::optional<story::Frames> lengthOf(const SetOptions& options, story::Rate rate) {
    return options.seconds ? std::optional(framesFrom(*options.seconds, rate)) : std::nullopt;
}

std::optional<story::Settings> settingsOf(const SetOptions& options, story::Settings settings) {
    const story::Settings before = settings;
    if (options.negativePrompt) settings.negativePrompt = *options.negativePrompt;
    if (options.steps) settings.steps = options.steps;
    if (options.guidance) settings.guidance = options.guidance;
    if (options.seed) settings.seed = options.seed;
    return settings == before ? std::nullopt : std::optional(settings);
}

story::Edit shotEdit(const story::Story& story, const SetOptions& options) {
    if (options.kind || !options.via.empty())
        throw UsageError("--kind and --via are for transitions", "--shot", "use --transition N");
    const story::Shot& shot = story.shots[shotNumbered(story, options.shot)];
    story::ShotPatch patch;
    patch.shot = shot.id;
    patch.prompt = options.prompt;
    patch.length = lengthOf(options, story.rate);
    patch.motion = named(options.motion, story::motionNamed);
    patch.camera = named(options.camera, story::cameraNamed);
    patch.fit = named(options.fit, story::fitNamed);
    patch.settings = settingsOf(options, shot.settings);
    return story::SetShots{{patch}};
}

/// The pictures that are named; "none": no pictures.
std::vector<story::Waypoint> waypointsFrom(const std::vector<std::string>& names,
                                           storage::ProjectFile& film) {
    if (names.size() == 1 && names.front() == "none") return {};
    std::vector<Board> boards;
    for (const auto& file : pictureFiles(names)) boards.push_back(boardFrom(file));
    std::vector<story::Waypoint> via;
    for (const Board& board : boards)
        via.push_back({film.addBlob(board.bytes, board.mime), board.file.filename().string()});
    return via;
}

story::Edit transitionEdit(const story::Story& story, const SetOptions& options, storage::ProjectFile& film) {
    if (options.motion || options.camera || options.fit)
        throw UsageError("--motion, --camera and --fit are for shots", "--transition", "use --shot N");
    const story::Shot& shot = story.shots[transitionNumbered(story, options.transition)];
    story::TransitionPatch patch;
    patch.shot = shot.id;
    patch.kind = named(options.kind, story::transitionKindNamed);
    patch.prompt = options.prompt;
    patch.length = lengthOf(options, story.rate);
    patch.settings = settingsOf(options, shot.out.settings);
    if (!options.via.empty()) patch.via = waypointsFrom(options.via, film);
    return story::SetTransitions{{patch}};
}

int runSet(const SetOptions& options) {
    if ((options.shot != 0) == (options.transition != 0))
        throw UsageError("what is to be set?", "seine set", "name one: --shot N or --transition N");
    const auto film = storage::ProjectFile::open(options.film);
    const story::Edit edit =
        options.shot ? shotEdit(film->story(), options) : transitionEdit(film->story(), options, *film);
    if (const auto objection = story::objection(film->story(), edit))
        throw UsageError(*objection, options.film, "see seine info " + options.film);
    film->perform(edit);
    if (options.json)
        printJson({{"film", options.film}, {"stale", engine::staleParts(film->story()).size()}});
    return 0;
}

}  // namespace

void addSet(CLI::App& app, Session& session) {
    auto options = std::make_shared<SetOptions>();
    CLI::App* command = app.add_subcommand("set", "Change a shot or a transition");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command->add_option("--shot", options->shot, "Which shot, from 1");
    command->add_option("--transition", options->transition, "Which transition: N joins shot N to the next");
    command->add_option("--prompt", options->prompt, "What happens, in words");
    command->add_option("--negative-prompt", options->negativePrompt, "What is not wanted, in words");
    command->add_option("--seed", options->seed, "Of its takes: the same seed, the same result");
    command->add_option("--steps", options->steps, "Denoising steps of its takes")
        ->check(CLI::Range(1, 1000));
    command->add_option("--guidance", options->guidance, "How strongly the words steer its takes (1: plain)")
        ->check(CLI::Range(0.0, 100.0));
    command->add_option("--seconds", options->seconds, "Length")->check(CLI::Range(0.01, 36000.0));
    command->add_option("--motion", options->motion, "Life in the picture")
        ->check(CLI::IsMember({"none", "animate"}));
    command->add_option("--camera", options->camera, "Camera move")
        ->check(CLI::IsMember(
            {"static", "push-in", "pull-out", "pan-left", "pan-right", "tilt-up", "tilt-down", "handheld"}));
    command->add_option("--fit", options->fit, "How a picture of another aspect meets the frame")
        ->check(CLI::IsMember({"fill", "pad", "stretch"}));
    command->add_option("--kind", options->kind, "Kind of the transition")
        ->check(CLI::IsMember({"cut", "dissolve", "morph", "generated", "inverted"}));
    command
        ->add_option("--via", options->via,
                     "A picture that the transition goes through; may be repeated; none: straight on")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] { session.action = [options] { return runSet(*options); }; });
}

}  // namespace cli
