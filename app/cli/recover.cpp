// seine recover BROKEN.seine OUT.seine: what can be read of a damaged film as a new one. The damaged one is
// only read.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "storage/project_file.h"

namespace cli {
namespace {

int runRecover(const std::string& broken, const std::string& out, bool asJsonToo) {
    const std::vector<std::string> report = storage::recover(broken, out);
    if (asJsonToo) {
        printJson({{"film", out}, {"report", report}});
        return 0;
    }
    for (const std::string& line : report) std::printf("%s\n", line.c_str());
    return 0;
}

}  // namespace

void addRecover(CLI::App& app, Session& session) {
    auto broken = std::make_shared<std::string>(), out = std::make_shared<std::string>();
    auto asJsonToo = std::make_shared<bool>(false);
    CLI::App* command =
        app.add_subcommand("recover", "Save what can be read of a damaged film into a new one");
    command->add_option("broken", *broken, "The damaged film; it is not changed")->required();
    command->add_option("out", *out, "The film to make, OUT.seine; never overwritten")->required();
    command->add_flag("--json", *asJsonToo, "Answer as JSON");
    command->callback(
        [=, &session] { session.action = [=] { return runRecover(*broken, *out, *asJsonToo); }; });
}

}  // namespace cli
