// Work that is done one piece after the other on a thread of its own, while the caller prepares the next: at
// most so many pieces wait. What a piece throws comes out of the next call; the pieces behind it are dropped.
//
//     OrderedWorker encoder;
//     for (...) encoder.post([&writer, frame] { writer.addFrame(*frame); });
//     encoder.finish();       // without it the destructor drops what waits
//
// Thread safety: post() and finish() belong to one thread; the pieces run on another, in order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace engine {

class OrderedWorker {
 public:
    explicit OrderedWorker(std::size_t mostWaiting = 3);
    ~OrderedWorker();
    OrderedWorker(const OrderedWorker&) = delete;
    OrderedWorker& operator=(const OrderedWorker&) = delete;

    /// Waits while too many are waiting.
    void post(std::function<void()> piece);
    /// Waits until all is done. Nothing may be posted afterwards.
    void finish();

 private:
    void run();
    void rethrow();

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    std::exception_ptr m_failure;
    bool m_isOver = false, m_isBusy = false;
    std::thread m_thread;
};

}  // namespace engine
