#include "engine/exporter.h"

#include <algorithm>
#include <optional>
#include <system_error>

#include "engine/film_sound.h"
#include "engine/media/movie_writer.h"
#include "storage/story/sound.h"

namespace engine {
namespace {

constexpr double kBytesPerPixel = 0.05;  // more than H.264 at this quality needs for pictures that move
constexpr double kBytesPerSecondOfSound = 30'000;  // AAC at 192 kbit/s and its index
constexpr std::uintmax_t kLeast = 16 << 20;        // never fill a disk to the last byte

int even(int size) {
    return std::max(2, size + size % 2);
}

struct Plan {
    story::Span range;
    int width = 0, height = 0;
};

Plan planOf(const story::Story& story, const ExportOptions& options) {
    Plan plan;
    const story::Span whole{0, story::length(story)};
    plan.range = options.range.length > 0 ? options.range : whole;
    plan.range.begin = std::clamp<story::Frames>(plan.range.begin, 0, whole.length);
    plan.range.length = std::min(plan.range.length, whole.length - plan.range.begin);
    plan.width = even(options.width > 0 ? options.width : story.width);
    plan.height = even(options.height > 0 ? options.height : story.height);
    return plan;
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

void checkRoom(const story::Story& story, const ExportOptions& options) {
    std::error_code error;
    const auto room = std::filesystem::space(folderOf(options.file), error);
    if (error || room.capacity == 0) return;  // the writer will say what is wrong with the folder
    const std::uintmax_t needed = expectedBytes(story, options);
    if (room.available < needed)
        throw Error("not enough room on the disk (" + std::to_string(room.available >> 20) +
                        " MiB of about " + std::to_string(needed >> 20) + " MiB)",
                    folderOf(options.file).string(), "free some space or export to another disk");
}

/// Everything that had to be replaced by a slate, a still or a dissolve.
std::vector<std::string> warningsOf(const Compositor& compositor) {
    std::vector<std::string> warnings;
    for (const auto& [blob, why] : compositor.problems()) warnings.push_back(why);
    return warnings;
}

}  // namespace

std::uintmax_t expectedBytes(const story::Story& story, const ExportOptions& options) {
    const Plan plan = planOf(story, options);
    const double pixels = double(plan.width) * plan.height * double(plan.range.length);
    const double sound =
        story::hasSound(story) ? kBytesPerSecondOfSound * story.rate.seconds(plan.range.length) : 0;
    return static_cast<std::uintmax_t>(pixels * kBytesPerPixel + sound) + kLeast;
}

ExportReport exportMovie(const story::Story& story, Compositor& compositor, const ExportOptions& options,
                         const ProgressSink& progress, std::stop_token stop) {
    const Plan plan = planOf(story, options);
    if (plan.range.length <= 0)
        throw Error("nothing to export", story.title.empty() ? options.file.string() : story.title,
                    "add a shot first, or choose a range inside the story");
    if (stop.stop_requested()) throw Cancelled();
    checkRoom(story, options);

    media::MovieSettings settings;
    settings.width = plan.width;
    settings.height = plan.height;
    settings.rate = {story.rate.numerator, story.rate.denominator};
    settings.title = story.title;
    settings.hasSound = story::hasSound(story);
    std::optional<FilmSound> sound;
    if (settings.hasSound) sound.emplace(story, compositor.source(), story.rate.samples(plan.range.begin));
    media::MovieWriter writer(options.file, settings);
    for (story::Frames i = 0; i < plan.range.length; ++i) {
        if (stop.stop_requested()) throw Cancelled();
        writer.addFrame(compositor.frame(story, plan.range.begin + i, plan.width, plan.height));
        if (sound) sound->writeUpTo(story.rate.samples(i + 1), writer);
        if (progress) progress({double(i + 1) / double(plan.range.length) * 0.99, "write"});
    }
    if (stop.stop_requested()) throw Cancelled();
    writer.finish();
    if (progress) progress({1, "done"});
    ExportReport report{plan.range.length, warningsOf(compositor)};
    if (sound)
        for (std::string& warning : sound->warnings()) report.warnings.push_back(std::move(warning));
    return report;
}

}  // namespace engine
