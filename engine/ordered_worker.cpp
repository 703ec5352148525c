#include "engine/ordered_worker.h"

#include <algorithm>
#include <utility>

namespace engine {

OrderedWorker::OrderedWorker(std::size_t mostWaiting)
    : m_most(std::max<std::size_t>(1, mostWaiting)), m_thread([this] { run(); }) {}

OrderedWorker::~OrderedWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_waiting.clear();
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void OrderedWorker::post(std::function<void()> piece) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_failure || m_waiting.size() < m_most; });
    rethrow();
    m_waiting.push_back(std::move(piece));
    m_changed.notify_all();
}

void OrderedWorker::finish() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_failure || (m_waiting.empty() && !m_isBusy); });
    rethrow();
}

void OrderedWorker::rethrow() {
    if (m_failure) std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void OrderedWorker::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_isOver) return;
        const auto piece = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isBusy = true;
        lock.unlock();
        std::exception_ptr failure;
        try {
            piece();
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_isBusy = false;
        if (failure) {
            m_failure = failure;
            m_waiting.clear();
        }
        m_changed.notify_all();
    }
}

}  // namespace engine
