// Words of the command line as values, and values as JSON: sizes, rates, numbers of shots, picture files in
// the order people count. Pure functions but for pictureFiles(), which looks at folders; any thread.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "engine/picture.h"
#include "engine/plan.h"
#include "storage/story/story.h"

namespace cli {

struct Size {
    int width = 0, height = 0;
};

/// "1280x720"; even, 16 to 16384. Throw UsageError.
Size sizeFrom(const std::string& text);
/// "24", "23.976" (which is 24000/1001), "30000/1001".
story::Rate rateFrom(const std::string& text);
/// Seconds as frames, at least one.
story::Frames framesFrom(double seconds, story::Rate);

/// The size a clip of this picture gets when none is asked for: its own, reduced to 1280 on the longest side,
/// even.
Size sizeFor(const engine::Picture&);

/// The shot with this number (from 1), or the one whose transition has it. Throws UsageError when there is
/// none.
std::size_t shotNumbered(const story::Story&, int number);
std::size_t transitionNumbered(const story::Story&, int number);

/// "shot 2" before "shot 10", letters without case.
bool isBefore(const std::string& a, const std::string& b);
/// Files as named; of folders the pictures in them, in natural order. Throws UsageError for a folder without
/// any.
std::vector<std::filesystem::path> pictureFiles(const std::vector<std::string>& names);

/// A picture file to be put into a film, with its bytes as they are.
struct Board {
    std::filesystem::path file;
    std::vector<std::uint8_t> bytes;
    std::string mime;
};
/// The picture is decoded once, so that a film never gets one that cannot be shown. Throws media::Error.
Board boardFrom(const std::filesystem::path& file);

/// One JSON object on stdout.
void printJson(const nlohmann::json&);
nlohmann::json asJson(story::Rate);
std::string nameOf(engine::State);

}  // namespace cli
