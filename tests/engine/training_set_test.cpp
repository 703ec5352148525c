// The user's own pictures and movies as training clips: what is made of them, what they are called, and that
// bad files are named and left out, never fatal.
#include "engine/training_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "engine/media/measures.h"
#include "engine/media/movie_writer.h"
#include "engine/media/picture_writer.h"
#include "tests/cli/drawings.h"
#include "tests/seine/temporary_file.h"

namespace {

using namespace engine;
using testing::HasSubstr;
namespace fs = std::filesystem;

const ClipShape kShape{16, 96, 56, 8};

class TrainingSetTest : public testing::Test {
 protected:
    void still(const std::string& name, const Picture& picture) const {
        media::writePng(picture, folder() / name);
    }
    void text(const std::string& name, const std::string& content) const {
        std::ofstream(folder() / name) << content;
    }
    void movie(const std::string& name, const std::vector<std::pair<Picture, int>>& shots) const {
        media::MovieSettings settings;
        settings.width = shots[0].first.width, settings.height = shots[0].first.height;
        settings.rate = {24, 1};
        media::MovieWriter writer(folder() / name, settings);
        for (const auto& [picture, frames] : shots)
            for (int i = 0; i < frames; ++i) writer.addFrame(picture);
        writer.finish();
    }
    TrainingSet read() const { return TrainingSet::read({folder()}, kShape); }
    std::string refusal(const fs::path& path) const {
        try {
            TrainingSet::read({path}, kShape);
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }
    fs::path folder() const { return m_place.folder(); }
    std::string whySkipped(const TrainingSet& set, const std::string& name) const {
        for (const auto& file : set.skipped())
            if (file.path.filename() == name) return file.why;
        return "not skipped";
    }

 private:
    TemporaryFile m_place{".hidden", ""};
};

TEST_F(TrainingSetTest, StillsBecomeMovesAndChanges) {
    still("01-the_harbour.png", cli_test::harbour(200, 120));
    still("02.png", cli_test::street(120, 200));  // of another size and aspect
    text("02.txt", " rain on a street\n");
    const TrainingSet set = read();
    EXPECT_EQ(set.stills(), 2u);
    ASSERT_EQ(set.size(), std::size_t(2 * kMoves + kChanges));
    EXPECT_EQ(set.heldOut(), 0u);
    EXPECT_TRUE(set.skipped().empty());
    std::vector<std::string> captions;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const auto clip = set.clip(i);
        captions.push_back(clip.caption);
        ASSERT_EQ(clip.frames.size(), 16u);
        for (const auto& frame : clip.frames) {
            ASSERT_EQ(frame.width, 96);
            ASSERT_EQ(frame.height, 56);
        }
        EXPECT_GT(media::meanDifference(clip.frames[0], clip.frames[15]), 2) << clip.caption;
        EXPECT_EQ(clip.isChange, i >= std::size_t(2 * kMoves));
        EXPECT_EQ(clip.frames, set.clip(i).frames);  // always the same
    }
    EXPECT_EQ(captions[0], "the harbour, the camera pans left");
    EXPECT_THAT(captions[kMoves], HasSubstr("rain on a street, "));
    EXPECT_EQ(captions.back(),
              "the harbour, then rain on a street, the camera flies through, smooth transition");
}

TEST_F(TrainingSetTest, ChangesLeadFromOnePictureToTheOther) {
    const Picture a = cli_test::harbour(96, 56), b = cli_test::mountain(96, 56);
    for (int kind = 0; kind < kChanges; ++kind)
        for (std::uint64_t seed : {1, 2, 3}) {
            const auto frames = changed(a, b, Change(kind), seed, kShape);
            EXPECT_EQ(frames.front(), a);
            EXPECT_EQ(frames.back(), b);
            double near = 0;
            for (std::size_t i = 0; i + 1 < frames.size(); ++i)
                near = std::max(near, media::meanDifference(frames[i], frames[i + 1]));
            EXPECT_LT(near, .5 * media::meanDifference(a, b));  // no jump: it is on its way all the time
        }
}

TEST_F(TrainingSetTest, MovesGoTheWayTheyAreCalled) {
    Picture still(384, 224);
    for (int y = 0; y < still.height; ++y)  // brighter to the right
        for (int x = 0; x < still.width; ++x)
            for (int c = 0; c < 3; ++c) still.row(y)[3 * x + c] = std::uint8_t(x * 255 / still.width);
    const auto brightening = [&](Move move) {
        const auto frames = movedStill(still, move, 4, kShape);
        return media::meanColour(frames.back())[0] - media::meanColour(frames.front())[0];
    };
    EXPECT_GT(brightening(Move::PanRight), 10);
    EXPECT_LT(brightening(Move::PanLeft), -10);
    EXPECT_GT(brightening(Move::PassRight), 2);
    EXPECT_LT(brightening(Move::PassLeft), -2);
}

TEST_F(TrainingSetTest, MoviesAreCutWhereShotsChange) {
    movie("two.mp4", {{cli_test::harbour(160, 96), 72}, {cli_test::mountain(160, 96), 96}});
    text("two.mp4.txt", "a voyage");
    const TrainingSet set = read();
    EXPECT_EQ(set.shots(), 2u);
    EXPECT_EQ(set.stills(), 0u);
    ASSERT_EQ(set.size(), 5u);  // 24 frames: at 0 and 8; 32: at 0, 8 and 16
    for (std::size_t i = 0; i < set.size(); ++i) {
        const auto clip = set.clip(i);
        EXPECT_EQ(clip.caption, "a voyage");
        EXPECT_LT(media::meanDifference(clip.frames.front(), clip.frames.back()), 5)
            << "a cut inside clip " << i;
    }
}

TEST_F(TrainingSetTest, ACameraMoveIsNoShotChange) {
    const auto frames = movedStill(cli_test::street(384, 224), Move::PanRight, 1, kShape);
    EXPECT_TRUE(shotChanges(frames).empty());
    auto both = frames;
    for (const auto& frame : movedStill(cli_test::harbour(384, 224), Move::PushIn, 1, kShape))
        both.push_back(frame);
    EXPECT_EQ(shotChanges(both), std::vector<std::size_t>{16});
    EXPECT_TRUE(shotChanges({}).empty());
}

TEST_F(TrainingSetTest, BadFilesAreNamedAndLeftOut) {
    still("good.png", cli_test::harbour(200, 120));
    still("tiny.png", Picture(4, 4));
    text("broken.png", "no picture");
    text("broken.mp4", "no movie");
    text("paper.pdf", "%PDF");
    text("empty.jpg", "");
    movie("single.mp4", {{cli_test::harbour(160, 96), 1}});
    movie("short.mp4", {{cli_test::harbour(160, 96), 30}});
    movie("hectic.mp4", {{cli_test::harbour(160, 96), 30},
                         {cli_test::mountain(160, 96), 30},
                         {cli_test::harbour(160, 96), 30}});
    movie("whole.mp4", {{cli_test::harbour(160, 96), 96}});
    fs::copy(folder() / "whole.mp4", folder() / "half.mp4");
    fs::resize_file(folder() / "half.mp4", fs::file_size(folder() / "half.mp4") / 2);
    const TrainingSet set = read();
    EXPECT_EQ(set.stills(), 1u);
    EXPECT_GE(set.shots(), 1u);
    EXPECT_THAT(whySkipped(set, "tiny.png"), HasSubstr("16 pixels"));
    EXPECT_THAT(whySkipped(set, "single.mp4"), HasSubstr("single frame"));
    EXPECT_THAT(whySkipped(set, "short.mp4"), HasSubstr("shorter than 2 s"));
    EXPECT_THAT(whySkipped(set, "hectic.mp4"), HasSubstr("no shot"));
    for (const char* name : {"broken.png", "broken.mp4", "paper.pdf", "empty.jpg", "half.mp4"})
        EXPECT_THAT(whySkipped(set, name), testing::Not(HasSubstr("not skipped"))) << name;
    EXPECT_EQ(whySkipped(set, "whole.mp4"), "not skipped");
}

TEST_F(TrainingSetTest, NothingToLearnFromIsAnError) {
    EXPECT_THAT(refusal(folder()), HasSubstr("no pictures and no movies"));
    EXPECT_THAT(refusal(folder() / "nowhere"), HasSubstr("nowhere"));
    text("broken.png", "no picture");
    EXPECT_THAT(refusal(folder()), HasSubstr("broken.png"));
    EXPECT_THAT(refusal(folder() / "broken.png"), HasSubstr("broken.png"));
    EXPECT_THROW(TrainingSet({}, {}, kShape), Error);
}

TEST_F(TrainingSetTest, WholePicturesAreHeldOut) {
    std::vector<TrainingStill> stills;
    for (int i = 0; i < 10; ++i) stills.push_back({cli_test::harbour(96 + i, 56), ""});
    const TrainingSet set(stills, {}, kShape);
    std::size_t moves = 0;
    for (std::size_t i = 0; i < 10 * kMoves; ++i) {
        moves += set.isHeldOut(i);
        EXPECT_EQ(set.isHeldOut(i), i / kMoves % 5 == 4);
    }
    EXPECT_EQ(moves, std::size_t(2 * kMoves));
    EXPECT_EQ(set.heldOut(), moves + 4 * kChanges);  // and every change from or to them
}

TEST_F(TrainingSetTest, StopsWhenAsked) {
    still("good.png", cli_test::harbour(200, 120));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(TrainingSet::read({folder()}, kShape, {}, stop.get_token()), Cancelled);
}

TEST(CaptionFromName, LeavesNumbersAndMarksOut) {
    EXPECT_EQ(captionFromName("03 - the_old-pier"), "the old pier");
    EXPECT_EQ(captionFromName("IMG.night"), "IMG night");
    EXPECT_EQ(captionFromName("0001"), "");
    EXPECT_EQ(captionFromName("η πόρτα"), "η πόρτα");
    EXPECT_EQ(captionFromName(""), "");
}

}  // namespace
