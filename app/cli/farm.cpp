// seine farm submit|status|cancel FILM.seine: what is stale as job arrays of Slurm, over a folder that all
// machines see.
#include <algorithm>
#include <cstdio>
#include <memory>

#include "app/cli/console.h"
#include "app/cli/farm_commands.h"
#include "app/cli/values.h"
#include "app/farm_folder.h"
#include "app/slurm.h"
#include "storage/project_file.h"

namespace cli {
namespace {

using app::askSlurm;
using app::FarmFolder;
using app::FarmPlan;
using app::FarmTask;
using story::Part;

constexpr int kTries = 3;  // of a task whose program fails or is killed; a lost machine Slurm makes good
constexpr int kCollectWait = 86400;  // seconds that the takes wait for a film that is being edited

struct Submit {
    std::string film, partition;
    int gpus = 0, mostAtOnce = 0;
    ModelOptions model;
    bool json = false;
};

std::string quoted(const std::string& text) {
    std::string safe = "'";
    for (const char c : text) safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + "'";
}

std::string program() {
    return std::filesystem::read_symlink("/proc/self/exe").string();
}

std::string modelArguments(const ModelOptions& model) {
    std::string text;
    const auto add = [&text](const std::string& name, const std::string& value) {
        if (!value.empty()) text += " " + name + " " + quoted(value);
    };
    // Slurm starts the task in another folder, and a name of an added model is no path.
    if (!model.folder.empty() || std::getenv("SEINE_MODEL"))
        add("--model", std::filesystem::absolute(modelFolder(model)).string());
    add("--device", model.device);
    add("--precision", model.precision);
    add("--sampler", model.sampler);
    if (model.threads) add("--threads", std::to_string(model.threads));
    if (model.steps) add("--steps", std::to_string(*model.steps));
    if (model.guidance) add("--guidance", std::to_string(*model.guidance));
    if (model.seed) add("--seed", std::to_string(*model.seed));
    return text + (model.isFast ? " --fast" : "");
}

std::vector<std::vector<FarmTask>> roundsOf(const story::Story& story) {
    std::vector<FarmTask> shots, transitions;
    for (const Part& part : engine::staleParts(story))
        (part.what == Part::What::Shot ? shots : transitions).push_back({part, engine::titleOf(story, part)});
    std::vector<std::vector<FarmTask>> rounds;
    for (auto& round : {shots, transitions})
        if (!round.empty()) rounds.push_back(round);
    return rounds;
}

std::string submitRound(const Submit& options, const FarmFolder& folder, std::size_t round, std::size_t count,
                        const std::string& after) {
    const std::string film = std::filesystem::absolute(options.film).string();
    const std::string make = quoted(program()) + " farm make " + quoted(film) + " --round " +
                             std::to_string(round) + modelArguments(options.model);
    const std::string retried = "for try in $(seq " + std::to_string(kTries) + "); do " + make +
                                " && exit 0; echo again: try $try failed >&2; done; exit 1";
    std::string command = "sbatch --parsable --requeue --open-mode=append --job-name=seine --array=0-" +
                          std::to_string(count - 1);
    if (options.mostAtOnce) command += "%" + std::to_string(options.mostAtOnce);
    command += " --output=" + quoted((folder.path() / "logs" / "%A_%a.log").string());
    if (!options.partition.empty()) command += " --partition=" + quoted(options.partition);
    if (options.gpus) command += " --gres=gpu:" + std::to_string(options.gpus);
    if (!after.empty()) command += " --dependency=afterany:" + after;
    return askSlurm(command + " --wrap=" + quoted(retried));
}

std::string submitCollecting(const Submit& options, const FarmFolder& folder, std::size_t round,
                             const std::string& after) {
    std::string command =
        "sbatch --parsable --requeue --open-mode=append --job-name=seine-collect --ntasks=1" +
        std::string(" --output=") + quoted((folder.path() / "logs" / "collect-%j.log").string());
    if (!options.partition.empty()) command += " --partition=" + quoted(options.partition);
    const std::string collect = quoted(program()) + " farm collect " +
                                quoted(std::filesystem::absolute(options.film).string()) + " --round " +
                                std::to_string(round) + " --wait " + std::to_string(kCollectWait);
    return askSlurm(command + " --dependency=afterany:" + after + " --wrap=" + quoted(collect));
}

int submit(const Submit& options) {
    const FarmFolder folder(options.film);
    if (folder.exists() && !app::slurmTasks(folder.plan().jobs).empty())
        throw UsageError("the film is on the farm already", options.film,
                         "wait for it, or seine farm cancel");
    FarmPlan plan;
    plan.film = std::filesystem::absolute(options.film);
    plan.rounds = roundsOf(storage::ProjectFile::open(options.film, storage::Mode::Look)->story());
    if (folder.exists()) folder.clear();
    std::size_t tasks = 0;
    if (!plan.rounds.empty()) folder.save(plan);  // before any task looks for it
    std::string after;
    for (std::size_t i = 0; i < plan.rounds.size(); ++i) {
        tasks += plan.rounds[i].size();
        plan.jobs.push_back(submitRound(options, folder, i, plan.rounds[i].size(), after));
        plan.jobs.push_back(after = submitCollecting(options, folder, i, plan.jobs.back()));
        folder.save(plan);
    }
    if (options.json)
        printJson({{"film", options.film}, {"tasks", tasks}, {"jobs", plan.jobs}});
    else if (tasks == 0)
        std::printf("%s: nothing to generate, every take is current\n", options.film.c_str());
    else
        std::printf("%s: %zu tasks submitted; see seine farm status\n", options.film.c_str(), tasks);
    return 0;
}

int status(const std::string& film, bool asJsonToo) {
    const FarmFolder folder(film);
    const FarmPlan plan = folder.plan();
    std::size_t made = 0, all = 0;
    nlohmann::json parts = nlohmann::json::array();
    for (std::size_t round = 0; round < plan.rounds.size(); ++round)
        for (std::size_t i = 0; i < plan.rounds[round].size(); ++i) {
            const bool isMade = folder.hasResult(round, i);
            ++all, made += isMade;
            parts.push_back({{"part", plan.rounds[round][i].title}, {"made", isMade}});
        }
    nlohmann::json states = nlohmann::json::object();
    bool isCollecting = false;  // each round is an array of tasks and a job that collects what they made
    for (const app::SlurmTask& task : app::slurmTasks(plan.jobs)) {
        const auto job = std::find(plan.jobs.begin(), plan.jobs.end(), task.job);
        if ((job - plan.jobs.begin()) % 2)
            isCollecting = true;
        else
            states[task.state] = states.value(task.state, 0) + 1;
    }
    if (asJsonToo) {
        printJson({{"film", film},
                   {"made", made},
                   {"tasks", all},
                   {"parts", parts},
                   {"slurm", states},
                   {"collecting", isCollecting}});
        return 0;
    }
    std::printf("%s: %zu of %zu made", film.c_str(), made, all);
    for (const auto& [state, count] : states.items()) std::printf(", %d %s", count.get<int>(), state.c_str());
    std::printf("%s\n", !states.empty() ? ""
                        : isCollecting  ? ", to be collected into the film"
                                        : ", nothing is waiting");
    return 0;
}

int cancel(const std::string& film) {
    const FarmPlan plan = FarmFolder(film).plan();
    std::string jobs;
    for (const std::string& job : plan.jobs) jobs += " " + job;
    if (!jobs.empty()) askSlurm("scancel" + jobs);
    std::printf("%s: cancelled; what was made stays: seine farm collect\n", film.c_str());
    return 0;
}

}  // namespace

void addFarm(CLI::App& app, Session& session) {
    CLI::App* farm = app.add_subcommand("farm", "Generate on a cluster that Slurm runs");
    farm->require_subcommand(1);
    auto options = std::make_shared<Submit>();
    CLI::App* sub = farm->add_subcommand("submit", "What is stale, as tasks; the takes come into the film");
    sub->add_option("film", options->film, "The film, in a folder that all machines see")->required();
    sub->add_option("--partition", options->partition, "Slurm's partition");
    sub->add_option("--gpus", options->gpus, "Graphics cards a task")->check(CLI::Range(0, 64));
    sub->add_option("--max-parallel", options->mostAtOnce, "So many tasks at once")
        ->check(CLI::PositiveNumber);
    addModelOptions(*sub, options->model);
    sub->add_flag("--json", options->json, "Answer as JSON");
    sub->callback([options, &session] { session.action = [options] { return submit(*options); }; });

    auto film = std::make_shared<std::string>();
    auto asJsonToo = std::make_shared<bool>(false);
    CLI::App* state = farm->add_subcommand("status", "How far the tasks of a film are");
    state->add_option("film", *film, "The film, FILM.seine")->required();
    state->add_flag("--json", *asJsonToo, "Answer as JSON");
    state->callback([=, &session] { session.action = [=] { return status(*film, *asJsonToo); }; });
    CLI::App* stopping = farm->add_subcommand("cancel", "Take the tasks of a film back");
    stopping->add_option("film", *film, "The film, FILM.seine")->required();
    stopping->callback([=, &session] { session.action = [=] { return cancel(*film); }; });

    auto making = std::make_shared<FarmMake>();
    CLI::App* make = farm->add_subcommand("make", "One task; run by Slurm");
    make->add_option("film", making->film, "The film, FILM.seine")->required();
    make->add_option("--round", making->round, "Which round of tasks");
    addModelOptions(*make, making->model);
    make->callback([making, &session] {
        session.action = [making, stop = session.stop] { return makeFarmTask(*making, stop); };
    });
    auto round = std::make_shared<std::size_t>(0);
    auto wait = std::make_shared<int>(0);
    CLI::App* collect = farm->add_subcommand("collect", "What was made, into the film");
    collect->add_option("film", *film, "The film, FILM.seine")->required();
    collect->add_option("--round", *round, "Which round of tasks");
    collect->add_option("--wait", *wait, "Seconds to wait while somebody is editing the film");
    collect->callback([=, &session] {
        session.action = [=, stop = session.stop] { return collectFarm(*film, *round, *wait, stop); };
    });
}

}  // namespace cli
