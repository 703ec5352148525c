// What keeps a carried picture recognisable: the camera found in a flow, its pace and its limits, and what
// moves against it.
#include "engine/seine/latent/restraint.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "engine/seine/generator.h"
#include "engine/seine/settings.h"

namespace {

using namespace seine;
using namespace seine::latent;

constexpr int kWidth = 64, kHeight = 36;  // cells of two pixels
constexpr std::size_t kCells = std::size_t(kWidth) * kHeight;
using Flow = std::vector<float>;

struct Point {
    double x, y;
};

Point middle(std::size_t i) {
    return {double(i % kWidth) * 2 + 1 - kWidth, double(i / kWidth) * 2 + 1 - kHeight};
}

Flow flowMeant(const CameraPose& pose) {
    Flow flow(2 * kCells);
    const double c = std::exp(pose.logZoom) * std::cos(pose.turn),
                 s = std::exp(pose.logZoom) * std::sin(pose.turn);
    for (std::size_t i = 0; i < kCells; ++i) {
        const Point p = middle(i);
        flow[i] = float(c * p.x - s * p.y + pose.x - p.x);
        flow[kCells + i] = float(s * p.x + c * p.y + pose.y - p.y);
    }
    return flow;
}

Point sourceOf(const MotionField& field, std::size_t i) {
    const Point p = middle(i);
    return {p.x + field.plane(MotionField::FlowAx)[i], p.y + field.plane(MotionField::FlowAy)[i]};
}

/// The flows of a clip of 16 frames whose camera changes by `pace` from frame to frame.
std::vector<Flow> steady(const CameraPose& pace) {
    std::vector<Flow> flows;
    for (int t = 0; t < 16; ++t) flows.push_back(flowMeant(pace * t));
    return flows;
}

Flow blobMoving(double amount) {
    Flow flow(2 * kCells, 0);
    for (std::size_t i = 0; i < kCells; ++i) {
        const Point p = middle(i);
        flow[i] = float(amount * std::exp(-(p.x * p.x + p.y * p.y) / 200));
    }
    return flow;
}

RestraintSettings quick() {
    RestraintSettings settings;
    settings.smoothing = 4;
    return settings;
}

TEST(CameraOf, FindsTheCameraBesideThingsThatMoveOnTheirOwn) {
    const CameraPose pose{-.2, .03, 5, -3};
    Flow flow = flowMeant(pose);
    for (std::size_t i = 0; i < kCells; ++i)
        if (i % kWidth < 16) flow[i] += 25, flow[kCells + i] -= 10;  // a quarter of the picture
    const CameraPose found = cameraOf(flow.data(), flow.data() + kCells, kWidth, kHeight);
    EXPECT_NEAR(found.logZoom, pose.logZoom, .01);
    EXPECT_NEAR(found.turn, pose.turn, .01);
    EXPECT_NEAR(found.x, pose.x, .5);
    EXPECT_NEAR(found.y, pose.y, .5);
}

TEST(Restraint, WithoutMotionThePictureStaysWhereItIs) {
    Restraint restraint(quick(), kWidth, kHeight, {});
    for (const MotionField& field : restraint.follow(std::vector<Flow>(16, Flow(2 * kCells, 0))))
        for (std::size_t i = 0; i < 2 * kCells; ++i) ASSERT_NEAR(field.values[i], 0, 1e-4);
}

TEST(Restraint, WhatTheDecoderGetsWrongAtTheGivenFrameIsNoMotion) {
    Restraint restraint(quick(), kWidth, kHeight, {});
    const std::vector<Flow> flows(16, blobMoving(3));
    for (const MotionField& field : restraint.follow(flows))
        for (std::size_t i = 0; i < 2 * kCells; ++i) ASSERT_NEAR(field.values[i], 0, 1e-4);
}

TEST(Restraint, ASlowCameraIsFollowedAsItIs) {
    Restraint restraint(quick(), kWidth, kHeight, {});
    const CameraPose pace{-.005, 0, 0, 0};
    const auto fields = restraint.follow(steady(pace));
    const double zoom = sourceOf(fields.back(), 0).x / middle(0).x;
    EXPECT_NEAR(std::log(zoom), 15 * pace.logZoom, .015);  // it starts softly
    EXPECT_LT(std::log(zoom), 10 * pace.logZoom);
}

TEST(Restraint, HoweverLongACameraMovesThePictureFillsTheFrame) {
    const RestraintSettings settings = quick();
    for (const CameraPose& pace : {CameraPose{-.1, 0, 0, 0}, CameraPose{.1, 0, 0, 0}, CameraPose{0, 0, 20, 0},
                                   CameraPose{0, 0, -9, 14}, CameraPose{0, .05, 0, 0}}) {
        RestraintState state;
        for (int clip = 0; clip < 20; ++clip) {
            Restraint restraint(settings, kWidth, kHeight, state);
            for (const MotionField& field : restraint.follow(steady(pace)))
                for (std::size_t i : {std::size_t(0), std::size_t(kWidth - 1), kCells - kWidth, kCells - 1}) {
                    const Point q = sourceOf(field, i);
                    ASSERT_LE(std::abs(q.x), kWidth * (1 + settings.overscan + .01)) << pace.x;
                    ASSERT_LE(std::abs(q.y), kHeight * (1 + settings.overscan + .01)) << pace.y;
                }
            state = restraint.state();
        }
        const Point left = sourceOf(Restraint(settings, kWidth, kHeight, state).now(), 0),
                    right = sourceOf(Restraint(settings, kWidth, kHeight, state).now(), kCells - 1);
        EXPECT_GT(right.x - left.x, kWidth) << "half of the picture stays in sight";
    }
}

TEST(Restraint, ACameraNobodyAskedForGoesSlower) {
    RestraintState slow;
    slow.cameraShare = .25;
    const auto asked = Restraint(quick(), kWidth, kHeight, {}).follow(steady({0, 0, .5, 0}));
    const auto unasked = Restraint(quick(), kWidth, kHeight, slow).follow(steady({0, 0, .5, 0}));
    const double far = sourceOf(asked.back(), kCells / 2).x - middle(kCells / 2).x;
    EXPECT_NEAR(sourceOf(unasked.back(), kCells / 2).x - middle(kCells / 2).x, far / 4, far * .1);
}

TEST(Restraint, WhatMovesOnItsOwnStaysNearAndComesBack) {
    const RestraintSettings settings = quick();
    std::vector<Flow> flows;
    for (int t = 0; t < 16; ++t) flows.push_back(blobMoving(2 * t));
    Restraint restraint(settings, kWidth, kHeight, {});
    const std::size_t centre = kCells / 2 + kWidth / 2;
    double farthest = 0;
    for (const MotionField& field : restraint.follow(flows))
        farthest = std::max(farthest, double(field.plane(MotionField::FlowAx)[centre]));
    EXPECT_GT(farthest, .5 * settings.limit);
    EXPECT_LE(farthest, 1.1 * settings.limit);  // a trace of it is taken for the camera
    for (int clip = 0; clip < 8; ++clip) restraint.follow(std::vector<Flow>(16, Flow(2 * kCells, 0)));
    EXPECT_LT(restraint.now().plane(MotionField::FlowAx)[centre], .05 * settings.limit);
}

TEST(Restraint, TwoClipsGoOnWithoutAJolt) {
    const CameraPose pace{-.006, 0, .4, 0};
    Restraint first(quick(), kWidth, kHeight, {});
    auto fields = first.follow(steady(pace));
    Restraint second(quick(), kWidth, kHeight, first.state());
    for (auto& field : second.follow(steady(pace))) fields.push_back(std::move(field));
    std::vector<double> steps;
    for (std::size_t i = 1; i < fields.size(); ++i)
        steps.push_back(sourceOf(fields[i], 0).x - sourceOf(fields[i - 1], 0).x);
    for (std::size_t i = 1; i < steps.size(); ++i) EXPECT_NEAR(steps[i], steps[i - 1], .1) << i;
}

TEST(Restraint, NumbersThatMakeNoSenseMoveNothing) {
    Flow broken(2 * kCells, std::nanf(""));
    Restraint restraint(quick(), kWidth, kHeight, {});
    for (const MotionField& field : restraint.follow({Flow(2 * kCells, 0), broken, Flow(2 * kCells, 0)}))
        for (std::size_t i = 0; i < 2 * kCells; ++i) ASSERT_TRUE(std::isfinite(field.values[i]));
}

TEST(RestraintSettings, NamesWhatMakesNoSense) {
    const auto refused = [](const char* json) {
        try {
            RestraintSettings::from({nlohmann::json::parse(json), "config.json"});
        } catch (const Error& e) {
            return std::string(e.what());
        }
        return std::string();
    };
    EXPECT_NE(refused(R"({"limit": 0})").find("limit"), std::string::npos);
    EXPECT_NE(refused(R"({"overscan": 2})").find("overscan"), std::string::npos);
    EXPECT_NE(refused(R"({"camera_words": "pan"})").find("camera_words"), std::string::npos);
    EXPECT_EQ(refused(R"({"limit": 3, "camera_words": ["pan"]})"), "");
}

}  // namespace
