#include "app/cli/model.h"

#include <cstdlib>
#include <map>
#include <system_error>

#include "app/cli/console.h"
#include "engine/seine/models.h"

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
    command.add_option(
        "--model", options.folder,
        "Model folder, or the name of an added model (otherwise $SEINE_MODEL, then the draft model)");
    command.add_option("--device", options.device, "cpu, cuda:0, ... (otherwise a GPU where the model fits)");
    command.add_option("--precision", options.precision, "auto, float32, bfloat16, float16 (on a GPU)")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16", "float16"}));
    command
        .add_option("--sampler", options.sampler,
                    "ddim, ddpm, dpm++, unipc, anchored (otherwise the model's own)")
        ->check(CLI::IsMember({"ddim", "ddpm", "dpm++", "unipc", "anchored"}));
    command.add_flag("--fast", options.isFast,
                     "Every second step does with the first and the last layer of the network");
    command.add_option("--threads", options.threads, "Processor threads (0: one per core)")
        ->check(CLI::Range(0, 1024));
    command.add_option("--steps", options.steps, "Denoising steps (otherwise the model's own number)")
        ->check(CLI::Range(1, 1000));
    command.add_option("--guidance", options.guidance, "How strongly the words steer (1: plain)")
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--seed", options.seed, "Same seed, same result (otherwise another for every take)");
}

std::filesystem::path modelFolder(const ModelOptions& options) {
    const char* variable = std::getenv("SEINE_MODEL");
    const std::string named = !options.folder.empty() ? options.folder : variable ? variable : "";
    return named.empty() ? shippedModel() : seine::modelNamed(named);
}

seine::LoadOptions loadOptions(const ModelOptions& options) {
    static const std::map<std::string, seine::Precision> precisions = {
        {"auto", seine::Precision::Auto},
        {"float32", seine::Precision::Float32},
        {"bfloat16", seine::Precision::BFloat16},
        {"float16", seine::Precision::Float16}};
    static const std::map<std::string, seine::Sampler> samplers = {
        {"ddim", seine::Sampler::Ddim},         {"ddpm", seine::Sampler::Ddpm},
        {"dpm++", seine::Sampler::DpmSolver},   {"unipc", seine::Sampler::UniPc},
        {"anchored", seine::Sampler::Anchored}, {"inverted-ends", seine::Sampler::InvertedEnds}};
    seine::LoadOptions load;
    load.threads = options.threads;
    load.warn = printWarning;
    load.device = options.device;
    load.precision = precisions.at(options.precision);
    if (!options.sampler.empty()) load.sampling.sampler = samplers.at(options.sampler);
    load.sampling.isFast = options.isFast;
    return load;
}

std::unique_ptr<seine::Generator> loadModel(const ModelOptions& options) {
    return seine::Generator::load(modelFolder(options), loadOptions(options));
}

}  // namespace cli
