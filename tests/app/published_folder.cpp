#include "tests/app/tiny_model_folder.h"
#include "tests/seine/published_files.h"

namespace app_testing {

PublishedFolder::PublishedFolder(const std::filesystem::path& folder) {
    const golden::PublishedFiles files(folder);
    checkpoint = files.seine, stableDiffusion = files.stableDiffusion;
}

}  // namespace app_testing
