// seine tidy FILM.seine --takes: gives room on the disk back by throwing away takes that are neither chosen
// nor starred. On the command line this is for good: the film is closed when the command ends.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "storage/project_file.h"
#include "storage/takes.h"

namespace cli {
namespace {

int runTidy(const std::string& file, bool takesToo, bool asJsonToo) {
    if (!takesToo)
        throw UsageError("what is to go?", "seine tidy",
                         "name it: --takes, those that are neither chosen nor starred, for good");
    auto film = storage::ProjectFile::open(file);
    if (film->isReadOnly()) throw UsageError("the film cannot be changed", file, film->notice());
    const std::int64_t before = film->space().file;
    const auto takes = storage::unstarredTakes(film->story());
    if (!takes.empty()) film->throwAwayTakes(takes);
    film.reset();
    const std::int64_t after = storage::ProjectFile::open(file, storage::Mode::Look)->space().file;
    if (asJsonToo)
        printJson({{"film", file}, {"takes", takes.size()}, {"bytes", after}, {"freed", before - after}});
    else
        std::printf("%s: %zu takes thrown away, %.1f MB freed, %.1f MB left\n", file.c_str(), takes.size(),
                    double(before - after) / 1e6, double(after) / 1e6);
    return 0;
}

}  // namespace

void addTidy(CLI::App& app, Session& session) {
    auto film = std::make_shared<std::string>();
    auto takes = std::make_shared<bool>(false), asJsonToo = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("tidy", "Give room on the disk back");
    command->add_option("film", *film, "The film, FILM.seine")->required();
    command->add_flag("--takes", *takes, "Throw away takes that are neither chosen nor starred, for good");
    command->add_flag("--json", *asJsonToo, "Answer as JSON");
    command->callback([=, &session] { session.action = [=] { return runTidy(*film, *takes, *asJsonToo); }; });
}

}  // namespace cli
