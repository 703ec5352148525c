// Which frames are given in training: drawn anew for every clip, so that one network learns every task. The
// published rule gives each frame with a fixed probability (SEINE, section 3.2); the draft model's mix names
// the tasks. Thread safety: pure functions of their arguments.
#pragma once

#include <random>
#include <vector>

namespace seine::train {

/// Each frame given with `probability`, independently; possibly none.
std::vector<int> randomMask(int frames, double probability, std::mt19937_64& random);

/// Shares of the tasks in the draft model's mix; what is left to 1 gives random frames (at least one).
struct TaskMix {
    double transition = .42;  // 1 to 3 frames at each end
    double animate = .26;     // the first frame
    double predict = .20;     // the first 2 to 8 frames
    double end = .06;         // the last 1 to 3 frames
};

/// Ascending, never empty, never all frames. `frames` is at least 3.
std::vector<int> taskMask(int frames, const TaskMix& mix, std::mt19937_64& random);

}  // namespace seine::train
