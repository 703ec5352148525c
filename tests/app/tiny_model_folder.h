// A tiny model folder for tests with Qt in them, which must not see the engine's own headers.
#pragma once

#include <filesystem>
#include <memory>

namespace app_testing {

/// Lives as long as what `keeps` points to.
struct TinyModelFolder {
    TinyModelFolder();
    std::shared_ptr<void> keeps;
    std::filesystem::path path;
};

/// Small files like SEINE's published ones, in `folder`.
struct PublishedFolder {
    explicit PublishedFolder(const std::filesystem::path& folder);
    std::filesystem::path checkpoint, stableDiffusion;
};

}  // namespace app_testing
