// Movies and sound of any content: the index, a few frames here and there, the first second of sound.
#include <vector>

#include "engine/media/audio_reader.h"
#include "engine/media/error.h"
#include "engine/media/movie_reader.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(data, data + size);
    try {
        auto movie = media::MovieReader::open(bytes, "fuzzed");
        const std::int64_t frames = movie.info().frames;
        for (const std::int64_t index : {std::int64_t(0), frames / 2, frames - 1, frames}) {
            try {
                movie.frame(index, 32, 32);
                movie.timeOf(index);
            } catch (const media::Error&) {
            }
        }
    } catch (const media::Error&) {
    }
    try {
        auto sound = media::SoundReader::open(bytes, "fuzzed");
        std::vector<float> left(48'000), right(48'000);
        if (sound.read(left, right) > left.size()) __builtin_trap();
        sound.seek(1000);
        sound.read(left, right);
    } catch (const media::Error&) {
    }
    return 0;
}
