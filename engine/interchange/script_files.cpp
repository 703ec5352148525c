// Scripts by their files' names, and script projects of Storyboarder.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

#include "engine/interchange/error.h"
#include "engine/interchange/script.h"

namespace interchange {
namespace {

namespace fs = std::filesystem;

std::string endingOf(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return ending;
}

std::string contentOf(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        throw Error("there is no such file", file.string(), "check its name and place");
    const auto size = fs::file_size(file, error);
    if (error || size > kLargestScript)
        throw Error("the file is too large (" + std::to_string(size >> 20) + " MiB, limit " +
                        std::to_string(kLargestScript >> 20) + " MiB)",
                    file.string(), "split it");
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error("the file cannot be read", file.string(), "check that you may read it");
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The first number in the name of a scene's folder: "Scene-12-INT-KITCHEN".
int sceneNumber(const fs::path& file) {
    const std::string folder = file.parent_path().filename().string();
    const std::size_t digit = folder.find_first_of("0123456789");
    return digit == std::string::npos ? 0 : std::atoi(folder.c_str() + digit);
}

/// "Scene-12-INT-KITCHEN-A1B2C" -> "INT KITCHEN": without the number and the mark that ends it.
std::string headingFrom(const std::string& folder) {
    std::string words = folder;
    if (words.starts_with("Scene-")) {
        words.erase(0, 6);
        words.erase(0, words.find_first_not_of("0123456789-"));
        const std::size_t dash = words.rfind('-');
        const bool isMark = dash != std::string::npos && words.size() - dash == 6;
        if (isMark) words.resize(dash);
        std::replace(words.begin(), words.end(), '-', ' ');
    }
    return words.empty() ? folder : words;
}

/// The .storyboarder files in the folders under `storyboards`, in the order of the folders' names.
std::vector<fs::path> sceneFiles(const fs::path& storyboards) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& folder : fs::directory_iterator(storyboards, error)) {
        if (!folder.is_directory(error)) continue;
        for (const auto& entry : fs::directory_iterator(folder.path(), error))
            if (endingOf(entry.path()) == ".storyboarder") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
        return std::pair(sceneNumber(a), a) < std::pair(sceneNumber(b), b);
    });
    return files;
}

/// The scenes in the order of their script; boards from the scenes' own files, words from the script where a
/// scene has no boards yet.
void addScenes(Script& script, const std::vector<fs::path>& files) {
    for (const fs::path& file : files) {
        Script boards;
        try {
            boards = readStoryboarder(contentOf(file), file);
        } catch (const Error& error) {
            script.remarks.push_back({.kind = Note::Kind::Refused, .place = error.what()});
            continue;
        }
        ScriptScene& scene = boards.scenes.front();
        scene.key = file.parent_path().filename().string();
        scene.heading = headingFrom(scene.key);
        if (!script.aspect) script.aspect = boards.aspect;
        if (!script.fps) script.fps = boards.fps;
        script.remarks.insert(script.remarks.end(), boards.remarks.begin(), boards.remarks.end());
        script.scenes.push_back(std::move(scene));
    }
}

Script readProject(const fs::path& storyboards, const std::string& title) {
    Script script;
    script.title = title;
    addScenes(script, sceneFiles(storyboards));
    if (script.shots() == 0)
        throw Error("there are no boards in the project", storyboards.string(),
                    "choose a folder with storyboards/ or a .storyboarder file");
    return script;
}

}  // namespace

bool hasScriptName(const fs::path& file) {
    const std::string ending = endingOf(file);
    return ending == ".storyboarder" || ending == ".fountain" || ending == ".fdx" ||
           file.filename() == "storyboard.settings";
}

Script readScript(const fs::path& file) {
    std::error_code error;
    if (fs::is_directory(file, error)) return readProject(file / "storyboards", file.filename().string());
    if (file.filename() == "storyboard.settings")
        return readProject(file.parent_path(), file.parent_path().parent_path().filename().string());
    const std::string ending = endingOf(file);
    if (ending == ".storyboarder") return readStoryboarder(contentOf(file), file);
    Script script;
    if (ending == ".fdx")
        script = readFinalDraft(contentOf(file), file.string());
    else if (ending == ".fountain" || ending == ".spmd" || ending == ".txt")
        script = readFountain(contentOf(file), file.string());
    else
        throw Error("this is no script or storyboard that can be read", file.string(),
                    "choose a .storyboarder, .fountain or .fdx file");
    if (script.title.empty()) script.title = file.stem().string();
    return script;
}

}  // namespace interchange
