// File paths as URLs and back: percent-encoded UTF-8 (RFC 3986), whatever the names hold. Pure functions, any
// thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace interchange {

/// Everything but letters, digits and -._~/ as %XX.
std::string percentEncoded(std::string_view path);
std::string percentDecoded(std::string_view url);
/// "file:///home/anna/%CE%B1.mov"; `host` "localhost" gives "file://localhost/home/...".
std::string fileUrl(const std::filesystem::path& absolute, std::string_view host = {});
/// "film%20media/a.mov", from the folder of the file that names it. The absolute URL when there is no way.
std::string relativeUrl(const std::filesystem::path& file, const std::filesystem::path& fromFolder);
/// The last part of the path of a URL or a plain path, decoded: "a.mov".
std::string fileNameIn(std::string_view url);

}  // namespace interchange
