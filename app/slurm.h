// Slurm's own programs, asked as anyone at a shell asks them. Thread safety: all functions may be called from
// any thread; each waits for its program.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace app {

/// What the command answers on stdout. Throws engine::Error when the program is not there or refuses.
std::string askSlurm(const std::string& command);

struct SlurmTask {
    std::string job;       // the array's number
    std::size_t task = 0;  // within the array; 0 for a job that is none
    std::string state;     // "PENDING", "RUNNING", ... of squeue's manual
};

/// Those tasks of the user's jobs that Slurm still has to do; done ones are gone. Throws as askSlurm().
std::vector<SlurmTask> slurmTasks(const std::vector<std::string>& jobs);

}  // namespace app
