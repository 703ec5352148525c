#include "app/cli/model.h"

#include <cstdlib>
#include <system_error>

#include "app/cli/console.h"

namespace cli {
namespace {

/// Beside the installed program, or in the source tree that this one was built in.
std::filesystem::path shippedModel() {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto folder = program.parent_path();
    const auto installed = folder / "../share/seine-storyboard/models/draft";
    if (std::filesystem::is_directory(installed, error)) return installed.lexically_normal();
    return (folder / SEINE_MODEL_FROM_BUILD).lexically_normal();
}

}  // namespace

void addModelOptions(CLI::App& command, ModelOptions& options) {
    command.add_option("--model", options.folder,
                       "Model folder (otherwise $SEINE_MODEL, then the draft model)");
    command.add_option("--threads", options.threads, "Processor threads (0: one per core)")
        ->check(CLI::Range(0, 1024));
    command.add_option("--steps", options.steps, "Denoising steps (otherwise the model's own number)")
        ->check(CLI::Range(1, 1000));
    command.add_option("--guidance", options.guidance, "How strongly the words steer (1: plain)")
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--seed", options.seed, "Same seed, same result (otherwise another for every take)");
}

std::filesystem::path modelFolder(const ModelOptions& options) {
    if (!options.folder.empty()) return options.folder;
    const char* named = std::getenv("SEINE_MODEL");
    return named && *named ? std::filesystem::path(named) : shippedModel();
}

std::unique_ptr<seine::Generator> loadModel(const ModelOptions& options) {
    seine::LoadOptions load;
    load.threads = options.threads;
    load.warn = printWarning;
    return seine::Generator::load(modelFolder(options), load);
}

}  // namespace cli
