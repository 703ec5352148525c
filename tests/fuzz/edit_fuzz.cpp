// Edits and stories as bytes: what decodes encodes to the same bytes; what a story accepts leaves it holding
// together, and its inverse takes it back. The checksum is put right, or nothing would be reached.
#include <vector>

#include "storage/story/edit_codec.h"
#include "tests/fuzz/fuzz.h"

namespace {

std::uint32_t crc32(std::span<const std::uint8_t> bytes) {
    std::uint32_t crc = ~0u;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

std::vector<std::uint8_t> withChecksum(std::span<const std::uint8_t> payload) {
    std::vector<std::uint8_t> bytes(payload.begin(), payload.end());
    const std::uint32_t crc = crc32(bytes);
    for (int i = 0; i < 4; ++i) bytes.push_back(std::uint8_t(crc >> (8 * i)));
    return bytes;
}

void applyAndBack(story::Story& story, const story::Edit& edit) {
    story::touchedShots(story, edit);
    story::merged(edit, edit);
    if (!story::valid(story, edit)) return;
    const story::Story before = story;
    const story::Edit inverse = story::apply(story, edit);
    if (story::objection(story)) __builtin_trap();
    story::Story back = story;
    story::apply(back, inverse);
    if (!story::sameContent(back, before)) __builtin_trap();
    story::Story again = before;
    const story::Edit difference = story::difference(before, story);
    if (!story::valid(again, difference)) __builtin_trap();
    story::apply(again, difference);
    if (!story::sameContent(again, story)) __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Reader reader({data, size});
    story::Story story;
    for (int i = 1; i <= 3; ++i) {
        story::Shot shot{.id = story::ShotId{i}};
        shot.takes = {{.id = story::TakeId{10 + i}}};
        story::apply(story, story::InsertShots{{{story.shots.size(), shot}}});
    }
    for (int pieces = 0; !reader.isAtEnd() && pieces < 20; ++pieces) {
        const std::size_t length = reader.byte() | std::size_t(reader.byte()) << 8;
        const auto bytes = withChecksum(reader.take(length));
        story::decodedEdit(std::span(bytes).first(bytes.size() - 1));
        if (const auto edit = story::decodedEdit(bytes)) {
            const auto encoded =
                story::encoded(*edit);  // compared as bytes: what is not a number equals nothing
            const auto again = story::decodedEdit(encoded);
            if (!again || story::encoded(*again) != encoded) __builtin_trap();
            story::blobsNamedBy(*edit);
            applyAndBack(story, *edit);
        }
        if (const auto other = story::decodedStory(bytes)) {
            story::blobsNamedBy(*other);
            if (!story::objection(*other)) story = *other;
        }
    }
    return 0;
}
