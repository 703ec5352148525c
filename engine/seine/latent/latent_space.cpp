#include "engine/seine/latent/latent_space.h"

namespace seine::latent {

Tensor maskOf(const Task& task) {
    Tensor mask = at::ones({1, 1, task.frames, task.height / 8, task.width / 8});
    for (const Given& given : task.given) mask.select(2, given.frame).zero_();
    return mask;
}

}  // namespace seine::latent
