#include "engine/camera.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using engine::Crop;
using engine::cropAt;
using story::Camera;

constexpr Camera kAll[] = {Camera::Static,   Camera::PushIn, Camera::PullOut,  Camera::PanLeft,
                           Camera::PanRight, Camera::TiltUp, Camera::TiltDown, Camera::Handheld};

double centreX(const Crop& crop) {
    return crop.x + crop.width / 2;
}
double centreY(const Crop& crop) {
    return crop.y + crop.height / 2;
}

TEST(Camera, NeverLooksOutsideTheFrame) {
    for (const Camera camera : kAll)
        for (double t = -1; t < 40; t += 0.05) {
            const Crop crop = cropAt(camera, t, 4, 17);
            EXPECT_GE(crop.x, 0);
            EXPECT_GE(crop.y, 0);
            EXPECT_LE(crop.x + crop.width, 1 + 1e-12);
            EXPECT_LE(crop.y + crop.height, 1 + 1e-12);
            EXPECT_DOUBLE_EQ(crop.width, crop.height);
            EXPECT_GE(crop.width, 1 / engine::largestZoom(camera) - 1e-12);
        }
}

TEST(Camera, StartsAndEndsWhereItsNameSays) {
    EXPECT_TRUE(cropAt(Camera::Static, 2, 4).isWhole());
    EXPECT_TRUE(cropAt(Camera::PushIn, 0, 4).isWhole());
    EXPECT_LT(cropAt(Camera::PushIn, 4, 4).width, 0.85);
    EXPECT_LT(cropAt(Camera::PullOut, 0, 4).width, 0.85);
    EXPECT_TRUE(cropAt(Camera::PullOut, 4, 4).isWhole());
    EXPECT_GT(centreX(cropAt(Camera::PanLeft, 0, 4)), 0.55);
    EXPECT_LT(centreX(cropAt(Camera::PanLeft, 4, 4)), 0.45);
    EXPECT_LT(centreX(cropAt(Camera::PanRight, 0, 4)), 0.45);
    EXPECT_GT(centreX(cropAt(Camera::PanRight, 4, 4)), 0.55);
    EXPECT_GT(centreY(cropAt(Camera::TiltUp, 0, 4)), 0.55);
    EXPECT_LT(centreY(cropAt(Camera::TiltUp, 4, 4)), 0.45);
    EXPECT_LT(centreY(cropAt(Camera::TiltDown, 0, 4)), 0.45);
    EXPECT_GT(centreY(cropAt(Camera::TiltDown, 4, 4)), 0.55);
}

TEST(Camera, EasesInAndOut) {
    for (const Camera camera : {Camera::PushIn, Camera::PanRight, Camera::TiltUp}) {
        const auto travel = [&](double from, double to) {
            const Crop a = cropAt(camera, from, 4), b = cropAt(camera, to, 4);
            return std::hypot(b.x - a.x, b.y - a.y) + std::abs(b.width - a.width);
        };
        EXPECT_LT(travel(0, 0.1), 0.1 * travel(1.95, 2.05));
        EXPECT_LT(travel(3.9, 4), 0.1 * travel(1.95, 2.05));
        EXPECT_EQ(travel(4, 9), 0) << "rests after the end";
    }
}

TEST(Camera, GoesForwardOnly) {
    for (double t = 0; t < 4; t += 1.0 / 24) {
        EXPECT_LE(cropAt(Camera::PushIn, t + 1.0 / 24, 4).width, cropAt(Camera::PushIn, t, 4).width);
        EXPECT_LE(cropAt(Camera::PanLeft, t + 1.0 / 24, 4).x, cropAt(Camera::PanLeft, t, 4).x);
    }
}

TEST(Camera, HandheldDriftsSlowlyAndDifferentlyForEveryShot) {
    double farthest = 0;
    for (double t = 0; t < 20; t += 1.0 / 24) {
        const Crop a = cropAt(Camera::Handheld, t, 4, 1), b = cropAt(Camera::Handheld, t + 1.0 / 24, 4, 1);
        EXPECT_LT(std::hypot(b.x - a.x, b.y - a.y), 0.01) << "no jumps";
        farthest = std::max(farthest, std::abs(a.x - cropAt(Camera::Handheld, 0, 4, 1).x));
    }
    EXPECT_GT(farthest, 0.01) << "it does move";
    EXPECT_NE(cropAt(Camera::Handheld, 1, 4, 1), cropAt(Camera::Handheld, 1, 4, 2));
    EXPECT_EQ(cropAt(Camera::Handheld, 1, 4, 1), cropAt(Camera::Handheld, 1, 9, 1))
        << "length does not matter";
}

TEST(Camera, AShotOfOneFrameStandsAtTheStart) {
    EXPECT_TRUE(cropAt(Camera::PushIn, 0, 0).isWhole());
    EXPECT_LT(cropAt(Camera::PullOut, 0, 0).width, 0.85);
}

story::Shot shotWith(story::CameraPath path) {
    story::Shot shot;
    shot.camera = Camera::Path;
    shot.path = path;
    return shot;
}

TEST(CameraPath, BeginsAndEndsExactlyOnItsRectangles) {
    const story::Shot shot = shotWith({{0.1, 0.2, 0.8}, {0.5, 0.4, 0.3}});
    EXPECT_NEAR(cropAt(shot, 0, 4).x, 0.1, 1e-12);
    EXPECT_NEAR(cropAt(shot, 0, 4).width, 0.8, 1e-12);
    EXPECT_NEAR(cropAt(shot, 4, 4).x, 0.5, 1e-12);
    EXPECT_NEAR(cropAt(shot, 4, 4).y, 0.4, 1e-12);
    EXPECT_NEAR(cropAt(shot, 9, 4).width, 0.3, 1e-12);
    EXPECT_NEAR(engine::largestZoom(shot), 1 / 0.3, 1e-12);
}

TEST(CameraPath, GlidesStraightAndStaysInside) {
    const story::Shot shot = shotWith({{0, 0, 1}, {0.6, 0.6, 0.4}});
    double before = -1;
    for (double t = 0; t <= 4; t += 0.05) {
        const Crop crop = cropAt(shot, t, 4);
        EXPECT_NEAR(crop.x, crop.y, 1e-12);
        EXPECT_GE(crop.x, before);
        EXPECT_LE(crop.x + crop.width, 1 + 1e-12);
        before = crop.x;
    }
}

TEST(CameraPath, PansWithoutEnlarging) {
    const story::Shot shot = shotWith({{0, 0.25, 0.5}, {0.5, 0.25, 0.5}});
    EXPECT_NEAR(cropAt(shot, 2, 4).x, 0.25, 1e-9);
    EXPECT_DOUBLE_EQ(cropAt(shot, 2, 4).width, 0.5);
    EXPECT_DOUBLE_EQ(cropAt(shot, 2, 4).y, 0.25);
}

TEST(CameraPath, OtherCamerasOfAShotAreAsEver) {
    story::Shot shot;
    shot.id = {17};
    shot.camera = Camera::Handheld;
    EXPECT_EQ(cropAt(shot, 1.3, 4), cropAt(Camera::Handheld, 1.3, 4, 17));
}

}  // namespace
