// Makes a copy of a damaged file such that SQLite looks at it. Free functions that change the file; one
// thread a file.
#pragma once

#include <filesystem>

namespace storage {

/// SQLite looks at no file that is shorter than its first page says. What was cut off becomes empty pages,
/// which take no room on the disk and read as damaged.
void fillUp(const std::filesystem::path&);

/// Puts the first page of a new file, which says where everything is, in place of the file's own. A compacted
/// file has its tables in other places. Throws Error when no new file can be made beside it.
void rebuildFirstPage(const std::filesystem::path&, bool compacted);

}  // namespace storage
