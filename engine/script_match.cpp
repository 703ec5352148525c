#include "engine/script_match.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>

namespace engine {
namespace {

using interchange::RecordedScene;
using interchange::RecordedShot;
using interchange::Script;
using interchange::ScriptRecord;
using interchange::ScriptScene;
using interchange::ScriptShot;

constexpr double kAlike = 0.45;          // of the words two shots share, to be the same shot rewritten
constexpr std::size_t kMostPairs = 200;  // shots of one scene that are compared with each other

std::string wordsOf(const std::string& dialogue, const std::string& action) {
    return dialogue + '\n' + action;
}
std::string wordsOf(const ScriptShot& shot) {
    return wordsOf(shot.dialogue, shot.action);
}
std::string wordsOf(const RecordedShot& shot) {
    return wordsOf(shot.dialogue, shot.action);
}

/// Its words, without case and punctuation.
std::multiset<std::string> bagOf(const std::string& text) {
    std::multiset<std::string> bag;
    std::string word;
    for (const char c : text + ' ') {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte)) {
            word += char(std::tolower(byte));
        } else if (!word.empty()) {
            bag.insert(std::move(word));
            word.clear();
        }
    }
    return bag;
}

/// Shared words over all words, 0 .. 1.
double likeness(const std::multiset<std::string>& a, const std::multiset<std::string>& b) {
    if (a.empty() || b.empty()) return 0;
    std::vector<std::string> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return 2.0 * double(shared.size()) / double(a.size() + b.size());
}

class Matching {
 public:
    Matching(const Script& script, const ScriptRecord& record) : m_script(script), m_record(record) {
        m_match.scenes.resize(script.scenes.size());
        for (const ScriptScene& scene : script.scenes) m_match.shots.emplace_back(scene.shots.size());
        for (const RecordedScene& scene : record.scenes) m_taken.emplace_back(scene.shots.size(), false);
        m_sceneTaken.resize(record.scenes.size());
    }

    ScriptMatch match() {
        shotsByKey();
        scenesBy([](const auto& scene) { return scene.key; });
        scenesBy([](const auto& scene) { return scene.heading; });
        scenesByWords();
        for (std::size_t i = 0; i < m_match.scenes.size(); ++i)
            if (m_match.scenes[i]) shotsInScene(i, *m_match.scenes[i]);
        shotsAnywhere();
        return std::move(m_match);
    }

 private:
    void pair(std::size_t scene, std::size_t shot, ScriptPlace was) {
        m_match.shots[scene][shot] = was;
        m_taken[was.scene][was.shot] = true;
    }

    /// Every unmatched shot of the script, and every one of the record that is still free.
    template <class What>
    void eachOpen(What what) const {
        for (std::size_t i = 0; i < m_script.scenes.size(); ++i)
            for (std::size_t k = 0; k < m_script.scenes[i].shots.size(); ++k)
                if (!m_match.shots[i][k]) what(ScriptPlace{i, k}, m_script.scenes[i].shots[k]);
    }
    template <class What>
    void eachFree(What what) const {
        for (std::size_t i = 0; i < m_record.scenes.size(); ++i)
            for (std::size_t k = 0; k < m_record.scenes[i].shots.size(); ++k)
                if (!m_taken[i][k]) what(ScriptPlace{i, k}, m_record.scenes[i].shots[k]);
    }

    void shotsByKey() {
        std::unordered_map<std::string, ScriptPlace> known;
        eachFree([&](ScriptPlace place, const RecordedShot& shot) {
            if (!shot.key.empty()) known.emplace(shot.key, place);
        });
        std::vector<std::pair<ScriptPlace, ScriptPlace>> pairs;
        eachOpen([&](ScriptPlace place, const ScriptShot& shot) {
            const auto found = shot.key.empty() ? known.end() : known.find(shot.key);
            if (found == known.end()) return;
            pairs.emplace_back(place, found->second);
            known.erase(found);
        });
        for (const auto& [place, was] : pairs) pair(place.scene, place.shot, was);
    }

    /// The first scene of a name is the first of that name, the second the second.
    template <class Name>
    void scenesBy(Name name) {
        std::unordered_map<std::string, std::vector<std::size_t>> known;
        for (std::size_t i = m_record.scenes.size(); i-- > 0;)
            if (!m_sceneTaken[i] && !name(m_record.scenes[i]).empty())
                known[name(m_record.scenes[i])].push_back(i);
        for (std::size_t i = 0; i < m_script.scenes.size(); ++i) {
            if (m_match.scenes[i]) continue;
            const auto found = known.find(name(m_script.scenes[i]));
            if (found == known.end() || found->second.empty()) continue;
            m_match.scenes[i] = found->second.back();
            m_sceneTaken[found->second.back()] = true;
            found->second.pop_back();
        }
    }

    /// What is left: scenes that share most of their words, and the one without a heading.
    void scenesByWords() {
        const auto all = [](const auto& scene) {
            std::string words;
            for (const auto& shot : scene.shots) (words += wordsOf(shot)) += ' ';
            return bagOf(words);
        };
        std::vector<std::size_t> left;
        std::vector<std::multiset<std::string>> bags;
        for (std::size_t k = 0; k < m_record.scenes.size() && left.size() < kMostPairs; ++k) {
            if (m_sceneTaken[k]) continue;
            left.push_back(k);
            bags.push_back(all(m_record.scenes[k]));
        }
        std::size_t compared = 0;
        for (std::size_t i = 0; i < m_script.scenes.size() && compared < kMostPairs; ++i) {
            if (m_match.scenes[i]) continue;
            ++compared;
            const auto words = all(m_script.scenes[i]);
            double best = kAlike;
            std::optional<std::size_t> found;
            for (std::size_t k = 0; k < left.size(); ++k) {
                if (m_sceneTaken[left[k]]) continue;
                const double alike = likeness(words, bags[k]);
                if (alike > best) best = alike, found = left[k];
            }
            if (!found) continue;
            m_match.scenes[i] = *found;
            m_sceneTaken[*found] = true;
        }
    }

    void shotsInScene(std::size_t scene, std::size_t was) {
        sameWords(scene, was);
        const auto& shots = m_script.scenes[scene].shots;
        const auto& old = m_record.scenes[was].shots;
        std::vector<std::size_t> open, free;
        for (std::size_t k = 0; k < shots.size() && open.size() < kMostPairs; ++k)
            if (!m_match.shots[scene][k]) open.push_back(k);
        for (std::size_t k = 0; k < old.size() && free.size() < kMostPairs; ++k)
            if (!m_taken[was][k]) free.push_back(k);
        std::vector<std::multiset<std::string>> bags;
        for (const std::size_t k : free) bags.push_back(bagOf(wordsOf(old[k])));
        for (const std::size_t k : open) {
            const auto words = bagOf(wordsOf(shots[k]));
            double best = kAlike;
            std::optional<std::size_t> found;
            for (std::size_t j = 0; j < free.size(); ++j) {
                const double alike = m_taken[was][free[j]] ? 0 : likeness(words, bags[j]);
                if (alike > best) best = alike, found = free[j];
            }
            if (found) pair(scene, k, {was, *found});
        }
    }

    void sameWords(std::size_t scene, std::size_t was) {
        std::unordered_map<std::string, std::vector<std::size_t>> known;
        const auto& old = m_record.scenes[was].shots;
        for (std::size_t k = old.size(); k-- > 0;)
            if (!m_taken[was][k]) known[wordsOf(old[k])].push_back(k);
        const auto& shots = m_script.scenes[scene].shots;
        for (std::size_t k = 0; k < shots.size(); ++k) {
            if (m_match.shots[scene][k]) continue;
            const auto found = known.find(wordsOf(shots[k]));
            if (found == known.end() || found->second.empty()) continue;
            pair(scene, k, {was, found->second.back()});
            found->second.pop_back();
        }
    }

    void shotsAnywhere() {
        std::unordered_map<std::string, std::vector<ScriptPlace>> known;
        eachFree([&](ScriptPlace place, const RecordedShot& shot) {
            const std::string words = wordsOf(shot);
            if (words.size() > 1) known[words].push_back(place);
        });
        for (auto& [words, places] : known) std::reverse(places.begin(), places.end());
        std::vector<std::pair<ScriptPlace, ScriptPlace>> pairs;
        eachOpen([&](ScriptPlace place, const ScriptShot& shot) {
            const auto found = known.find(wordsOf(shot));
            if (found == known.end() || found->second.empty()) return;
            pairs.emplace_back(place, found->second.back());
            found->second.pop_back();
        });
        for (const auto& [place, was] : pairs) pair(place.scene, place.shot, was);
    }

    const Script& m_script;
    const ScriptRecord& m_record;
    ScriptMatch m_match;
    std::vector<std::vector<bool>> m_taken;
    std::vector<bool> m_sceneTaken;
};

}  // namespace

ScriptMatch matchScript(const Script& script, const ScriptRecord& record) {
    return Matching(script, record).match();
}

}  // namespace engine
