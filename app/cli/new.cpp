// seine new FILM.seine PICTURE...: a film with a shot for each picture.
#include <memory>
#include <system_error>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "engine/media/error.h"
#include "storage/project_file.h"

namespace cli {
namespace {

struct NewOptions {
    std::string film, size = "1280x720", fps = "24", transition = "cut";
    std::vector<std::string> pictures;
    double seconds = 3;
    bool json = false;
};

story::InsertShots shotsFor(storage::ProjectFile& film, const std::vector<Board>& boards,
                            const NewOptions& options) {
    story::Ids ids(film.story());
    story::InsertShots insert;
    for (const Board& board : boards) {
        story::Shot shot;
        shot.id = ids.shot();
        shot.name = story::shotNameFor(board.file.stem().string());
        shot.pictureName = board.file.filename().string();
        shot.picture = film.addBlob(board.bytes, board.mime);
        shot.length = framesFrom(options.seconds, film.story().rate);
        shot.out.kind = *story::transitionKindNamed(options.transition);
        shot.out.length = framesFrom(1, film.story().rate);
        insert.items.push_back({insert.items.size(), std::move(shot)});
    }
    return insert;
}

int runNew(const NewOptions& options) {
    const Size size = sizeFrom(options.size);
    const story::Rate rate = rateFrom(options.fps);
    std::vector<Board> boards;
    for (const auto& file : pictureFiles(options.pictures)) boards.push_back(boardFrom(file));

    story::Story story;
    story.title = std::filesystem::path(options.film).stem().string();
    story.width = size.width;
    story.height = size.height;
    story.rate = rate;
    auto film = storage::ProjectFile::create(options.film, story);
    try {
        film->perform(shotsFor(*film, boards, options));
    } catch (...) {
        film.reset();
        std::error_code ignored;
        std::filesystem::remove(options.film, ignored);  // ours: create() never opens one that was there
        throw;
    }
    const double seconds = rate.seconds(story::length(film->story()));
    if (options.json)
        printJson({{"film", options.film}, {"shots", boards.size()}, {"seconds", seconds}});
    else
        std::printf("%s: %zu shots, %s\n", options.film.c_str(), boards.size(), clockTime(seconds).c_str());
    return 0;
}

}  // namespace

void addNew(CLI::App& app, Session& session) {
    auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Make a film with a shot for each picture");
    command->add_option("film", options->film, "The film to make, FILM.seine; never overwritten")->required();
    command->add_option("pictures", options->pictures, "Pictures, or folders of pictures, in order")
        ->required();
    command->add_option("--size", options->size, "Width x height of the film")->capture_default_str();
    command->add_option("--fps", options->fps, "Frames a second")->capture_default_str();
    command->add_option("--seconds", options->seconds, "Length of each shot")
        ->check(CLI::Range(0.01, 36000.0))
        ->capture_default_str();
    command->add_option("--transition", options->transition, "What joins the shots")
        ->check(CLI::IsMember({"cut", "dissolve", "morph", "generated"}))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] { session.action = [options] { return runNew(*options); }; });
}

}  // namespace cli
