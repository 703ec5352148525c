// Pictures of every kind, read as what they show.
#include <gmock/gmock.h>
#include <lcms2.h>

#include "engine/media/measures.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"
#include "engine/media/scale.h"
#include "tests/media/made_files.h"
#include "tests/media/made_pictures.h"

using made::FileBytes;
using media::readPicture;
using media::readPictureFile;
using testing::HasSubstr;

namespace {

media::PictureFile read(const FileBytes& bytes, const media::PictureLimits& limits = {}) {
    return readPictureFile(std::span<const std::uint8_t>(bytes), "picture", limits);
}

/// Red, green, blue and dark quarters, 48 x 32: which way up it is shows at once.
engine::Picture quarters() {
    auto picture = made::flat(48, 32, 255, 0, 0);
    made::fill(picture, 24, 0, 48, 16, 0, 255, 0);
    made::fill(picture, 0, 16, 24, 32, 0, 0, 255);
    made::fill(picture, 24, 16, 48, 32, 60, 60, 60);
    return picture;
}

void expectNear(const std::uint8_t* pixel, int r, int g, int b, int tolerance, const std::string& what) {
    EXPECT_NEAR(pixel[0], r, tolerance) << what;
    EXPECT_NEAR(pixel[1], g, tolerance) << what;
    EXPECT_NEAR(pixel[2], b, tolerance) << what;
}

/// A 16 x 16 CMYK JPEG, all of it cyan, as a paint program writes it.
const FileBytes& cmykJpeg() {
    static const FileBytes bytes = {
        0xFF, 0xD8, 0xFF, 0xEE, 0x00, 0x0E, 0x41, 0x64, 0x6F, 0x62, 0x65, 0x00, 0x64, 0x00, 0x00, 0x00, 0x00,
        0x02, 0xFF, 0xDB, 0x00, 0x43, 0x00, 0x03, 0x02, 0x02, 0x03, 0x02, 0x02, 0x03, 0x03, 0x03, 0x03, 0x04,
        0x03, 0x03, 0x04, 0x05, 0x08, 0x05, 0x05, 0x04, 0x04, 0x05, 0x0A, 0x07, 0x07, 0x06, 0x08, 0x0C, 0x0A,
        0x0C, 0x0C, 0x0B, 0x0A, 0x0B, 0x0B, 0x0D, 0x0E, 0x12, 0x10, 0x0D, 0x0E, 0x11, 0x0E, 0x0B, 0x0B, 0x10,
        0x16, 0x10, 0x11, 0x13, 0x14, 0x15, 0x15, 0x15, 0x0C, 0x0F, 0x17, 0x18, 0x16, 0x14, 0x18, 0x12, 0x14,
        0x15, 0x14, 0xFF, 0xDB, 0x00, 0x43, 0x01, 0x03, 0x04, 0x04, 0x05, 0x04, 0x05, 0x09, 0x05, 0x05, 0x09,
        0x14, 0x0D, 0x0B, 0x0D, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14,
        0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14,
        0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14, 0x14,
        0x14, 0x14, 0x14, 0xFF, 0xC0, 0x00, 0x14, 0x08, 0x00, 0x10, 0x00, 0x10, 0x04, 0x01, 0x11, 0x00, 0x02,
        0x11, 0x01, 0x03, 0x11, 0x01, 0x04, 0x11, 0x00, 0xFF, 0xC4, 0x00, 0x16, 0x00, 0x01, 0x01, 0x01, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x09, 0xFF, 0xC4,
        0x00, 0x14, 0x10, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0xFF, 0xC4, 0x00, 0x16, 0x01, 0x01, 0x01, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x07, 0x09, 0xFF, 0xC4, 0x00, 0x14, 0x11, 0x01, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xDA,
        0x00, 0x0E, 0x04, 0x01, 0x00, 0x02, 0x11, 0x03, 0x11, 0x04, 0x00, 0x00, 0x3F, 0x00, 0x9D, 0x10, 0xC6,
        0xA9, 0xB5, 0x4C, 0x00, 0x00, 0x01, 0xFF, 0xD9,
    };
    return bytes;
}

/// sRGB's primaries with linear light: middle grey looks much lighter when it is honoured.
FileBytes linearProfile() {
    const cmsCIExyY white = {0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries = {{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.0);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    FileBytes bytes(size);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    cmsFreeToneCurve(curve);
    return bytes;
}

}  // namespace

TEST(Picture, PngRoundTripIsExact) {
    for (const int effort : {0, 1, 4, 9}) {
        const auto picture = made::waves(61, 47);
        const auto file = read(media::encodePng(picture, effort));
        EXPECT_EQ(file.picture, picture);
        EXPECT_EQ(file.info.format, "png");
        EXPECT_FALSE(file.info.hasAlpha);
    }
    const auto one = made::flat(1, 1, 12, 34, 56);
    EXPECT_EQ(read(media::encodePng(one)).picture, one);
}

TEST(Picture, JpegRoundTripIsClose) {
    const auto picture = made::waves(160, 96);
    EXPECT_GT(media::psnr(read(media::encodeJpeg(picture, 95)).picture, picture), 36);
    EXPECT_GT(media::encodeJpeg(picture, 95).size(), media::encodeJpeg(picture, 40).size());
    const auto patches = read(media::encodeJpeg(quarters(), 95)).picture;
    expectNear(made::pixel(patches, 8, 8), 255, 0, 0, 4, "red");
    expectNear(made::pixel(patches, 40, 8), 0, 255, 0, 4, "green");
    expectNear(made::pixel(patches, 8, 26), 0, 0, 255, 4, "blue");
}

TEST(Picture, EveryKindShowsTheSame) {
    const auto picture = quarters();
    struct Kind {
        const char* encoder;
        AVPixelFormat format;
        const char* name;
        int tolerance, bits;
    };
    const Kind kinds[] = {
        {"png", AV_PIX_FMT_RGB24, "png", 0, 8},        {"png", AV_PIX_FMT_RGB48BE, "png", 1, 16},
        {"png", AV_PIX_FMT_RGBA64BE, "png", 1, 16},    {"tiff", AV_PIX_FMT_RGB24, "tiff", 0, 8},
        {"tiff", AV_PIX_FMT_RGB48LE, "tiff", 1, 16},   {"bmp", AV_PIX_FMT_BGR24, "bmp", 0, 8},
        {"bmp", AV_PIX_FMT_RGB565LE, "bmp", 6, 5},     {"gif", AV_PIX_FMT_RGB8, "gif", 62, 8},
        {"libwebp", AV_PIX_FMT_YUV420P, "webp", 8, 8}, {"mjpeg", AV_PIX_FMT_YUVJ444P, "jpeg", 8, 8}};
    for (const Kind& kind : kinds) {
        const std::string what = std::string(kind.encoder) + " " + std::to_string(kind.format);
        const auto file = read(made::encoded(picture, kind.encoder, kind.format));
        EXPECT_EQ(file.info.format, kind.name);
        EXPECT_EQ(file.info.bits, kind.bits) << what;
        EXPECT_FALSE(file.info.hasAlpha) << what;
        ASSERT_EQ(file.picture.width, 48) << what;
        ASSERT_EQ(file.picture.height, 32) << what;
        expectNear(made::pixel(file.picture, 8, 8), 255, 0, 0, kind.tolerance, what);
        expectNear(made::pixel(file.picture, 40, 8), 0, 255, 0, kind.tolerance, what);
        expectNear(made::pixel(file.picture, 8, 26), 0, 0, 255, kind.tolerance, what);
        expectNear(made::pixel(file.picture, 40, 26), 60, 60, 60, kind.tolerance, what);
    }
    EXPECT_EQ(read(made::psd(picture)).picture, picture);
}

TEST(Picture, Grey) {
    const auto picture = made::flat(20, 10, 77, 77, 77);
    for (const auto format : {AV_PIX_FMT_GRAY8, AV_PIX_FMT_GRAY16BE, AV_PIX_FMT_YA8, AV_PIX_FMT_YA16BE}) {
        const auto file = read(made::encoded(picture, "png", format));
        expectNear(made::pixel(file.picture, 3, 3), 77, 77, 77, 2, std::to_string(format));
    }
    expectNear(made::pixel(read(made::encoded(picture, "mjpeg", AV_PIX_FMT_YUVJ420P)).picture, 3, 3), 77, 77,
               77, 2, "jpeg");
    const auto white = read(made::encoded(made::flat(20, 10, 255, 255, 255), "png", AV_PIX_FMT_MONOBLACK));
    EXPECT_EQ(white.picture, made::flat(20, 10, 255, 255, 255));
}

TEST(Picture, AlphaLiesOverWhite) {
    const auto red = made::flat(20, 10, 255, 0, 0);
    const std::pair<const char*, AVPixelFormat> kinds[] = {{"png", AV_PIX_FMT_RGBA},
                                                           {"png", AV_PIX_FMT_RGBA64BE},
                                                           {"tiff", AV_PIX_FMT_RGBA},
                                                           {"libwebp", AV_PIX_FMT_YUVA420P}};
    for (const auto& [encoder, format] : kinds) {
        const auto half = read(made::encoded(red, encoder, format, 128));
        EXPECT_TRUE(half.info.hasAlpha) << encoder;
        expectNear(made::pixel(half.picture, 5, 5), 255, 127, 127, 3, encoder);
        const auto none = read(made::encoded(red, encoder, format, 0));
        expectNear(made::pixel(none.picture, 5, 5), 255, 255, 255, 1, encoder);
    }
}

TEST(Picture, SvgIsDrawnLarge) {
    const auto bytes = made::bytesOf(
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
        "<rect width=\"20\" height=\"20\" fill=\"#ff0000\" fill-opacity=\"0.5\"/></svg>");
    const auto file = read(bytes);
    EXPECT_EQ(file.info.format, "svg");
    EXPECT_EQ(file.picture.width, 2048);
    EXPECT_EQ(file.picture.height, 1024);
    expectNear(made::pixel(file.picture, 500, 500), 255, 127, 127, 2, "half red");
    expectNear(made::pixel(file.picture, 1500, 500), 255, 255, 255, 0, "nothing");
    EXPECT_NE(made::complaint([] { read(made::bytesOf("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect")); }),
              "");
}

TEST(Picture, SvgReadsNoOtherFiles) {
    made::Folder folder;
    media::writePng(made::flat(8, 8, 255, 0, 0), folder / "secret.png");
    const auto picture =
        read(made::bytesOf("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"8\" height=\"8\">"
                           "<image width=\"8\" height=\"8\" xlink:href=\"file://" +
                           (folder / "secret.png").string() + "\"/></svg>"))
            .picture;
    expectNear(made::pixel(picture, 4, 4), 255, 255, 255, 0, "the other file is not shown");
}

TEST(Picture, ExifTurnsItUpright) {
    // where the red quarter (stored upper left) and the green one (upper right) are shown, for 1 .. 8
    const int red[9][2] = {{}, {0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
    const int green[9][2] = {{}, {1, 0}, {0, 0}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {1, 0}, {0, 0}};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const auto exif = made::exif(orientation);
        const auto label = std::string("Exif\0\0", 6);
        const FileBytes files[] = {made::withSegment(media::encodeJpeg(quarters(), 95), 0xE1, label, exif),
                                   made::withChunk(media::encodePng(quarters()), "eXIf", exif)};
        for (const FileBytes& bytes : files) {
            const auto file = read(bytes);
            const std::string what = file.info.format + " " + std::to_string(orientation);
            EXPECT_EQ(file.info.rotation, orientation) << what;
            EXPECT_EQ(file.info.width, orientation < 5 ? 48 : 32) << what;
            EXPECT_EQ(file.picture.height, orientation < 5 ? 32 : 48) << what;
            const auto at = [&](const int* place) {
                return made::pixel(file.picture, file.picture.width * (1 + 2 * place[0]) / 4,
                                   file.picture.height * (1 + 2 * place[1]) / 4);
            };
            expectNear(at(red[orientation]), 255, 0, 0, 5, what);
            expectNear(at(green[orientation]), 0, 255, 0, 5, what);
        }
    }
    const auto odd = made::withSegment(media::encodeJpeg(quarters(), 95), 0xE1, std::string("Exif\0\0", 6),
                                       made::exif(77));
    EXPECT_EQ(read(odd).info.rotation, 1);
}

TEST(Picture, ProfilesAreHonoured) {
    const auto grey = made::flat(32, 32, 55, 55, 55);
    const auto jpeg = media::encodeJpeg(grey, 95);
    const auto tagged = made::withSegment(jpeg, 0xE2, std::string("ICC_PROFILE\0\1\1", 14), linearProfile());
    const auto file = read(tagged);
    EXPECT_TRUE(file.info.hasProfile);
    expectNear(made::pixel(file.picture, 9, 9), 128, 128, 128, 3, "linear 55 is sRGB 128");
    EXPECT_FALSE(read(jpeg).info.hasProfile);
    const auto broken =
        made::withSegment(jpeg, 0xE2, std::string("ICC_PROFILE\0\1\1", 14), FileBytes(200, 7));
    expectNear(made::pixel(read(broken).picture, 9, 9), 55, 55, 55, 3, "a broken profile is passed over");
}

TEST(Picture, CmykJpeg) {
    expectNear(made::pixel(read(cmykJpeg()).picture, 5, 5), 0, 255, 255, 4, "cyan");
}

TEST(Picture, AnimatedWebPShowsItsFirstFrame) {
    const auto still = made::encoded(quarters(), "libwebp", AV_PIX_FMT_YUV420P);
    EXPECT_EQ(read(made::animated(still, 48, 32)).picture, read(still).picture);
}

TEST(Picture, HugeOnesAreRefusedBeforeTheyCostAnything) {
    EXPECT_THAT(made::complaint([] { read(made::pngBomb(20'000, 20'000)); }),
                HasSubstr("20000 x 20000, 400 megapixels"));
    EXPECT_THAT(made::complaint([] { read(made::pngBomb(16'000, 16'000)); }), HasSubstr("too much memory"));
    EXPECT_NE(made::complaint([] { read(made::pngBomb(0x7FFFFFFF, 0x7FFFFFFF)); }), "");
    EXPECT_NE(made::complaint([] { read(made::pngBomb(0, 7)); }), "");
    media::PictureLimits small;
    small.pixels = 1000;
    const auto png = media::encodePng(made::waves(50, 50));
    EXPECT_THAT(made::complaint([&] { read(png, small); }), HasSubstr("50 x 50"));
    EXPECT_THAT(
        made::complaint([&] { read(made::encoded(made::waves(50, 50), "tiff", AV_PIX_FMT_RGB24), small); }),
        HasSubstr("50 x 50"));
    EXPECT_NE(made::complaint([&] {
                  read(
                      made::bytesOf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99999\" "
                                    "height=\"99999\"/>"));
              }),
              "");
}

TEST(Picture, ReducedToAThumbnail) {
    const auto file = read(media::encodePng(made::waves(400, 100)), {.longestSide = 80});
    EXPECT_EQ(file.picture.width, 80);
    EXPECT_EQ(file.picture.height, 20);
    EXPECT_EQ(file.info.width, 400);
    EXPECT_GT(media::psnr(file.picture, media::resize(made::waves(400, 100), 80, 20)), 50);
}

TEST(Picture, PathsInAllTongues) {
    made::Folder folder;
    const auto picture = made::waves(20, 12);
    for (const std::string& name : made::difficultNames()) {
        media::writePng(picture, folder / (name + ".png"));
        EXPECT_EQ(readPicture(folder / (name + ".png")), picture) << name;
    }
    EXPECT_EQ(folder.entries(), int(made::difficultNames().size()));
}

TEST(Picture, WritingLeavesTheOldFileWhenItFails) {
    made::Folder folder;
    media::writeJpeg(made::waves(20, 12), folder / "a.jpg");
    EXPECT_THAT(made::complaint([&] { media::writePng(engine::Picture(), folder / "a.jpg"); }),
                HasSubstr("empty"));
    EXPECT_EQ(readPicture(folder / "a.jpg").width, 20);
    EXPECT_THAT(made::complaint([&] { media::writePng(made::waves(9, 9), folder / "no/a.png"); }),
                HasSubstr("no such folder"));
    EXPECT_THAT(made::complaint([&] { media::writePng(made::waves(9, 9), folder.path()); }),
                HasSubstr("folder"));
    EXPECT_EQ(folder.entries(), 1);
}

TEST(Picture, NamesOfPictures) {
    for (const char* name : {"a.png", "A.JPG", "x/雨.Jpeg", "b.webp", "c.TIF", "d.svg", "e.psd"})
        EXPECT_TRUE(media::hasPictureName(name)) << name;
    for (const char* name : {"a.mp4", "png", ".png", "a.png.txt", "a", ""})
        EXPECT_FALSE(media::hasPictureName(name)) << name;
}
