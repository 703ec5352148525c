// What the engine's tests put in place of the model and the project file: a Generator whose every pixel can
// be foretold, a MediaSource in memory, and pictures with something on them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "engine/media/picture_writer.h"
#include "engine/media_source.h"
#include "engine/picture.h"
#include "engine/seine/generator.h"
#include "engine/seine/latent/restraint.h"
#include "storage/story/story.h"

namespace fakes {

using engine::Picture;

/// The picture moved to the left by whole pixels; what leaves on one side comes in on the other.
inline Picture rolled(const Picture& picture, int pixels) {
    Picture result(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            for (int c = 0; c < 3; ++c) {
                const int from = ((x + pixels) % picture.width + picture.width) % picture.width;
                result.row(y)[3 * x + c] = picture.row(y)[3 * from + c];
            }
    return result;
}

/// The left part of b, the right part of a.
inline Picture wiped(const Picture& a, const Picture& b, double t) {
    Picture result = a;
    const int edge = int(std::lround(t * a.width));
    for (int y = 0; y < a.height; ++y) std::copy_n(b.row(y), 3 * edge, result.row(y));
    return result;
}

/// Smooth colours that differ everywhere, with a few hard edges; another scene for every number.
inline Picture scene(int width, int height, int number) {
    Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double u = double(x) / width, v = double(y) / height;
            const double wave =
                std::sin(6.283 * (u * (1 + number % 3) + number * 0.37)) * std::cos(3.1 * v + number);
            const bool isDisc = std::hypot(u - 0.3 - 0.1 * (number % 4), v - 0.5) < 0.18;
            std::uint8_t* pixel = picture.row(y) + 3 * x;
            pixel[0] = std::uint8_t(isDisc ? 230 : 110 + 60 * wave);
            pixel[1] = std::uint8_t(isDisc ? 40 + 30 * (number % 5) : 60 + 120 * v);
            pixel[2] = std::uint8_t(isDisc ? 50 : 200 - 130 * u + 20 * wave);
        }
    return picture;
}

/// Both ends given: a wipe from the first to the last. Otherwise the last given picture rolls on, kPixels a
/// model frame. Embeds a picture as its mean colour and a text as its length.
class FakeGenerator : public seine::Generator {
 public:
    static constexpr int kPixels = 6;

    explicit FakeGenerator(bool anyTime = true) {
        m_model.name = "fake";
        m_model.anyTime = anyTime;
        m_model.steps = 7;
        m_model.guidance = 1.5;
        m_model.transitionPrompt = "one becomes the other";
        m_model.animationPrompt = "closer";
    }
    const seine::ModelInfo& model() const override { return m_model; }
    void setPace(const std::string& pace, const std::vector<std::string>& words) {
        m_model.transitionPace = pace;
        m_model.paceWords = words;
    }

    using seine::Generator::generate;
    seine::Clip generate(const seine::Request& request, const seine::FrameSink& sink,
                         const seine::ProgressSink& progress, std::stop_token stop) override {
        requests.push_back(request);
        for (int step = 0; step < 4; ++step) {
            if (onStep) onStep(step);
            if (stop.stop_requested()) throw seine::Cancelled();
            if (progress) progress({seine::Progress::Stage::Denoise, step + 1, 4, (step + 1) / 4.0});
        }
        std::vector<double> times = request.times;
        for (int i = 0; request.times.empty() && i < m_model.frames; ++i) times.push_back(i);
        for (std::size_t i = 0; i < times.size(); ++i) sink(i, frameAt(request, times[i]));
        seine::Clip clip;
        clip.steps = request.steps ? request.steps : m_model.steps;
        clip.guidance = request.guidance.value_or(m_model.guidance);
        clip.next = std::make_shared<const seine::Continuation>();
        handedOn.push_back(clip.next);
        return clip;
    }

    std::vector<float> embedPicture(const Picture& picture) override {
        std::vector<float> sum(3);
        for (std::size_t i = 0; i < picture.rgb.size(); ++i) sum[i % 3] += picture.rgb[i];
        return ofUnitLength(sum);
    }
    std::vector<float> embedText(const std::string& text) override {
        return ofUnitLength({float(text.size()), 1, 1});
    }

    std::vector<seine::Request> requests;
    std::vector<std::shared_ptr<const seine::Continuation>> handedOn;  // by each of them
    std::function<void(int step)> onStep;

 private:
    Picture frameAt(const seine::Request& request, double time) const {
        const seine::GivenFrame& first = request.given.front();
        const seine::GivenFrame& last = request.given.back();
        for (const auto& given : request.given)
            if (std::abs(given.frame - time) < 1e-6) return given.picture;
        if (last.frame == m_model.frames - 1)
            return wiped(first.picture, last.picture, time / (m_model.frames - 1));
        return rolled(last.picture, int(std::lround((time - last.frame) * kPixels)));
    }
    static std::vector<float> ofUnitLength(std::vector<float> v) {
        float square = 0;
        for (const float x : v) square += x * x;
        for (float& x : v) x /= std::sqrt(square);
        return v;
    }
    seine::ModelInfo m_model;
};

class MemorySource : public engine::MediaSource {
 public:
    story::BlobId add(std::vector<std::uint8_t> bytes) {
        const story::BlobId id{std::int64_t(m_blobs.size()) + 1};
        m_blobs[id] = std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes));
        return id;
    }
    story::BlobId add(const Picture& picture) { return add(media::encodePng(picture, 1)); }
    Bytes bytes(story::BlobId id) override {
        ++reads;
        const auto found = m_blobs.find(id);
        if (found == m_blobs.end()) throw std::runtime_error("no such blob: " + std::to_string(id.value));
        return found->second;
    }
    int reads = 0;

 private:
    std::map<story::BlobId, Bytes> m_blobs;
};

/// Shots of the given lengths with a scene each, joined by cuts.
inline story::Story storyOf(MemorySource& source, const std::vector<story::Frames>& lengths, int width = 96,
                            int height = 64) {
    story::Story story;
    story.width = width;
    story.height = height;
    for (const story::Frames length : lengths) {
        story::Shot shot;
        shot.id = story::ShotId{story.nextId++};
        shot.length = length;
        shot.pictureName = "scene" + std::to_string(story.shots.size() + 1) + ".png";
        shot.picture = source.add(scene(width, height, int(story.shots.size()) + 1));
        story.shots.push_back(shot);
    }
    return story;
}

}  // namespace fakes
