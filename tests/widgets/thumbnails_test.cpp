#include "widgets/thumbnails.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/widgets/story_fixture.h"

namespace {

using widgets::ThumbnailCache;

struct Thumbnails : testing::Test {
    fixture::Pictures source{{fixture::drawnPicture(0), fixture::drawnPicture(1)}};
    ThumbnailCache cache{nullptr, 1};
    Thumbnails() { cache.setSource(&source); }
};

TEST_F(Thumbnails, AsksOnceAndKeepsWhatItGot) {
    EXPECT_EQ(cache.get({101}, 0, 90).height(), 90);
    cache.get({101}, 0, 90);
    EXPECT_EQ(source.requests, 1);
}

TEST_F(Thumbnails, ShowsTheNearestOneUntilTheAskedOneArrives) {
    cache.get({101}, 0, 90);
    source.isSlow = true;
    EXPECT_FALSE(cache.get({101}, 48, 90).isNull());
    EXPECT_TRUE(cache.get({102}, 0, 90).isNull());
    QSignalSpy arrived(&cache, &ThumbnailCache::arrived);
    source.deliverAll();
    EXPECT_EQ(arrived.count(), 2);
    EXPECT_FALSE(cache.get({102}, 0, 90).isNull());
}

TEST_F(Thumbnails, StaysWithinItsBounds) {
    for (int i = 0; i < 400; ++i) cache.get({101}, i, 90);
    EXPECT_LE(cache.bytes(), 1 << 20);
    EXPECT_GT(cache.bytes(), 1 << 19);
}

TEST_F(Thumbnails, AsksAgainForWhatChangedButKeepsShowingTheOld) {
    cache.get({101}, 0, 90);
    source.isSlow = true;
    emit source.changed({101});
    EXPECT_FALSE(cache.get({101}, 0, 90).isNull());
    EXPECT_EQ(source.requests, 2);
}

TEST_F(Thumbnails, AMissingPictureIsNotAskedForOverAndOver) {
    source.missing.insert(101);
    for (int i = 0; i < 5; ++i) EXPECT_TRUE(cache.get({101}, 0, 90).isNull());
    EXPECT_EQ(source.requests, 1);
    source.missing.clear();
    emit source.changed({101});
    EXPECT_FALSE(cache.get({101}, 0, 90).isNull());
}

TEST_F(Thumbnails, WhatIsLongOutOfSightIsCancelled) {
    source.isSlow = true;
    for (int i = 0; i < 1000; ++i) cache.get({101}, i, 90);
    EXPECT_EQ(source.requests, 1000);
    EXPECT_EQ(source.waiting(), 400);
    cache.get({101}, 0, 90);  // in sight again
    EXPECT_EQ(source.requests, 1001);
    EXPECT_EQ(source.waiting(), 400);
}

TEST_F(Thumbnails, AChangeCancelsWhatWasAskedForBefore) {
    source.isSlow = true;
    cache.get({101}, 0, 90);
    emit source.changed({101});
    EXPECT_EQ(source.waiting(), 0);
    cache.get({101}, 0, 90);
    EXPECT_EQ(source.waiting(), 1);
}

TEST_F(Thumbnails, OutlivesItsSource) {
    auto passing = std::make_unique<fixture::Pictures>(QList<QImage>{fixture::drawnPicture(0)});
    cache.setSource(passing.get());
    passing.reset();
    EXPECT_TRUE(cache.get({101}, 0, 90).isNull());
}

}  // namespace
