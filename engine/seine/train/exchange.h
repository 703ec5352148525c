// How the workers of one training run add up what they computed: after every step each has the same sum, bit
// for bit, so all of them take the same step of the optimizer. On processors through sockets, in a star
// around worker 0; on CUDA devices through NCCL where LibTorch has it. Thread safety: one thread a worker.
#pragma once

#include <memory>
#include <string>

#include "engine/seine/torch.h"

namespace seine::train {

class Exchange {
 public:
    virtual ~Exchange() = default;
    int rank() const { return m_rank; }  // 0 .. size() - 1; worker 0 keeps the checkpoints
    int size() const { return m_size; }

    /// Replaces `numbers` (float32, contiguous, as long in every worker) by the sum over all workers. Throws
    /// Error when a worker is lost.
    virtual void sum(Tensor& numbers) = 0;

    /// Meets the others at `address`: a path (same machine) or HOST:PORT. Waits up to `patience` seconds for
    /// them. Throws Error when the address cannot be used or somebody does not come.
    static std::unique_ptr<Exchange> meet(int rank, int size, const std::string& address, at::Device device,
                                          int patience = 600);

 protected:
    Exchange(int rank, int size) : m_rank(rank), m_size(size) {}

 private:
    int m_rank, m_size;
};

/// Through NCCL; none where this LibTorch was built without it.
std::unique_ptr<Exchange> ncclExchange(int rank, int size, const std::string& address, at::Device device,
                                       int patience);

}  // namespace seine::train
