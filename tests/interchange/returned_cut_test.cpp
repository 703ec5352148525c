// Cuts that come back from an editing program, in our own words and in those of others.
#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "engine/interchange/error.h"
#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/otio.h"
#include "made_cut.h"

namespace {

using interchange::ClipMark;
using interchange::Note;
using interchange::ReturnedCut;
using story::Part;
using testing::HasSubstr;

void expectOurs(const ReturnedCut& cut) {
    ASSERT_EQ(cut.clips.size(), 4u);
    EXPECT_EQ(cut.clips[0].mark, (ClipMark{Part{story::ShotId{1}, Part::What::Shot}}));
    EXPECT_EQ(cut.clips[0].length, 72);
    EXPECT_EQ(cut.clips[0].dissolveAfter, 12);
    EXPECT_EQ(cut.clips[1].length, 48);
    EXPECT_EQ(cut.clips[1].dissolveAfter, 0);
    EXPECT_EQ(cut.clips[2].mark, (ClipMark{Part{story::ShotId{2}, Part::What::Transition}}));
    EXPECT_EQ(cut.clips[3].length, 60);
}

TEST(ReturnedCut, OtioComesBackAsItWent) {
    const ReturnedCut cut = interchange::readOtio(interchange::otioOf(made::cut(), "/films"), "film.otio");
    EXPECT_EQ(cut.title, made::kName);
    EXPECT_EQ(cut.rate, (story::Rate{24, 1}));
    expectOurs(cut);
}

TEST(ReturnedCut, XmemlComesBackAsItWent) {
    const ReturnedCut cut =
        interchange::readXmeml(interchange::xmemlOf(made::cut({24'000, 1001})), "film.xml");
    EXPECT_EQ(cut.title, made::kName);
    EXPECT_EQ(cut.rate, (story::Rate{24'000, 1001}));
    ASSERT_EQ(cut.clips.size(), 4u);
    EXPECT_EQ(cut.clips[0].length, 73) << "-1 is the middle of the transition, 6 of its 12 frames";
    EXPECT_EQ(cut.clips[0].dissolveAfter, 12);
    EXPECT_EQ(cut.clips[0].length + cut.clips[1].length, 120);
    EXPECT_EQ(cut.clips[3].length, 60);
}

TEST(ReturnedCut, AnArchiveHoldsTheTimeline) {
    interchange::Cut cut = made::cut();
    const auto folder = std::filesystem::temp_directory_path() / ("seine-otioz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < cut.media.size(); ++i) {
        cut.media[i].file = folder / cut.media[i].file.filename();
        std::ofstream(cut.media[i].file) << "medium " << i;
    }
    EXPECT_TRUE(interchange::writeOtioz(cut, folder / "ταινία.otioz"));
    expectOurs(interchange::readOtioz(folder / "ταινία.otioz"));
    int asked = 0;
    EXPECT_FALSE(interchange::writeOtioz(cut, folder / "b.otioz", [&] { return ++asked > 0; }))
        << "it was stopped";
    std::filesystem::remove(cut.media[0].file);
    EXPECT_THROW(interchange::writeOtioz(cut, folder / "c.otioz"), interchange::Error);
    std::ofstream(folder / "d.otioz") << "PK but no archive";
    EXPECT_THROW(interchange::readOtioz(folder / "d.otioz"), interchange::Error);
    std::filesystem::remove_all(folder);
}

/// As Resolve writes it: Clip.1, no metadata of ours, absolute paths, a nested stack, a second picture track.
constexpr char kForeign[] =
    R"({"OTIO_SCHEMA": "SerializableCollection.1", "children": [{"OTIO_SCHEMA": "Timeline.1",
 "name": "cut v2", "tracks": {"OTIO_SCHEMA": "Stack.1", "children": [
  {"OTIO_SCHEMA": "Track.1", "kind": "Audio", "children": [{"OTIO_SCHEMA": "Gap.1"}]},
  {"OTIO_SCHEMA": "Track.1", "kind": "Video", "children": [
   {"OTIO_SCHEMA": "Clip.1", "name": "003 C [s3].mov", "source_range": {"OTIO_SCHEMA": "TimeRange.1",
     "duration": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25.0, "value": 50.0},
     "start_time": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25.0, "value": 4.0}},
     "media_reference": {"OTIO_SCHEMA": "ExternalReference.1", "target_url": "file:///C:/x/renamed.mov"}},
   {"OTIO_SCHEMA": "Gap.1", "source_range": {"duration": {"rate": 25, "value": 10}, "start_time": {"rate": 25, "value": 0}}},
   {"OTIO_SCHEMA": "Clip.2", "name": "x", "source_range": null, "active_media_reference_key": "other",
     "media_references": {"DEFAULT_MEDIA": {"OTIO_SCHEMA": "ExternalReference.1",
       "available_range": {"duration": {"rate": 50, "value": 100}, "start_time": {"rate": 50, "value": 0}},
       "target_url": "film%20media/001%20A%20%5Bs1%5D.mov"}}},
   {"OTIO_SCHEMA": "Stack.1", "name": "nest"}]},
  {"OTIO_SCHEMA": "Track.1", "kind": "Video", "children": [{"OTIO_SCHEMA": "Clip.1"}]}]}}]})";

TEST(ReturnedCut, OtherProgramsOtioIsUnderstood) {
    const ReturnedCut cut = interchange::readOtio(kForeign, "cut.otio");
    EXPECT_EQ(cut.rate, (story::Rate{25, 1}));
    ASSERT_EQ(cut.clips.size(), 4u);
    EXPECT_EQ(cut.clips[0].mark, (ClipMark{Part{story::ShotId{3}, Part::What::Shot}}))
        << "by the name of the clip";
    EXPECT_EQ(cut.clips[0].length, 50);
    EXPECT_TRUE(cut.clips[1].isGap);
    EXPECT_EQ(cut.clips[2].mark, (ClipMark{Part{story::ShotId{1}, Part::What::Shot}}))
        << "by the name of the file";
    EXPECT_EQ(cut.clips[2].length, 50) << "at 50 frames a second";
    EXPECT_FALSE(cut.clips[3].mark);
    EXPECT_THAT(cut.remarks,
                testing::Contains(Note{.kind = Note::Kind::Nested, .name = "nest", .place = "Stack"}));
    EXPECT_THAT(cut.remarks, testing::Contains(Note{.kind = Note::Kind::OtherTracks, .to = 1}));
}

TEST(ReturnedCut, WhatIsNoCutIsRefusedByName) {
    for (
        const char* text :
        {"", "{", "[]", "{}", R"({"OTIO_SCHEMA": "Timeline.1"})",
         R"({"OTIO_SCHEMA": "Timeline.1", "tracks": {"children": [{"OTIO_SCHEMA": "Track.1", "kind": "Video", "children": [1]}]}})"})
        try {
            interchange::readOtio(text, "cut.otio");
            FAIL() << text;
        } catch (const interchange::Error& error) {
            EXPECT_THAT(error.what(), HasSubstr("cut.otio")) << text;
        }
    for (const char* text :
         {"", "<a", "<xmeml/>", "<xmeml><sequence><media><video/></media></sequence></xmeml>"})
        EXPECT_THROW(interchange::readXmeml(text, "cut.xml"), interchange::Error) << text;
}

TEST(ReturnedCut, OurNamesAreKnownAgain) {
    for (const ClipMark& mark : {ClipMark{{story::ShotId{7}, Part::What::Shot}},
                                 ClipMark{{story::ShotId{12345678901}, Part::What::Transition}},
                                 ClipMark{{story::ShotId{8}, Part::What::Shot}, true}}) {
        EXPECT_EQ(interchange::markIn(interchange::markOf(mark)), mark);
        EXPECT_EQ(interchange::markInFileName("003 a [x] " + interchange::fileMarkOf(mark) + ".mov"), mark);
    }
    for (const char* name : {"a.mov", "[s].mov", "[s-1]", "[x3]", "]s3[", "[s3", "[s99999999999999999999]"})
        EXPECT_FALSE(interchange::markInFileName(name)) << name;
    for (const char* fact : {"", "shot", "shot ", "shot x", "shot 0", "transition -3"})
        EXPECT_FALSE(interchange::markIn(fact)) << fact;
}

}  // namespace
