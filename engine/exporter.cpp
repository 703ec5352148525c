#include "engine/exporter.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "engine/film_sound.h"
#include "engine/ordered_worker.h"
#include "engine/subtitles.h"
#include "storage/story/sound.h"

namespace engine {
namespace {

constexpr double kBytesPerPixel = 0.05;  // more than H.264 at this quality needs for pictures that move
constexpr double kBytesPerPixelProRes = 1.2, kBytesPerPixelPng = 3, kBytesPerPixelGif = 0.5;
constexpr double kBytesPerSecondOfSound = 200'000;  // PCM of a .mov; AAC needs a tenth
constexpr std::uintmax_t kLeast = 16 << 20;         // never fill a disk to the last byte

int even(int size) {
    return std::max(2, size + size % 2);
}

struct Plan {
    story::Span range;
    int width = 0, height = 0;
    story::Rate rate;
    story::Frames frames = 0;  // of the movie

    /// The frame of the story that the movie shows in its frame `i`.
    story::Frames storyFrame(story::Frames i, story::Rate of) const {
        const auto seconds = std::int64_t(i) * rate.denominator * of.numerator;
        return range.begin +
               std::min(range.length - 1, seconds / (std::int64_t(rate.numerator) * of.denominator));
    }
};

double bytesPerPixel(media::Codec codec) {
    switch (codec) {
        case media::Codec::ProRes422Hq:
            return kBytesPerPixelProRes;
        case media::Codec::PngSequence:
            return kBytesPerPixelPng;
        case media::Codec::Gif:
            return kBytesPerPixelGif;
        default:
            return kBytesPerPixel;
    }
}

bool isMovie(media::Codec codec) {
    return codec != media::Codec::Gif && codec != media::Codec::PngSequence;
}

Plan planOf(const story::Story& story, const ExportOptions& options) {
    Plan plan;
    const story::Span whole{0, story::length(story)};
    plan.range = options.range.length > 0 ? options.range : whole;
    plan.range.begin = std::clamp<story::Frames>(plan.range.begin, 0, whole.length);
    plan.range.length = std::min(plan.range.length, whole.length - plan.range.begin);
    plan.width = even(options.width > 0 ? options.width : story.width);
    plan.height = even(options.height > 0 ? options.height : story.height);
    plan.rate = options.rate.numerator > 0 && options.rate.denominator > 0 ? options.rate : story.rate;
    plan.frames = plan.range.length;
    if (!(plan.rate == story.rate))
        plan.frames = std::max<story::Frames>(plan.range.length > 0,
                                              plan.rate.frames(story.rate.seconds(plan.range.length)));
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

media::MovieSettings settingsOf(const story::Story& story, const ExportOptions& options, const Plan& plan) {
    media::MovieSettings settings;
    settings.width = plan.width;
    settings.height = plan.height;
    settings.rate = {plan.rate.numerator, plan.rate.denominator};
    settings.codec = options.codec;
    settings.quality = options.quality;
    settings.preset = options.preset;
    settings.mayUseHardware = options.mayUseHardware;
    settings.title = story.title;
    settings.hasSound = isMovie(options.codec) && story::hasSound(story);
    if (options.hasSubtitles && isMovie(options.codec)) settings.subtitles = subtitlesOf(story, plan.range);
    return settings;
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
    const double pixels = double(plan.width) * plan.height * double(plan.frames);
    const double sound =
        story::hasSound(story) ? kBytesPerSecondOfSound * story.rate.seconds(plan.range.length) : 0;
    return static_cast<std::uintmax_t>(pixels * bytesPerPixel(options.codec) + sound) + kLeast;
}

ExportReport exportMovie(const story::Story& story, Compositor& compositor, const ExportOptions& options,
                         const ProgressSink& progress, std::stop_token stop) {
    const Plan plan = planOf(story, options);
    if (plan.range.length <= 0)
        throw Error("nothing to export", story.title.empty() ? options.file.string() : story.title,
                    "add a shot first, or choose a range inside the story");
    if (stop.stop_requested()) throw Cancelled();
    checkRoom(story, options);

    std::optional<BurnInPainter> burnIn;
    if (options.burnIn.any()) burnIn.emplace(options.burnIn, plan.width, plan.height);
    const media::MovieSettings settings = settingsOf(story, options, plan);
    std::optional<FilmSound> sound;
    if (settings.hasSound) sound.emplace(story, compositor.source(), story.rate.samples(plan.range.begin));
    media::MovieWriter writer(options.file, settings);
    const bool takesOver = !burnIn && isMovie(options.codec);
    // The next frames are composed, and their sound is mixed, while the encoder works on those before.
    OrderedWorker encoder;
    for (story::Frames i = 0; i < plan.frames; ++i) {
        if (stop.stop_requested()) throw Cancelled();
        const story::Frames at = plan.storyFrame(i, story.rate);
        std::shared_ptr<FilmSound::Piece> piece;
        if (sound) piece = std::make_shared<FilmSound::Piece>(sound->mixUpTo(plan.rate.samples(i + 1)));
        const auto add = [&encoder, &writer, &piece](auto frame) {
            encoder.post([&writer, piece, frame = std::make_shared<decltype(frame)>(std::move(frame))] {
                writer.addFrame(*frame);
                if (piece) writer.addSound(piece->left, piece->right);
            });
        };
        if (auto taken = takesOver ? compositor.coded(story, at, plan.width, plan.height) : std::nullopt) {
            add(std::move(*taken));
        } else {
            Picture frame = compositor.frame(story, at, plan.width, plan.height);
            if (burnIn) burnIn->paint(frame, story, at);
            add(std::move(frame));
        }
        if (progress) progress({double(i + 1) / double(plan.frames) * 0.99, "write"});
    }
    encoder.finish();
    if (stop.stop_requested()) throw Cancelled();
    writer.finish();
    if (progress) progress({1, "done"});
    ExportReport report{plan.frames, warningsOf(compositor)};
    if (sound)
        for (std::string& warning : sound->warnings()) report.warnings.push_back(std::move(warning));
    return report;
}

}  // namespace engine
