// Several workers of one training: two processes with half of each step's clips have the losses and the
// weights of one with all of them; strangers and deserters are told apart.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <thread>

#include "engine/seine/train/exchange.h"
#include "tests/seine/made_clips.h"
#include "tests/seine/temporary_file.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using namespace seine::train;

/// A process of its own: the tensor library does not survive a fork once it was used, so all runs have one.
pid_t inProcess(const std::function<void()>& work) {
    const pid_t child = fork();
    if (child != 0) return child;
    try {
        work();
    } catch (const std::exception& error) {
        fprintf(stderr, "%s\n", error.what());
        _exit(1);
    }
    _exit(0);
}

/// Nobody listens there at the moment.
std::string freeAddress() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    auto* any = reinterpret_cast<sockaddr*>(&address);
    EXPECT_EQ(bind(handle, any, size), 0);
    EXPECT_EQ(getsockname(handle, any, &size), 0);
    close(handle);
    return "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}

int statusOf(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::vector<double> numbersIn(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<double> numbers;
    for (double number; in >> number;) numbers.push_back(number);
    return numbers;
}

class Workers : public testing::Test {
 protected:
    void run(const std::string& name, int worker, int workers, const std::string& device = "cpu",
             const std::string& address = {}) const {
        TrainSettings s;
        s.device = device;
        s.precision = Precision::Float32;
        s.model = model, s.result = place.folder() / name;
        s.steps = 6, s.rank = 0, s.batch = 4, s.threads = 1, s.learningRate = 1e-3, s.sampleMinutes = 0;
        s.worker = worker, s.workers = workers;
        if (workers > 1) s.meeting = address.empty() ? (place.folder() / "meeting").string() : address;
        std::ofstream losses(place.folder() / (name + std::to_string(worker) + ".txt"));
        losses.precision(12);
        TrainWatch watch;
        watch.progress = [&](const TrainProgress& p) {
            if (p.stage == TrainProgress::Stage::Learn) losses << p.loss << "\n";
        };
        train::train(s, MadeClips(6, 4, 64, 32), watch);
    }

    TemporaryFile place{"unused", ""};
    std::filesystem::path model;
};

TEST_F(Workers, TwoProcessesHaveTheLossesOfOne) {
    const std::filesystem::path folder = place.folder() / "model";
    ASSERT_EQ(statusOf(inProcess([&] {
                  const golden::TinyModel tiny;
                  std::filesystem::copy(tiny.path(), folder, std::filesystem::copy_options::recursive);
              })),
              0);
    model = folder;
    const pid_t alone = inProcess([&] { run("one", 0, 1); });
    ASSERT_EQ(statusOf(alone), 0);
    const pid_t first = inProcess([&] { run("two", 0, 2); }), second = inProcess([&] { run("two", 1, 2); });
    ASSERT_EQ(statusOf(first), 0);
    ASSERT_EQ(statusOf(second), 0);

    const auto one = numbersIn(place.folder() / "one0.txt"), two = numbersIn(place.folder() / "two0.txt"),
               other = numbersIn(place.folder() / "two1.txt");
    ASSERT_EQ(one.size(), 6u);
    ASSERT_EQ(two, other);
    ASSERT_EQ(two.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) EXPECT_NEAR(two[i], one[i], 1e-4 * one[i]) << "step " << i;
    EXPECT_TRUE(std::filesystem::exists(place.folder() / "two" / "model_index.json"));
}

/// The same on two GPUs, which add up through NCCL where this LibTorch has it.
TEST_F(Workers, TwoProcessesWithAGpuEachHaveTheLossesOfOne) {
    constexpr int kTooFew = 77;
    const pid_t counting = inProcess([&] { _exit(devices().size() >= 3 ? 0 : kTooFew); });
    if (statusOf(counting) == kTooFew) GTEST_SKIP() << "needs two GPUs";
    const std::filesystem::path folder = place.folder() / "model";
    ASSERT_EQ(statusOf(inProcess([&] {
                  const golden::TinyModel tiny;
                  std::filesystem::copy(tiny.path(), folder, std::filesystem::copy_options::recursive);
              })),
              0);
    model = folder;
    const std::string address = freeAddress();
    ASSERT_EQ(statusOf(inProcess([&] { run("one", 0, 1, "cuda:0"); })), 0);
    const pid_t first = inProcess([&] { run("two", 0, 2, "cuda:0", address); }),
                second = inProcess([&] { run("two", 1, 2, "cuda:1", address); });
    ASSERT_EQ(statusOf(first), 0);
    ASSERT_EQ(statusOf(second), 0);
    const auto one = numbersIn(place.folder() / "one0.txt"), two = numbersIn(place.folder() / "two0.txt"),
               other = numbersIn(place.folder() / "two1.txt");
    ASSERT_EQ(two, other);
    ASSERT_EQ(two.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) EXPECT_NEAR(two[i], one[i], 1e-3 * one[i]) << "step " << i;
}

TEST_F(Workers, TheSumIsTheSameEverywhereOnSocketsOfBothKinds) {
    for (const std::string& address : {(place.folder() / "door").string(), freeAddress()}) {
        std::vector<std::vector<double>> sums(3);
        {
            std::vector<std::jthread> threads;
            for (int rank = 0; rank < 3; ++rank)
                threads.emplace_back([&, rank] {
                    const auto exchange = Exchange::meet(rank, 3, address, at::kCPU, 20);
                    at::Tensor numbers = at::full({1000}, 1.f + float(rank));
                    for (int turn = 0; turn < 3; ++turn) exchange->sum(numbers);
                    sums[std::size_t(rank)] = {numbers[0].item<double>(), numbers[999].item<double>()};
                });
        }
        for (const auto& sum : sums) EXPECT_EQ(sum, (std::vector<double>{54, 54})) << address;
    }
}

std::string meetingError(int rank, int size, const std::string& address) {
    try {
        Exchange::meet(rank, size, address, at::kCPU, 1);
    } catch (const Error& error) {
        return error.what();
    }
    return "met";
}

TEST_F(Workers, SayWhoIsMissing) {
    using testing::HasSubstr;
    const std::string door = (place.folder() / "door").string();
    EXPECT_THAT(meetingError(0, 2, door), HasSubstr("not all workers came"));
    EXPECT_THAT(meetingError(1, 2, door), HasSubstr("worker 0 is not there"));
    EXPECT_THAT(meetingError(0, 2, "/no/such/folder/door"), HasSubstr("/no/such/folder/door"));
    EXPECT_THAT(meetingError(0, 2, "nowhere"), HasSubstr("port"));
    EXPECT_THAT(meetingError(2, 2, door), HasSubstr("no worker 2 of 2"));
    EXPECT_EQ(meetingError(0, 1, door), "met");
}

TEST_F(Workers, ADeserterIsNoticed) {
    const std::string door = (place.folder() / "door").string();
    std::jthread deserter([&] { Exchange::meet(1, 2, door, at::kCPU, 20); });
    const auto exchange = Exchange::meet(0, 2, door, at::kCPU, 20);
    deserter.join();
    at::Tensor numbers = at::ones({8});
    EXPECT_THROW(exchange->sum(numbers), Error);
}

}  // namespace
