// What is written for other programs: schemas, times, paths, order of elements; judged from outside where a
// judge is at hand.
#include <gmock/gmock.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <regex>

#include "engine/interchange/edl.h"
#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/final_cut_x.h"
#include "engine/interchange/otio.h"
#include "engine/interchange/url.h"
#include "made_cut.h"

namespace {

using nlohmann::json;
using testing::HasSubstr;

/// What a program prints, and whether it succeeded.
std::pair<int, std::string> outputOf(const std::string& command) {
    std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    std::string output;
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    return {pclose(pipe), output};
}

class TemporaryFile {
 public:
    explicit TemporaryFile(const std::string& content) {
        char name[] = "/tmp/seine-cut-XXXXXX";
        close(mkstemp(name));
        path = name;
        std::ofstream(path, std::ios::binary) << content;
    }
    ~TemporaryFile() { std::remove(path.c_str()); }
    std::string path;
};

/// Every object of OTIO says its schema; these are its fields (OpenTimelineIO, "Serialized Data
/// Documentation").
void expectSchema(const json& node) {
    static const std::map<std::string, std::vector<std::string>> kFields{
        {"Timeline.1", {"metadata", "name", "global_start_time", "tracks"}},
        {"Stack.1", {"metadata", "name", "source_range", "effects", "markers", "enabled", "children"}},
        {"Track.1",
         {"metadata", "name", "source_range", "effects", "markers", "enabled", "children", "kind"}},
        {"Clip.2",
         {"metadata", "name", "source_range", "effects", "markers", "enabled", "media_references",
          "active_media_reference_key"}},
        {"Gap.1", {"metadata", "name", "source_range", "effects", "markers", "enabled"}},
        {"Transition.1", {"metadata", "name", "in_offset", "out_offset", "transition_type"}},
        {"Marker.2", {"metadata", "name", "color", "comment", "marked_range"}},
        {"ExternalReference.1",
         {"metadata", "name", "available_range", "available_image_bounds", "target_url"}},
        {"TimeRange.1", {"duration", "start_time"}},
        {"RationalTime.1", {"rate", "value"}}};
    if (node.is_array())
        for (const json& child : node) expectSchema(child);
    if (!node.is_object()) return;
    if (node.contains("OTIO_SCHEMA")) {
        const std::string schema = node["OTIO_SCHEMA"];
        const auto fields = kFields.find(schema);
        ASSERT_NE(fields, kFields.end()) << schema;
        EXPECT_EQ(node.size(), fields->second.size() + 1) << schema << " " << node.dump();
        for (const std::string& field : fields->second)
            EXPECT_TRUE(node.contains(field)) << schema << '.' << field;
    }
    for (const auto& [key, child] : node.items())
        if (key != "metadata") expectSchema(child);
}

TEST(Otio, KeepsToTheSchemas) {
    const json timeline = json::parse(interchange::otioOf(made::cut(), "/films/ταινία 夜"));
    EXPECT_EQ(timeline["OTIO_SCHEMA"], "Timeline.1");
    expectSchema(timeline);
    EXPECT_EQ(timeline["name"], made::kName);
    const json& tracks = timeline["tracks"]["children"];
    ASSERT_EQ(tracks.size(), 3u);
    EXPECT_EQ(tracks[0]["kind"], "Video");
    EXPECT_EQ(tracks[1]["kind"], "Audio");
    EXPECT_EQ(tracks[2]["enabled"], false);
    const json& items = tracks[0]["children"];
    ASSERT_EQ(items.size(), 5u) << "four clips and the dissolve";
    EXPECT_EQ(items[1]["OTIO_SCHEMA"], "Transition.1");
    EXPECT_EQ(items[1]["in_offset"]["value"], 5);
    EXPECT_EQ(items[1]["out_offset"]["value"], 7);
    EXPECT_EQ(items[0]["metadata"]["seine"]["dialogue"], "Γεια σου — 世界");
    EXPECT_EQ(items[2]["metadata"]["seine"]["seed"], "42");
    EXPECT_EQ(items[2]["source_range"]["start_time"]["value"], 5);
    EXPECT_EQ(timeline["tracks"]["markers"].size(), 2u);
}

TEST(Otio, DissolvesReachOnlyIntoMediaThatAreThere) {
    const interchange::Cut cut = made::cut();
    const json items = json::parse(interchange::otioOf(cut, "/"))["tracks"]["children"][0]["children"];
    const auto range = [](const json& clip, const char* which) {
        const json& r = which[0] == 's' ? clip["source_range"]
                                        : clip["media_references"]["DEFAULT_MEDIA"]["available_range"];
        return std::pair(r["start_time"]["value"].get<double>(), r["duration"]["value"].get<double>());
    };
    const auto [aIn, aLength] = range(items[0], "source");
    EXPECT_LE(aIn + aLength + 7, range(items[0], "available").second) << "the tail of the first";
    EXPECT_GE(range(items[2], "source").first - 5, 0) << "the head of the second";
}

TEST(Otio, PathsAreRelativeAndPercentEncoded) {
    const json clip = json::parse(
        interchange::otioOf(made::cut(), "/films/ταινία 夜"))["tracks"]["children"][0]["children"][2];
    const std::string url = clip["media_references"]["DEFAULT_MEDIA"]["target_url"];
    EXPECT_EQ(url, "it%27s%20%22so%22%20100%25%20media/002%20%CE%9C%F0%9F%98%80%20%5Bs2%5D.mov");
    EXPECT_EQ(interchange::fileNameIn(url), "002 Μ😀 [s2].mov");
}

/// Times of FCPXML must be multiples of the frame.
void expectWholeFrames(const std::string& xml, std::int64_t numerator, std::int64_t denominator) {
    const std::regex times("(offset|start|duration|tcStart|frameDuration)=\"(\\d+)(?:/(\\d+))?s\"");
    int found = 0;
    for (auto i = std::sregex_iterator(xml.begin(), xml.end(), times); i != std::sregex_iterator();
         ++i, ++found) {
        const std::int64_t n = std::stoll((*i)[2]), d = (*i)[3].matched ? std::stoll((*i)[3]) : 1;
        if (d == 48'000 || (d < 48'000 && 48'000 % d == 0 && (*i)[1] == "duration")) continue;  // sound alone
        EXPECT_EQ(n * denominator % (d * numerator), 0) << (*i)[0];
    }
    EXPECT_GT(found, 15);
}

TEST(FinalCutX, KeepsToTheDocumentType) {
    for (const story::Rate rate :
         {story::Rate{24, 1}, story::Rate{24'000, 1001}, story::Rate{30'000, 1001}}) {
        const std::string xml = interchange::fcpxmlOf(made::cut(rate));
        const TemporaryFile file(xml);
        const auto [status, words] =
            outputOf("xmllint --noout --dtdvalid " SEINE_TESTS "/interchange/fcpxml.dtd " + file.path);
        EXPECT_EQ(status, 0) << words << xml;
        expectWholeFrames(xml, rate.denominator, rate.numerator);
    }
}

TEST(FinalCutX, SaysTimesAsFractions) {
    const std::string xml = interchange::fcpxmlOf(made::cut({24'000, 1001}));
    EXPECT_THAT(xml, HasSubstr("frameDuration=\"1001/24000s\""));
    EXPECT_THAT(xml, HasSubstr("tcStart=\"18018/5s\"")) << "one hour of timecode is 3603.6 s";
    EXPECT_THAT(xml, HasSubstr("src=\"file:///films/%CF%84"));
    EXPECT_THAT(xml, HasSubstr("&amp;"));
    EXPECT_THAT(xml, HasSubstr("lane=\"-2\""));
    EXPECT_THAT(xml, HasSubstr("amount=\"-6.0dB\""));
    EXPECT_THAT(interchange::fcpxmlOf(made::cut()), HasSubstr("tcStart=\"3600s\""));
}

TEST(FinalCut7, DefinesEachFileOnceAndCountsInWholeFrames) {
    const std::string xml = interchange::xmemlOf(made::cut({30'000, 1001}));
    const TemporaryFile file(xml);
    EXPECT_EQ(outputOf("xmllint --noout " + file.path).first, 0);
    EXPECT_THAT(xml, HasSubstr("<timebase>30</timebase>"));
    EXPECT_THAT(xml, HasSubstr("<ntsc>TRUE</ntsc>"));
    EXPECT_THAT(xml, HasSubstr("<pathurl>file://localhost/films/%CF%84"));
    const std::regex defined("<file id=\"file-6\">"), named("<file id=\"file-6\" ?/>");
    EXPECT_EQ(std::distance(std::sregex_iterator(xml.begin(), xml.end(), defined), {}), 1);
    EXPECT_EQ(std::distance(std::sregex_iterator(xml.begin(), xml.end(), named), {}), 1);
    // Beside the dissolve the clips say -1, and reach to its far sides.
    EXPECT_THAT(xml, HasSubstr("<start>0</start>\n            <end>-1</end>\n            <in>0</in>\n        "
                               "    <out>79</out>"));
    EXPECT_THAT(xml, HasSubstr("<start>-1</start>\n            <end>120</end>\n            <in>0</in>\n      "
                               "      <out>53</out>"));
    EXPECT_THAT(xml, HasSubstr("<start>67</start>\n            <end>79</end>"));
}

TEST(Edl, SaysCutsAndDissolves) {
    const std::string edl = interchange::edlOf(made::cut());
    EXPECT_THAT(edl, HasSubstr("FCM: NON-DROP FRAME"));
    EXPECT_THAT(edl, HasSubstr("* FRAME RATE: 24.000"));
    // The first shot until the dissolve begins, then the dissolve of 12 frames from it to the second.
    EXPECT_THAT(
        edl, HasSubstr("001  S0001    V     C        00:00:00:00 00:00:02:19 01:00:00:00 01:00:02:19\r\n"));
    EXPECT_THAT(
        edl, HasSubstr("002  S0001    V     C        00:00:02:19 00:00:02:19 01:00:02:19 01:00:02:19\r\n"
                       "002  S0002    V     D    012 00:00:00:00 00:00:02:05 01:00:02:19 01:00:05:00\r\n"));
    EXPECT_THAT(
        edl, HasSubstr("003  T0002    V     C        00:00:00:00 00:00:00:12 01:00:05:00 01:00:05:12\r\n"));
    EXPECT_THAT(edl, HasSubstr("* SOURCE FILE: 002 Μ😀 [s2].mov"));
    EXPECT_THAT(edl, HasSubstr("* LOC: 01:00:00:10 GREEN   look"));
    EXPECT_THAT(edl,
                HasSubstr("005  M5       A     C        00:00:00:00 00:00:04:00 01:00:00:12 01:00:04:12"));
}

TEST(Edl, EveryRecordTimeGoesOnWhereTheLastEnded) {
    const std::string edl = interchange::edlOf(made::cut());
    const std::regex event(
        "\\d{3}  \\S{1,8} +V +(C|D) .*(\\d\\d:\\d\\d:\\d\\d:\\d\\d) (\\d\\d:\\d\\d:\\d\\d:\\d\\d)\r");
    std::string end = "01:00:00:00";
    int events = 0;
    for (auto i = std::sregex_iterator(edl.begin(), edl.end(), event); i != std::sregex_iterator();
         ++i, ++events) {
        EXPECT_EQ((*i)[2], end);
        end = (*i)[3];
    }
    EXPECT_EQ(events, 5);
    EXPECT_EQ(end, "01:00:08:00");
}

TEST(Edl, DropFrameSaysSo) {
    interchange::Cut cut = made::cut({30'000, 1001});
    cut.dropsFrames = true;
    cut.start = 107'892;  // one hour
    EXPECT_THAT(interchange::edlOf(cut), HasSubstr("FCM: DROP FRAME"));
    EXPECT_THAT(interchange::edlOf(cut), HasSubstr("01:00:00;00"));
}

}  // namespace
