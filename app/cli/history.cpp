// seine history FILM.seine: its snapshots and last steps. seine revert FILM.seine --to N | --undo N | --redo
// N: back to one of them, as an edit that can be undone in turn.
#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "storage/project_file.h"

namespace cli {
namespace {

using nlohmann::json;

json snapshotsJson(const storage::ProjectFile& film) {
    json snapshots = json::array();
    for (const storage::Snapshot& one : film.snapshots())
        snapshots.push_back({{"number", one.id.value},
                             {"madeAt", one.madeAt},
                             {"shots", one.shots},
                             {"seconds", film.story().rate.seconds(one.length)}});
    return snapshots;
}

json stepsJson(const storage::ProjectFile& film) {
    json steps = json::array();
    for (std::size_t i = 0; i < film.history().size(); ++i) {
        const storage::Step& step = film.history()[i];
        steps.push_back(
            {{"madeAt", step.madeAt}, {"what", story::kind(step.forward)}, {"undone", i >= film.position()}});
    }
    return steps;
}

int listHistory(const std::string& file, bool asJsonToo) {
    const auto film = storage::ProjectFile::open(file, storage::Mode::Look);
    const json snapshots = snapshotsJson(*film), steps = stepsJson(*film);
    if (asJsonToo) {
        printJson({{"film", file}, {"snapshots", snapshots}, {"steps", steps}});
        return 0;
    }
    for (const json& one : snapshots)
        std::printf("snapshot %-4s %s  %s shots, %s\n", one["number"].dump().c_str(),
                    one["madeAt"].get<std::string>().c_str(), one["shots"].dump().c_str(),
                    clockTime(one["seconds"].get<double>()).c_str());
    std::printf("%zu steps can be undone, %zu redone\n", film->position(),
                film->history().size() - film->position());
    return 0;
}

struct Revert {
    std::string film;
    std::int64_t snapshot = 0;
    int undo = 0, redo = 0;
    bool json = false;
};

/// Back to a snapshot; the present story is kept as one, too.
void revertTo(storage::ProjectFile& film, const Revert& options) {
    const auto edit = film.revertEdit(storage::SnapshotId{options.snapshot});
    if (!edit)
        throw UsageError("there is no such snapshot, or it cannot be read",
                         options.film + ", snapshot " + std::to_string(options.snapshot),
                         "see seine history " + options.film);
    film.keepSnapshot();
    film.perform(*edit);
}

int stepped(int times, const std::function<bool()>& step) {
    int done = 0;
    while (done < times && step()) ++done;
    return done;
}

int revert(const Revert& options) {
    if ((options.snapshot != 0) + (options.undo != 0) + (options.redo != 0) != 1)
        throw UsageError("back to what?", "seine revert", "name one: --to SNAPSHOT, --undo N or --redo N");
    const auto film = storage::ProjectFile::open(options.film);
    if (film->isReadOnly()) throw UsageError("the film cannot be changed", options.film, film->notice());
    int steps = 1;
    if (options.snapshot)
        revertTo(*film, options);
    else if (options.undo)
        steps = stepped(options.undo, [&] { return film->undo(); });
    else
        steps = stepped(options.redo, [&] { return film->redo(); });
    const double seconds = film->story().rate.seconds(story::length(film->story()));
    if (options.json)
        printJson({{"film", options.film}, {"steps", steps}, {"shots", film->story().shots.size()}});
    else
        std::printf("%s: %d steps; %zu shots, %s\n", options.film.c_str(), steps, film->story().shots.size(),
                    clockTime(seconds).c_str());
    return 0;
}

}  // namespace

void addHistory(CLI::App& app, Session& session) {
    auto film = std::make_shared<std::string>();
    auto asJsonToo = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("history", "Earlier states of a film");
    command->add_option("film", *film, "The film, FILM.seine")->required();
    command->add_flag("--json", *asJsonToo, "Answer as JSON");
    command->callback([=, &session] { session.action = [=] { return listHistory(*film, *asJsonToo); }; });
}

void addRevert(CLI::App& app, Session& session) {
    auto options = std::make_shared<Revert>();
    CLI::App* command = app.add_subcommand("revert", "Back to an earlier state; --undo 1 takes that back");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command->add_option("--to", options->snapshot, "Number of a snapshot, see seine history")
        ->check(CLI::PositiveNumber);
    command->add_option("--undo", options->undo, "So many steps back")->check(CLI::PositiveNumber);
    command->add_option("--redo", options->redo, "So many undone steps again")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] { session.action = [options] { return revert(*options); }; });
}

}  // namespace cli
