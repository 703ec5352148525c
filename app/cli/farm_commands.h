// The two commands that the tasks of a farm run, see farm_work.cpp. One thread at a time.
#pragma once

#include <stop_token>
#include <string>

#include "app/cli/command.h"
#include "app/cli/model.h"

namespace cli {

struct FarmMake {
    std::string film;
    std::size_t round = 0;
    ModelOptions model;
};

/// Makes the take of the task that SLURM_ARRAY_TASK_ID names, unless it is there already.
int makeFarmTask(const FarmMake&, const std::stop_token&);
/// Adds what was made to the film; waits so long for it when somebody is editing it. 1: something was not
/// made.
int collectFarm(const std::string& film, std::size_t round, int waitSeconds, const std::stop_token&);

}  // namespace cli
