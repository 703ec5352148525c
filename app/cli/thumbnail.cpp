// seine thumbnail FILM.seine OUT.png [SIZE]: a small picture of the film, for file managers. The film is only
// looked at: it may be open elsewhere.
#include <algorithm>
#include <cmath>
#include <memory>

#include "app/cli/command.h"
#include "app/project_media.h"
#include "engine/compositor.h"
#include "engine/media/picture_writer.h"

namespace cli {
namespace {

struct ThumbnailOptions {
    std::string film, out;
    int size = 256;
};

int runThumbnail(const ThumbnailOptions& options) {
    const std::shared_ptr<const storage::ProjectFile> film =
        storage::ProjectFile::open(options.film, storage::Mode::Look);
    const story::Story& story = film->story();
    if (story.shots.empty())
        throw UsageError("there is nothing to show", options.film, "add a picture to the film first");
    const double scale = double(options.size) / std::max(story.width, story.height);
    const auto side = [scale](int length) { return std::max(1, int(std::lround(length * scale))); };
    app::ProjectMedia media(film);
    engine::Compositor compositor(media);
    // The middle of the first shot: by then a transition or a fade from black is over.
    const story::Frames at = story::visibleSpan(story, 0).begin + story::visibleSpan(story, 0).length / 2;
    media::writePng(compositor.frame(story, at, side(story.width), side(story.height)), options.out);
    return 0;
}

}  // namespace

void addThumbnail(CLI::App& app, Session& session) {
    auto options = std::make_shared<ThumbnailOptions>();
    CLI::App* command = app.add_subcommand("thumbnail", "A small picture of a film, for file managers");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command->add_option("out", options->out, "The picture to write, OUT.png")->required();
    command->add_option("size", options->size, "Its longer side in pixels")
        ->check(CLI::Range(16, 4096))
        ->capture_default_str();
    command->callback([options, &session] { session.action = [options] { return runThumbnail(*options); }; });
}

}  // namespace cli
