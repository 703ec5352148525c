#include "app/farm_folder.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

namespace app {
namespace {

using nlohmann::json;
using story::Part;
namespace fs = std::filesystem;

constexpr char kPlan[] = "farm.json";

[[noreturn]] void failed(const std::string& what, const fs::path& where, const std::string& remedy) {
    throw engine::Error(what, where.string(), remedy);
}

std::vector<std::uint8_t> bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::vector<std::uint8_t> bytes((std::istreambuf_iterator<char>(file)), {});
    if (!file.good() && !file.eof()) failed("the file cannot be read", path, "check the shared folder");
    return bytes;
}

/// Appears whole under its name: other machines look for it.
void write(const fs::path& path, const void* bytes, std::size_t size) {
    fs::path temporary = path;
    char host[128] = "";
    gethostname(host, sizeof host - 1);
    temporary += std::string(".").append(host) + "-" + std::to_string(getpid());
    std::ofstream file(temporary, std::ios::binary);
    file.write(static_cast<const char*>(bytes), std::streamsize(size));
    file.close();
    std::error_code error;
    if (file) fs::rename(temporary, path, error);
    if (!file || error) {
        fs::remove(temporary, error);
        failed("the file cannot be written", path, "check the shared folder and its room");
    }
}

void write(const fs::path& path, const json& value) {
    const std::string text = value.dump(2);
    write(path, text.data(), text.size());
}

json read(const fs::path& path) {
    const auto bytes = bytesOf(path);
    const json value = json::parse(bytes, nullptr, false);
    if (!value.is_object()) failed("the file cannot be read", path, "submit the film again");
    return value;
}

json asJson(const Part& part) {
    return {{"what", part.what == Part::What::Shot ? "shot" : "transition"}, {"id", part.shot.value}};
}

Part partFrom(const json& value) {
    return {{value.at("id").get<std::int64_t>()},
            value.at("what") == "shot" ? Part::What::Shot : Part::What::Transition};
}

}  // namespace

FarmFolder::FarmFolder(const fs::path& film)
    : m_film(fs::absolute(film)), m_path(m_film.string() + ".farm") {}

bool FarmFolder::exists() const {
    std::error_code error;
    return fs::exists(m_path / kPlan, error);
}

FarmPlan FarmFolder::plan() const {
    if (!exists()) failed("nothing was submitted", m_path, "seine farm submit FILM.seine");
    const json value = read(m_path / kPlan);
    FarmPlan plan;
    plan.film = value.at("film").get<std::string>();
    plan.jobs = value.at("jobs").get<std::vector<std::string>>();
    for (const json& round : value.at("rounds")) {
        std::vector<FarmTask> tasks;
        for (const json& task : round) tasks.push_back({partFrom(task), task.at("title").get<std::string>()});
        plan.rounds.push_back(std::move(tasks));
    }
    return plan;
}

void FarmFolder::save(const FarmPlan& plan) const {
    std::error_code error;
    fs::create_directories(m_path / "logs", error);
    if (error) failed("the folder cannot be made (" + error.message() + ")", m_path, "choose another place");
    json rounds = json::array();
    for (const auto& round : plan.rounds) {
        json tasks = json::array();
        for (const FarmTask& task : round) {
            json entry = asJson(task.part);
            entry["title"] = task.title;
            tasks.push_back(entry);
        }
        rounds.push_back(tasks);
    }
    write(m_path / kPlan, {{"film", plan.film.string()}, {"jobs", plan.jobs}, {"rounds", rounds}});
}

void FarmFolder::clear() const {
    std::error_code error;
    fs::remove_all(m_path, error);
    if (error) failed("the folder cannot be removed (" + error.message() + ")", m_path, "remove it by hand");
}

fs::path FarmFolder::fileOf(std::size_t round, std::size_t task, const char* ending) const {
    return m_path / (std::to_string(round) + "-" + std::to_string(task) + ending);
}

bool FarmFolder::hasResult(std::size_t round, std::size_t task) const {
    std::error_code error;
    return fs::exists(fileOf(round, task, ".json"), error);
}

void FarmFolder::keepResult(std::size_t round, std::size_t task, const engine::MadeTake& made) const {
    const story::Take& take = made.take;
    write(fileOf(round, task, ".mp4"), made.movie.data(), made.movie.size());
    write(fileOf(round, task, ".json"), {{"part", asJson(made.part)},
                                         {"length", take.length},
                                         {"model", take.model},
                                         {"prompt", take.prompt},
                                         {"negativePrompt", take.negativePrompt},
                                         {"sampler", take.sampler},
                                         {"seed", take.seed},
                                         {"steps", take.steps},
                                         {"guidance", take.guidance},
                                         {"fingerprint", take.fingerprint},
                                         {"madeAt", take.madeAt}});
}

engine::MadeTake FarmFolder::resultWithoutMovie(std::size_t round, std::size_t task) const {
    const json value = read(fileOf(round, task, ".json"));
    engine::MadeTake made;
    made.part = partFrom(value.at("part"));
    value.at("length").get_to(made.take.length);
    value.at("model").get_to(made.take.model);
    value.at("prompt").get_to(made.take.prompt);
    value.at("negativePrompt").get_to(made.take.negativePrompt);
    value.at("sampler").get_to(made.take.sampler);
    value.at("seed").get_to(made.take.seed);
    value.at("steps").get_to(made.take.steps);
    value.at("guidance").get_to(made.take.guidance);
    value.at("fingerprint").get_to(made.take.fingerprint);
    value.at("madeAt").get_to(made.take.madeAt);
    return made;
}

engine::MadeTake FarmFolder::result(std::size_t round, std::size_t task) const {
    engine::MadeTake made = resultWithoutMovie(round, task);
    made.movie = bytesOf(fileOf(round, task, ".mp4"));
    return made;
}

fs::path FarmFolder::logOf(const std::string& job, std::size_t task) const {
    return m_path / "logs" / (job + "_" + std::to_string(task) + ".log");
}

bool hasTake(const story::Story& story, const engine::MadeTake& made) {
    const auto* takes = story::takesOf(story, made.part);
    return !takes || std::any_of(takes->begin(), takes->end(), [&](const story::Take& take) {
        return take.seed == made.take.seed && take.fingerprint == made.take.fingerprint &&
               take.madeAt == made.take.madeAt;
    });
}

}  // namespace app
