// What the tests of exports share: a story of three shots with words in many scripts, and judges that are not
// this project's own.
#pragma once

#include <gmock/gmock.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "engine/delivery.h"
#include "fakes.h"

namespace deliveries {

namespace fs = std::filesystem;
using engine::Delivery;
using fakes::MemorySource;
using story::TransitionKind;

/// From the middle of the second shot to the middle of the third: both, whole.
constexpr story::Span kBehind{40, 20};

inline std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::string outputOf(const std::string& command) {
    std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    std::string output;
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    const int status = pclose(pipe);
    return status == 0 ? output : output + "\nstatus " + std::to_string(status);
}

inline std::string quoted(const fs::path& file) {
    std::string text = "'";
    for (const char c : file.string()) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

class Deliveries : public testing::Test {
 protected:
    void SetUp() override {
        folder = fs::temp_directory_path() / ("seine-out-" + std::to_string(::getpid()) + "-" +
                                              testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(folder);
        story = fakes::storyOf(source, {24, 30, 18}, 192, 108);
        story.title = "Ο λύχνος";
        story.shots[0].name = "The lamp \"swings\"";
        story.shots[0].scene = "ΕΣΩΤ. ΚΟΥΖΙΝΑ";
        story.shots[0].dialogue = "Ποιος είναι εκεί;\n誰ですか";
        story.shots[1].name = "夜 / night: [x]?";
        story.shots[1].action = "She runs, he, too";
        story.shots[2].notes = "<b>&amp;";
        story.shots[2].dialogue = "سلام";
        for (story::Shot& shot : story.shots) shot.motion = story::Motion::None;
        story.shots[0].out.kind = TransitionKind::Dissolve;
        story.shots[0].out.length = 7;
        story.shots[1].out.kind = TransitionKind::Morph;
        story.shots[1].out.length = 6;
        story.markers.push_back({story::MarkerId{900}, 10, "look"});
        story.nextId = 1000;
    }
    void TearDown() override {
        fs::permissions(folder, fs::perms::owner_all);
        fs::remove_all(folder);
    }

    Delivery to(const std::string& name) const { return *engine::deliveryTo(folder / name); }
    engine::DeliveryReport deliver(const Delivery& order) { return engine::deliver(story, source, order); }

    std::vector<std::string> names(const fs::path& in) const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(in))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }
    std::vector<std::string> names() const { return names(folder); }

    /// Decoded to the end by ffmpeg, without a word of complaint; its frames.
    static void expectDecodes(const fs::path& file, int frames) {
        EXPECT_EQ(outputOf("ffmpeg -v error -i " + quoted(file) + " -map 0:v -f null -"), "") << file;
        EXPECT_EQ(std::atoi(outputOf("ffprobe -v error -select_streams v -count_frames -show_entries "
                                     "stream=nb_read_frames -of csv=p=0 " +
                                     quoted(file))
                                .c_str()),
                  frames)
            << file;
    }

    fs::path folder;
    MemorySource source;
    story::Story story;
};

}  // namespace deliveries
