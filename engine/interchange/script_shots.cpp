#include "engine/interchange/script_shots.h"

#include <algorithm>
#include <cmath>

namespace interchange {
namespace {

constexpr double kSpokenASecond = 2.5, kTold = 3.5;  // words
constexpr double kPause = 0.5, kShortest = 1.5, kLongest = 60;
constexpr double kLettersAWord = 2;  // of scripts that are written without spaces

void append(std::string& text, std::string_view more, const char* between = "\n") {
    if (more.empty()) return;
    if (!text.empty()) text += between;
    text += more;
}

/// Words by spaces; long runs of letters beyond Latin, Greek and Cyrillic count by the letter.
double wordsIn(std::string_view text) {
    double words = 0, wide = 0;
    bool isInside = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0xE3 && byte < 0xF0) wide += 1;  // kana, ideographs, Hangul
        const bool isSpace = byte <= 0x20;
        words += !isSpace && !isInside;
        isInside = !isSpace;
    }
    return std::max(words, wide / kLettersAWord);
}

/// The first words, for a name.
std::string nameFrom(const std::string& text) {
    constexpr std::size_t kMost = 48;
    std::string line = text.substr(0, text.find('\n'));
    if (line.size() <= kMost) return line;
    std::size_t end = line.rfind(' ', kMost);
    if (end == std::string::npos || end < kMost / 3) {
        end = kMost;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    }
    return line.substr(0, end) + "…";
}

}  // namespace

std::size_t Script::shots() const {
    std::size_t count = 0;
    for (const ScriptScene& scene : scenes) count += scene.shots.size();
    return count;
}

std::string trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return std::string(text);
}

double secondsFor(std::string_view dialogue, std::string_view action) {
    const double spoken = dialogue.empty() ? 0 : wordsIn(dialogue) / kSpokenASecond + kPause;
    const double told = action.empty() ? 0 : wordsIn(action) / kTold;
    const double seconds =
        std::clamp(std::max(spoken, kShortest) + told * (spoken > 0 ? 0.5 : 1), kShortest, kLongest);
    return std::round(seconds * 2) / 2;
}

ScriptScene& ScriptBuilder::scene() {
    if (m_script.scenes.empty()) m_script.scenes.emplace_back();
    return m_script.scenes.back();
}

ScriptShot* ScriptBuilder::current() {
    return m_isEnded || m_script.scenes.empty() || m_script.scenes.back().shots.empty()
               ? nullptr
               : &m_script.scenes.back().shots.back();
}

ScriptShot& ScriptBuilder::begin() {
    ScriptShot& shot = scene().shots.emplace_back();
    shot.isGuessed = true;
    shot.notes = std::move(m_waiting);
    m_waiting.clear();
    m_isEnded = false;
    return shot;
}

void ScriptBuilder::heading(const std::string& text, const std::string& number) {
    m_script.scenes.push_back({.key = number, .heading = text, .shots = {}});
    m_isEnded = true;
}

void ScriptBuilder::action(const std::string& text) {
    if (!text.empty()) begin().action = text;
}

void ScriptBuilder::speech(const std::string& character, const std::string& words) {
    if (words.empty()) return;
    ScriptShot* shot = current();
    if (!shot || !shot->dialogue.empty()) shot = &begin();
    shot->dialogue = character.empty() ? words : character + ": " + words;
}

void ScriptBuilder::note(const std::string& text) {
    ScriptShot* shot = current();
    append(shot ? shot->notes : m_waiting, text);
}

void ScriptBuilder::transition(const std::string& text) {
    const std::string words = trimmed(text);
    if (words != "CUT TO:" && !m_script.scenes.empty() && !m_script.scenes.back().shots.empty())
        append(m_script.scenes.back().shots.back().notes, words);
    m_isEnded = true;
}

void ScriptBuilder::finish() {
    std::erase_if(m_script.scenes,
                  [](const ScriptScene& scene) { return scene.shots.empty() && scene.heading.empty(); });
    for (ScriptScene& scene : m_script.scenes) {
        if (scene.shots.empty()) {  // a heading alone is a place to draw as well
            scene.shots.emplace_back();
            scene.shots.back().isGuessed = true;
            scene.shots.back().name = scene.heading;
        }
        for (ScriptShot& shot : scene.shots) {
            shot.seconds = secondsFor(shot.dialogue, shot.action);
            if (shot.name.empty()) shot.name = nameFrom(shot.action.empty() ? shot.dialogue : shot.action);
        }
    }
    if (!m_waiting.empty() && !m_script.scenes.empty())
        append(m_script.scenes.back().shots.back().notes, m_waiting);
}

}  // namespace interchange
