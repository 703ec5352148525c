#include "engine/interchange/xml_words.h"

#include <sstream>

namespace interchange {
namespace {

/// How many bytes the well-formed character at `i` has; 0: it is none.
std::size_t characterAt(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
    };
    const unsigned first = byte(i);
    const std::size_t size = first < 0x80                     ? 1
                             : first >= 0xC2 && first < 0xE0  ? 2
                             : first >= 0xE0 && first < 0xF0  ? 3
                             : first >= 0xF0 && first <= 0xF4 ? 4
                                                              : 0;
    if (size == 0) return 0;
    std::uint32_t code = size == 1 ? first : first & (0x7Fu >> size);
    for (std::size_t k = 1; k < size; ++k) {
        if ((byte(i + k) & 0xC0) != 0x80) return 0;
        code = code << 6 | (byte(i + k) & 0x3F);
    }
    const std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool isAllowed = code >= least[size] && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000) &&
                           code != 0xFFFE && code != 0xFFFF;
    return isAllowed ? size : 0;
}

}  // namespace

std::string xmlText(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = characterAt(text, i);
        const auto first = static_cast<unsigned char>(text[i]);
        if (size == 0)
            result += "\xEF\xBF\xBD";  // U+FFFD
        else if (first >= 0x20 || first == '\n' || first == '\t')
            result.append(text, i, size);
        i += std::max<std::size_t>(1, size);
    }
    return result;
}

std::string documentText(const pugi::xml_document& document) {
    std::ostringstream out;
    document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
}

}  // namespace interchange
