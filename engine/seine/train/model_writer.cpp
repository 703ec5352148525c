#include "engine/seine/train/model_writer.h"

#include <nlohmann/json.hpp>

#include "engine/seine/generator.h"
#include "engine/seine/settings.h"
#include "engine/seine/weights/archive.h"
#include "engine/seine/weights/durable_file.h"
#include "engine/seine/weights/safetensors_writer.h"

namespace seine::train {

namespace fs = std::filesystem;

namespace {

/// Removes a half-made folder unless it was kept.
class Scaffold {
 public:
    explicit Scaffold(fs::path path) : m_path(std::move(path)) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);  // of a run that was killed while writing
        fs::create_directories(m_path);
    }
    ~Scaffold() {
        std::error_code ignored;
        if (!m_isKept) fs::remove_all(m_path, ignored);
    }
    void becomes(const fs::path& to) {
        fs::rename(m_path, to);
        m_isKept = true;
    }
    const fs::path& path() const { return m_path; }

 private:
    fs::path m_path;
    bool m_isKept = false;
};

/// SEINE's own file is a torch archive, which is not written; the loader knows this name as well.
fs::path writtenName(const fs::path& name) {
    if (name.extension() == ".safetensors") return name;
    const bool published = name.filename() == "seine.pt";
    return name.parent_path() /
           (published ? "seine.safetensors" : fs::path(name.stem()).concat(".safetensors"));
}

void copyOthers(const LearntModel& model, const fs::path& to) {
    const auto replaced = fs::relative(model.weightsFile, model.from);
    for (const auto& entry : fs::recursive_directory_iterator(model.from)) {
        const auto name = fs::relative(entry.path(), model.from);
        if (name == replaced || name == "README.md") continue;
        if (entry.is_directory()) {
            fs::create_directories(to / name);
        } else {
            fs::create_directories((to / name).parent_path());
            fs::copy_file(entry.path(), to / name);
        }
    }
}

std::map<std::string, Tensor> merged(const LearntModel& model) {
    const auto archive = weights::Archive::open(model.weightsFile);
    std::map<std::string, Tensor> all;
    for (const auto& [name, entry] : archive->entries()) {
        const Tensor old = archive->read(name);
        const auto learnt = model.weights.find(name);
        if (learnt == model.weights.end()) {
            all[name] = old;
            continue;
        }
        const Tensor value = learnt->second.reshape(old.sizes());
        all[name] = (model.isAdded ? old.to(at::kFloat) + value : value).to(old.scalar_type());
    }
    for (const auto& [name, value] : model.weights)
        if (!all.count(name))
            throw Error("the file has no weight " + name, model.weightsFile.string(),
                        "start from a model folder this program knows");
    return all;
}

void nameResult(const LearntModel& model, const fs::path& folder) {
    const auto file = folder / "model_index.json";
    auto index = fs::exists(file) ? Settings::read(file).json() : nlohmann::json::object();
    const auto base = model.from.lexically_normal();
    index["name"] = model.to.filename().string();
    index["fine_tuned_from"] =
        index.value("fine_tuned_from", (base.has_filename() ? base : base.parent_path()).filename().string());
    weights::writeDurably(file, index.dump(1));
}

}  // namespace

void requireNewFolder(const fs::path& to) {
    std::error_code error;
    if (to.empty() || to.filename().empty())
        throw Error("the new model needs a name", "\"" + to.string() + "\"",
                    "name a folder that is not there yet");
    if (fs::exists(to, error))
        throw Error("there is something of this name already", to.string(),
                    "choose another name for the new model");
    const auto parent = fs::absolute(to).parent_path();
    fs::create_directories(parent, error);
    if (error || !fs::is_directory(parent))
        throw Error(
            "the folder of the new model cannot be made" + (error ? " (" + error.message() + ")" : ""),
            parent.string(), "choose a place that can be written to");
}

void writeModel(const LearntModel& model) {
    requireNewFolder(model.to);
    try {
        Scaffold folder(model.to.string() + ".part");
        copyOthers(model, folder.path());
        weights::writeSafetensors(folder.path() / writtenName(fs::relative(model.weightsFile, model.from)),
                                  merged(model), {{"format", "pt"}});
        nameResult(model, folder.path());
        weights::writeDurably(folder.path() / "README.md", model.card);
        folder.becomes(model.to);
    } catch (const fs::filesystem_error& error) {
        throw Error("the new model could not be written (" + error.code().message() + ")", model.to.string(),
                    "make room on the disk or choose another place");
    }
}

}  // namespace seine::train
