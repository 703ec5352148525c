#include "storage/story/edit_codec.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/story/random_edits.h"

namespace {

using namespace story;

TEST(EditCodec, RandomEditsAndStoriesComeBackEqual) {
    test::RandomEdits random(5);
    Story story;
    for (int i = 0; i < 3000; ++i) {
        const Edit edit = random.next(story);
        ASSERT_EQ(decodedEdit(encoded(edit)), edit) << kind(edit);
        const Edit inverse = story::apply(story, edit);
        ASSERT_EQ(decodedEdit(encoded(inverse)), inverse) << kind(inverse);
        if (i % 50 == 0) {
            ASSERT_EQ(decodedStory(encoded(story)), story);
        }
    }
}

TEST(EditCodec, FindsTheBlobsNamed) {
    Shot shot;
    shot.id = ShotId{1};
    shot.picture = BlobId{5};
    shot.takes = {{.id = TakeId{2}, .movie = BlobId{6}}};
    shot.out.takes = {{.id = TakeId{3}, .movie = BlobId{7}}, {.id = TakeId{4}}};
    shot.sounds = {{.id = SoundId{10}, .blob = BlobId{11}, .length = 1}};
    Story story;
    story::apply(story, InsertShots{{{0, shot}}});
    EXPECT_EQ(blobsNamedBy(story), (std::vector<BlobId>{{5}, {6}, {7}, {11}}));
    const Edit music = InsertTracks{
        {{0, {.id = TrackId{12}, .clips = {{.id = SoundId{13}, .blob = BlobId{14}, .length = 1}}}}}};
    EXPECT_EQ(blobsNamedBy(music), (std::vector<BlobId>{{14}}));
    story::apply(story, music);
    EXPECT_EQ(blobsNamedBy(story), (std::vector<BlobId>{{5}, {6}, {7}, {11}, {14}}));
    const Edit edit =
        Batch{{SetShots{{{.shot = ShotId{1}, .picture = BlobId{8}}}}, RemoveShots{{ShotId{9}}}}};
    EXPECT_EQ(blobsNamedBy(edit), (std::vector<BlobId>{{8}}));
}

TEST(EditCodec, IsCompact) {
    EXPECT_LT(encoded(Edit(SetShots{{{.shot = ShotId{5}, .length = 48}}})).size(), 32u);
}

TEST(EditCodec, RefusesEveryFlippedBitAndEveryTruncation) {
    test::RandomEdits random(6);
    Story story;
    for (int i = 0; i < 20; ++i) story::apply(story, random.next(story));
    const Edit edit = random.next(story);
    const auto bytes = encoded(edit);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto broken = bytes;
        broken[i] ^= std::uint8_t(1 << (i % 8));
        EXPECT_EQ(decodedEdit(broken), std::nullopt) << "byte " << i;
        EXPECT_EQ(decodedEdit(std::span(bytes).first(i)), std::nullopt) << "cut at " << i;
    }
    auto longer = bytes;
    longer.push_back(0);
    EXPECT_EQ(decodedEdit(longer), std::nullopt);
    EXPECT_EQ(decodedStory(bytes), std::nullopt);
}

std::uint32_t checksum(const std::vector<std::uint8_t>& bytes) {
    std::uint32_t sum = ~0u;
    for (const std::uint8_t byte : bytes) {
        sum ^= byte;
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0);
    }
    return ~sum;
}

std::vector<std::uint8_t> sealed(std::vector<std::uint8_t> payload) {
    payload.insert(payload.begin(), {'E', 1});
    const std::uint32_t sum = checksum(payload);
    for (int i = 0; i < 4; ++i) payload.push_back(std::uint8_t(sum >> 8 * i));
    return payload;
}

TEST(EditCodec, RefusesLiesBehindARightChecksum) {
    const std::vector<std::uint8_t> huge{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F};
    std::vector<std::uint8_t> manyItems{0};
    manyItems.insert(manyItems.end(), huge.begin(), huge.end());
    EXPECT_EQ(decodedEdit(sealed(manyItems)), std::nullopt);
    EXPECT_EQ(decodedEdit(sealed({99})), std::nullopt);             // no such alternative
    EXPECT_EQ(decodedEdit(sealed({})), std::nullopt);               // nothing
    EXPECT_EQ(decodedEdit(sealed({1, 1})), std::nullopt);           // an id is missing
    EXPECT_EQ(decodedEdit(sealed({1, 0, 0})), std::nullopt);        // too much
    EXPECT_EQ(decodedEdit(sealed({9, 2, 0, 2, 2})), std::nullopt);  // a flag that is neither
    EXPECT_TRUE(decodedEdit(sealed({1, 0})));
    std::vector<std::uint8_t> deep;
    for (int i = 0; i < 100000; ++i) deep.insert(deep.end(), {16, 1});
    EXPECT_EQ(decodedEdit(sealed(deep)), std::nullopt);
}

TEST(EditCodec, SurvivesNoiseBehindARightChecksum) {
    std::mt19937 random(3);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        std::vector<std::uint8_t> noise(random() % 40);
        for (auto& byte : noise) byte = std::uint8_t(random() % (i % 2 ? 256 : 4));
        if (!noise.empty()) noise[0] %= std::variant_size_v<Edit>;
        if (const auto edit = decodedEdit(sealed(noise))) {
            ++read;
            EXPECT_EQ(decodedEdit(encoded(*edit)), edit) << kind(*edit);
            valid({}, *edit);
        }
    }
    EXPECT_GT(read, 0);
}

}  // namespace
