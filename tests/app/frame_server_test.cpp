// Frames for the viewer: the newest wish wins, reading ahead is bounded, failures are said.
#include "app/frame_server.h"

#include <gtest/gtest.h>

#include <set>

#include "app_testing.h"

namespace {

using namespace app_testing;
using app::FrameServer;

/// Frames whose colour is their number; notes which ones were made.
struct Studio {
    std::mutex mutex;
    std::vector<story::Frames> made;
    std::atomic<bool> hold = false;
    std::atomic<int> renderers = 0;

    FrameServer::RendererFactory factory() {
        return [this]() -> FrameServer::Renderer {
            ++renderers;
            return [this](const story::Story&, story::Frames at, QSize size) {
                {
                    const std::lock_guard lock(mutex);
                    made.push_back(at);
                }
                while (hold) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (at == 13) throw std::runtime_error("frame thirteen");
                QImage image(size, QImage::Format_RGB32);
                image.fill(QColor(int(at % 256), 0, 0));
                return image;
            };
        };
    }
    std::vector<story::Frames> list() {
        const std::lock_guard lock(mutex);
        return made;
    }
};

std::shared_ptr<const story::Story> storyOf(story::Frames length) {
    story::Story story;
    story::Shot shot;
    shot.id = {1};
    shot.length = length;
    story.shots = {shot};
    return std::make_shared<const story::Story>(story);
}

class FrameServerTest : public testing::Test {
 protected:
    void SetUp() override {
        server.setSize({10, 10});
        server.setStory(storyOf(1000));
        server.setRenderer(studio.factory());
        QObject::connect(&server, &FrameServer::frameReady, [this](qint64 frame, const QImage& image) {
            EXPECT_EQ(image.pixelColor(0, 0).red(), frame % 256);
            shown.push_back(frame);
        });
        QObject::connect(&server, &FrameServer::frameFailed,
                         [this](qint64, const QString& reason) { failures << reason; });
    }
    Studio studio;
    FrameServer server{nullptr, 40 * 10 * 10 * 4};  // room for forty frames
    std::vector<qint64> shown;
    QStringList failures;
};

TEST_F(FrameServerTest, TheNewestWishWinsWhileScrubbing) {
    studio.hold = true;
    server.request(0);
    ASSERT_TRUE(eventually([&] { return studio.list().size() == 1; }));
    for (story::Frames frame = 1; frame <= 500; ++frame) server.request(frame);
    studio.hold = false;
    ASSERT_TRUE(eventually([&] { return !shown.empty() && shown.back() == 500; }));
    EXPECT_EQ(studio.list(), (std::vector<story::Frames>{0, 500}));
}

TEST_F(FrameServerTest, ReadsAheadWithinBounds) {
    server.request(100, 1);
    ASSERT_TRUE(eventually([&] { return studio.list().size() >= 30; }));
    ASSERT_TRUE(eventually([&] {  // until it rests
        const auto before = studio.list().size();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return studio.list().size() == before;
    }));
    EXPECT_LE(studio.list().size(), 40u);
    EXPECT_FALSE(server.cached(110).isNull());
    const auto made = studio.list().size();
    server.request(110, 0);
    EXPECT_EQ(shown.back(), 110) << "at once from the cache";
    EXPECT_EQ(studio.list().size(), made);
}

TEST_F(FrameServerTest, BackwardsReadsBehind) {
    server.request(500, -1);
    ASSERT_TRUE(eventually([&] { return studio.list().size() > 10; }));
    for (const story::Frames frame : studio.list()) EXPECT_LE(frame, 500);
}

TEST_F(FrameServerTest, AnEditAndAnotherSizeMakeFramesAnew) {
    server.request(7);
    ASSERT_TRUE(eventually([&] { return shown.size() == 1; }));
    server.setStory(storyOf(900));
    ASSERT_TRUE(eventually([&] { return shown.size() == 2; }));
    server.setSize({20, 20});
    ASSERT_TRUE(eventually([&] { return shown.size() == 3; }));
    EXPECT_EQ(studio.list(), (std::vector<story::Frames>{7, 7, 7}));
    EXPECT_EQ(studio.renderers, 1);
    server.setRenderer(studio.factory());
    server.request(8);
    ASSERT_TRUE(eventually([&] { return shown.back() == 8; }));
    EXPECT_EQ(studio.renderers, 2);
}

TEST_F(FrameServerTest, AFailingFrameIsSaidAndOthersGoOn) {
    server.request(13, 1);
    ASSERT_TRUE(eventually([&] { return !failures.isEmpty(); }));
    EXPECT_EQ(failures.front(), "frame thirteen");
    server.request(14);
    ASSERT_TRUE(eventually([&] { return !shown.empty() && shown.back() == 14; }));
}

TEST_F(FrameServerTest, NothingBeyondTheEnd) {
    server.request(5000, 1);
    server.request(998, 1);
    ASSERT_TRUE(eventually([&] { return !server.cached(999).isNull(); }));
    for (const story::Frames frame : studio.list()) EXPECT_LT(frame, 1000);
}

TEST_F(FrameServerTest, FramesLargerThanTheRoomAreStillMadeAhead) {
    server.setSize({300, 300});  // each as large as twenty times the room
    server.request(100, 1);
    ASSERT_TRUE(eventually([&] { return !server.cached(104).isNull(); }));
    EXPECT_FALSE(server.cached(100).isNull()) << "what is shown stays";
    server.request(110, 1);
    ASSERT_TRUE(eventually([&] { return !server.cached(114).isNull(); }));
    int kept = 0;
    for (story::Frames frame = 90; frame < 130; ++frame) kept += !server.cached(frame).isNull();
    EXPECT_LE(kept, 6) << "and no more than a few";
}

}  // namespace
