#include "engine/returned_cut.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <system_error>

#include "engine/interchange/error.h"
#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/otio.h"

namespace engine {
namespace {

constexpr std::uintmax_t kLargest = std::uintmax_t(256) << 20;

std::string endingOf(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return ending;
}

}  // namespace

bool hasCutName(const std::filesystem::path& file) {
    const std::string ending = endingOf(file);
    return ending == ".otio" || ending == ".otioz" || ending == ".xml";
}

interchange::ReturnedCut readReturnedCut(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        throw interchange::Error("there is no such file", file.string(), "check its name and place");
    if (endingOf(file) == ".otioz") return interchange::readOtioz(file);
    if (std::filesystem::file_size(file, error) > kLargest)
        throw interchange::Error("the file is too large for a cut", file.string(), "export it again");
    std::ifstream in(file, std::ios::binary);
    if (!in) throw interchange::Error("the file cannot be read", file.string(), "check that you may read it");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return endingOf(file) == ".otio" ? interchange::readOtio(text, file.string())
                                     : interchange::readXmeml(text, file.string());
}

}  // namespace engine
