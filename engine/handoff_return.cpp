// From a cut that an editing program gave back to one edit of the story.
#include <algorithm>
#include <set>
#include <utility>

#include "engine/handoff.h"

namespace engine {
namespace {

using interchange::Note;
using interchange::ReturnedClip;
using interchange::ReturnedCut;
using story::Frames;
using story::Part;
using story::TransitionKind;

/// A shot as the returned cut has it.
struct Wanted {
    story::ShotId shot;      // of the story, or of the copy to be made
    story::ShotId original;  // what it is a copy of; none: the shot itself
    Frames visible = 0;      // on the picture track, dissolves not counted
    TransitionKind kind = TransitionKind::Cut;
    Frames transition = 0;  // its length
    bool isMovie = false;   // a morph or generated transition, which takes its time from both shots
};

class Returning {
 public:
    Returning(const story::Story& story, const ReturnedCut& cut) : m_story(story), m_cut(cut), m_ids(story) {
        m_plan.remarks = cut.remarks;
    }

    ReturnPlan plan() {
        gather();
        if (m_wanted.empty()) {
            m_plan.remarks.push_back({.kind = Note::Kind::NothingOurs});
            return std::move(m_plan);
        }
        story::Batch batch;
        removeMissing(batch);
        insertCopies(batch);
        arrange(batch);
        retime(batch);
        join(batch);
        if (!batch.edits.empty()) m_plan.edit = story::Edit(std::move(batch));
        return std::move(m_plan);
    }

 private:
    Frames scaled(Frames length) const {
        if (m_cut.rate == m_story.rate) return length;
        return m_story.rate.frames(m_cut.rate.seconds(length));
    }

    void gather() {
        std::set<story::ShotId> seen;
        for (const ReturnedClip& clip : m_cut.clips) {
            const auto* shot = clip.mark ? story::find(m_story, clip.mark->part.shot) : nullptr;
            if (clip.isGap || !shot) {
                const auto kind = clip.isGap ? Note::Kind::GapClosed : Note::Kind::NotOurs;
                if (clip.length > 0)
                    m_plan.remarks.push_back({.kind = kind, .name = clip.name, .to = clip.length});
                continue;
            }
            m_isExcerpt = m_isExcerpt || clip.mark->isExcerpt;
            if (clip.mark->part.what == Part::What::Transition) {
                takeTransition(clip, *shot);
                continue;
            }
            if (!m_wanted.empty() && isPieceOf(m_wanted.back(), shot->id)) {
                m_wanted.back().visible += scaled(clip.length);  // cut in two, but nothing lies between
            } else {
                Wanted wanted{.shot = shot->id, .original = {}, .visible = scaled(clip.length)};
                if (!seen.insert(shot->id).second) {
                    wanted.original = shot->id;
                    wanted.shot = m_ids.shot();
                }
                m_wanted.push_back(wanted);
            }
            if (clip.dissolveAfter > 0) {
                m_wanted.back().kind = TransitionKind::Dissolve;
                m_wanted.back().transition = std::max<Frames>(1, scaled(clip.dissolveAfter));
            }
        }
    }

    static bool isPieceOf(const Wanted& last, story::ShotId shot) {
        return (last.shot == shot || last.original == shot) && last.kind == TransitionKind::Cut;
    }

    /// A movie between two shots: it is the transition of the one before, if that is still before it.
    void takeTransition(const ReturnedClip& clip, const story::Shot& from) {
        const bool isInPlace =
            !m_wanted.empty() && (m_wanted.back().shot == from.id || m_wanted.back().original == from.id);
        if (!isInPlace) {
            m_plan.remarks.push_back({.kind = Note::Kind::Unfollowed, .name = from.name});
            return;
        }
        m_wanted.back().kind =
            from.out.kind == TransitionKind::Cut ? TransitionKind::Generated : from.out.kind;
        m_wanted.back().transition = std::max<Frames>(1, scaled(clip.length));
        m_wanted.back().isMovie = true;
    }

    /// A change of a shot of the story.
    Note& change(Note::Kind kind, const story::Shot& shot) {
        return m_plan.changes.emplace_back(
            Note{.kind = kind, .number = int(*story::indexOf(m_story, shot.id)) + 1, .name = shot.name});
    }

    /// Of an excerpt it is not known what else it held.
    void removeMissing(story::Batch& batch) {
        if (m_isExcerpt) return;
        story::RemoveShots remove;
        for (const story::Shot& shot : m_story.shots) {
            const bool isThere = std::any_of(m_wanted.begin(), m_wanted.end(),
                                             [&](const Wanted& wanted) { return wanted.shot == shot.id; });
            if (isThere) continue;
            remove.shots.push_back(shot.id);
            change(Note::Kind::Removed, shot);
        }
        if (!remove.shots.empty()) batch.edits.emplace_back(std::move(remove));
    }

    void insertCopies(story::Batch& batch) {
        std::size_t count = m_story.shots.size();
        if (!batch.edits.empty()) count -= std::get<story::RemoveShots>(batch.edits.front()).shots.size();
        story::InsertShots insert;
        for (const Wanted& wanted : m_wanted) {
            if (!wanted.original) continue;
            story::Shot copy = story::duplicate(*story::find(m_story, wanted.original), m_ids);
            copy.id = wanted.shot;
            insert.items.push_back({count++, std::move(copy)});
            change(Note::Kind::Copied, *story::find(m_story, wanted.original));
        }
        if (!insert.items.empty()) batch.edits.emplace_back(std::move(insert));
    }

    void arrange(story::Batch& batch) {
        const auto isWanted = [this](story::ShotId id) {
            return std::any_of(m_wanted.begin(), m_wanted.end(),
                               [id](const Wanted& wanted) { return wanted.shot == id; });
        };
        story::ArrangeShots order;
        std::vector<story::ShotId> before;
        bool isPlaced = false;  // all that came back stands together, where the first of it stood
        for (const story::Shot& shot : m_story.shots) {
            if (!isWanted(shot.id) && !m_isExcerpt) continue;
            before.push_back(shot.id);
            if (!isWanted(shot.id))
                order.order.push_back(shot.id);
            else if (!std::exchange(isPlaced, true))
                for (const Wanted& wanted : m_wanted) order.order.push_back(wanted.shot);
        }
        for (const Wanted& wanted : m_wanted)
            if (wanted.original) before.push_back(wanted.shot);
        if (before == order.order) return;
        for (std::size_t i = 0; i < order.order.size(); ++i) {
            const auto old = story::indexOf(m_story, order.order[i]);
            if (old && before[i] != order.order[i] && isWanted(order.order[i]))
                change(Note::Kind::Moved, m_story.shots[*old]).to = story::Frames(i) + 1;
        }
        batch.edits.emplace_back(std::move(order));
    }

    /// A movie between two shots lies over their joint: half of it belongs to each.
    void retime(story::Batch& batch) {
        story::SetShots set;
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            const Wanted& wanted = m_wanted[i];
            Frames length = wanted.visible;
            if (wanted.isMovie) length += wanted.transition / 2;
            if (i > 0 && m_wanted[i - 1].isMovie)
                length += m_wanted[i - 1].transition - m_wanted[i - 1].transition / 2;
            length = std::clamp<Frames>(length, 1, story::kMaxFrames);
            const story::Shot& was = *story::find(m_story, wanted.original ? wanted.original : wanted.shot);
            if (was.length == length) continue;
            set.patches.push_back({.shot = wanted.shot, .length = length});
            Note& retimed = change(Note::Kind::Retimed, was);
            retimed.from = was.length;
            retimed.to = length;
        }
        if (!set.patches.empty()) batch.edits.emplace_back(std::move(set));
    }

    void join(story::Batch& batch) {
        story::SetTransitions set;
        for (std::size_t i = 0; i + 1 < m_wanted.size(); ++i) {
            const Wanted& wanted = m_wanted[i];
            const story::Shot& was = *story::find(m_story, wanted.original ? wanted.original : wanted.shot);
            story::TransitionPatch patch{.shot = wanted.shot};
            if (was.out.kind != wanted.kind) patch.kind = wanted.kind;
            if (wanted.kind != TransitionKind::Cut && seenLength(was) != wanted.transition)
                patch.length = wanted.transition;
            if (!patch.kind && !patch.length) continue;
            Note& joined = change(Note::Kind::Joined, was);
            joined.transition = wanted.kind;
            joined.to = wanted.transition;
            set.patches.push_back(patch);
        }
        if (!set.patches.empty()) batch.edits.emplace_back(std::move(set));
    }

    /// A transition may be longer than its neighbours allow: what is seen of it is what was handed out.
    Frames seenLength(const story::Shot& shot) const {
        return story::transitionSpan(m_story, *story::indexOf(m_story, shot.id)).length;
    }

    const story::Story& m_story;
    const ReturnedCut& m_cut;
    story::Ids m_ids;
    std::vector<Wanted> m_wanted;
    bool m_isExcerpt = false;
    ReturnPlan m_plan;
};

}  // namespace

ReturnPlan returnEdit(const story::Story& story, const ReturnedCut& cut) {
    ReturnPlan plan = Returning(story, cut).plan();
    if (plan.edit)
        if (const auto objection = story::objection(story, *plan.edit)) {
            plan.remarks.push_back({.kind = Note::Kind::Refused, .place = *objection});
            plan.edit.reset();
        }
    return plan;
}

}  // namespace engine
