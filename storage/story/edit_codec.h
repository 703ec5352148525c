// Edits and stories as bytes, for the history in the project file: compact, checked, and refused whole when
// anything is wrong with them. A format of its own version: bytes of another version are refused, never
// misread. Free functions; callable from any thread.
//
//     'E' or 'S', version, payload (varints, zigzag for signed; strings as length and bytes; doubles as 8
//     bytes, little-endian; optionals as a flag and the value; enums and alternatives as their number),
//     CRC-32 of all before
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "storage/story/edit.h"

namespace story {

std::vector<std::uint8_t> encoded(const Edit&);
std::vector<std::uint8_t> encoded(const Story&);
/// Nothing when the bytes are not exactly an edit (a story): damaged, cut short, too long, of another
/// version.
std::optional<Edit> decodedEdit(std::span<const std::uint8_t>);
std::optional<Story> decodedStory(std::span<const std::uint8_t>);

/// Every picture and movie named anywhere in it, as often as it is named.
std::vector<BlobId> blobsNamedBy(const Edit&);
std::vector<BlobId> blobsNamedBy(const Story&);

}  // namespace story
