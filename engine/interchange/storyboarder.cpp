// Storyboarder: JSON with the boards in order, their media in the folder images/ beside it; a script project
// has a folder with such a file for every scene under storyboards/.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <system_error>

#include "engine/interchange/error.h"
#include "engine/interchange/script_shots.h"

namespace interchange {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr double kLongestSeconds = 3600, kUsualTiming = 2000;  // milliseconds
// From back to front; "notes" is drawn over the picture and is no part of it.
constexpr const char* kLayers[] = {"fill", "reference", "shot-generator", "tone", "pencil", "ink"};

std::string textIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    return found->is_number() ? found->dump() : std::string();
}

std::optional<double> numberIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end()) return {};
    double number = 0;
    if (found->is_number()) number = found->get<double>();
    if (found->is_string()) number = std::strtod(found->get<std::string>().c_str(), nullptr);
    if (!std::isfinite(number) || number <= 0) return {};
    return number;
}

/// A name of a file in the folder: nothing that leads out of it.
fs::path mediumNamed(const fs::path& images, const std::string& name) {
    const fs::path file(name);
    return name.empty() || file.filename() != file ? fs::path() : images / file;
}

bool isThere(const fs::path& file) {
    std::error_code error;
    return !file.empty() && fs::is_regular_file(file, error);
}

class Boards {
 public:
    Boards(const Json& root, const fs::path& file, Script& script)
        : m_root(root),
          m_images(file.parent_path() / "images"),
          m_file(file.filename().string()),
          m_script(script) {}

    std::vector<ScriptShot> read() {
        std::vector<ScriptShot> shots;
        const auto boards = m_root.find("boards");
        if (boards == m_root.end() || !boards->is_array())
            throw Error("there are no boards in it", m_file, "choose a file that Storyboarder saved");
        for (const Json& board : *boards)
            if (board.is_object()) shots.push_back(shot(board, shots.size() + 1));
        return shots;
    }

 private:
    ScriptShot shot(const Json& board, std::size_t number) {
        ScriptShot shot;
        shot.key = textIn(board, "uid");
        const std::string name = textIn(board, "shot");
        shot.name = name.empty() ? "Board " + std::to_string(number) : "Shot " + name;
        const double timing = numberIn(m_root, "defaultBoardTiming").value_or(kUsualTiming);
        shot.seconds = std::min(numberIn(board, "duration").value_or(timing) / 1000, kLongestSeconds);
        shot.dialogue = trimmed(textIn(board, "dialogue"));
        shot.action = trimmed(textIn(board, "action"));
        shot.notes = trimmed(textIn(board, "notes"));
        pictures(board, shot);
        if (const auto audio = board.find("audio"); audio != board.end() && audio->is_object())
            sound(*audio, shot);
        return shot;
    }

    void remark(Note::Kind kind, const ScriptShot& shot, const std::string& medium = {}) {
        m_script.remarks.push_back({.kind = kind, .name = shot.name, .place = medium, .file = m_file});
    }

    /// The finished picture where there is one, else its layers.
    void pictures(const Json& board, ScriptShot& shot) {
        const std::string url = textIn(board, "url");
        const fs::path whole = mediumNamed(m_images, fs::path(url).stem().string() + "-posterframe.jpg");
        if (!url.empty() && isThere(whole)) {
            shot.layers = {{whole, 1}};
            return;
        }
        bool isIncomplete = false;
        const auto layers = board.find("layers");
        for (const char* name : kLayers) {
            if (layers == board.end() || !layers->is_object()) break;
            const auto layer = layers->find(name);
            if (layer == layers->end() || !layer->is_object()) continue;
            const fs::path file = mediumNamed(m_images, textIn(*layer, "url"));
            const double opacity = std::clamp(numberIn(*layer, "opacity").value_or(1), 0.0, 1.0);
            if (isThere(file))
                shot.layers.push_back({file, opacity});
            else
                isIncomplete = true;
        }
        const fs::path plain = mediumNamed(m_images, url);
        if (shot.layers.empty() && isThere(plain)) shot.layers = {{plain, 1}};
        if (shot.layers.empty())
            remark(Note::Kind::NoPicture, shot, url);
        else if (isIncomplete)
            remark(Note::Kind::NoLayer, shot);
    }

    void sound(const Json& audio, ScriptShot& shot) {
        const std::string name = textIn(audio, "filename");
        if (name.empty()) return;
        shot.sound = mediumNamed(m_images, name);
        if (isThere(shot.sound)) return;
        remark(Note::Kind::NoSound, shot, name);
        shot.sound.clear();
    }

    const Json& m_root;
    fs::path m_images;
    std::string m_file;
    Script& m_script;
};

void takeSettings(const Json& root, Script& script) {
    if (const auto aspect = numberIn(root, "aspectRatio"); aspect && *aspect > 0.1 && *aspect < 20)
        script.aspect = aspect;
    if (const auto fps = numberIn(root, "fps"); fps && *fps >= 1 && *fps <= 240) script.fps = fps;
}

}  // namespace

Script readStoryboarder(std::string_view json, const fs::path& file) {
    const Json root = Json::parse(json, nullptr, false);
    if (root.is_discarded() || !root.is_object())
        throw Error("this is not a storyboard (broken JSON)", file.string(),
                    "choose a file that Storyboarder saved; it keeps older ones beside it");
    Script script;
    script.title = file.stem().string();
    takeSettings(root, script);
    ScriptScene scene;
    scene.shots = Boards(root, file, script).read();
    if (scene.shots.empty()) throw Error("there are no boards in it", file.string(), "choose another file");
    script.scenes.push_back(std::move(scene));
    return script;
}

}  // namespace interchange
