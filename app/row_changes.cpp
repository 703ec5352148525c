#include "app/row_changes.h"

#include <algorithm>
#include <stdexcept>

namespace app {
namespace {

class Announcer {
 public:
    Announcer(story::Story& story, const RowAnnouncements& announce) : m_story(story), m_announce(announce) {}

    void operator()(const story::InsertShots& edit) {
        for (std::size_t i = 0; i < edit.items.size();) {
            std::size_t end = i + 1;
            while (end < edit.items.size() && edit.items[end].index == edit.items[end - 1].index + 1) ++end;
            const int first = int(edit.items[i].index);
            m_announce.aboutToInsert(first, first + int(end - i) - 1);
            story::apply(m_story, story::InsertShots{{edit.items.begin() + i, edit.items.begin() + end}});
            m_announce.inserted();
            changedAround(first, first + int(end - i) - 1);
            i = end;
        }
    }

    void operator()(const story::RemoveShots& edit) {
        std::vector<std::size_t> rows;
        for (const story::ShotId shot : edit.shots)
            if (const auto row = story::indexOf(m_story, shot)) rows.push_back(*row);
        std::sort(rows.begin(), rows.end());
        while (!rows.empty()) {  // from the back, a run of neighbours at a time
            std::size_t begin = rows.size() - 1;
            while (begin > 0 && rows[begin - 1] + 1 == rows[begin]) --begin;
            story::RemoveShots run;
            for (std::size_t i = begin; i < rows.size(); ++i) run.shots.push_back(m_story.shots[rows[i]].id);
            const int first = int(rows[begin]), last = int(rows.back());
            m_announce.aboutToRemove(first, last);
            story::apply(m_story, run);
            m_announce.removed();
            changedAround(first, first - 1);
            rows.resize(begin);
        }
    }

    void operator()(const story::ArrangeShots& edit) {
        std::vector<story::ShotId> before;
        for (const story::Shot& shot : m_story.shots) before.push_back(shot.id);
        m_announce.aboutToArrange();
        story::apply(m_story, edit);
        std::vector<int> newRowOfOld;
        for (const story::ShotId shot : before) newRowOfOld.push_back(int(*story::indexOf(m_story, shot)));
        m_announce.arranged(newRowOfOld);
        if (!m_story.shots.empty())
            m_announce.changed(0, int(m_story.shots.size()) - 1);  // numbers and joints
    }

    void operator()(const story::SplitShot& edit) {
        const int row = int(*story::indexOf(m_story, edit.shot));
        m_announce.aboutToInsert(row + 1, row + 1);
        story::apply(m_story, edit);
        m_announce.inserted();
        changedAround(row, row + 1);
    }

    void operator()(const story::JoinShots& edit) {
        const int row = int(*story::indexOf(m_story, edit.shot));
        m_announce.aboutToRemove(row + 1, row + 1);
        story::apply(m_story, edit);
        m_announce.removed();
        changedAround(row, row);
    }

    void operator()(const story::Batch& batch) {
        for (const story::Edit& edit : batch.edits) std::visit(*this, edit);
    }

    void operator()(const story::SetStory& edit) {
        story::apply(m_story, edit);
        if (!m_story.shots.empty()) m_announce.changed(0, int(m_story.shots.size()) - 1);
    }

    template <class Other>  // those that leave the rows where they are
    void operator()(const Other& edit) {
        std::vector<int> rows;
        for (const story::ShotId shot : story::touchedShots(m_story, edit))
            if (const auto row = story::indexOf(m_story, shot)) rows.push_back(int(*row));
        story::apply(m_story, edit);
        std::sort(rows.begin(), rows.end());
        for (std::size_t i = 0; i < rows.size();) {
            std::size_t end = i + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
            changedAround(rows[i], rows[end - 1]);
            i = end;
        }
    }

 private:
    /// The neighbours too: their joints begin or end in what changed, and later numbers may have moved.
    void changedAround(int first, int last) {
        const int count = int(m_story.shots.size());
        first = std::max(0, first - 1), last = std::min(count - 1, last + 1);
        if (first <= last) m_announce.changed(first, last);
    }

    story::Story& m_story;
    const RowAnnouncements& m_announce;
};

}  // namespace

void applyAnnounced(story::Story& story, const story::Edit& edit, const RowAnnouncements& announce) {
    if (const auto objection = story::objection(story, edit)) throw std::invalid_argument(*objection);
    std::visit(Announcer(story, announce), edit);
}

}  // namespace app
