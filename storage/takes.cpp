#include "storage/takes.h"

namespace storage {

std::vector<story::TakeId> unstarredTakes(const story::Story& story) {
    std::vector<story::TakeId> result;
    const auto collect = [&](const std::vector<story::Take>& takes, story::TakeId chosen) {
        for (const story::Take& take : takes)
            if (!take.starred && !take.locked && take.id != chosen) result.push_back(take.id);
    };
    for (const story::Shot& shot : story.shots) {
        collect(shot.takes, shot.chosen);
        collect(shot.out.takes, shot.out.chosen);
    }
    for (const story::Orphan& orphan : story.orphans)
        if (!orphan.take.starred && !orphan.take.locked) result.push_back(orphan.take.id);
    return result;
}

}  // namespace storage
