#include "engine/media/whole_file.h"

#include "engine/media/byte_store.h"

namespace media {

void writeWhole(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
    PendingFile file(path);
    const auto put = file.write(0, bytes.data(), std::int64_t(bytes.size()));
    if (put < 0) throwWriteError(int(-put), path);
    file.commit();
}

void writeWhole(const std::filesystem::path& path, std::string_view text) {
    writeWhole(path, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}  // namespace media
