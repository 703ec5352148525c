// train() on a tiny model folder: the result loads, an interrupted run goes on with the same bits, only what
// should learn learns, and nothing is lost when the disk or the user says no.
#include "engine/seine/train/trainer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <algorithm>
#include <fstream>
#include <numeric>
#include <thread>

#include "engine/seine/weights/archive.h"
#include "tests/seine/made_clips.h"
#include "tests/seine/temporary_file.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using namespace seine::train;
using testing::HasSubstr;
namespace fs = std::filesystem;

const char* const kUnetFile = "unet/diffusion_pytorch_model.safetensors";
const char* const kVaeFile = "vae/diffusion_pytorch_model.safetensors";
const char* const kClipFile = "clip/model.safetensors";

class TrainerTest : public testing::Test {
 protected:
    TrainSettings settings(const std::string& name, int steps = 6) const {
        TrainSettings s;
        s.model = model.path(), s.result = place.folder() / name;
        s.steps = steps, s.rank = 4, s.batch = 2, s.threads = 1, s.seed = 5, s.learningRate = 1e-3;
        s.sampleMinutes = 0;
        return s;
    }
    /// Stops when `steps` steps are done; expects it to be noticed.
    void interrupt(const TrainSettings& s, int steps) const {
        std::stop_source stop;
        TrainWatch watch;
        watch.progress = [&](const TrainProgress& p) {
            if (p.stage == TrainProgress::Stage::Learn && p.step == steps) stop.request_stop();
        };
        EXPECT_THROW(train::train(s, clips, watch, nullptr, stop.get_token()), Cancelled);
    }
    std::string refusal(const TrainSettings& s, const ClipSource& source) const {
        try {
            train::train(s, source);
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }
    static std::string bytes(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    golden::TinyModel model;
    TemporaryFile place{"unused", ""};
    MadeClips clips{6, 4, 64, 32, 2};
};

TEST_F(TrainerTest, TheResultIsAModelFolderThatTheGeneratorLoads) {
    TrainSettings s = settings("fine");
    std::vector<TrainProgress> told;
    std::vector<std::size_t> samples;
    TrainWatch watch;
    watch.progress = [&](const TrainProgress& p) { told.push_back(p); };
    watch.sample = [&](std::vector<engine::Picture>&& frames) { samples.push_back(frames.size()); };
    const TrainResult result = train::train(s, clips, watch);
    EXPECT_EQ(result.steps, 6);
    EXPECT_EQ(result.samples, 12);
    ASSERT_TRUE(result.heldOutBefore && result.heldOutAfter);
    EXPECT_NE(*result.heldOutBefore, *result.heldOutAfter);
    EXPECT_EQ(samples, std::vector<std::size_t>{4});  // one at the end
    EXPECT_EQ(told.front().stage, TrainProgress::Stage::Load);
    EXPECT_EQ(told.back().stage, TrainProgress::Stage::Save);
    EXPECT_EQ(told.back().fraction, 1);

    EXPECT_FALSE(fs::exists(runFolder(s.result)));
    const auto generator = Generator::load(s.result);
    EXPECT_EQ(generator->model().name, "fine");
    Request request;
    request.given = {{0, clips.clip(0).frames[0]}};
    EXPECT_EQ(generator->Generator::generate(request).frames.size(), 4u);
    EXPECT_THAT(bytes(s.result / "README.md"), HasSubstr("Fine-tuned from"));
    EXPECT_EQ(bytes(s.result / kVaeFile), bytes(model.path() / kVaeFile));
    EXPECT_NE(bytes(s.result / kUnetFile), bytes(model.path() / kUnetFile));
}

TEST_F(TrainerTest, LowRankChangesLinearLayersAlone) {
    TrainSettings s = settings("low", 2);
    train::train(s, clips);
    const auto before = weights::Archive::open(model.path() / kUnetFile);
    const auto after = weights::Archive::open(s.result / kUnetFile);
    int changed = 0;
    for (const auto& [name, entry] : before->entries()) {
        const bool same = before->read(name).equal(after->read(name));
        const bool linear = entry.shape.size() == 2 && name.find("relative_attention_bias") == name.npos;
        EXPECT_TRUE(linear || same) << name;
        changed += !same;
    }
    EXPECT_GT(changed, 10);
}

TEST_F(TrainerTest, AnInterruptedRunEndsWithTheSameBits) {
    for (const int rank : {0, 4}) {
        TrainSettings whole = settings("whole" + std::to_string(rank)),
                      halved = settings("halved" + std::to_string(rank));
        whole.rank = halved.rank = rank;
        train::train(whole, clips);
        interrupt(halved, 3);
        EXPECT_FALSE(fs::exists(halved.result));
        halved.resume = true;
        interrupt(halved, 4);
        EXPECT_EQ(train::train(halved, clips).steps, 6);
        EXPECT_EQ(bytes(halved.result / kUnetFile), bytes(whole.result / kUnetFile)) << "rank " << rank;
    }
}

TEST_F(TrainerTest, SavingMemoryLearnsTheSame) {
    for (const int rank : {0, 4}) {
        TrainSettings plain = settings("plain" + std::to_string(rank)),
                      saving = settings("saving" + std::to_string(rank));
        saving.savesMemory = true;
        plain.rank = saving.rank = rank;
        interrupt(plain, 1);
        interrupt(saving, 1);
        const auto a = weights::Archive::open(runFolder(plain.result) / "checkpoint.safetensors"),
                   b = weights::Archive::open(runFolder(saving.result) / "checkpoint.safetensors");
        double largest = 0;
        for (const auto& [name, entry] : a->entries()) {
            if (name.rfind("first/", 0) != 0) continue;  // after one step a share of the gradient
            EXPECT_TRUE(at::allclose(a->read(name), b->read(name), 1e-3, 1e-7)) << name;
            largest = std::max(largest, a->read(name).abs().max().item<double>());
        }
        EXPECT_GT(largest, 1e-4);
    }
}

TEST_F(TrainerTest, HalfPrecisionLearnsNearlyTheSame) {
    TrainSettings plain = settings("plain", 3), half = settings("half", 3);
    plain.precision = Precision::Float32, half.precision = Precision::BFloat16;
    const double expected = train::train(plain, clips).loss;
    EXPECT_NEAR(train::train(half, clips).loss, expected, .1 * expected);
}

TEST_F(TrainerTest, TimeEndsARun) {
    TrainSettings s = settings("timed", 0);
    s.minutes = .01;
    const TrainResult result = train::train(s, clips);
    EXPECT_GT(result.steps, 0);
    EXPECT_GE(result.seconds, .6);
}

TEST_F(TrainerTest, PausesAndFinishesEarly) {
    TrainSettings s = settings("early", 1000);
    TrainSwitch control;
    std::jthread other;
    TrainWatch watch;
    watch.progress = [&](const TrainProgress& p) {
        if (p.stage != TrainProgress::Stage::Learn || p.step != 2) return;
        control.setPaused(true);
        other = std::jthread([&] {
            while (!fs::exists(runFolder(s.result) / "checkpoint.safetensors"))
                std::this_thread::sleep_for(std::chrono::milliseconds(5));  // a pause stores what was learnt
            control.finish();
        });
    };
    EXPECT_EQ(train::train(s, clips, watch, &control).steps, 2);
    EXPECT_TRUE(fs::exists(s.result / "model_index.json"));
}

TEST_F(TrainerTest, TheDecoderOfTheAutoencoderLearns) {
    TrainSettings s = settings("decoder", 30);
    s.what = What::Autoencoder, s.rank = 0, s.learningRate = 2e-4;
    std::vector<double> losses;
    TrainWatch watch;
    watch.progress = [&](const TrainProgress& p) {
        if (p.stage == TrainProgress::Stage::Learn) losses.push_back(p.loss);
    };
    const double last = train::train(s, clips, watch).loss;
    EXPECT_LT(last, .6 * losses.at(0));
    const auto before = weights::Archive::open(model.path() / kVaeFile);
    const auto after = weights::Archive::open(s.result / kVaeFile);
    for (const auto& [name, entry] : before->entries())
        EXPECT_EQ(before->read(name).equal(after->read(name)), name.rfind("decoder.", 0) != 0) << name;
    EXPECT_EQ(bytes(s.result / kUnetFile), bytes(model.path() / kUnetFile));
}

TEST_F(TrainerTest, ThePictureTowerLearnsWhichWordsGoWithWhichPicture) {
    TrainSettings s = settings("clip", 200);
    s.what = What::Clip, s.rank = 0, s.batch = 4, s.learningRate = 5e-3;
    std::vector<double> losses;
    TrainWatch watch;
    watch.progress = [&](const TrainProgress& p) {
        if (p.stage == TrainProgress::Stage::Learn) losses.push_back(p.loss);
    };
    const TrainResult result = train::train(s, clips, watch);
    EXPECT_LT(result.loss, .7 * losses.at(0));
    EXPECT_NE(result.heldOutBefore, result.heldOutAfter);
    const auto before = weights::Archive::open(model.path() / kClipFile);
    const auto after = weights::Archive::open(s.result / kClipFile);
    int learnt = 0;
    for (const auto& [name, entry] : before->entries()) {
        const bool isSame = before->read(name).equal(after->read(name));
        EXPECT_TRUE(isSame || name.rfind("text_model.", 0) != 0) << name;
        learnt += !isSame;
    }
    EXPECT_GT(learnt, 0);
    EXPECT_EQ(bytes(s.result / kUnetFile), bytes(model.path() / kUnetFile));

    const auto cosine = [](Generator& generator, const engine::Picture& picture, const std::string& words) {
        const auto a = generator.embedPicture(picture), b = generator.embedText(words);
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.);
    };
    const auto told = Generator::load(s.result, {.device = "cpu", .threads = 1});
    int right = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        std::vector<double> found;
        for (std::size_t j = 0; j < 4; ++j)
            found.push_back(cosine(*told, clips.clip(i).frames[2], clips.clip(j).caption));
        right += std::max_element(found.begin(), found.end()) - found.begin() == std::ptrdiff_t(i);
    }
    EXPECT_GE(right, 3) << "of four clips that were learnt";
}

TEST_F(TrainerTest, RefusesWhatMakesNoSense) {
    const auto with = [&](auto change) {
        TrainSettings s = settings("refused");
        change(s);
        return refusal(s, clips);
    };
    EXPECT_THAT(with([](TrainSettings& s) { s.steps = 0; }), HasSubstr("length of the training"));
    EXPECT_THAT(with([](TrainSettings& s) { s.minutes = 1; }), HasSubstr("length of the training"));
    EXPECT_THAT(with([](TrainSettings& s) { s.batch = 0; }), HasSubstr("batch 0"));
    EXPECT_THAT(with([](TrainSettings& s) { s.rank = -1; }), HasSubstr("rank"));
    EXPECT_THAT(with([](TrainSettings& s) { s.learningRate = 2; }), HasSubstr("learning rate"));
    EXPECT_THAT(with([](TrainSettings& s) { s.workers = 2; }), HasSubstr("nowhere to meet"));
    EXPECT_THAT(with([](TrainSettings& s) { s.model = "/no/such"; }), HasSubstr("/no/such"));
    EXPECT_THAT(with([](TrainSettings& s) { s.result = "/proc/new"; }), HasSubstr("/proc"));
    EXPECT_THAT(with([&](TrainSettings& s) { s.result = place.folder(); }), HasSubstr("already"));
    EXPECT_THAT(with([](TrainSettings& s) { s.resume = true; }), HasSubstr("no training to go on with"));
    EXPECT_THAT(with([](TrainSettings& s) { s.what = What::Autoencoder; }), HasSubstr("rank 0"));
    EXPECT_THAT(with([](TrainSettings& s) { s.what = What::Clip, s.batch = 1; }), HasSubstr("two clips"));
}

TEST_F(TrainerTest, RefusesClipsThatDoNotSuit) {
    const TrainSettings s = settings("refused");
    EXPECT_THAT(refusal(s, MadeClips(0, 4, 64, 32)), HasSubstr("no clips"));
    EXPECT_THAT(refusal(s, MadeClips(3, 4, 64, 32, 3)), HasSubstr("no clips"));
    EXPECT_THAT(refusal(s, MadeClips(3, 5, 64, 32)), HasSubstr("5 frames, the model needs 4"));
    EXPECT_THAT(refusal(s, MadeClips(3, 4, 60, 32)), HasSubstr("multiples of 8"));
    struct Mixed : MadeClips {
        using MadeClips::MadeClips;
        TrainingClip clip(std::size_t index) const override {
            return index == 2 ? MadeClips(3, 4, 32, 32).clip(2) : MadeClips::clip(index);
        }
    };
    EXPECT_THAT(refusal(s, Mixed(3, 4, 64, 32)), HasSubstr("training clip 3"));
}

TEST_F(TrainerTest, ABegunRunIsNeitherOverwrittenNorMixedUp) {
    TrainSettings s = settings("begun");
    interrupt(s, 2);
    EXPECT_THAT(refusal(s, clips), HasSubstr("begun and not finished"));
    s.resume = true, s.rank = 8;
    EXPECT_THAT(refusal(s, clips), HasSubstr("other options"));
    s.rank = 4;
    EXPECT_THAT(refusal(s, MadeClips(5, 4, 64, 32, 2)), HasSubstr("not those the training was started with"));
    EXPECT_EQ(train::train(s, clips).steps, 6);
}

/// While it lives, no file of this process grows beyond `bytes`: a disk that is full.
class FullDisk {
 public:
    explicit FullDisk(rlim_t bytes) {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

 private:
    rlimit m_before{};
};

TEST_F(TrainerTest, AFullDiskEndsNeitherTheRunNorTheLastCheckpoint) {
    TrainSettings s = settings("full");
    interrupt(s, 2);
    const auto checkpoint = runFolder(s.result) / "checkpoint.safetensors";
    const std::string before = bytes(checkpoint);
    s.resume = true, s.checkpointMinutes = 0;
    std::vector<std::string> warnings;
    {
        const FullDisk full(4096);
        TrainWatch watch;
        watch.warn = [&](const std::string& text) { warnings.push_back(text); };
        EXPECT_THROW(train::train(s, clips, watch), Error);  // at last, the model itself cannot be written
    }
    ASSERT_GE(warnings.size(), 4u);  // every step's checkpoint
    EXPECT_THAT(warnings[0], HasSubstr("File too large"));
    EXPECT_EQ(bytes(checkpoint), before);
    EXPECT_FALSE(fs::exists(s.result));
    EXPECT_FALSE(fs::exists(s.result.string() + ".part"));
    EXPECT_EQ(train::train(s, clips).steps, 6);
}

TEST_F(TrainerTest, AClipThatCannotBeReadKeepsWhatWasLearnt) {
    struct Vanishing : MadeClips {
        using MadeClips::MadeClips;
        mutable int asked = 0;
        TrainingClip clip(std::size_t index) const override {
            if (++asked > 12) throw Error("the file is gone", "clip.mp4", "bring it back");
            return MadeClips::clip(index);
        }
    };
    TrainSettings s = settings("vanishing", 50);
    s.cacheBytes = 0;
    EXPECT_THAT(refusal(s, Vanishing(6, 4, 64, 32)), HasSubstr("clip.mp4"));
    EXPECT_TRUE(fs::exists(runFolder(s.result) / "checkpoint.safetensors"));
}

}  // namespace
