#include "app/cli/interrupt.h"

#include <pthread.h>

namespace cli {

Interrupt::Interrupt() {
    sigemptyset(&m_signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) sigaddset(&m_signals, signal);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this] {
        int signal = 0;
        while (sigwait(&m_signals, &signal) == 0 && signal != SIGUSR1) m_source.request_stop();
    });
}

Interrupt::~Interrupt() {
    pthread_kill(m_thread.native_handle(), SIGUSR1);  // the end, to the waiting thread alone
    m_thread.join();
}

}  // namespace cli
