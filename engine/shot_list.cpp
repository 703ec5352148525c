#include "engine/shot_list.h"

#include <algorithm>
#include <cstdio>

#include "engine/excerpt.h"
#include "engine/interchange/timecode.h"
#include "engine/plan.h"

namespace engine {
namespace {

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";
constexpr const char* kColumns[] = {"Number", "Scene",      "Name",     "Start",  "End",   "Length",
                                    "Frames", "Seconds",    "Dialogue", "Action", "Notes", "Prompt",
                                    "Camera", "Transition", "Picture",  "Takes",  "State"};

std::string quoted(const std::string& cell) {
    if (cell.find_first_of("\",\r\n") == std::string::npos) return cell;
    std::string text = "\"";
    for (const char c : cell) (text += c) += c == '"' ? "\"" : "";
    return text + '"';
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& cell : cells)
        (text += text.empty() && &cell == &cells.front() ? "" : ",") += quoted(cell);
    return text + "\r\n";
}

std::string wordsOf(State state) {
    switch (state) {
        case State::NotNeeded:
            return "still";
        case State::Missing:
            return "not generated";
        case State::Stale:
            return "stale";
        case State::Current:
            return "generated";
    }
    return {};
}

}  // namespace

std::vector<std::string> sceneOfEach(const story::Story& story) {
    std::vector<std::string> scenes;
    for (const story::Shot& shot : story.shots)
        scenes.push_back(!shot.scene.empty() || scenes.empty() ? shot.scene : scenes.back());
    return scenes;
}

std::string cameraWords(const story::Shot& shot) {
    if (shot.camera == story::Camera::Static) return {};
    std::string words(story::nameOf(shot.camera));
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string transitionWords(const story::Story& story, std::size_t shot) {
    const story::Frames length = story::transitionSpan(story, shot).length;
    if (length <= 0) return {};
    return std::string(story::nameOf(story.shots[shot].out.kind)) + ", " + std::to_string(length) + " frames";
}

std::string shotListOf(const story::Story& story, story::Span range) {
    std::string table = kByteOrderMark + line({std::begin(kColumns), std::end(kColumns)});
    const std::vector<std::string> scenes = sceneOfEach(story);
    const ShotRange shots = shotsIn(story, range);
    story::Frames begin = shots.count() > 0 ? story::spanOf(story, shots.first).begin : 0;
    for (std::size_t i = shots.first; i < shots.end; ++i) {
        const story::Shot& shot = story.shots[i];
        char seconds[32];
        std::snprintf(seconds, sizeof seconds, "%.3f", story.rate.seconds(shot.length));
        table += line({std::to_string(i + 1), scenes[i], shot.name, interchange::timecode(begin, story.rate),
                       interchange::timecode(begin + shot.length, story.rate),
                       interchange::timecode(shot.length, story.rate), std::to_string(shot.length), seconds,
                       shot.dialogue, shot.action, shot.notes, shot.prompt, cameraWords(shot),
                       transitionWords(story, i), shot.pictureName, std::to_string(shot.takes.size()),
                       wordsOf(stateOf(story, {shot.id, story::Part::What::Shot}))});
        begin += shot.length;
    }
    return table;
}

}  // namespace engine
