// What the tasks of a farm run: `seine farm make`, one take, and `seine farm collect`, the takes into the
// film.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <thread>

#include "app/cli/console.h"
#include "app/cli/farm_commands.h"
#include "app/farm_folder.h"
#include "app/project_media.h"
#include "storage/error.h"

namespace cli {
namespace {

using app::FarmFolder;
using app::FarmPlan;

constexpr auto kBetweenTries = std::chrono::seconds(5);

/// Which of the tasks this is: Slurm says so.
std::size_t taskNumber(std::size_t count) {
    const char* text = std::getenv("SLURM_ARRAY_TASK_ID");
    char* end = nullptr;
    const unsigned long number = text ? std::strtoul(text, &end, 10) : 0;
    if (!text || end == text || *end || number >= count)
        throw UsageError("this is no task of a farm", "SLURM_ARRAY_TASK_ID", "seine farm submit starts them");
    return number;
}

/// Whoever is editing the film, as the window does, has taken in all that this round made.
bool isTakenIn(const FarmFolder& folder, std::size_t round, std::size_t tasks) {
    const auto film = storage::ProjectFile::open(folder.film(), storage::Mode::Look);
    for (std::size_t i = 0; i < tasks; ++i)
        if (folder.hasResult(round, i) && !app::hasTake(film->story(), folder.resultWithoutMovie(round, i)))
            return false;
    return true;
}

/// The film as soon as nobody else is editing it; none when there is nothing left to put into it.
std::shared_ptr<storage::ProjectFile> openWhenFree(const FarmFolder& folder, std::size_t round,
                                                   std::size_t tasks, int waitSeconds,
                                                   const std::stop_token& stop) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(waitSeconds);
    while (true) try {
            return storage::ProjectFile::open(folder.film());
        } catch (const storage::Error& error) {
            if (error.kind != storage::Error::Kind::Locked) throw;
            if (isTakenIn(folder, round, tasks)) return nullptr;
            if (std::chrono::steady_clock::now() > until) throw;
            if (stop.stop_requested()) throw engine::Cancelled();
            std::this_thread::sleep_for(kBetweenTries);
        }
}

}  // namespace

int makeFarmTask(const FarmMake& options, const std::stop_token& stop) {
    const FarmFolder folder(options.film);
    const FarmPlan plan = folder.plan();
    if (options.round >= plan.rounds.size())
        throw UsageError("there is no such round", std::to_string(options.round), "see farm.json");
    const auto& tasks = plan.rounds[options.round];
    const std::size_t number = taskNumber(tasks.size());
    if (folder.hasResult(options.round, number)) return 0;  // made before the task was started again
    const std::shared_ptr<const storage::ProjectFile> film =
        storage::ProjectFile::open(options.film, storage::Mode::Look);
    const auto job = engine::jobFor(film->story(), tasks[number].part, options.model.overrides());
    if (!job) return 0;  // taken away, or still, since it was submitted
    app::ProjectMedia media(film);
    engine::Compositor compositor(media);
    const auto generator = loadModel(options.model);
    ProgressBar bar(job->title);
    folder.keepResult(options.round, number,
                      engine::makeTake(*job, *generator, compositor, bar.sink(), stop));
    bar.finish("done");
    return 0;
}

int collectFarm(const std::string& file, std::size_t round, int waitSeconds, const std::stop_token& stop) {
    const FarmFolder folder(file);
    const FarmPlan plan = folder.plan();
    if (round >= plan.rounds.size())
        throw UsageError("there is no such round", std::to_string(round), "see farm.json");
    const auto& tasks = plan.rounds[round];
    const auto film = openWhenFree(folder, round, tasks.size(), waitSeconds, stop);
    if (film && film->isReadOnly()) throw UsageError("the film cannot be changed", file, film->notice());
    std::size_t added = 0, missing = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (!folder.hasResult(round, i)) ++missing;
        if (!film || !folder.hasResult(round, i)) continue;
        engine::MadeTake made = folder.result(round, i);
        if (app::hasTake(film->story(), made)) continue;  // collected before
        made.take.id = story::Ids(film->story()).take();
        made.take.movie = film->addBlob(made.movie, "video/mp4");
        added += film->perform(story::AddTake{made.part, made.take, true}).has_value();
    }
    std::printf("%s: %zu takes added, %zu not made\n", file.c_str(), added, missing);
    return missing == 0 ? 0 : 1;
}

}  // namespace cli
