#include "engine/interchange/url.h"

namespace interchange {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool isPlain(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~' || c == '/';
}

int valueOf(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return -1;
}

}  // namespace

std::string percentEncoded(std::string_view path) {
    std::string url;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (isPlain(byte))
            url += c;
        else
            (url += '%') += {kHex[byte >> 4], kHex[byte & 15]};
    }
    return url;
}

std::string percentDecoded(std::string_view url) {
    std::string path;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const int high = url[i] == '%' && i + 2 < url.size() ? valueOf(url[i + 1]) : -1;
        const int low = high >= 0 ? valueOf(url[i + 2]) : -1;
        if (low < 0) {
            path += url[i];
        } else {
            path += char(high << 4 | low);
            i += 2;
        }
    }
    return path;
}

std::string fileUrl(const std::filesystem::path& absolute, std::string_view host) {
    return "file://" + std::string(host) + percentEncoded(absolute.generic_string());
}

std::string relativeUrl(const std::filesystem::path& file, const std::filesystem::path& fromFolder) {
    const std::filesystem::path relative = file.lexically_relative(fromFolder);
    return relative.empty() ? fileUrl(file) : percentEncoded(relative.generic_string());
}

std::string fileNameIn(std::string_view url) {
    const std::size_t query = url.starts_with("file:") ? url.find_first_of("?#") : std::string_view::npos;
    url = url.substr(0, query);
    const std::size_t slash = url.find_last_of("/\\");
    return percentDecoded(slash == std::string_view::npos ? url : url.substr(slash + 1));
}

}  // namespace interchange
