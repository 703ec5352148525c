// What the tests of project files share: noise for pictures and movies, short names for common edits, which
// error was thrown. Free functions.
#pragma once

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "storage/project_file.h"
#include "tests/storage/temporary_folder.h"

namespace storage::test {

inline Bytes noise(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (auto& byte : bytes) byte = std::uint8_t(random());
    return bytes;
}

inline story::Edit shotAt(std::size_t index, std::int64_t id, std::string name) {
    return story::InsertShots{{{index, {.id = story::ShotId{id}, .name = std::move(name)}}}};
}

inline story::Edit rename(std::int64_t id, std::string name) {
    return story::SetShots{{{.shot = story::ShotId{id}, .name = std::move(name)}}};
}

template <class Action>
Error::Kind kindThrown(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_FALSE(error.problem.empty());
        EXPECT_FALSE(error.where.empty());
        EXPECT_FALSE(error.remedy.empty());
        return error.kind;
    }
    ADD_FAILURE() << "nothing was thrown";
    return Error::Kind::Other;
}

}  // namespace storage::test
