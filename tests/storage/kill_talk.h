// What a process that is going to be killed says of its story, and how its killer listens: before an edit
// what is intended ('i'), afterwards what is done ('d', or the letter of the file in which it goes on), each
// with the whole story. POSIX; one thread each.
#pragma once

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "storage/story/edit_codec.h"

namespace storage::test::killing {

using story::Story;

struct Pipe {
    int ends[2];
    Pipe() {
        if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    }
    ~Pipe() {
        close(ends[0]);
        close(ends[1]);
    }
};

inline void say(int to, char what, const Story& story) {
    const std::vector<std::uint8_t> bytes = story::encoded(story);
    const auto size = std::uint32_t(bytes.size());
    std::string message(1, what);
    message.append(reinterpret_cast<const char*>(&size), 4).append(bytes.begin(), bytes.end());
    for (std::size_t done = 0; done < message.size();) {
        const ssize_t written = write(to, message.data() + done, message.size() - done);
        if (written <= 0) _exit(3);
        done += std::size_t(written);
    }
}

inline bool readAll(int from, char* to, std::size_t size) {
    while (size > 0) {
        const ssize_t got = read(from, to, size);
        if (got <= 0) return false;
        to += got;
        size -= std::size_t(got);
    }
    return true;
}

struct Message {
    char what = 0;
    Story story;
};

inline std::optional<Message> hear(int from) {
    char what = 0;
    std::uint32_t size = 0;
    if (!readAll(from, &what, 1) || !readAll(from, reinterpret_cast<char*>(&size), 4)) return std::nullopt;
    std::vector<std::uint8_t> bytes(size);
    if (!readAll(from, reinterpret_cast<char*>(bytes.data()), size)) return std::nullopt;
    return Message{what, story::decodedStory(bytes).value()};
}

/// What the killed process has acknowledged, and what it was about to do.
struct Outcome {
    bool mayBe(const Story& story) const { return story == done || (intended && story == *intended); }
    Story done;
    std::optional<Story> intended;
    char place = 0;  // which file it works in now; 0: as in the beginning
    int heard = 0;
};

/// Listens, kills the child after some messages and a little while, and hears what it still said before.
inline void listenAndKill(Pipe& pipe, pid_t child, Outcome& outcome, std::mt19937& random) {
    close(std::exchange(pipe.ends[1], -1));
    int left = int(random() % 40);
    while (auto message = hear(pipe.ends[0])) {
        ++outcome.heard;
        if (message->what == 'i') {
            outcome.intended = std::move(message->story);
        } else {
            outcome.done = std::move(message->story);
            outcome.intended.reset();
            if (message->what != 'd') outcome.place = message->what;
        }
        if (left-- == 0) {
            usleep(useconds_t(random() % 3000));
            ::kill(child, SIGKILL);
        }
    }
}

}  // namespace storage::test::killing
