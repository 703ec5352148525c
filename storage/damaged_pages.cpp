#include "storage/damaged_pages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>

#include "storage/database.h"
#include "storage/files.h"
#include "storage/schema.h"

namespace storage {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kPage = 4096, kLeastPages = 64;  // more than a new file has
constexpr std::uint64_t kMostCutOff = 64;                // times what is left

}  // namespace

void fillUp(const fs::path& path) {
    std::array<std::uint8_t, 100> header{};
    std::ifstream(path, std::ios::binary).read(reinterpret_cast<char*>(header.data()), header.size());
    std::uint64_t pages = 0;
    for (std::size_t i = 28; i < 32; ++i) pages = pages << 8 | header[i];
    const std::uint64_t size = fs::file_size(path), said = pages * kPage;
    const std::uint64_t whole =
        said / kMostCutOff <= size ? said : 0;  // else the first page is damaged itself
    std::error_code ignored;                    // then it stays as it is, and may be too short
    fs::resize_file(path, std::max({size + kPage - 1, whole, kLeastPages * kPage}) / kPage * kPage, ignored);
}

void rebuildFirstPage(const fs::path& path, bool compacted) {
    const TemporaryName fresh(path);
    {
        Database database(fresh.path(), Database::Access::Build);
        bringUpToDate(database);
        if (compacted) database.execute("VACUUM");
    }
    std::array<char, kPage> page{};
    std::ifstream(fresh.path(), std::ios::binary).read(page.data(), page.size());
    const std::uint64_t pages = fs::file_size(path) / page.size();
    for (std::size_t i = 0; i < 4; ++i) page[28 + i] = char(pages >> (24 - 8 * i));
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.write(page.data(), page.size());
}

}  // namespace storage
