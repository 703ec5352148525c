// Numbers that order rows, chosen so that moving a few touches a few: they have gaps, and those that are in
// order already stay as they are. A free function; callable from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace storage {

inline constexpr std::int64_t kPositionGap = 1 << 20;

/// For each row in its new order: what was its number, or nothing for a new row. Returns ascending numbers,
/// as many as can be the old ones. When a gap is used up all are numbered anew.
std::vector<std::int64_t> positionsKeeping(const std::vector<std::optional<std::int64_t>>& old);

}  // namespace storage
