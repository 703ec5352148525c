// Memory that is not there: refused beforehand with both numbers, or an error of its own in the middle.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <new>

#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using testing::AllOf;
using testing::HasSubstr;

/// What the work says in a process of its own that may take no more than so much more memory.
std::string saidWithin(std::int64_t megabytes, const std::function<std::string()>& work) {
    int ends[2] = {};
    if (pipe(ends) != 0) return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        std::ifstream status("/proc/self/statm");
        std::int64_t pages = 0;
        status >> pages;
        const rlim_t most = rlim_t(pages * sysconf(_SC_PAGESIZE) + (megabytes << 20));
        const rlimit limit{most, most};
        setrlimit(RLIMIT_AS, &limit);
        const std::string said = work();
        const bool written = write(ends[1], said.data(), said.size()) == ssize_t(said.size());
        _exit(written ? 0 : 1);
    }
    close(ends[1]);
    std::string said(1000, 0);
    const ssize_t size = read(ends[0], said.data(), said.size());
    said.resize(size > 0 ? std::size_t(size) : 0);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return said;
}

TEST(Memory, WhatTheProcessMayNotTakeIsRefusedWithBothNumbers) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "the sanitizer needs the whole address space";
#endif
    const golden::TinyModel model;
    const auto said = saidWithin(200, [&] {
        const auto generator = Generator::load(model.path(), {.device = "cpu", .threads = 1});
        Request request;
        request.given = {{0, engine::Picture(64, 32)}};
        request.width = 4096;
        request.height = 2048;
        try {
            generator->generate(request);
        } catch (const OutOfMemory& error) {
            return "in the middle: " + std::string(error.what());
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string("made");
    });
    EXPECT_THAT(said, AllOf(HasSubstr("not enough memory: about "), HasSubstr(" MB are needed, "),
                            HasSubstr(" MB are free")));
    EXPECT_THAT(said, testing::Not(HasSubstr("in the middle")));
}

TEST(Memory, RunningOutInTheMiddleIsAnErrorOfItsOwn) {
    const auto said = [](const auto& work) {
        try {
            guarded("testing", work);
        } catch (const OutOfMemory& error) {
            return std::string(error.problem);
        } catch (const Error& error) {
            return "another: " + error.problem;
        }
        return std::string("nothing");
    };
    EXPECT_EQ(said([] { throw std::bad_alloc(); }), "not enough memory");
    EXPECT_EQ(said([] { at::empty({std::int64_t(1) << 45}); }), "not enough memory");
    EXPECT_THAT(said([] {
                    at::mm(at::ones({2, 2}), at::ones({3, 3}));
                }),
                HasSubstr("another: the tensor library failed"));
}

TEST(Memory, TheLimitOnAddressSpaceCounts) {
    ASSERT_TRUE(availableMemory());
    const auto left = std::stoll(saidWithin(300, [] { return std::to_string(*availableMemory()); }));
    EXPECT_LE(left, std::int64_t(300) << 20);
    EXPECT_GE(left, std::int64_t(200) << 20);
}

}  // namespace
