// Pictures that are cut off, changed or not pictures at all: an Error or a picture, never a crash.
#include <gmock/gmock.h>

#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"
#include "tests/media/made_files.h"
#include "tests/media/made_pictures.h"

using made::FileBytes;
using testing::HasSubstr;

namespace {

/// Reads it; true when that went without an Error.
bool isReadable(const FileBytes& bytes) {
    try {
        const auto picture =
            media::readPicture(std::span<const std::uint8_t>(bytes), "broken", {.longestSide = 64});
        EXPECT_FALSE(picture.empty());
        return true;
    } catch (const media::Error& error) {
        EXPECT_FALSE(error.problem.empty());
        EXPECT_FALSE(error.where.empty());
        EXPECT_FALSE(error.remedy.empty());
        return false;
    }
}

struct Kind {
    std::string name;
    FileBytes bytes;
    bool noticesEveryCut;  // formats that say where they end
};

std::vector<Kind> kinds() {
    const auto picture = made::waves(40, 30);
    return {{"png", media::encodePng(picture), true},
            {"palette png", made::encoded(picture, "png", AV_PIX_FMT_GRAY8), true},
            {"jpeg", media::encodeJpeg(picture), true},
            {"webp", made::encoded(picture, "libwebp", AV_PIX_FMT_YUV420P), true},
            {"webp with alpha", made::encoded(picture, "libwebp", AV_PIX_FMT_YUVA420P, 90), true},
            {"animated webp", made::animated(made::encoded(picture, "libwebp", AV_PIX_FMT_YUV420P), 40, 30),
             true},
            {"gif", made::encoded(picture, "gif", AV_PIX_FMT_RGB8), false},
            {"tiff", made::encoded(picture, "tiff", AV_PIX_FMT_RGB24), false},
            {"bmp", made::encoded(picture, "bmp", AV_PIX_FMT_BGR24), false},
            {"psd", made::psd(picture), true}};
}

}  // namespace

TEST(BrokenPicture, NotAPicture) {
    made::Folder folder;
    const auto said = [&](const char* name) {
        return made::complaint([&] { media::readPicture(folder / name); });
    };
    EXPECT_THAT(said("missing.png"), HasSubstr("there is no such file"));
    EXPECT_THAT(made::complaint([&] { media::readPicture(folder.path()); }), HasSubstr("folder"));
    made::write(folder / "empty.png", {});
    EXPECT_THAT(said("empty.png"), HasSubstr("empty"));
    made::write(folder / "text.png", made::bytesOf("Dear producer, this is not a picture."));
    EXPECT_THAT(said("text.png"), HasSubstr("not a picture"));
    EXPECT_THAT(said("text.png"), HasSubstr("text.png"));
    made::write(folder / "really a.jpg", media::encodePng(made::waves(9, 9)));
    EXPECT_EQ(said("really a.jpg"), "");  // the contents count
}

TEST(BrokenPicture, CutOffAnywhere) {
    for (const Kind& kind : kinds()) {
        EXPECT_TRUE(isReadable(kind.bytes)) << kind.name;
        for (int part = 0; part < 60; ++part) {
            const std::size_t size = kind.bytes.size() * std::size_t(part) / 60;
            const FileBytes cut(kind.bytes.begin(), kind.bytes.begin() + std::ptrdiff_t(size));
            const bool isRead = isReadable(cut);
            if (kind.noticesEveryCut || part < 30) {
                EXPECT_FALSE(isRead) << kind.name << " " << size << " of " << kind.bytes.size();
            }
        }
    }
}

TEST(BrokenPicture, ChangedAnywhere) {
    std::mt19937 random(11);
    for (const Kind& kind : kinds()) {
        int noticed = 0;
        for (int round = 0; round < 150; ++round) {
            FileBytes changed = kind.bytes;
            const std::size_t reach = round % 2 ? changed.size() : std::min<std::size_t>(changed.size(), 200);
            for (int i = 0; i < 1 + round % 5; ++i) changed[random() % reach] = std::uint8_t(random());
            noticed += !isReadable(changed);
        }
        EXPECT_GT(noticed, 0) << kind.name;
    }
}
