#include "engine/compositor.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <optional>

#include "engine/media/optical_flow.h"
#include "engine/media/scale.h"
#include "engine/picture_cache.h"
#include "engine/slate.h"

namespace engine {
namespace {

using story::Frames;
using story::TransitionKind;

constexpr double kLargestStill =
    8192;                           // of an enlarged still, so that a near camera does not fill the memory
constexpr int kSmallestMorph = 16;  // smaller pictures have no flow to follow: they dissolve

std::string nameOfPicture(const ShotFrame& what) {
    return what.pictureName.empty() ? "picture " + std::to_string(what.picture.value) : what.pictureName;
}

/// The shot whose transition shows at that frame of shot `index`: its own or the one before it.
std::optional<std::size_t> jointAt(const story::Story& story, std::size_t index, Frames at) {
    for (const std::size_t shot : {index, index - 1})
        if (shot < story.shots.size() && story::transitionSpan(story, shot).contains(at)) return shot;
    return {};
}

media::RectF inPixels(const Crop& crop, const Picture& picture) {
    return {crop.x * picture.width, crop.y * picture.height, crop.width * picture.width,
            crop.height * picture.height};
}

}  // namespace

struct Compositor::State {
    State(MediaSource& source, const Limits& limits)
        : media(source), cache(source, limits.pictureBytes, limits.openMovies) {}

    MediaSource& media;

    /// The two pictures that the transition shown last runs between, and the flow between them if it is a
    /// morph.
    struct Joint {
        ShotFrame first, last;
        Picture a, b;
        std::optional<media::Between> flow;
    };

    Picture still(const ShotFrame&, int width, int height);
    std::optional<Picture> fromMovie(story::BlobId, const std::string& name, Frames, const Crop&, int width,
                                     int height);
    Picture draw(const ShotFrame&, int width, int height);
    Picture transition(const story::Story&, std::size_t shot, Frames at, Frames length, int width,
                       int height);
    Joint& jointOf(const story::Story&, std::size_t shot, int width, int height);

    /// A frame of a stored movie, and what errors call the movie.
    struct MovieFrame {
        story::BlobId movie;
        Frames at = 0;
        std::string name;
    };
    std::optional<media::CodedFrame> codedFrom(const MovieFrame&, int width, int height);
    std::optional<MovieFrame> frameOfTake(const story::Story&, std::size_t shot, Frames at, Frames length);

    PictureCache cache;
    std::optional<Joint> joint;
};

/// The picture under the camera, or the slate that says why there is none.
Picture Compositor::State::still(const ShotFrame& what, int width, int height) {
    if (!what.picture) return blankBoard(width, height);
    const bool isWhole = what.crop.isWhole();
    const double zoom = std::min(what.zoom, std::max(1.0, kLargestStill / std::max(width, height)));
    const int fullWidth = isWhole ? width : int(std::ceil(width * zoom));
    const int fullHeight = isWhole ? height : int(std::ceil(height * zoom));
    const auto full = cache.fitted(what.picture, nameOfPicture(what), what.fit, fullWidth, fullHeight);
    if (!full) return slate(width, height, nameOfPicture(what), cache.problems()[what.picture]);
    return isWhole ? *full : media::resample(*full, inPixels(what.crop, *full), width, height);
}

std::optional<Picture> Compositor::State::fromMovie(story::BlobId blob, const std::string& name, Frames at,
                                                    const Crop& crop, int width, int height) {
    media::MovieReader* movie = cache.movie(blob, name);
    if (!movie) return {};
    try {
        at = std::clamp<Frames>(at, 0, movie->info().frames - 1);
        if (crop.isWhole()) {
            if (movie->info().width == width && movie->info().height == height) return movie->frame(at);
            return movie->frame(at, width, height);
        }
        const Picture full = movie->frame(at);
        return media::resample(full, inPixels(crop, full), width, height);
    } catch (const std::exception& error) {
        cache.problems()[blob] = error.what();
        return {};
    }
}

std::optional<media::CodedFrame> Compositor::State::codedFrom(const MovieFrame& wanted, int width,
                                                              int height) {
    media::MovieReader* movie = cache.movie(wanted.movie, wanted.name);
    if (!movie || movie->info().width != width || movie->info().height != height) return {};
    try {
        return movie->coded(std::clamp<Frames>(wanted.at, 0, movie->info().frames - 1));
    } catch (const std::exception& error) {
        cache.problems()[wanted.movie] = error.what();
        return {};
    }
}

/// Frame `at` of the `length` of a generated transition; none without a take that can be read.
std::optional<Compositor::State::MovieFrame> Compositor::State::frameOfTake(const story::Story& story,
                                                                            std::size_t shot, Frames at,
                                                                            Frames length) {
    const story::Part part{story.shots[shot].id, story::Part::What::Transition};
    const bool isGenerated = story::isGenerated(story.shots[shot].out.kind);
    const story::Take* take = isGenerated ? story::chosenTake(story, part) : nullptr;
    if (!take || take->length <= 0 || cache.problems().contains(take->movie)) return {};
    // A take of another length is stretched, so that both its ends stay where they belong.
    const double stretch = length > 1 ? double(take->length - 1) / double(length - 1) : 0;
    return MovieFrame{take->movie, Frames(std::llround(double(at) * stretch)),
                      "take of " + titleOf(story, part)};
}

/// The take under the camera; where it cannot be read, the still picture with a word about it.
Picture Compositor::State::draw(const ShotFrame& what, int width, int height) {
    if (!what.movie) return still(what, width, height);
    const std::string name = "take of " + nameOfPicture(what);
    if (!cache.problems().contains(what.movie))
        if (auto seen = fromMovie(what.movie, name, what.movieFrame, what.crop, width, height)) return *seen;
    Picture picture = still(what, width, height);
    caption(picture, cache.problems()[what.movie]);
    return picture;
}

Compositor::State::Joint& Compositor::State::jointOf(const story::Story& story, std::size_t shot, int width,
                                                     int height) {
    const ShotFrame first = lastVisible(story, shot), last = firstVisible(story, shot + 1);
    const bool isKnown = joint && joint->first == first && joint->last == last && joint->a.width == width &&
                         joint->a.height == height;
    if (!isKnown) joint = Joint{first, last, draw(first, width, height), draw(last, width, height), {}};
    return *joint;
}

Picture Compositor::State::transition(const story::Story& story, std::size_t shot, Frames at, Frames length,
                                      int width, int height) {
    if (const auto made = frameOfTake(story, shot, at, length))
        if (auto seen = fromMovie(made->movie, made->name, made->at, {}, width, height)) return *seen;
    const TransitionKind kind = story.shots[shot].out.kind;
    Joint& ends = jointOf(story, shot, width, height);
    const double t = double(at + 1) / double(length + 1);
    Picture picture;
    if (kind == TransitionKind::Morph && std::min(width, height) >= kSmallestMorph) {
        if (!ends.flow) ends.flow.emplace(ends.a, ends.b, media::Between::Kind::Morph);
        picture = ends.flow->frame(t);
    } else {
        picture = media::blend(ends.a, ends.b, t);
    }
    const story::Take* broken =
        story::isGenerated(kind)
            ? story::chosenTake(story, {story.shots[shot].id, story::Part::What::Transition})
            : nullptr;
    if (broken) caption(picture, cache.problems()[broken->movie]);
    return picture;
}

Compositor::Compositor(MediaSource& source) : Compositor(source, Limits{}) {}

Compositor::Compositor(MediaSource& source, Limits limits)
    : m_state(std::make_unique<State>(source, limits)) {}

Compositor::~Compositor() = default;

Picture Compositor::frame(const story::Story& story, Frames at, int width, int height) {
    width = width > 0 ? width : story.width;
    height = height > 0 ? height : story.height;
    const auto index = story::shotAt(story, at);
    if (!index) return Picture(width, height);
    if (const auto joint = jointAt(story, *index, at)) {
        const story::Span span = story::transitionSpan(story, *joint);
        return m_state->transition(story, *joint, at - span.begin, span.length, width, height);
    }
    const Frames since = at - story::visibleSpan(story, *index).begin;
    return m_state->draw(shotFrameAt(story, *index, since), width, height);
}

std::optional<media::CodedFrame> Compositor::coded(const story::Story& story, Frames at, int width,
                                                   int height) {
    const auto index = story::shotAt(story, at);
    if (!index) return {};
    std::optional<State::MovieFrame> wanted;
    if (const auto joint = jointAt(story, *index, at)) {
        const story::Span span = story::transitionSpan(story, *joint);
        wanted = m_state->frameOfTake(story, *joint, at - span.begin, span.length);
    } else {
        const ShotFrame what = shotFrameAt(story, *index, at - story::visibleSpan(story, *index).begin);
        if (what.movie && what.crop.isWhole())
            wanted = {what.movie, what.movieFrame, "take of " + nameOfPicture(what)};
    }
    return wanted ? m_state->codedFrom(*wanted, width, height) : std::nullopt;
}

Picture Compositor::draw(const ShotFrame& what, int width, int height) {
    return m_state->draw(what, width, height);
}

View Compositor::view(const ShotFrame& what, int width, int height) {
    Picture shown = draw(what, width, height);
    if (what.movie || !what.picture) return shown;
    const auto whole = m_state->cache.whole(what.picture, nameOfPicture(what));
    if (!whole) return shown;
    const double own =
        std::min(double(whole->width) / width, double(whole->height) / height) * what.crop.width;
    return {std::move(shown), own < kWorthDetail ? Picture() : draw(what, 2 * width, 2 * height)};
}

Picture Compositor::board(const ShotFrame& what, int width, int height) {
    ShotFrame whole = what;
    whole.movie = {};
    whole.crop = {};
    return m_state->still(whole, width, height);
}

MediaSource& Compositor::source() const {
    return m_state->media;
}

const std::map<story::BlobId, std::string>& Compositor::problems() const {
    return m_state->cache.problems();
}

void Compositor::forgetProblems() {
    m_state->cache.problems().clear();
    m_state->joint.reset();
}

}  // namespace engine
