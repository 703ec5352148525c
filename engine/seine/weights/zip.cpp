#include "engine/seine/weights/zip.h"

#include <algorithm>

#include "engine/seine/generator.h"

namespace seine::weights {

namespace {

constexpr std::uint32_t kLocal = 0x04034b50, kCentral = 0x02014b50, kEnd = 0x06054b50, kEnd64 = 0x06064b50,
                        kEnd64Locator = 0x07064b50;
constexpr std::uint32_t kElsewhere = 0xFFFFFFFF;  // the value stands in the zip64 field

[[noreturn]] void damagedZip(const MappedFile& file, const std::string& problem) {
    throw Error("damaged archive: " + problem, file.path().string(), "fetch the file again");
}

/// Little-endian numbers of the file, bounds checked.
class Reader {
 public:
    explicit Reader(const MappedFile& file) : m_file(file) {}

    std::uint64_t number(std::uint64_t at, unsigned length) const {
        check(at, length);
        std::uint64_t value = 0;
        for (unsigned i = 0; i < length; ++i) value |= std::uint64_t(m_file.bytes()[at + i]) << (8 * i);
        return value;
    }
    std::string text(std::uint64_t at, std::uint64_t length) const {
        check(at, length);
        return {reinterpret_cast<const char*>(m_file.bytes().data() + at), std::size_t(length)};
    }
    void check(std::uint64_t at, std::uint64_t length) const {
        const std::uint64_t size = m_file.bytes().size();
        if (at > size || length > size - at) damagedZip(m_file, "it ends too early (truncated?)");
    }

 private:
    const MappedFile& m_file;
};

struct Directory {
    std::uint64_t offset = 0, size = 0, count = 0;
};

std::uint64_t findEnd(const MappedFile& file, const Reader& read) {
    constexpr std::uint64_t kRecord = 22, kLongestComment = 65535;
    const std::uint64_t size = file.bytes().size();
    for (std::uint64_t back = kRecord; back <= std::min(size, kRecord + kLongestComment); ++back) {
        if (read.number(size - back, 4) == kEnd) return size - back;
    }
    damagedZip(file, "no directory at its end (truncated?)");
}

Directory findDirectory(const MappedFile& file, const Reader& read) {
    const std::uint64_t end = findEnd(file, read);
    Directory d{read.number(end + 16, 4), read.number(end + 12, 4), read.number(end + 10, 2)};
    const bool wide = end >= 20 && read.number(end - 20, 4) == kEnd64Locator;
    if (wide) {
        const std::uint64_t end64 = read.number(end - 20 + 8, 8);
        if (read.number(end64, 4) != kEnd64)
            damagedZip(file, "its zip64 directory is not where it should be");
        d = {read.number(end64 + 48, 8), read.number(end64 + 40, 8), read.number(end64 + 32, 8)};
    }
    read.check(d.offset, d.size);
    return d;
}

/// Replaces sizes and offset by those of the zip64 field, in its fixed order, where they stand there.
void widen(const MappedFile& file, const Reader& read, std::uint64_t extra, std::uint64_t extraLength,
           std::uint64_t& unpacked, std::uint64_t& packed, std::uint64_t& local) {
    for (std::uint64_t at = extra; at + 4 <= extra + extraLength;) {
        const auto id = read.number(at, 2), length = read.number(at + 2, 2);
        std::uint64_t value = at + 4;
        at = value + length;
        if (id != 1) continue;
        for (std::uint64_t* field : {&unpacked, &packed, &local}) {
            if (*field != kElsewhere) continue;
            if (value + 8 > at) damagedZip(file, "a zip64 field is too short");
            *field = read.number(value, 8);
            value += 8;
        }
    }
}

}  // namespace

bool looksLikeZip(const MappedFile& file) {
    return file.bytes().size() >= 4 && Reader(file).number(0, 4) == kLocal;
}

std::map<std::string, ZipFile> zipDirectory(const MappedFile& file) {
    const Reader read(file);
    const Directory directory = findDirectory(file, read);
    std::map<std::string, ZipFile> files;
    std::uint64_t at = directory.offset;
    for (std::uint64_t i = 0; i < directory.count; ++i) {
        if (read.number(at, 4) != kCentral) damagedZip(file, "its directory is broken");
        const auto flags = read.number(at + 8, 2), method = read.number(at + 10, 2);
        std::uint64_t packed = read.number(at + 20, 4), unpacked = read.number(at + 24, 4);
        std::uint64_t local = read.number(at + 42, 4);
        const auto nameLength = read.number(at + 28, 2), extraLength = read.number(at + 30, 2);
        const std::string name = read.text(at + 46, nameLength);
        widen(file, read, at + 46 + nameLength, extraLength, unpacked, packed, local);
        if (method != 0 || packed != unpacked || (flags & 1)) {
            damagedZip(file, "\"" + name + "\" is compressed or encrypted, which torch.save never does");
        }
        if (read.number(local, 4) != kLocal)
            damagedZip(file, "\"" + name + "\" is not where the directory says");
        const std::uint64_t data = local + 30 + read.number(local + 26, 2) + read.number(local + 28, 2);
        read.check(data, unpacked);
        files[name] = {std::size_t(data), std::size_t(unpacked)};
        at += 46 + nameLength + extraLength + read.number(at + 32, 2);
    }
    return files;
}

}  // namespace seine::weights
