// Cuts that are handed to editing programs with a movie for every shot, and what comes back from there.
#include <cmath>

#include "deliveries.h"
#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/scale.h"
#include "engine/returned_cut.h"
#include "storage/story/edit.h"

namespace {

using namespace deliveries;
using interchange::Note;
using testing::ElementsAre;
using testing::HasSubstr;

TEST_F(Deliveries, ACutComesWithItsMediaAndGoesBack) {
    for (const char* name : {"film.otio", "film.xml", "film.fcpxml", "film.edl"}) {
        Delivery order = to(name);
        order.handoff.codec = media::Codec::H264;
        const auto report = deliver(order);
        EXPECT_THAT(report.files, ElementsAre(folder / name, folder / "film media"));
        EXPECT_GT(fs::file_size(folder / name), 500u);
    }
    const auto media = names(folder / "film media");
    EXPECT_THAT(media, ElementsAre("001 The lamp _swings_ [s1].mp4", "002 to next [t2].mp4",
                                   "002 夜 _ night_ _x__ [s2].mp4", "003 [s3].mp4"));
    const auto plan = engine::plannedCut(story, {.file = folder / "film.otio", .codec = media::Codec::H264});
    for (std::size_t i = 0; i < plan.media.size(); ++i)
        expectDecodes(folder / "film media" / plan.media[i].fileName, int(plan.media[i].length));
    EXPECT_EQ(plan.cut.length(), story::length(story));
}

TEST_F(Deliveries, HandedMoviesShowWhatTheStoryShows) {
    Delivery order = to("film.otio");
    order.handoff.codec = media::Codec::H264;
    order.handoff.quality = 4;
    deliver(order);
    const auto plan = engine::plannedCut(story, {.file = folder / "film.otio", .codec = media::Codec::H264});
    engine::Compositor compositor(source);
    for (std::size_t i = 0; i < plan.cut.clips.size(); ++i) {
        const auto& clip = plan.cut.clips[i];
        auto movie = media::MovieReader::open(plan.cut.media[clip.medium].file);
        const auto* in = i > 0 ? plan.cut.dissolveAfter(i - 1) : nullptr;
        const auto* out = plan.cut.dissolveAfter(i);
        for (story::Frames at = in ? in->after : 0; at < clip.length - (out ? out->before : 0); at += 5)
            EXPECT_GT(
                media::psnr(movie.frame(clip.sourceBegin + at), compositor.frame(story, clip.begin + at)), 32)
                << i << ' ' << at;
        if (!out) continue;
        // An editing program mixes the two movies; the story shows the same.
        auto next = media::MovieReader::open(plan.cut.media[plan.cut.clips[i + 1].medium].file);
        const double length = double(out->before + out->after);
        for (story::Frames k = 0; k < out->before + out->after; ++k) {
            const auto a = movie.frame(clip.sourceBegin + clip.length - out->before + k);
            const auto b = next.frame(plan.cut.clips[i + 1].sourceBegin - out->before + k);
            const auto mixed = media::blend(a, b, double(k + 1) / (length + 1));
            EXPECT_GT(media::psnr(mixed, compositor.frame(story, clip.begin + clip.length - out->before + k)),
                      30)
                << k;
        }
    }
}

/// A second of a tone as WAV bytes, mono, 16 bits at 24 kHz.
std::vector<std::uint8_t> tone() {
    std::vector<std::uint8_t> wav;
    const auto word = [&](const char* text) { wav.insert(wav.end(), text, text + 4); };
    const auto number = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) wav.push_back(std::uint8_t(value >> (8 * i)));
    };
    word("RIFF"), number(36 + 48'000, 4), word("WAVE"), word("fmt "), number(16, 4), number(1, 2),
        number(1, 2);
    number(24'000, 4), number(48'000, 4), number(2, 2), number(16, 2), word("data"), number(48'000, 4);
    for (int i = 0; i < 24'000; ++i) number(std::uint16_t(std::int16_t(8000 * std::sin(i * 0.1))), 2);
    return wav;
}

TEST_F(Deliveries, SoundComesAlongOnItsTracks) {
    const story::BlobId music = source.add(tone()), broken = source.add(std::vector<std::uint8_t>{1, 2, 3});
    const auto clip = [&](std::int64_t id, story::BlobId blob, story::Samples at, story::Samples length) {
        story::SoundClip made;
        made.id = story::SoundId{id};
        made.blob = blob;
        made.name = "Μουσική.flac";
        made.at = at;
        made.length = length;
        made.sourceLength = 48'000;
        return made;
    };
    story::Track track;
    track.id = story::TrackId{500};
    track.name = "Music";
    track.mix.gain = -3;
    track.clips = {clip(501, music, 0, 48'000), clip(502, music, 24'000, 24'000),
                   clip(503, broken, 96'000, 1000)};
    story.tracks = {track};
    story.shots[1].sounds = {clip(504, music, -12'000, 30'000)};
    Delivery order = to("film.otio");
    order.handoff.codec = media::Codec::H264;
    const auto report = deliver(order);
    EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("Μουσική.flac")));
    EXPECT_THAT(names(folder / "film media"), testing::Contains("sound 01 Μουσική.wav"));
    EXPECT_EQ(names(folder / "film media").size(), 5u) << "the broken one is left out";
    const fs::path wav = folder / "film media/sound 01 Μουσική.wav";
    EXPECT_EQ(outputOf("ffmpeg -v error -i " + quoted(wav) + " -f null -"), "");
    EXPECT_THAT(outputOf("ffprobe -v error -show_entries stream=sample_rate,channels,duration -of csv=p=0 " +
                         quoted(wav)),
                HasSubstr("48000,2,1.000000"));
    const std::string otio = contentOf(folder / "film.otio");
    std::size_t tracks = 0;
    for (std::size_t at = otio.find("\"Audio\""); at != std::string::npos;
         at = otio.find("\"Audio\"", at + 1))
        ++tracks;
    EXPECT_EQ(tracks, 3u) << "two clips of the track overlap, and there is dialogue";
    const auto plan = engine::plannedCut(story, {.file = folder / "film.otio"});
    ASSERT_EQ(plan.cut.sound.size(), 3u);
    EXPECT_EQ(plan.cut.sound[0].clips.at(0).gain, -3);
    EXPECT_EQ(plan.cut.sound[2].name, "Dialogue");
    EXPECT_EQ(plan.cut.sound[2].clips.at(0).begin, 36'000) << "a quarter of a second before its shot";
    deliver(to("mix.wav"));
    EXPECT_THAT(
        outputOf("ffprobe -v error -show_entries stream=duration -of csv=p=0 " + quoted(folder / "mix.wav")),
        HasSubstr("3.000000"));
    story.tracks.clear();
    story.shots[1].sounds.clear();
    EXPECT_THROW(deliver(to("none.wav")), engine::Error);
    story.tracks = {track};
    for (const char* name : {"film.xml", "film.fcpxml", "film.edl", "film.otioz"}) {
        Delivery other = to(name);
        other.handoff.codec = media::Codec::H264;
        EXPECT_NO_THROW(deliver(other)) << name;
    }
}

TEST_F(Deliveries, ARangeOfACutIsACutOfItsOwn) {
    story.markers.push_back({story::MarkerId{901}, 30, "here"});
    story::SoundClip music;
    music.id = story::SoundId{950};
    music.blob = source.add(tone());
    music.at = story.rate.samples(12);
    music.length = music.sourceLength = 48'000;
    music.fadeIn = 40'000;
    story.tracks = {{.id = story::TrackId{940}, .name = "Music", .mix = {}, .clips = {music}}};
    Delivery order = to("part.otio");
    order.movie.range = kBehind;
    order.handoff.codec = media::Codec::H264;
    deliver(order);
    EXPECT_THAT(names(folder / "part media"),
                ElementsAre("002 to next [t2, excerpt].mp4", "002 夜 _ night_ _x__ [s2, excerpt].mp4",
                            "003 [s3, excerpt].mp4", "sound 01.wav"));
    const auto plan = engine::plannedCut(
        story, {.file = folder / "part.otio", .range = kBehind, .codec = media::Codec::H264});
    EXPECT_EQ(plan.cut.length(), 48);
    EXPECT_EQ(plan.cut.start, 24 * 3600 + 24) << "timecode is that of the whole story";
    EXPECT_TRUE(plan.cut.dissolves.empty()) << "it begins where its first shot begins";
    ASSERT_EQ(plan.cut.markers.size(), 1u);
    EXPECT_EQ(plan.cut.markers[0].at, 6);
    ASSERT_EQ(plan.cut.sound.size(), 1u);
    const auto& heard = plan.cut.sound[0].clips.at(0);
    EXPECT_EQ(heard.begin, 0);
    EXPECT_EQ(heard.sourceBegin, 24'000);
    EXPECT_EQ(heard.length, 24'000);
    EXPECT_EQ(heard.fadeIn, 16'000) << "what is left of it";
    for (std::size_t i = 0; i < plan.media.size(); ++i)
        expectDecodes(folder / "part media" / plan.media[i].fileName, int(plan.media[i].length));
}

TEST_F(Deliveries, AnArchiveIsOneFile) {
    Delivery order = to("film.otioz");
    order.handoff.codec = media::Codec::H264;
    deliver(order);
    EXPECT_THAT(names(), ElementsAre("film.otioz"));
    const std::string list = outputOf(
        "python3 -c \"import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip()); "
        "print('\\n'.join(z.namelist())); print(z.read('version.txt'))\" " +
        quoted(folder / "film.otioz"));
    EXPECT_THAT(list, HasSubstr("None\ncontent.otio\nversion.txt\nmedia/001 The lamp"));
    EXPECT_THAT(list, HasSubstr("1.0.0"));
}

/// What an editing program gives back: the same clips in another order, with other lengths.
interchange::ReturnedCut returned(const engine::PlannedCut& plan) {
    interchange::ReturnedCut cut;
    cut.rate = plan.cut.rate;
    for (std::size_t i = 0; i < plan.cut.clips.size(); ++i) {
        const auto* dissolve = plan.cut.dissolveAfter(i);
        cut.clips.push_back({.mark = interchange::ClipMark{plan.media[i].part},
                             .name = "",
                             .length = plan.cut.clips[i].length,
                             .isGap = false,
                             .dissolveAfter = dissolve ? dissolve->before + dissolve->after : 0});
    }
    return cut;
}

TEST_F(Deliveries, ACutThatComesBackUnchangedChangesNothing) {
    for (const auto kind :
         {TransitionKind::Generated, TransitionKind::Morph, TransitionKind::Dissolve, TransitionKind::Cut}) {
        story.shots[1].out.kind = kind;
        const auto plan = engine::returnEdit(story, returned(engine::plannedCut(story, {.file = "a.otio"})));
        EXPECT_FALSE(plan.edit) << story::nameOf(kind) << ": "
                                << (plan.changes.empty() ? -1 : int(plan.changes.front().kind));
        EXPECT_TRUE(plan.changes.empty());
        EXPECT_TRUE(plan.remarks.empty());
    }
}

TEST_F(Deliveries, ACutThatComesBackReordersAndRetimes) {
    auto cut = returned(engine::plannedCut(story, {.file = "a.otio"}));
    // 1 dissolves to 2, 2 morphs to 3   ->   3, 1 (longer), 2 split in two, 1 again, and something foreign
    std::vector<interchange::ReturnedClip> clips = {cut.clips[3], cut.clips[0], cut.clips[1], cut.clips[1],
                                                    cut.clips[0]};
    clips[1].length = 50;
    clips[1].dissolveAfter = 12;
    clips[2].length = 8;
    clips[3].length = 9;
    clips[4].dissolveAfter = 0;
    clips.push_back({.mark = {}, .name = "stock.mov", .length = 24});
    clips.push_back({.mark = {}, .name = "", .length = 10, .isGap = true});
    cut.clips = clips;
    const auto plan = engine::returnEdit(story, cut);
    ASSERT_TRUE(plan.edit);
    const story::Story before = story;
    const story::Edit back = story::apply(story, *plan.edit);
    ASSERT_EQ(story.shots.size(), 4u);
    EXPECT_EQ(story.shots[0].id, before.shots[2].id);
    EXPECT_EQ(story.shots[1].id, before.shots[0].id);
    EXPECT_EQ(story.shots[1].length, 50);
    EXPECT_EQ(story.shots[1].out.kind, TransitionKind::Dissolve);
    EXPECT_EQ(story.shots[1].out.length, 12);
    EXPECT_EQ(story.shots[2].id, before.shots[1].id);
    EXPECT_EQ(story.shots[2].length, 17);
    EXPECT_EQ(story.shots[2].out.kind, TransitionKind::Cut);
    EXPECT_EQ(story.shots[3].picture, before.shots[0].picture) << "a copy";
    EXPECT_THAT(plan.remarks, ElementsAre(Note{.kind = Note::Kind::NotOurs, .name = "stock.mov", .to = 24},
                                          Note{.kind = Note::Kind::GapClosed, .to = 10}));
    EXPECT_THAT(
        plan.changes,
        testing::Contains(Note{
            .kind = Note::Kind::Retimed, .number = 1, .name = before.shots[0].name, .from = 24, .to = 50}));
    story::apply(story, back);
    EXPECT_TRUE(story::sameContent(story, before)) << "one step back";
}

TEST_F(Deliveries, AnExcerptThatComesBackLeavesTheRestAlone) {
    const auto handed = engine::plannedCut(story, {.file = "a.otio", .range = kBehind});
    interchange::ReturnedCut cut = returned(handed);
    for (auto& clip : cut.clips) clip.mark->isExcerpt = true;
    EXPECT_FALSE(engine::returnEdit(story, cut).edit) << "nothing changed in it";
    // 2 morphs to 3   ->   3 (longer), 2
    cut.clips = {cut.clips[2], cut.clips[0]};
    cut.clips[0].length = 40;
    const auto plan = engine::returnEdit(story, cut);
    ASSERT_TRUE(plan.edit);
    const story::Story before = story;
    const story::Edit back = story::apply(story, *plan.edit);
    ASSERT_EQ(story.shots.size(), 3u);
    EXPECT_EQ(story.shots[0], before.shots[0]);
    EXPECT_EQ(story.shots[1].id, before.shots[2].id);
    EXPECT_EQ(story.shots[1].length, 40);
    EXPECT_EQ(story.shots[2].id, before.shots[1].id);
    story::apply(story, back);
    // One clip alone: the others of the excerpt stay as well, as nobody can tell that they were in it.
    cut.clips.resize(1);
    const auto one = engine::returnEdit(story, cut);
    ASSERT_TRUE(one.edit);
    story::apply(story, *one.edit);
    EXPECT_EQ(story.shots.size(), 3u);
    EXPECT_EQ(story.shots[2].length, 40);
}

TEST_F(Deliveries, AnotherRateIsReckonedOver) {
    auto cut = returned(engine::plannedCut(story, {.file = "a.otio"}));
    cut.rate = {48, 1};
    for (auto& clip : cut.clips) clip.length *= 2, clip.dissolveAfter *= 2;
    EXPECT_FALSE(engine::returnEdit(story, cut).edit);
    cut.clips.resize(1);
    const auto plan = engine::returnEdit(story, cut);
    ASSERT_TRUE(plan.edit);
    EXPECT_EQ(plan.changes.size(), 2u) << "two shots go";
    interchange::ReturnedCut foreign;
    foreign.clips = {{.mark = interchange::ClipMark{{story::ShotId{777}, story::Part::What::Shot}},
                      .name = "x",
                      .length = 5}};
    EXPECT_FALSE(engine::returnEdit(story, foreign).edit);
}

}  // namespace
