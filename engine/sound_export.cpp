#include "engine/sound_export.h"

#include <algorithm>

#include "engine/media/wav_writer.h"
#include "engine/mixer.h"

namespace engine {
namespace {

constexpr story::Samples kPiece = 1 << 14;

}  // namespace

std::vector<std::string> exportSound(const story::Story& story, MediaSource& source,
                                     const std::filesystem::path& file, story::Span range,
                                     const ProgressSink& progress, std::stop_token stop) {
    const story::Frames length = story::length(story);
    if (range.length <= 0) range = {0, length};
    const story::Frames end = std::min(range.end(), length);
    if (range.begin < 0 || range.begin >= end)
        throw Error("nothing to export", story.title.empty() ? file.string() : story.title,
                    "add a shot first, or choose a range inside the story");
    Mixer mixer(source);
    const story::Samples first = story.rate.samples(range.begin), last = story.rate.samples(end);
    mixer.seek(first);
    media::WavWriter writer(file);
    std::vector<float> left(kPiece), right(kPiece);
    while (mixer.position() < last) {
        if (stop.stop_requested()) throw Cancelled();
        const auto count = std::size_t(std::min(kPiece, last - mixer.position()));
        const auto toLeft = std::span(left).first(count), toRight = std::span(right).first(count);
        mixer.read(story, toLeft, toRight);
        writer.add(toLeft, toRight);
        if (progress) progress({0.99 * double(mixer.position() - first) / double(last - first), "write"});
    }
    if (stop.stop_requested()) throw Cancelled();
    writer.finish();
    if (progress) progress({1, "done"});
    std::vector<std::string> warnings;
    for (const auto& [blob, why] : mixer.problems()) warnings.push_back(why);
    return warnings;
}

}  // namespace engine
