#include "storage/story_order.h"

#include <algorithm>

namespace storage {
namespace {

constexpr std::int64_t kFarthest = std::int64_t(1) << 60;

/// Which rows keep their number: a longest ascending subsequence.
std::vector<bool> keepers(const std::vector<std::optional<std::int64_t>>& old) {
    std::vector<std::size_t> tails;  // of the best subsequence of each length
    std::vector<std::optional<std::size_t>> previous(old.size());
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (!old[i]) continue;
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), *old[i],
                             [&](std::size_t row, std::int64_t value) { return *old[row] < value; });
        if (at != tails.begin()) previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> keep(old.size());
    if (tails.empty()) return keep;
    for (std::optional<std::size_t> i = tails.back(); i; i = previous[*i]) keep[*i] = true;
    return keep;
}

std::vector<std::int64_t> numberedAnew(std::size_t count) {
    std::vector<std::int64_t> result(count);
    for (std::size_t i = 0; i < count; ++i) result[i] = std::int64_t(i + 1) * kPositionGap;
    return result;
}

}  // namespace

std::vector<std::int64_t> positionsKeeping(const std::vector<std::optional<std::int64_t>>& old) {
    for (const auto& position : old)
        if (position && (*position > kFarthest || *position < -kFarthest)) return numberedAnew(old.size());
    const std::vector<bool> keep = keepers(old);
    std::vector<std::int64_t> result(old.size());
    for (std::size_t i = 0; i < old.size();) {
        if (keep[i]) {
            result[i] = *old[i];
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < old.size() && !keep[end]) ++end;
        const auto count = std::int64_t(end - i);
        std::int64_t step = kPositionGap;
        std::int64_t low = i > 0 ? result[i - 1] : 0;
        if (end < old.size()) {
            if (i == 0) low = *old[end] - (count + 1) * kPositionGap;
            step = (*old[end] - low) / (count + 1);
            if (step == 0) return numberedAnew(old.size());
        }
        for (; i < end; ++i) result[i] = low += step;
    }
    return result;
}

}  // namespace storage
