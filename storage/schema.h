// The tables of a project file and the numbered steps that lead to them. A step that was shipped is never
// edited: a change is a further step, so that every file ever written opens. Free functions; as thread-safe
// as their Database.
#pragma once

#include <cstdint>

namespace storage {

class Database;

inline constexpr std::int32_t kApplicationId = 0x5345494E;  // "SEIN"
inline constexpr int kSchemaVersion = 4;
inline constexpr std::int64_t kPartBytes = 1 << 20;  // a blob is kept in parts of this size
inline constexpr int kPartBits = 20;                 // row of a part: blob << kPartBits | number

/// Takes the steps from the file's version to kSchemaVersion, each in one transaction.
void bringUpToDate(Database&);

}  // namespace storage
