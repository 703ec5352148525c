// Runs the real `seine` binary in a folder of its own and looks at what it says, how it ends and what it
// leaves.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

namespace cli_test {

struct Outcome {
    int status = -1;  // exit status; -1: died of a signal
    std::string out, err;
    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class SeineRun : public testing::Test {
 protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        const std::string name = "seine-" + std::to_string(::getpid()) + "-" + test->name();
        m_root = std::filesystem::temp_directory_path() / name;
        folder = m_root / "work";
        std::filesystem::create_directories(folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_root); }

    /// Starts the binary in the test's folder; wait() for it.
    pid_t start(const std::vector<std::string>& words) const {
        std::vector<char*> arguments{const_cast<char*>("seine")};
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        const pid_t child = fork();
        if (child == 0) {
            const auto to = [](const std::filesystem::path& file, int descriptor) {
                dup2(open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), descriptor);
            };
            to(m_root / "out", STDOUT_FILENO);
            to(m_root / "err", STDERR_FILENO);
            if (chdir(folder.c_str()) == 0) execv(SEINE_CLI, arguments.data());
            _exit(127);
        }
        return child;
    }

    Outcome wait(pid_t child) const {
        int status = 0;
        waitpid(child, &status, 0);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(m_root / "out"),
                contentOf(m_root / "err")};
    }

    Outcome seine(const std::vector<std::string>& words) const { return wait(start(words)); }

    /// Fails the test where it does not succeed.
    Outcome succeed(const std::vector<std::string>& words) const {
        Outcome outcome = seine(words);
        EXPECT_EQ(outcome.status, 0) << words[0] << ": " << outcome.err;
        return outcome;
    }

    /// Names of everything in the folder, in order.
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    void write(const std::string& name, const std::string& content) const {
        std::ofstream(folder / name, std::ios::binary) << content;
    }

    std::filesystem::path folder;

 private:
    std::filesystem::path m_root;
};

/// An error as the command line promises it: one line "seine: error: what: where; what to do".
inline void expectError(const Outcome& outcome, int status, const std::string& where) {
    EXPECT_EQ(outcome.status, status) << outcome.err;
    const std::size_t begin = outcome.err.rfind("seine: error: ");
    ASSERT_NE(begin, std::string::npos) << outcome.err;
    const std::string line = outcome.err.substr(begin + 14);
    EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1) << line;
    EXPECT_NE(line.find(": "), std::string::npos) << line;
    EXPECT_NE(line.find("; "), std::string::npos) << "what to do: " << line;
    EXPECT_NE(line.find(where), std::string::npos) << "should name " << where << ": " << line;
    EXPECT_EQ(outcome.out, "");
}

}  // namespace cli_test
