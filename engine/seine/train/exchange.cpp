#include "engine/seine/train/exchange.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <thread>
#include <utility>
#include <vector>

#include "engine/seine/generator.h"

namespace seine::train {
namespace {

constexpr std::uint32_t kGreeting = 0x5E14E001;  // and the worker's number, which tells strangers apart

/// A file descriptor that is closed at the end.
class Socket {
 public:
    Socket() = default;
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    Socket(Socket&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Socket() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    int operator*() const { return m_descriptor; }
    explicit operator bool() const { return m_descriptor >= 0; }

 private:
    int m_descriptor = -1;
};

struct Place {
    sockaddr_storage address{};
    socklen_t size = 0;
};

bool isPath(const std::string& address) {
    return address.find('/') != std::string::npos;
}

Error refused(const std::string& address, const std::string& why) {
    return Error("the workers of this training cannot meet (" + why + ")", address,
                 "give all of them the same free address, a path or HOST:PORT");
}

Place placeOf(const std::string& address) {
    Place place;
    if (isPath(address)) {
        auto& local = reinterpret_cast<sockaddr_un&>(place.address);
        if (address.size() >= sizeof local.sun_path) throw refused(address, "the path is too long");
        local.sun_family = AF_UNIX;
        std::memcpy(local.sun_path, address.c_str(), address.size() + 1);
        place.size = sizeof local;
        return place;
    }
    const auto colon = address.rfind(':');
    if (colon == std::string::npos) throw refused(address, "there is no port");
    addrinfo wanted{}, *found = nullptr;
    wanted.ai_socktype = SOCK_STREAM;
    const std::string host = address.substr(0, colon), port = address.substr(colon + 1);
    if (const int problem = ::getaddrinfo(host.c_str(), port.c_str(), &wanted, &found))
        throw refused(address, ::gai_strerror(problem));
    std::memcpy(&place.address, found->ai_addr, found->ai_addrlen);
    place.size = found->ai_addrlen;
    ::freeaddrinfo(found);
    return place;
}

void atOnce(const Socket& socket) {  // small messages are not held back; refused for local sockets
    const int on = 1;
    ::setsockopt(*socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

class SocketExchange : public Exchange {
 public:
    SocketExchange(int rank, int size, std::string address, int patience)
        : Exchange(rank, size), m_address(std::move(address)) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(patience);
        if (rank == 0) {
            waitForAll(patience);
        } else {
            goThere(end);
        }
    }

    void sum(Tensor& numbers) override {
        Tensor here = numbers.to(at::kCPU);
        const auto bytes = std::size_t(here.numel()) * sizeof(float);
        auto* data = reinterpret_cast<char*>(here.data_ptr<float>());
        if (rank() != 0) {
            send(m_others[0], data, bytes);
            receive(m_others[0], data, bytes);
        } else {
            Tensor theirs = at::empty_like(here);
            for (const Socket& other : m_others) {  // in the order of their numbers: always the same bits
                receive(other, reinterpret_cast<char*>(theirs.data_ptr<float>()), bytes);
                here.add_(theirs);
            }
            for (const Socket& other : m_others) send(other, data, bytes);
        }
        if (!numbers.is_same(here)) numbers.copy_(here);
    }

 private:
    void waitForAll(int patience) {
        const Place place = placeOf(m_address);
        if (isPath(m_address)) std::filesystem::remove(m_address);
        const Socket door(::socket(place.address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int on = 1;
        if (door) ::setsockopt(*door, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        const timeval limit{patience, 0};
        if (door) ::setsockopt(*door, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        if (!door || ::bind(*door, reinterpret_cast<const sockaddr*>(&place.address), place.size) != 0 ||
            ::listen(*door, size()) != 0)
            throw refused(m_address, std::strerror(errno));
        m_others.resize(std::size_t(size()) - 1);
        for (int come = 1; come < size();) {
            Socket guest(::accept4(*door, nullptr, nullptr, SOCK_CLOEXEC));
            if (!guest) throw refused(m_address, "not all workers came");
            std::uint32_t words[2] = {0, 0};
            receive(guest, reinterpret_cast<char*>(words), sizeof words);
            if (words[0] != kGreeting || words[1] < 1 || words[1] >= std::uint32_t(size()) ||
                m_others[words[1] - 1])
                continue;
            atOnce(guest);
            m_others[words[1] - 1] = std::move(guest), ++come;
        }
        if (isPath(m_address)) std::filesystem::remove(m_address);
    }

    void goThere(std::chrono::steady_clock::time_point end) {
        const Place place = placeOf(m_address);
        while (true) {
            Socket socket(::socket(place.address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
            if (socket &&
                ::connect(*socket, reinterpret_cast<const sockaddr*>(&place.address), place.size) == 0) {
                atOnce(socket);
                const std::uint32_t words[2] = {kGreeting, std::uint32_t(rank())};
                send(socket, reinterpret_cast<const char*>(words), sizeof words);
                m_others.push_back(std::move(socket));
                return;
            }
            if (std::chrono::steady_clock::now() > end) throw refused(m_address, "worker 0 is not there");
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }

    Error lost() const {
        return Error("a worker of this training was lost", m_address,
                     "start all workers again; the last checkpoint goes on");
    }
    void send(const Socket& to, const char* data, std::size_t left) const {
        while (left > 0) {
            const auto sent = ::send(*to, data, left, MSG_NOSIGNAL);
            if (sent <= 0 && errno != EINTR) throw lost();
            if (sent > 0) data += sent, left -= std::size_t(sent);
        }
    }
    void receive(const Socket& from, char* data, std::size_t left) const {
        while (left > 0) {
            const auto got = ::recv(*from, data, left, 0);
            if (got == 0 || (got < 0 && errno != EINTR)) throw lost();
            if (got > 0) data += got, left -= std::size_t(got);
        }
    }

    std::string m_address;
    std::vector<Socket> m_others;  // of worker 0: workers 1, 2, ...; of the others: worker 0
};

}  // namespace

std::unique_ptr<Exchange> Exchange::meet(int rank, int size, const std::string& address, at::Device device,
                                         int patience) {
    if (size < 1 || rank < 0 || rank >= size)
        throw Error("there is no worker " + std::to_string(rank) + " of " + std::to_string(size), address,
                    "number the workers from 0");
    if (device.is_cuda()) {
        if (auto fast = ncclExchange(rank, size, address, device, patience)) return fast;
    }
    return std::make_unique<SocketExchange>(rank, size, address, patience);
}

}  // namespace seine::train
