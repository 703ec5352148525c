// Ctrl-C (and a polite kill) as a stop request, so that work ends cleanly and nothing half-written stays
// behind. One object, in main. Thread safety: token() may be called from any thread.
#pragma once

#include <stop_token>
#include <thread>

namespace cli {

class Interrupt {
 public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

 private:
    std::stop_source m_source;
    std::thread m_thread;
};

}  // namespace cli
