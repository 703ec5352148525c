// Films of the draft model from end to end, as a user asks for them: given pictures come back to the bit,
// what lies between is neither of them nor their cross-fade, a seed is a film, a cancelled run ends within a
// step.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <fstream>

#include "engine/seine/generator.h"

namespace {

using engine::Picture;
using namespace seine;

constexpr int kWidth = 320, kHeight = 180;

/// A hill under a sky, or a dark room with a lit window: drawn from formulas.
Picture scene(bool indoors) {
    Picture p(kWidth, kHeight);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            unsigned char* c = p.row(y) + 3 * x;
            const double hill = 110 + 25 * std::sin(x / 45.), sun = std::hypot(x - 250, y - 40);
            if (indoors) {
                const bool window = x > 60 && x < 130 && y > 40 && y < 120,
                           bar = std::abs(x - 95) < 2 || std::abs(y - 80) < 2;
                c[0] = window && !bar ? 240 : (unsigned char)(40 + y / 4);
                c[1] = window && !bar ? 210 : (unsigned char)(30 + y / 6);
                c[2] = window && !bar ? 120 : 45;
            } else {
                c[0] = sun < 22 ? 250 : y > hill ? 60 : (unsigned char)(120 + y / 2);
                c[1] = sun < 22   ? 220
                       : y > hill ? (unsigned char)(120 + 20 * std::sin(x / 6.))
                                  : (unsigned char)(170 + y / 3);
                c[2] = sun < 22 ? 90 : y > hill ? 60 : 230;
            }
        }
    return p;
}

const Picture kA = scene(false), kB = scene(true);

double rms(const Picture& a, const Picture& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::pow(double(a.rgb[i]) - double(b.rgb[i]), 2);
    return std::sqrt(sum / double(a.rgb.size()));
}

Picture mixed(double t) {
    Picture p(kWidth, kHeight);
    for (std::size_t i = 0; i < p.rgb.size(); ++i)
        p.rgb[i] = (unsigned char)std::lround(kA.rgb[i] * (1 - t) + kB.rgb[i] * t);
    return p;
}

std::unique_ptr<Generator> load() {
    LoadOptions options;
    options.threads = 2;
    return Generator::load(std::string(SEINE_SOURCE) + "/assets/models/draft", options);
}

Request transition() {
    Request r;
    r.given = {{0, kA}, {15, kB}};
    r.prompt = "a hill turns into a room, smooth transition";
    r.times = {0, 4, 7 + 1. / 3, 11, 15};
    r.steps = 3;
    r.seed = 11;
    return r;
}

TEST(DraftFilm, ATransitionBeginsAndEndsOnItsPicturesAndIsNoCrossFade) {
    const auto generator = load();
    EXPECT_TRUE(generator->model().anyTime);
    EXPECT_EQ(generator->model().latentSpace, "motion");
    EXPECT_EQ(generator->model().prediction, "v_prediction");
    const Clip clip = generator->generate(transition());
    ASSERT_EQ(clip.frames.size(), 5u);
    EXPECT_EQ(clip.frames.front(), kA);
    EXPECT_EQ(clip.frames.back(), kB);
    for (std::size_t i = 1; i < 4; ++i) {
        const double t = transition().times[i] / 15;
        EXPECT_GT(rms(clip.frames[i], kA) + rms(clip.frames[i], kB), 20) << t;
        EXPECT_GT(rms(clip.frames[i], mixed(t)), 8) << t;
    }
    EXPECT_GT(rms(clip.frames[2], kA), 5);
    EXPECT_GT(rms(clip.frames[2], kB), 5);

    EXPECT_EQ(generator->generate(transition()).frames, clip.frames);  // the same seed: the same bits
    Request other = transition();
    other.seed = 12;
    EXPECT_NE(generator->generate(other).frames, clip.frames);
}

TEST(DraftFilm, OnePictureAnimatesAndOtherShapesWork) {
    const auto generator = load();
    Request r;
    r.given = {{0, kA}};
    r.prompt = "camera pans left";
    r.width = 270, r.height = 480;
    r.times = {0, 8};
    r.steps = 2;
    const Clip clip = generator->generate(r);
    ASSERT_EQ(clip.frames.size(), 2u);
    EXPECT_EQ(clip.frames[1].width, 270);
    EXPECT_EQ(clip.frames[1].height, 480);
    EXPECT_GT(rms(clip.frames[0], clip.frames[1]), 2);
}

TEST(DraftFilm, ACancelledRunEndsWithinAStep) {
    const auto generator = load();
    Request r = transition();
    r.steps = 50;
    std::stop_source stop;
    int steps = 0, frames = 0;
    const auto watch = [&](const Progress& p) {
        if (p.stage != Progress::Stage::Denoise) return;
        steps = std::max(steps, p.done);
        if (p.done == 1) stop.request_stop();
    };
    EXPECT_THROW(generator->generate(
                     r, [&](std::size_t, Picture&&) { ++frames; }, watch, stop.get_token()),
                 Cancelled);
    EXPECT_LE(steps, 2);
    EXPECT_EQ(frames, 0);
}

TEST(DraftFilm, NeedsAPicture) {
    Request r;
    r.prompt = "a hill";
    r.width = 320, r.height = 180;
    r.steps = 1;
    EXPECT_THROW(load()->generate(r), Error);
}

TEST(DraftFilm, StaysWithinItsMemory) {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const long before = usage.ru_maxrss;
    Request r = transition();
    r.width = 1920, r.height = 1080, r.steps = 1;
    const auto generator = load();
    std::size_t frames = 0;
    generator->generate(r, [&](std::size_t, Picture&& p) { frames += p.width == 1920; });
    EXPECT_EQ(frames, 5u);
    getrusage(RUSAGE_SELF, &usage);
    EXPECT_LT(std::max(before, usage.ru_maxrss) / 1024, 2500);
}

}  // namespace
