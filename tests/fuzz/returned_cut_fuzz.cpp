// A cut that comes back from an editing program: OpenTimelineIO when it begins like JSON, else XML. Whatever
// it is, following it leaves a story that holds together.
#include "engine/handoff.h"
#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/otio.h"
#include "tests/fuzz/text_fuzz.h"

namespace {

story::Story threeShots() {
    story::Story story;
    for (int i = 1; i <= 3; ++i) {
        story::Shot shot;
        shot.id = story::ShotId{i};
        shot.out.kind = story::TransitionKind(i);
        story.shots.push_back(shot);
    }
    story.nextId = 4;
    return story;
}

}  // namespace

void fuzz::readText(std::string_view text) {
    const auto begin = text.find_first_not_of(" \n");
    const bool isJson = begin != std::string_view::npos && text[begin] == '{';
    const auto cut = isJson ? interchange::readOtio(text, "cut") : interchange::readXmeml(text, "cut");
    story::Story story = threeShots();
    const auto plan = engine::returnEdit(story, cut);
    if (!plan.edit) return;
    const story::Story before = story;
    const story::Edit back = story::apply(story, *plan.edit);
    if (story::objection(story)) __builtin_trap();
    story::apply(story, back);
    if (!story::sameContent(story, before)) __builtin_trap();
}
