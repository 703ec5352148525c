// Runs a fuzz target over its corpus, crashes found earlier included, and over shortened and damaged copies
// of each file: the part of fuzzing that needs no fuzzer.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "tests/fuzz/fuzz.h"

namespace {

using Bytes = std::vector<std::uint8_t>;

std::vector<std::filesystem::path> corpus() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(SEINE_CORPUS)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

Bytes contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Corpus, IsSurvived) {
    const auto files = corpus();
    ASSERT_FALSE(files.empty());
    for (const auto& path : files) {
        SCOPED_TRACE(path);
        const Bytes bytes = contentOf(path);
        EXPECT_EQ(LLVMFuzzerTestOneInput(bytes.data(), bytes.size()), 0);
    }
    EXPECT_EQ(LLVMFuzzerTestOneInput(nullptr, 0), 0);
}

TEST(Corpus, IsSurvivedCutShortAndDamaged) {
    for (const auto& path : corpus()) {
        SCOPED_TRACE(path);
        const Bytes whole = contentOf(path);
        for (std::size_t i = 1; i < 6; ++i) {
            Bytes bytes(whole.begin(), whole.begin() + std::ptrdiff_t(whole.size() * i / 6));
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
            bytes = whole;
            for (std::size_t at = i * 7; at < bytes.size(); at += bytes.size() / 5 + 1)
                bytes[at] ^= std::uint8_t(1u << i);
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
    }
}

}  // namespace
