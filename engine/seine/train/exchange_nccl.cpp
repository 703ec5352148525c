// The exchange between CUDA devices. Compiled where LibTorch was built with NCCL and its header is at hand;
// elsewhere there is none, and the sockets serve.
#include <chrono>

#include "engine/seine/generator.h"
#include "engine/seine/torch_nccl.h"
#include "engine/seine/train/exchange.h"

namespace seine::train {

#ifdef SEINE_HAS_NCCL

namespace {

class NcclExchange : public Exchange {
 public:
    NcclExchange(int rank, int size, const std::string& address, at::Device device, int patience)
        : Exchange(rank, size), m_device(device) {
        const auto colon = address.rfind(':');
        c10d::TCPStoreOptions options;
        options.port = std::uint16_t(std::stoi(address.substr(colon + 1)));
        options.isServer = rank == 0;
        options.numWorkers = std::size_t(size);
        options.timeout = std::chrono::seconds(patience);
        const auto store = c10::make_intrusive<c10d::TCPStore>(address.substr(0, colon), options);
        m_group = c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank, size);
    }

    void sum(Tensor& numbers) override {
        std::vector<Tensor> all{numbers.to(m_device)};
        m_group->allreduce(all)->wait();
        if (!all[0].is_same(numbers)) numbers.copy_(all[0]);
    }

 private:
    at::Device m_device;
    c10::intrusive_ptr<c10d::ProcessGroupNCCL> m_group;
};

}  // namespace

std::unique_ptr<Exchange> ncclExchange(int rank, int size, const std::string& address, at::Device device,
                                       int patience) {
    if (address.find('/') != std::string::npos || address.find(':') == std::string::npos) return nullptr;
    return std::make_unique<NcclExchange>(rank, size, address, device, patience);
}

#else

std::unique_ptr<Exchange> ncclExchange(int, int, const std::string&, at::Device, int) {
    return nullptr;
}

#endif

}  // namespace seine::train
