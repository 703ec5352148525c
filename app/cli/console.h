// What the command line says: errors, warnings and progress to stderr, results to stdout. On a terminal
// progress is a bar with the time left; elsewhere a plain line every tenth of the way. One thread at a time.
#pragma once

#include <chrono>
#include <string>

#include "engine/progress.h"

namespace cli {

/// Words of a film as one line: what would steer the terminal becomes spaces.
std::string printable(std::string text);

void printError(const std::string& text);    // "seine: error: ..."
void printWarning(const std::string& text);  // "seine: warning: ..."

/// A parser's complaint as "wrong use: ...; see seine COMMAND --help".
std::string asUsageError(const std::string& complaint, const std::string& command);

/// "0:07", "12:34", "1:02:03".
std::string clockTime(double seconds);

class ProgressBar {
 public:
    explicit ProgressBar(std::string title);
    ~ProgressBar();  // clears an unfinished bar

    void show(const engine::Progress&);
    /// Ends the bar with a line that stays: "shot 1: done, 0:42".
    void finish(const std::string& result);
    double seconds() const;
    engine::ProgressSink sink() {
        return [this](const engine::Progress& p) { show(p); };
    }

 private:
    using Clock = std::chrono::steady_clock;
    std::string timeLeft(double fraction) const;
    void drawBar(const engine::Progress&);

    std::string m_title;
    bool m_isTerminal;
    Clock::time_point m_begin = Clock::now(), m_shown{};
    int m_lastTenth = 0;
    bool m_isDrawn = false;
};

}  // namespace cli
