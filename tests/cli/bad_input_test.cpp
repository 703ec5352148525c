// Bad input through the real binary: a clear error, the promised status, no crash, nothing half-written.
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "drawings.h"
#include "engine/media/picture_writer.h"
#include "run_seine.h"

namespace {

using cli_test::expectError;
using testing::ElementsAre;

class BadInput : public cli_test::SeineRun {
 protected:
    void SetUp() override {
        SeineRun::SetUp();
        media::writePng(cli_test::harbour(128, 72), folder / "good.png");
    }
    void makeFilm() const {
        succeed({"new", "film.seine", "--size", "128x72", "--seconds", "1", "good.png"});
    }
};

/// A PNG that claims 20000 x 20000 pixels and holds only the first of its data.
std::string hugePng() {
    const auto small = media::encodePng(engine::Picture(8, 8));
    std::string png(small.begin(), small.end());
    const auto crcOf = [](std::string_view bytes) {
        std::uint32_t crc = 0xFFFFFFFFu;
        for (const char c : bytes) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    };
    const auto put = [&](std::size_t at, std::uint32_t value) {
        for (int i = 0; i < 4; ++i) png[at + std::size_t(i)] = char(value >> (24 - 8 * i));
    };
    put(16, 20000);
    put(20, 20000);
    put(29, crcOf(std::string_view(png).substr(12, 17)));
    return png;
}

TEST_F(BadInput, PicturesThatAreNone) {
    write("text.png", "this is a shopping list, not a picture\n");
    write("empty.png", "");
    write("huge.png", hugePng());
    const auto good = cli_test::contentOf(folder / "good.png");
    write("cut.png", good.substr(0, good.size() / 2));
    std::filesystem::create_directory(folder / "nothing in here");
    for (const std::string name : {"text.png", "empty.png", "huge.png", "cut.png", "missing.png"}) {
        expectError(seine({"new", "film.seine", "good.png", name}), 1, name);
        expectError(seine({"animate", name, "out.mp4", "--prompt", "x"}), 1, name);
        expectError(seine({"transition", "good.png", name, "out.mp4", "--prompt", "x"}), 1, name);
    }
    expectError(seine({"new", "film.seine", "nothing in here"}), 2, "nothing in here");
    EXPECT_THAT(files(),
                ElementsAre("cut.png", "empty.png", "good.png", "huge.png", "nothing in here", "text.png"));
}

TEST_F(BadInput, FilmsThatAreNone) {
    write("text.seine", "this is a shopping list, not a film, however long it may be or become in the end\n");
    write("empty.seine", "");
    for (const std::string name : {"text.seine", "empty.seine", "missing.seine"}) {
        expectError(seine({"info", name}), 1, name);
        expectError(seine({"set", name, "--shot", "1", "--prompt", "x"}), 1, name);
        expectError(seine({"generate", name}), 1, name);
        expectError(seine({"export", name, "out.mp4"}), 1, name);
    }
    EXPECT_EQ(cli_test::contentOf(folder / "empty.seine"), "");
    EXPECT_THAT(files(), ElementsAre("empty.seine", "good.png", "text.seine"));
}

TEST_F(BadInput, APipeIsNotWaitedFor) {
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    expectError(seine({"info", "pipe"}), 1, "pipe");
    expectError(seine({"new", "film.seine", "pipe"}), 1, "pipe");
    expectError(seine({"animate", "pipe", "out.mp4", "--prompt", "x"}), 1, "pipe");
    expectError(seine({"recover", "pipe", "out.seine"}), 1, "pipe");
}

TEST_F(BadInput, WordsOfAFilmDoNotSteerTheTerminal) {
    makeFilm();
    succeed({"set", "film.seine", "--shot", "1", "--prompt", "fog \033]0;gone\007\nand \xC2\x9B\x31m rain"});
    const auto result = seine({"info", "film.seine"});
    EXPECT_THAT(result.out, testing::HasSubstr("fog  ]0;gone  and   1m rain"));
}

TEST_F(BadInput, MoviesThatAreNone) {
    write("text.mp4", "this is a shopping list, not a movie\n");
    for (const std::string name : {"text.mp4", "missing.mp4"}) {
        expectError(seine({"predict", name, "out.mp4", "--seconds", "1"}), 1, name);
        expectError(seine({"info", name}), 1, name);
    }
    EXPECT_THAT(files(), ElementsAre("good.png", "text.mp4"));
}

TEST_F(BadInput, AFilmIsNeverOverwritten) {
    makeFilm();
    const auto before = cli_test::contentOf(folder / "film.seine");
    expectError(seine({"new", "film.seine", "good.png"}), 1, "film.seine");
    EXPECT_EQ(cli_test::contentOf(folder / "film.seine"), before);
}

TEST_F(BadInput, OutputsThatCannotBeWritten) {
    makeFilm();
    succeed({"set", "film.seine", "--shot", "1", "--motion", "none"});
    std::filesystem::create_directory(folder / "folder.mp4");
    expectError(seine({"export", "film.seine", "no/such/folder/out.mp4"}), 1, "no/such/folder");
    expectError(seine({"export", "film.seine", "/proc/out.mp4"}), 1, "/proc");
    expectError(seine({"export", "film.seine", "folder.mp4"}), 1, "folder.mp4");
    expectError(seine({"new", "no/such/folder/film.seine", "good.png"}), 1, "no/such/folder");
    expectError(seine({"animate", "good.png", "no/such/folder/out.mp4", "--prompt", "x"}), 1,
                "no/such/folder");
    EXPECT_THAT(files(), ElementsAre("film.seine", "folder.mp4", "good.png"));
    EXPECT_TRUE(std::filesystem::is_empty(folder / "folder.mp4"));
}

TEST_F(BadInput, ModelFoldersThatAreNone) {
    makeFilm();
    std::filesystem::create_directory(folder / "empty model");
    for (const std::string name : {"no model", "empty model", "good.png"}) {
        expectError(seine({"generate", "film.seine", "--model", name}), 1, name);
        expectError(seine({"animate", "good.png", "out.mp4", "--prompt", "x", "--model", name}), 1, name);
    }
    expectError(seine({"info", "empty model"}), 1, "empty model");
    EXPECT_EQ(succeed({"info", "film.seine", "--json"}).json()["shots"][0]["takes"], 0);
    EXPECT_THAT(files(), ElementsAre("empty model", "film.seine", "good.png"));
}

}  // namespace
