// seine import FILE FILM.seine: a script or storyboard of another program into a film, new or known; or the
// cut that an editing program gave back. Says what changes before it does it; FILE is only read.
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "app/import_words.h"
#include "app/script_store.h"
#include "engine/handoff.h"
#include "engine/interchange/error.h"
#include "engine/returned_cut.h"
#include "engine/script_import.h"
#include "storage/project_file.h"

namespace cli {
namespace {

namespace fs = std::filesystem;

struct ImportOptions {
    std::string file, film;
    bool isTrial = false, json = false;
};

void report(const ImportOptions& options, const std::vector<std::string>& changes,
            const std::vector<std::string>& remarks, std::size_t shots) {
    if (options.json)
        return printJson({{"film", options.film},
                          {"applied", !options.isTrial && !changes.empty()},
                          {"changes", changes},
                          {"remarks", remarks},
                          {"shots", shots}});
    for (const std::string& change : changes) std::printf("%s\n", change.c_str());
    for (const std::string& remark : remarks) printWarning(remark);
    std::printf("%s: %zu shots%s\n", options.film.c_str(), shots,
                changes.empty()   ? ", nothing changes"
                : options.isTrial ? ", nothing was changed (--dry-run)"
                                  : "");
}

int followCut(const ImportOptions& options) {
    const auto film =
        storage::ProjectFile::open(options.film, options.isTrial ? storage::Mode::Look : storage::Mode::Edit);
    const engine::ReturnPlan plan = engine::returnEdit(film->story(), engine::readReturnedCut(options.file));
    if (plan.edit && !options.isTrial) film->perform(*plan.edit);
    report(options, app::wordsOf(plan.changes), app::wordsOf(plan.remarks), film->story().shots.size());
    return 0;
}

int importScript(const ImportOptions& options) {
    interchange::Script script = interchange::readScript(options.file);
    const bool isNew = !fs::exists(options.film);
    std::unique_ptr<storage::ProjectFile> film;
    story::Story empty;
    empty.title = script.title;
    if (!isNew)
        film = storage::ProjectFile::open(options.film,
                                          options.isTrial ? storage::Mode::Look : storage::Mode::Edit);
    else if (!options.isTrial)
        film = storage::ProjectFile::create(options.film, empty);
    try {
        const story::Story& story = film ? film->story() : empty;
        const std::string source = fs::path(options.file).filename().string();
        const engine::ScriptPlan plan = engine::planScript(
            story, std::move(script), film ? app::scriptRecordOf(*film, source) : std::nullopt, source);
        std::size_t shots = story.shots.size();
        std::vector<std::string> remarks = app::wordsOf(plan.remarks);
        if (film && !options.isTrial) {
            for (const media::Error& problem : app::followScript(*film, plan))
                remarks.push_back(problem.what());
            shots = film->story().shots.size();
        }
        report(options, app::wordsOf(plan.changes), remarks, shots);
    } catch (...) {
        film.reset();
        std::error_code ignored;
        if (isNew && !options.isTrial) fs::remove(options.film, ignored);  // ours: it was not there before
        throw;
    }
    return 0;
}

int runImport(const ImportOptions& options) {
    return engine::hasCutName(options.file) ? followCut(options) : importScript(options);
}

}  // namespace

void addImport(CLI::App& app, Session& session) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Bring a script, a storyboard or a cut into a film");
    command
        ->add_option("file", options->file,
                     "A .storyboarder, .fountain or .fdx file, a Storyboarder project, or a cut that comes "
                     "back: .otio, "
                     ".otioz, .xml")
        ->required();
    command->add_option("film", options->film, "The film, FILM.seine; made when it is not there")->required();
    command->add_flag("--dry-run", options->isTrial, "Only say what would change");
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] { session.action = [options] { return runImport(*options); }; });
}

}  // namespace cli
