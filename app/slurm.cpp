#include "app/slurm.h"

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>

#include "engine/progress.h"

namespace app {

std::string askSlurm(const std::string& command) {
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"),
                                               [](FILE*) { return 0; });
    std::string answer;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = pipe ? std::fread(buffer.data(), 1, buffer.size(), pipe.get()) : 0)
        answer.append(buffer.data(), size);
    const int status = pipe ? pclose(pipe.release()) : -1;
    while (!answer.empty() && answer.back() == '\n') answer.pop_back();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        throw engine::Error("Slurm is not here", command.substr(0, command.find(' ')),
                            "install slurm-client on a machine of the cluster");
    if (status != 0)
        throw engine::Error("Slurm refuses (" + answer + ")", command.substr(0, command.find(' ')),
                            "check the partition and the options");
    return answer;
}

std::vector<SlurmTask> slurmTasks(const std::vector<std::string>& jobs) {
    std::vector<SlurmTask> tasks;
    if (jobs.empty()) return tasks;
    // A job that ended long ago makes squeue fail when it is named alone; all of the user's never do.
    std::istringstream lines(askSlurm("squeue --noheader --me --array --format='%F %K %T'"));
    for (std::string job, task, state; lines >> job >> task >> state;)
        if (std::find(jobs.begin(), jobs.end(), job) != jobs.end())
            tasks.push_back({job, std::size_t(std::strtoul(task.c_str(), nullptr, 10)), state});
    return tasks;
}

}  // namespace app
