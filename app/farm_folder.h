// A generation spread over a cluster: a folder beside the film, FILM.seine.farm, that all machines see. It
// holds what is to be made (farm.json) and what has been made (a take's figures and its movie, the figures
// last, so that a take is there whole or not at all). Slurm runs the tasks; nothing here waits or schedules.
// Thread safety: a FarmFolder only names a place; any thread may look into it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/generation.h"

namespace app {

/// One task: a part of the story, by its ids, which editing does not change.
struct FarmTask {
    story::Part part;
    std::string title;
};

/// Shots first; what starts from them comes in a second round, when their takes are in the film.
struct FarmPlan {
    std::filesystem::path film;
    std::vector<std::vector<FarmTask>> rounds;
    std::vector<std::string> jobs;  // Slurm's numbers: of every round its tasks and its collecting
};

class FarmFolder {
 public:
    explicit FarmFolder(const std::filesystem::path& film);

    const std::filesystem::path& film() const { return m_film; }
    const std::filesystem::path& path() const { return m_path; }
    bool exists() const;
    /// Throw engine::Error where a file cannot be read or written.
    FarmPlan plan() const;
    void save(const FarmPlan&) const;
    /// Forgets the plan and all results.
    void clear() const;

    bool hasResult(std::size_t round, std::size_t task) const;
    void keepResult(std::size_t round, std::size_t task, const engine::MadeTake&) const;
    engine::MadeTake result(std::size_t round, std::size_t task) const;
    engine::MadeTake resultWithoutMovie(std::size_t round, std::size_t task) const;
    /// What the task of that number in Slurm's job says while it runs.
    std::filesystem::path logOf(const std::string& job, std::size_t task) const;

 private:
    std::filesystem::path fileOf(std::size_t round, std::size_t task, const char* ending) const;
    const std::filesystem::path m_film, m_path;
};

/// The story has this very take already, or no longer what it was made for.
bool hasTake(const story::Story&, const engine::MadeTake&);

}  // namespace app
