#include "engine/seine/models.h"

#include <algorithm>
#include <cstdlib>

#include "engine/seine/guard.h"

namespace seine {

namespace fs = std::filesystem;

namespace {

std::int64_t bytesIn(const fs::path& folder) {
    std::int64_t sum = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->is_regular_file(error)) sum += std::int64_t(it->file_size(error));
    return sum;
}

[[noreturn]] void refuseRemoval(const fs::path& folder, const std::string& problem) {
    throw Error(problem, folder.string(), "name one of the models that were added");
}

}  // namespace

fs::path modelsFolder() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return value ? std::string(value) : std::string();
    };
    if (const auto own = variable("SEINE_MODELS"); !own.empty()) return own;
    const auto data = variable("XDG_DATA_HOME");
    const fs::path home = data.empty() ? fs::path(variable("HOME")) / ".local" / "share" : fs::path(data);
    return home / "seine-storyboard" / "seine-storyboard" / "models";
}

fs::path modelNamed(const std::string& named) {
    std::error_code error;
    const bool isName = named.find('/') == std::string::npos && !fs::exists(named, error);
    const auto added = modelsFolder() / named;
    return isName && fs::is_directory(added, error) ? added : fs::path(named);
}

std::vector<StoredModel> storedModels(const fs::path& place) {
    std::vector<StoredModel> models;
    std::error_code error;
    for (fs::directory_iterator it(place, error), end; !error && it != end; it.increment(error)) {
        const auto name = it->path().filename().string();
        if (!it->is_directory(error) || name.front() == '.' || it->path().extension() == ".part") continue;
        StoredModel model{it->path(), {}, {}, bytesIn(it->path())};
        try {
            model.info = Generator::inspect(it->path());
        } catch (const Error& why) {
            model.problem = why.what();
        }
        models.push_back(std::move(model));
    }
    std::sort(models.begin(), models.end(),
              [](const auto& a, const auto& b) { return a.folder.filename() < b.folder.filename(); });
    return models;
}

void removeModel(const fs::path& folder, const fs::path& place) {
    std::error_code error;
    if (fs::is_symlink(folder, error)) refuseRemoval(folder, "this is a link and not a model that was added");
    const fs::path real = fs::canonical(folder, error);
    if (error || !fs::is_directory(real, error)) refuseRemoval(folder, "there is no such model");
    const fs::path home = fs::canonical(place, error);
    if (error || real.parent_path() != home)
        refuseRemoval(folder, "this folder is not among the models that were added");
    // Out of sight at once, so that an end in the middle leaves no half of a model under its name.
    const fs::path leaving = home / (real.filename().string() + ".part");
    fs::remove_all(leaving, error);
    fs::rename(real, leaving, error);
    if (!error) fs::remove_all(leaving, error);
    if (error)
        throw Error("the model could not be removed (" + error.message() + ")", folder.string(),
                    "check that its folder can be written to");
}

Fit fitOf(const ModelInfo& model, const Device& device) {
    constexpr double kGigabyte = double(1 << 30);
    const bool isGpu = device.id != "cpu";
    const double weights = double(model.parameters) * (isGpu ? 2 : 4);
    const double pixels = double(model.frames) * model.width * model.height;
    // Estimated for 16 frames of 512 x 320 in half precision; half of it when the two branches of guidance
    // run one after the other.
    const double working = 3 * kGigabyte * pixels / (16.0 * 512 * 320) * (isGpu ? 1 : 2);
    const double memory = double(device.free);
    if (weights + working <= memory) return Fit::Well;
    return weights * 0.8 + working / 2 <= memory ? Fit::Slowly : Fit::No;
}

}  // namespace seine
