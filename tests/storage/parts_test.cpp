// The small parts: hash, order, files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "storage/error.h"
#include "storage/files.h"
#include "storage/sha256.h"
#include "storage/story_order.h"
#include "tests/storage/temporary_folder.h"

namespace {

using namespace storage;
using testing::ElementsAre;

std::string hexOf(const Sha256::Digest& digest) {
    std::string text;
    for (const std::uint8_t byte : digest)
        for (const int nibble : {byte >> 4, byte & 15}) text += "0123456789abcdef"[nibble];
    return text;
}

std::span<const std::uint8_t> bytesOf(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

TEST(Sha256, KnowsThePublishedExamples) {
    EXPECT_EQ(hexOf(Sha256::of({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hexOf(Sha256::of(bytesOf("abc"))),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hexOf(Sha256::of(bytesOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hexOf(Sha256::of(bytesOf(std::string(1'000'000, 'a')))),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotDependOnHowItIsFed) {
    std::mt19937 random(1);
    for (std::size_t size = 0; size < 200; ++size) {
        std::string text(size, '\0');
        for (char& c : text) c = char(random());
        Sha256 sum;
        for (std::size_t at = 0; at < size;) {
            const std::size_t piece = std::min<std::size_t>(size - at, random() % 70);
            sum.add(bytesOf(text).subspan(at, piece));
            at += piece;
        }
        ASSERT_EQ(sum.digest(), Sha256::of(bytesOf(text))) << size;
    }
}

using Old = std::vector<std::optional<std::int64_t>>;

TEST(Order, KeepsWhatIsInOrder) {
    EXPECT_THAT(positionsKeeping({10, 20, 30}), ElementsAre(10, 20, 30));
    EXPECT_THAT(positionsKeeping({20, 30, 10}), ElementsAre(20, 30, 30 + kPositionGap));
    EXPECT_THAT(positionsKeeping({30, 10, 20}), ElementsAre(10 - kPositionGap, 10, 20));
    EXPECT_THAT(positionsKeeping({10, std::nullopt, 20}), ElementsAre(10, 15, 20));
    EXPECT_THAT(positionsKeeping({std::nullopt, std::nullopt}), ElementsAre(kPositionGap, 2 * kPositionGap));
    EXPECT_TRUE(positionsKeeping({}).empty());
}

TEST(Order, NumbersAnewWhenAGapIsUsedUpOrFarAway) {
    EXPECT_THAT(positionsKeeping({10, std::nullopt, 11}),
                ElementsAre(kPositionGap, 2 * kPositionGap, 3 * kPositionGap));
    EXPECT_THAT(positionsKeeping({std::int64_t(1) << 62, std::nullopt}),
                ElementsAre(kPositionGap, 2 * kPositionGap));
}

TEST(Order, IsAscendingForAnyInput) {
    std::mt19937 random(2);
    for (int round = 0; round < 2000; ++round) {
        Old old(random() % 12);
        for (auto& position : old)
            if (random() % 3) position = std::int64_t(random() % 30) - 10;
        const auto result = positionsKeeping(old);
        ASSERT_EQ(result.size(), old.size());
        ASSERT_TRUE(std::is_sorted(result.begin(), result.end(), std::less_equal<>()));
    }
}

TEST(MakePrivate, IsForTheOwnerAloneAndFollowsNoLink) {
    const test::TemporaryFolder folder;
    makePrivate(folder / "copy");
    EXPECT_EQ(std::filesystem::status(folder / "copy").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_THROW(makePrivate(folder / "copy"), Error);
    std::filesystem::create_symlink(folder / "elsewhere", folder / "link");
    EXPECT_THROW(makePrivate(folder / "link"), Error);
    EXPECT_FALSE(std::filesystem::exists(folder / "elsewhere"));
}

TEST(FileLock, HoldsUntilItGoes) {
    const test::TemporaryFolder folder;
    {
        const FileLock lock(folder / "film.seine");
        EXPECT_THROW(FileLock(folder / "film.seine"), Error);
        const FileLock other(folder / "other.seine");
    }
    EXPECT_TRUE(folder.names().empty());
    const FileLock again(folder / "film.seine");
}

TEST(FileLock, ALeftOverFileDoesNotLock) {
    const test::TemporaryFolder folder;
    test::write(folder / "film.seine-lock", "process 1 on a host that crashed");
    const FileLock lock(folder / "film.seine");
}

TEST(TemporaryName, IsKeptOrGone) {
    const test::TemporaryFolder folder;
    {
        const TemporaryName name(folder / "film");
        test::write(name.path(), "x");
    }
    EXPECT_TRUE(folder.names().empty());
    {
        TemporaryName name(folder / "film");
        test::write(name.path(), "x");
        name.keepAs(folder / "film", false);
        TemporaryName second(folder / "film");
        test::write(second.path(), "y");
        EXPECT_THROW(second.keepAs(folder / "film", false), Error);
        EXPECT_EQ(test::contentOf(folder / "film"), "x");
        second.keepAs(folder / "film", true);
    }
    EXPECT_THAT(folder.names(), ElementsAre("film"));
    EXPECT_EQ(test::contentOf(folder / "film"), "y");
}

}  // namespace
