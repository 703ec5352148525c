#include "app/cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace cli {
namespace {

constexpr int kBarWidth = 24;
constexpr auto kRedrawEvery = std::chrono::milliseconds(100);
constexpr double kForeseeable = 0.03;  // of the way must lie behind before the rest is guessed

int terminalWidth() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

std::string printable(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = std::uint8_t(text[i]), next = std::uint8_t(i + 1 < text.size() ? text[i + 1] : 0);
        const bool isWideControl = byte == 0xC2 && next >= 0x80 && next < 0xA0;  // U+0080 to U+009F
        if (isWideControl) text[i + 1] = ' ';
        if (isWideControl || byte < 0x20 || byte == 0x7F) text[i] = ' ';
    }
    return text;
}

void printError(const std::string& text) {
    std::fprintf(stderr, "seine: error: %s\n", printable(text).c_str());
}

void printWarning(const std::string& text) {
    std::fprintf(stderr, "seine: warning: %s\n", printable(text).c_str());
}

std::string asUsageError(const std::string& complaint, const std::string& command) {
    std::string line = complaint;
    std::replace(line.begin(), line.end(), '\n', ' ');
    return "wrong use: " + line + "; see seine " + (command.empty() ? "" : command + " ") + "--help";
}

std::string clockTime(double seconds) {
    const long all = std::lround(std::max(0.0, seconds));
    char text[32];
    if (all >= 3600)
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", all / 3600, all / 60 % 60, all % 60);
    else
        std::snprintf(text, sizeof text, "%ld:%02ld", all / 60, all % 60);
    return text;
}

ProgressBar::ProgressBar(std::string title) : m_title(std::move(title)), m_isTerminal(isatty(STDERR_FILENO)) {
    show({0, "begin"});
}

ProgressBar::~ProgressBar() {
    if (m_isDrawn) std::fputs("\r\033[K", stderr);
}

double ProgressBar::seconds() const {
    return std::chrono::duration<double>(Clock::now() - m_begin).count();
}

std::string ProgressBar::timeLeft(double fraction) const {
    if (fraction < kForeseeable || fraction >= 1) return {};
    return ", " + clockTime(seconds() * (1 - fraction) / fraction) + " left";
}

void ProgressBar::drawBar(const engine::Progress& p) {
    const int filled = std::clamp(int(p.fraction * kBarWidth), 0, kBarWidth);
    char percent[16];
    std::snprintf(percent, sizeof percent, "] %3d %%  ", int(p.fraction * 100));
    std::string line = m_title + " [" + std::string(std::size_t(filled), '#') +
                       std::string(std::size_t(kBarWidth - filled), '.') + percent + std::string(p.doing) +
                       timeLeft(p.fraction);
    if (int(line.size()) >= terminalWidth()) line.resize(std::size_t(terminalWidth() - 1));
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
    m_isDrawn = true;
}

void ProgressBar::show(const engine::Progress& p) {
    if (m_isTerminal) {
        const auto now = Clock::now();
        if (now - m_shown < kRedrawEvery) return;
        m_shown = now;
        drawBar(p);
    } else if (const int tenth = int(p.fraction * 10); tenth > m_lastTenth && tenth < 10) {
        m_lastTenth = tenth;
        std::fprintf(stderr, "%s: %d %%, %s%s\n", m_title.c_str(), tenth * 10, std::string(p.doing).c_str(),
                     timeLeft(p.fraction).c_str());
    }
}

void ProgressBar::finish(const std::string& result) {
    std::fprintf(stderr, "%s%s: %s, %s\n", m_isDrawn ? "\r\033[K" : "", m_title.c_str(), result.c_str(),
                 clockTime(seconds()).c_str());
    m_isDrawn = false;
}

}  // namespace cli
