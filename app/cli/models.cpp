// seine model add / from-2d / list / remove: the models beside the draft model.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "engine/seine/models.h"

namespace cli {
namespace {

namespace fs = std::filesystem;

struct ModelsOptions {
    std::string denoiser, stableDiffusion, name, place, type = "float16";
    bool json = false;

    fs::path folder() const { return place.empty() ? seine::modelsFolder() : fs::path(place); }
};

seine::Precision precisionOf(const std::string& type) {
    if (type == "float32") return seine::Precision::Float32;
    return type == "bfloat16" ? seine::Precision::BFloat16 : seine::Precision::Float16;
}

nlohmann::json asJson(const seine::ModelInfo& info) {
    return {{"name", info.name},        {"parameters", info.parameters},   {"bytes", info.bytes},
            {"license", info.license},  {"latentSpace", info.latentSpace}, {"width", info.width},
            {"height", info.height},    {"frames", info.frames},           {"steps", info.steps},
            {"guidance", info.guidance}};
}

int add(const ModelsOptions& options, const std::stop_token& stop) {
    seine::AddModel order;
    order.denoiser = options.denoiser, order.stableDiffusion = options.stableDiffusion;
    const std::string usual =
        options.denoiser.empty() ? "from-2d" : fs::path(options.denoiser).stem().string();
    order.name = options.name.empty() ? usual : options.name;
    if (order.name.find('/') != std::string::npos || order.name.front() == '.')
        throw UsageError("this is no name for a model", order.name, "use letters, digits and dashes");
    order.result = options.folder() / order.name;
    order.precision = precisionOf(options.type);
    ProgressBar bar("adding " + order.name);
    const auto added = seine::addModel(
        order,
        [&](const seine::AddProgress& p) {
            bar.show({double(p.done) / double(std::max<std::int64_t>(1, p.total)), p.part});
        },
        stop);
    bar.finish("done");
    if (options.json) {
        auto described = asJson(added.info);
        described["folder"] = added.folder.string(), described["notes"] = added.notes;
        printJson(described);
        return 0;
    }
    for (const auto& line : added.notes) std::printf("%s\n", line.c_str());
    std::printf("%s: %.1f M parameters, %.2f GB, license: %s\nuse it with --model %s\n", added.folder.c_str(),
                double(added.info.parameters) / 1e6, double(added.info.bytes) / double(1 << 30),
                added.info.license.c_str(), order.name.c_str());
    return 0;
}

const char* wordFor(seine::Fit fit) {
    switch (fit) {
        case seine::Fit::Well:
            return "fits";
        case seine::Fit::Slowly:
            return "fits in parts";
        case seine::Fit::No:
            return "too large";
    }
    return "";
}

int list(const ModelsOptions& options) {
    const auto models = seine::storedModels(options.folder());
    const auto devices = seine::devices();
    nlohmann::json all = nlohmann::json::array();
    for (const auto& model : models) {
        nlohmann::json entry = model.info ? asJson(*model.info) : nlohmann::json{{"problem", model.problem}};
        entry["folder"] = model.folder.string(), entry["onDisk"] = model.bytes;
        for (const auto& device : devices)
            if (model.info) entry["devices"][device.id] = wordFor(seine::fitOf(*model.info, device));
        all.push_back(entry);
        if (options.json) continue;
        const std::string name = model.folder.filename().string();
        if (!model.info) {
            std::printf("%-20s cannot be used: %s\n", name.c_str(), model.problem.c_str());
            continue;
        }
        std::printf("%-20s %7.1f M  %6.2f GB  %d x %d", name.c_str(), double(model.info->parameters) / 1e6,
                    double(model.bytes) / double(1 << 30), model.info->width, model.info->height);
        for (const auto& device : devices)
            std::printf("  %s: %s", device.id.c_str(), wordFor(seine::fitOf(*model.info, device)));
        std::printf("  %s\n", model.info->license.c_str());
    }
    if (options.json)
        printJson(all);
    else if (models.empty())
        std::printf("no models were added to %s; the draft model is always there\n",
                    options.folder().c_str());
    return 0;
}

int removeNamed(const ModelsOptions& options) {
    seine::removeModel(options.folder() / options.name, options.folder());
    if (options.json) printJson({{"removed", options.name}});
    return 0;
}

}  // namespace

void addModels(CLI::App& app, Session& session) {
    auto options = std::make_shared<ModelsOptions>();
    CLI::App* command = app.add_subcommand("model", "Add, list and remove models");
    command->require_subcommand(1);
    const auto common = [&](CLI::App* one) {
        one->add_option("--models", options->place,
                        "Where added models live (otherwise $SEINE_MODELS, then your data folder)");
        one->add_flag("--json", options->json, "Answer as JSON");
    };
    const auto making = [&](CLI::App* one) {
        one->add_option("--name", options->name, "What it is called (otherwise as the file)");
        one->add_option("--dtype", options->type, "float16, bfloat16, float32")
            ->check(CLI::IsMember({"float16", "bfloat16", "float32"}));
        common(one);
        one->callback([options, &session] {
            session.action = [options, stop = session.stop] { return add(*options, stop); };
        });
    };
    CLI::App* published =
        command->add_subcommand("add", "SEINE's published checkpoint with Stable Diffusion 1.4");
    published
        ->add_option("checkpoint", options->denoiser, "seine.pt, or a .safetensors file of the same names")
        ->required();
    published->add_option("stable-diffusion", options->stableDiffusion, "Folder in diffusers' layout")
        ->required();
    making(published);
    CLI::App* flat =
        command->add_subcommand("from-2d", "Stable Diffusion's own denoiser, to be trained on clips");
    flat->add_option("stable-diffusion", options->stableDiffusion, "Folder in diffusers' layout")->required();
    making(flat);
    CLI::App* listing = command->add_subcommand("list", "The added models, and on which devices they fit");
    common(listing);
    listing->callback([options, &session] { session.action = [options] { return list(*options); }; });
    CLI::App* removing = command->add_subcommand("remove", "Take an added model off the disk");
    removing->add_option("name", options->name, "Its name, as seine model list says it")->required();
    common(removing);
    removing->callback([options, &session] { session.action = [options] { return removeNamed(*options); }; });
}

}  // namespace cli
