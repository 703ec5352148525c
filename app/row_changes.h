// Applies an edit to a story while announcing it in the terms of Qt's models: rows about to be inserted,
// inserted,
// ... An edit that inserts or removes scattered shots is taken apart into runs of neighbours, so that every
// announcement describes exactly one change of the story.
// Free of threads; calls the announcements on the calling thread.
#pragma once

#include <functional>
#include <vector>

#include "storage/story/edit.h"

namespace app {

/// What is told on the way; every member must be callable. Rows are inclusive, as in Qt.
struct RowAnnouncements {
    std::function<void(int first, int last)> aboutToInsert;
    std::function<void()> inserted;
    std::function<void(int first, int last)> aboutToRemove;
    std::function<void()> removed;
    std::function<void()> aboutToArrange;
    std::function<void(const std::vector<int>& newRowOfOld)> arranged;
    std::function<void(int first, int last)> changed;
};

/// The story afterwards is that of story::apply(). Throws std::invalid_argument, nothing announced, when
/// there is an objection to the edit as a whole.
void applyAnnounced(story::Story& story, const story::Edit& edit, const RowAnnouncements& announce);

}  // namespace app
