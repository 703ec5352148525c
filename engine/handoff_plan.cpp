// From a story to a cut: which clips, how much of their media, over which joints.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/excerpt.h"
#include "engine/handoff.h"

namespace engine {
namespace {

using interchange::Clip;
using story::Frames;
using story::Part;
using story::TransitionKind;

constexpr std::size_t kLongestName = 60;  // bytes of a shot's name in a file's

/// Without what some file system refuses, cut between characters.
std::string fileWords(const std::string& name) {
    std::string words;
    for (const char c : name) {
        const bool isRefused = static_cast<unsigned char>(c) < 0x20 ||
                               std::string_view("/\\:*?\"<>|[]").find(c) != std::string_view::npos;
        words += isRefused ? '_' : c;
    }
    if (words.size() > kLongestName) {
        std::size_t end = kLongestName;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) --end;
        words.resize(end);
    }
    return words;
}

std::string fileNameFor(const story::Shot& shot, std::size_t number, const interchange::ClipMark& mark,
                        const char* suffix) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%03zu", number);
    const bool isShot = mark.part.what == Part::What::Shot;
    const std::string words = isShot ? fileWords(shot.name) : "to next";
    return std::string(digits) + (words.empty() ? "" : " " + words) + " " + interchange::fileMarkOf(mark) +
           suffix;
}

void add(interchange::Facts& facts, const char* key, const std::string& value) {
    if (!value.empty()) facts.emplace_back(key, value);
}

void addTake(interchange::Facts& facts, const story::Take* take) {
    if (!take) return;
    add(facts, "model", take->model);
    add(facts, "seed", std::to_string(take->seed));
    add(facts, "negativePrompt", take->negativePrompt);
    add(facts, "sampler", take->sampler);
    add(facts, "madeAt", take->madeAt);
}

interchange::Facts factsOf(const story::Story& story, const story::Shot& shot, std::size_t number,
                           const interchange::ClipMark& mark) {
    interchange::Facts facts{{"seine", interchange::markOf(mark)}};
    const Part part = mark.part;
    if (part.what == Part::What::Transition) {
        add(facts, "kind", std::string(story::nameOf(shot.out.kind)));
        add(facts, "prompt", shot.out.prompt);
        if (story::isGenerated(shot.out.kind)) addTake(facts, story::chosenTake(story, part));
        return facts;
    }
    add(facts, "number", std::to_string(number));
    add(facts, "scene", shot.scene);
    add(facts, "dialogue", shot.dialogue);
    add(facts, "action", shot.action);
    add(facts, "notes", shot.notes);
    add(facts, "prompt", shot.prompt);
    if (shot.camera != story::Camera::Static) add(facts, "camera", std::string(story::nameOf(shot.camera)));
    add(facts, "picture", shot.pictureName);
    if (shot.motion == story::Motion::Animate) addTake(facts, story::chosenTake(story, part));
    return facts;
}

class Planner {
 public:
    Planner(const story::Story& story, const HandoffOptions& options)
        : m_whole(shotsIn(story, options.range)),
          m_story(excerptOf(story, m_whole)),
          m_isExcerpt(m_whole.count() < story.shots.size()),
          m_options(options) {
        if (m_isExcerpt) m_start = story::spanOf(story, m_whole.first).begin;
        m_suffix = options.codec == media::Codec::ProRes422Hq ? ".mov" : ".mp4";
        m_folder = std::filesystem::absolute(mediaFolderOf(options.file)).lexically_normal();
    }

    PlannedCut plan() {
        interchange::Cut& cut = m_plan.cut;
        cut.title = m_story.title.empty() ? m_options.file.stem().string() : m_story.title;
        cut.width = m_story.width;
        cut.height = m_story.height;
        cut.rate = m_story.rate;
        cut.start = Frames(std::llround(m_options.startHour * 3600)) *
                        std::max<Frames>(1, std::llround(m_story.rate.fps())) +
                    m_start;  // timecode is that of the whole story
        cut.dropsFrames = m_options.dropsFrames;
        cut.facts = {{"program", "Seine Storyboard"}, {"title", m_story.title}};
        for (std::size_t i = 0; i < m_story.shots.size(); ++i) {
            shot(i);
            transition(i);
        }
        for (const story::Marker& marker : m_story.markers) cut.markers.push_back({marker.at, marker.text});
        m_plan.sounds = planSound(m_story, m_folder, cut);
        return std::move(m_plan);
    }

 private:
    bool isDissolve(std::size_t joint) const {
        return joint < m_story.shots.size() && m_story.shots[joint].out.kind == TransitionKind::Dissolve &&
               story::transitionSpan(m_story, joint).length > 0;
    }

    void put(std::size_t index, Part part, Frames begin, Frames length, Frames sourceBegin,
             Frames clipLength) {
        const story::Shot& from = m_story.shots[index];
        const std::size_t number = m_whole.first + index + 1;
        const interchange::ClipMark mark{part, m_isExcerpt};
        const std::string file = fileNameFor(from, number, mark, m_suffix);
        const bool isShot = part.what == Part::What::Shot;
        const std::string& name = from.name;
        Clip clip;
        clip.medium = m_plan.media.size();
        clip.name = isShot ? (name.empty() ? "Shot " + std::to_string(number) : name)
                           : std::string(story::nameOf(from.out.kind)) + " " + std::to_string(number) +
                                 " to " + std::to_string(number + 1);
        clip.sourceBegin = sourceBegin;
        clip.length = clipLength;
        clip.begin = m_plan.cut.length();
        clip.facts = factsOf(m_story, from, number, mark);
        m_plan.media.push_back({part, begin, length, file});
        m_plan.cut.media.push_back({m_folder / file, length, 0, 0});
        m_plan.cut.clips.push_back(std::move(clip));
    }

    /// Over a dissolve a shot reaches to its joint, and its medium to the far side of the dissolve: it stands
    /// still there, as it does in the story.
    void shot(std::size_t i) {
        const story::Span visible = story::visibleSpan(m_story, i);
        const Frames joint = story::spanOf(m_story, i).end(), start = story::spanOf(m_story, i).begin;
        const bool fadesIn = i > 0 && isDissolve(i - 1), fadesOut = isDissolve(i);
        const Frames from = fadesIn ? start : visible.begin, to = fadesOut ? joint : visible.end();
        const Frames head = fadesIn ? from - story::transitionSpan(m_story, i - 1).begin : 0;
        const Frames tail = fadesOut ? story::transitionSpan(m_story, i).end() - to : handleOf(i, visible);
        const Frames mediumBegin = from - head - visible.begin;  // below zero: the first frame is held
        put(i, {m_story.shots[i].id, Part::What::Shot}, mediumBegin, head + to - from + tail, head,
            to - from);
        if (fadesOut)
            m_plan.cut.dissolves.push_back({m_plan.cut.clips.size() - 1,
                                            joint - story::transitionSpan(m_story, i).begin,
                                            story::transitionSpan(m_story, i).end() - joint});
    }

    /// What a take has beyond the cut; a still without a camera move can be held as long as one likes.
    Frames handleOf(std::size_t i, story::Span visible) const {
        const story::Shot& shot = m_story.shots[i];
        const Frames most = m_story.rate.frames(m_options.handleSeconds);
        const bool isAnimated = shot.motion == story::Motion::Animate;
        const story::Take* take =
            isAnimated ? story::chosenTake(m_story, {shot.id, Part::What::Shot}) : nullptr;
        if (take) return std::clamp<Frames>(take->length - visible.length, 0, most);
        return shot.camera == story::Camera::Static ? most : 0;
    }

    void transition(std::size_t i) {
        const story::Span span = story::transitionSpan(m_story, i);
        if (span.length <= 0 || isDissolve(i)) return;
        put(i, {m_story.shots[i].id, Part::What::Transition}, 0, span.length, 0, span.length);
    }

    const ShotRange m_whole;  // the shots that are taken, in the whole story
    const story::Story m_story;
    const bool m_isExcerpt;
    const HandoffOptions& m_options;
    Frames m_start = 0;
    const char* m_suffix = "";
    std::filesystem::path m_folder;
    PlannedCut m_plan;
};

}  // namespace

std::filesystem::path mediaFolderOf(const std::filesystem::path& file) {
    return file.parent_path() / (file.stem().string() + " media");
}

PlannedCut plannedCut(const story::Story& story, const HandoffOptions& options) {
    return Planner(story, options).plan();
}

}  // namespace engine
