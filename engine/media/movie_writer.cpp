#include "engine/media/movie_writer.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/media/error.h"
#include "engine/media/movie_sink.h"

namespace media {
namespace {

constexpr std::array<std::string_view, 9> kPresets = {"ultrafast", "superfast", "veryfast", "faster",  "fast",
                                                      "medium",    "slow",      "slower",   "veryslow"};

[[noreturn]] void refuse(const std::string& problem, const std::string& remedy) {
    throw Error(problem, "movie settings", remedy);
}

void demandSense(const MovieSettings& settings) {
    const int w = settings.width, h = settings.height;
    const std::string size = std::to_string(w) + " x " + std::to_string(h);
    if (w < 2 || h < 2 || w > 16384 || h > 16384)
        refuse("a movie cannot be " + size, "choose sides from 2 to 16384");
    const bool wantsEven = settings.codec != Codec::Gif && settings.codec != Codec::PngSequence;
    if (wantsEven && (w % 2 || h % 2))
        refuse("a movie of " + size + " cannot be coded: its sides must be even",
               "choose " + std::to_string(w & ~1) + " x " + std::to_string(h & ~1));
    if (settings.rate.num <= 0 || settings.rate.den <= 0 || settings.rate.perSecond() > 1000 ||
        settings.rate.perSecond() < 0.01)
        refuse("the frame rate " + std::to_string(settings.rate.num) + "/" +
                   std::to_string(settings.rate.den) + " makes no sense",
               "choose one from 1 to 240");
    if (settings.quality < 0 || settings.quality > 51)
        refuse("the quality " + std::to_string(settings.quality) + " does not exist",
               "choose 0 (best) to 51");
    if (std::find(kPresets.begin(), kPresets.end(), settings.preset) == kPresets.end())
        refuse("the preset \"" + settings.preset + "\" does not exist",
               "choose ultrafast, ... medium, ... veryslow");
    if (settings.hasSound && !wantsEven) refuse("pictures alone cannot have sound", "export a movie");
    if (settings.hasSound && (settings.soundBitRate < 16'000 || settings.soundBitRate > 512'000))
        refuse("sound cannot have " + std::to_string(settings.soundBitRate) + " bits a second",
               "choose 64000 to 320000");
}

std::unique_ptr<MovieSink> makeSink(const Target& target, const MovieSettings& settings) {
    demandSense(settings);
    if (settings.codec == Codec::Gif) return makeGifSink(target, settings);
    if (settings.codec != Codec::PngSequence) return makeMuxedSink(target, settings);
    if (!target) refuse("a sequence of pictures cannot be written to memory", "give it a folder");
    return makePngSink(*target, settings);
}

}  // namespace

MovieSettings MovieSettings::intermediate(int width, int height, Rate rate) {
    MovieSettings settings;
    settings.width = width;
    settings.height = height;
    settings.rate = rate;
    settings.quality = 12;
    settings.preset = "veryfast";
    settings.keyframeEvery = 8;
    settings.fullChroma = true;
    settings.decodesFast = true;
    return settings;
}

class MovieWriter::Impl {
 public:
    Impl(const Target& target, const MovieSettings& movie)
        : settings(movie), name(nameOf(target)), sink(makeSink(target, movie)) {}

    void demandOpen() const {
        if (!sink || isFinished)
            throw Error(isFinished ? "the movie is finished already" : "the movie was given up", name,
                        "begin a new one");
    }

    void demandSize(int width, int height) const {
        if (width == settings.width && height == settings.height) return;
        throw Error("frame " + std::to_string(frames) + " is " + std::to_string(width) + " x " +
                        std::to_string(height) + ", the movie " + std::to_string(settings.width) + " x " +
                        std::to_string(settings.height),
                    name, "fit the frames to the movie's size first");
    }

    /// Runs a step; when it fails the movie is given up, and every trace of it goes.
    template <typename Step>
    auto orGiveUp(Step step) {
        try {
            return step();
        } catch (...) {
            sink.reset();
            throw;
        }
    }

    MovieSettings settings;
    std::string name;
    std::unique_ptr<MovieSink> sink;
    std::int64_t frames = 0;
    bool isFinished = false;
};

MovieWriter::MovieWriter(const std::filesystem::path& target, const MovieSettings& settings)
    : m_impl(std::make_unique<Impl>(target, settings)) {}
MovieWriter::MovieWriter(const MovieSettings& settings)
    : m_impl(std::make_unique<Impl>(std::nullopt, settings)) {}
MovieWriter::MovieWriter(MovieWriter&&) noexcept = default;
MovieWriter::~MovieWriter() = default;

void MovieWriter::addFrame(const engine::Picture& picture) {
    m_impl->demandOpen();
    m_impl->orGiveUp([&] {
        const bool isWhole = picture.rgb.size() == std::size_t(3) * picture.width * picture.height;
        m_impl->demandSize(isWhole ? picture.width : 0, isWhole ? picture.height : 0);
        m_impl->sink->addFrame(picture);
    });
    ++m_impl->frames;
}

void MovieWriter::addFrame(const CodedFrame& frame) {
    m_impl->demandOpen();
    m_impl->orGiveUp([&] {
        m_impl->demandSize(frame.width(), frame.height());
        m_impl->sink->addFrame(frame);
    });
    ++m_impl->frames;
}

void MovieWriter::addSound(std::span<const float> left, std::span<const float> right) {
    m_impl->demandOpen();
    m_impl->orGiveUp([&] {
        if (left.size() != right.size())
            throw Error("the two channels of sound are not equally long", m_impl->name,
                        "give as many samples to both");
        m_impl->sink->addSound(left, right);
    });
}

std::int64_t MovieWriter::frames() const {
    return m_impl->frames;
}

MovieInfo MovieWriter::finish() {
    m_impl->demandOpen();
    return m_impl->orGiveUp([&] {
        if (m_impl->frames == 0) throw Error("the movie has no frames", m_impl->name, "add at least one");
        MovieInfo info = m_impl->sink->finish();
        m_impl->isFinished = true;
        return info;
    });
}

std::vector<std::uint8_t> MovieWriter::takeBytes() {
    if (!m_impl->isFinished) throw Error("the movie is not finished", m_impl->name, "call finish() first");
    return m_impl->sink->takeBytes();
}

void MovieWriter::cancel() noexcept {
    if (m_impl && !m_impl->isFinished) m_impl->sink.reset();
}

}  // namespace media
