#include "engine/media/still_format.h"

#include <algorithm>
#include <array>
#include <optional>

namespace media {
namespace {

/// Numbers at positions of a file; what lies outside reads as 0 and is asked for beforehand with has().
struct Reader {
    Bytes bytes;
    bool isBigEndian = true;

    bool has(std::size_t at, std::size_t count) const {
        return at <= bytes.size() && count <= bytes.size() - at;
    }
    std::uint32_t number(std::size_t at, int count) const {
        if (!has(at, std::size_t(count))) return 0;
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i) value = value << 8 | bytes[at + (isBigEndian ? i : count - 1 - i)];
        return value;
    }
    bool says(std::size_t at, std::string_view text) const {
        return has(at, text.size()) &&
               std::equal(text.begin(), text.end(), bytes.begin() + std::ptrdiff_t(at),
                          [](char a, std::uint8_t b) { return std::uint8_t(a) == b; });
    }
};

bool looksLikeSvg(Bytes bytes) {
    const std::string_view head(reinterpret_cast<const char*>(bytes.data()),
                                std::min<std::size_t>(bytes.size(), 4096));
    const auto first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != head.npos && head[first] == '<' && head.find("<svg") != head.npos;
}

/// TIFF 6.0, section 2: byte order, 42, offset of the first directory; each entry has 12 bytes.
int orientationOfTiff(Bytes bytes) {
    Reader read{bytes, true};
    if (!read.says(0, "MM") && !read.says(0, "II")) return 1;
    read.isBigEndian = read.says(0, "MM");
    const std::size_t directory = read.number(4, 4);
    const std::size_t entries = read.number(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (!read.has(entry, 12)) break;
        if (read.number(entry, 2) != 0x0112) continue;
        const auto value = int(read.number(entry + 8, 2));
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

/// Calls visit(marker, start, length) for each JPEG segment up to the picture data; returns where that
/// begins, or nothing when the file ends before.
template <typename Visit>
std::optional<std::size_t> walkJpeg(const Reader& read, Visit visit) {
    std::size_t at = 2;
    while (read.has(at, 4)) {
        if (read.bytes[at] != 0xFF) return std::nullopt;
        const int marker = read.bytes[at + 1];
        if (marker == 0xFF) {  // padding
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {  // stand alone
            at += 2;
            continue;
        }
        const std::size_t length = read.number(at + 2, 2);
        if (length < 2 || !read.has(at + 2, length)) return std::nullopt;
        visit(marker, at + 4, length - 2);
        at += 2 + length;
        if (marker == 0xDA) return at;
    }
    return std::nullopt;
}

/// Calls visit(type position, data position, length) for each chunk of a PNG; true when it ends with IEND.
template <typename Visit>
bool walkPng(const Reader& read, Visit visit) {
    std::size_t at = 8;
    while (read.has(at, 12)) {
        const std::size_t length = read.number(at, 4);
        if (!read.has(at + 8, length + 4)) return false;
        visit(at + 4, at + 8, length);
        if (read.says(at + 4, "IEND")) return true;
        at += 12 + length;
    }
    return false;
}

/// The same for WebP's RIFF chunks, up to `end`.
template <typename Visit>
void walkRiff(const Reader& read, std::size_t at, std::size_t end, Visit visit) {
    while (at + 8 <= end && read.has(at, 8)) {
        const std::size_t length = read.number(at + 4, 4);
        if (!read.has(at + 8, length)) return;
        visit(at, at + 8, length);
        at += 8 + length + (length & 1);
    }
}

bool jpegIsWhole(const Reader& read) {
    const auto data = walkJpeg(read, [](int, std::size_t, std::size_t) {});
    if (!data) return false;
    for (std::size_t at = read.bytes.size() - 1; at > *data; --at)
        if (read.bytes[at - 1] == 0xFF && read.bytes[at] == 0xD9) return true;
    return false;
}

/// GIF89a: screen descriptor, optional palette, then blocks; the first picture's data must end with a 0
/// block.
bool gifIsWhole(const Reader& read) {
    if (!read.has(0, 13)) return false;
    std::size_t at = 13 + ((read.bytes[10] & 0x80) ? std::size_t(3) << ((read.bytes[10] & 7) + 1) : 0);
    const auto skipBlocks = [&] {
        while (read.has(at, 1) && read.bytes[at] != 0) at += 1 + std::size_t(read.bytes[at]);
        return read.has(at++, 1);
    };
    while (read.has(at, 2)) {
        if (read.bytes[at] == 0x21) {  // extension
            at += 2;
            if (!skipBlocks()) return false;
        } else if (read.bytes[at] == 0x2C && read.has(at, 11)) {  // picture
            const int flags = read.bytes[at + 9];
            at += 11 + ((flags & 0x80) ? std::size_t(3) << ((flags & 7) + 1) : 0);
            return skipBlocks();
        } else {
            return false;
        }
    }
    return false;
}

void put(std::vector<std::uint8_t>& to, std::string_view text) {
    to.insert(to.end(), text.begin(), text.end());
}
void put32(std::vector<std::uint8_t>& to, std::size_t value) {
    for (int shift = 0; shift < 32; shift += 8) to.push_back(std::uint8_t(value >> shift));
}

}  // namespace

StillKind stillKind(Bytes bytes) {
    const Reader read{bytes};
    if (read.says(0, "\x89PNG\r\n\x1A\n")) return StillKind::Png;
    if (read.says(0, "\xFF\xD8\xFF")) return StillKind::Jpeg;
    if (read.says(0, "RIFF") && read.says(8, "WEBP")) return StillKind::WebP;
    if (read.says(0, std::string_view("II*\0", 4)) || read.says(0, std::string_view("MM\0*", 4)))
        return StillKind::Tiff;
    if (read.says(0, "GIF87a") || read.says(0, "GIF89a")) return StillKind::Gif;
    if (read.says(0, "8BPS")) return StillKind::Psd;
    if (read.says(0, "BM") && read.has(0, 26) && Reader{bytes, false}.number(14, 4) <= 124)
        return StillKind::Bmp;
    return looksLikeSvg(bytes) ? StillKind::Svg : StillKind::Unknown;
}

std::string_view nameOf(StillKind kind) {
    static constexpr std::array<std::string_view, 9> kNames = {"png", "jpeg", "webp", "tiff",   "bmp",
                                                               "gif", "psd",  "svg",  "unknown"};
    return kNames[std::size_t(kind)];
}

bool isWhole(Bytes bytes, StillKind kind) {
    Reader read{bytes};
    switch (kind) {
        case StillKind::Png:
            return walkPng(read, [](std::size_t, std::size_t, std::size_t) {});
        case StillKind::Jpeg:
            return jpegIsWhole(read);
        case StillKind::Gif:
            return gifIsWhole(read);
        case StillKind::WebP:
            read.isBigEndian = false;
            return read.has(8, read.number(4, 4));
        default:
            return true;  // their decoders tell
    }
}

ClaimedSize claimedSize(Bytes bytes, StillKind kind) {
    const Reader read{bytes};
    const auto side = [&](std::size_t at) { return std::int64_t(std::min(read.number(at, 4), 0x7FFFFFFFu)); };
    if (kind == StillKind::Png) return {side(16), side(20)};
    if (kind == StillKind::Psd) return {side(18), side(14)};
    return {};
}

int orientationOf(Bytes bytes, StillKind kind) {
    Reader read{bytes};
    int orientation = 1;
    const auto look = [&](std::size_t at, std::size_t length) {
        if (length > 6 && read.says(at, std::string_view("Exif\0\0", 6))) at += 6, length -= 6;
        orientation = orientationOfTiff(bytes.subspan(at, length));
    };
    if (kind == StillKind::Tiff) return orientationOfTiff(bytes);
    if (kind == StillKind::Jpeg)
        walkJpeg(read, [&](int marker, std::size_t at, std::size_t length) {
            if (marker == 0xE1 && read.says(at, std::string_view("Exif\0\0", 6))) look(at, length);
        });
    if (kind == StillKind::Png)
        walkPng(read, [&](std::size_t type, std::size_t at, std::size_t length) {
            if (read.says(type, "eXIf")) look(at, length);
        });
    if (kind == StillKind::WebP) {
        read.isBigEndian = false;
        walkRiff(read, 12, bytes.size(), [&](std::size_t type, std::size_t at, std::size_t length) {
            if (read.says(type, "EXIF")) look(at, length);
        });
    }
    return orientation;
}

std::vector<std::uint8_t> firstFrameOfWebP(Bytes bytes) {
    const Reader read{bytes, false};
    std::vector<std::uint8_t> still;
    walkRiff(read, 12, bytes.size(), [&](std::size_t type, std::size_t at, std::size_t length) {
        if (!still.empty() || !read.says(type, "ANMF") || length < 24) return;
        std::vector<std::uint8_t> chunks;
        bool hasAlpha = false;
        walkRiff(read, at + 16, at + length, [&](std::size_t inner, std::size_t, std::size_t size) {
            hasAlpha |= read.says(inner, "ALPH");
            const auto part = bytes.subspan(inner, std::min(8 + size + (size & 1), bytes.size() - inner));
            chunks.insert(chunks.end(), part.begin(), part.end());
        });
        put(still, "RIFF");
        put32(still, 4 + (hasAlpha ? 18 : 0) + chunks.size());
        put(still, "WEBP");
        if (hasAlpha) {
            put(still, "VP8X");
            put32(still, 10);
            put32(still, 0x10);                          // flags: alpha
            const auto size = bytes.subspan(at + 6, 6);  // width - 1 and height - 1, 24 bits each
            still.insert(still.end(), size.begin(), size.end());
        }
        still.insert(still.end(), chunks.begin(), chunks.end());
    });
    return still;
}

}  // namespace media
