// Samplers that remember: DPM-Solver++ 2M (Lu 2022, arXiv 2211.01095, algorithm 2) and UniPC of order 2 with
// its corrector (Zhao 2023, arXiv 2302.04867, B2(h) = e^h - 1). Both follow the same path as DDIM from noise
// to picture and take longer steps on it, because they see from the last estimates where it bends. Thread
// safety: one thread an object.
#pragma once

#include <memory>

#include "engine/seine/diffusion/schedule.h"
#include "engine/seine/torch.h"

namespace seine::diffusion {

class Multistep {
 public:
    virtual ~Multistep() = default;
    /// x at `step.alphaBar`, the picture x0 that the network sees in it -> x at `step.next`.
    virtual Tensor advance(const Step& step, const Tensor& x, const Tensor& x0) = 0;
};

std::unique_ptr<Multistep> dpmSolver();
std::unique_ptr<Multistep> uniPc();

}  // namespace seine::diffusion
