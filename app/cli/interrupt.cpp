#include "app/cli/interrupt.h"

#include <semaphore.h>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace cli {
namespace {

// A signal handler reaches nothing but what is static, and may do little more than post a semaphore. Blocking
// the signals and waiting for them is no way out: libraries start threads of their own before main() can
// block anything.
sem_t wakeUp;
std::atomic<bool> isOver{false};

void onSignal(int) {
    sem_post(&wakeUp);
}

void handleWith(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
}

}  // namespace

Interrupt::Interrupt() {
    sem_init(&wakeUp, 0, 0);
    m_thread = std::thread([this] {
        while (!isOver) {
            while (sem_wait(&wakeUp) != 0 && errno == EINTR) {
            }
            if (!isOver) m_source.request_stop();
        }
    });
    handleWith(onSignal);
}

Interrupt::~Interrupt() {
    handleWith(SIG_DFL);
    isOver = true;
    sem_post(&wakeUp);
    m_thread.join();
    sem_destroy(&wakeUp);
}

}  // namespace cli
