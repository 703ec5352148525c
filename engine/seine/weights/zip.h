// The directory of a zip archive whose files are stored uncompressed, as torch.save writes them
// (APPNOTE.TXT 4.3, with zip64). Every offset and length is checked. Thread safety: pure functions.
#pragma once

#include <map>
#include <span>
#include <string>

#include "engine/seine/weights/mapped_file.h"

namespace seine::weights {

struct ZipFile {
    std::size_t offset = 0, size = 0;  // of its bytes in the archive
};

bool looksLikeZip(const MappedFile& file);

/// Name -> place. Throws seine::Error for damage, compression and encryption.
std::map<std::string, ZipFile> zipDirectory(const MappedFile& file);

}  // namespace seine::weights
