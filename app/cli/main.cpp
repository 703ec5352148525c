// seine, the command line: films from storyboard pictures without a window.
#include <CLI/CLI.hpp>
#include <exception>
#include <new>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "engine/progress.h"

namespace {

constexpr int kFailed = 1, kWrongUse = 2;

int run(const cli::Session& session) {
    try {
        return session.action();
    } catch (const cli::UsageError& error) {
        cli::printError(error.what());
        return kWrongUse;
    } catch (const engine::Cancelled&) {
        cli::printError("cancelled: Ctrl-C; nothing half-made was kept, call it again to go on");
    } catch (const std::bad_alloc&) {
        cli::printError("not enough memory: this machine; close other programs or choose a smaller size");
    } catch (const std::exception& error) {  // the libraries' errors already read "what: where; what to do"
        cli::printError(error.what());
    }
    return kFailed;
}

}  // namespace

int main(int argc, char** argv) {
    cli::Interrupt interrupt;
    cli::Session session{interrupt.token(), {}};
    CLI::App app{
        "Storyboard pictures to films: shots by animation and prediction, joined by generated transitions.",
        "seine"};
    app.set_version_flag("--version", SEINE_VERSION);
    app.require_subcommand(1);
    for (const auto add :
         {cli::addNew,       cli::addSet,     cli::addSound,      cli::addImport,  cli::addGenerate,
          cli::addExport,    cli::addAnimate, cli::addTransition, cli::addPredict, cli::addInfo,
          cli::addEvaluate,  cli::addCompare, cli::addTrain,      cli::addModels,  cli::addBench,
          cli::addHistory,   cli::addRevert,  cli::addTidy,       cli::addRecover, cli::addFarm,
          cli::addThumbnail, cli::addDescribe})
        add(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
        const auto commands = app.get_subcommands();
        const std::string command = commands.empty() ? "" : commands.front()->get_name();
        const bool isUnknown = commands.empty() && argc > 1 && argv[1][0] != '-';
        cli::printError(isUnknown ? std::string("no such command: ") + argv[1] + "; see seine --help"
                                  : cli::asUsageError(error.what(), command));
        return kWrongUse;
    }
    return run(session);
}
