// Three drawings that the project has never seen become a film: new, set, generate, export, with the draft
// model.
#include <gmock/gmock.h>

#include "drawings.h"
#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_writer.h"
#include "engine/media/scale.h"
#include "run_seine.h"

namespace {

using engine::Picture;

constexpr int kWidth = 960, kHeight = 540;

class FilmPath : public cli_test::SeineRun {};

/// The highest PSNR that any cross-fade of the two has with the frame.
double likenessToAnyCrossFade(const Picture& frame, const Picture& a, const Picture& b) {
    double best = 0;
    for (double t = 0; t <= 1.0001; t += 0.05)
        best = std::max(best, media::psnr(frame, media::blend(a, b, t)));
    return best;
}

TEST_F(FilmPath, FromThreePicturesToAFilm) {
    const Picture boards[] = {cli_test::harbour(kWidth, kHeight), cli_test::street(kWidth, kHeight),
                              cli_test::mountain(kWidth, kHeight)};
    media::writePng(boards[0], folder / "harbour.png");
    media::writePng(boards[1], folder / "street.png");
    media::writePng(boards[2], folder / "mountain.png");
    succeed({"new", "film.seine", "--size", "960x540", "--fps", "24", "--seconds", "1.5", "harbour.png",
             "street.png", "mountain.png"});
    succeed({"set", "film.seine", "--shot", "1", "--prompt", "the boat rocks on the waves"});
    succeed({"set", "film.seine", "--shot", "2", "--prompt", "rain falls", "--seconds", "3"});
    succeed({"set", "film.seine", "--shot", "3", "--motion", "none"});
    for (const char* joint : {"1", "2"})
        succeed({"set", "film.seine", "--transition", joint, "--kind", "generated", "--seconds", "1",
                 "--prompt", "smooth transition"});
    const auto made = succeed({"generate", "film.seine", "--steps", "4", "--seed", "5", "--json"}).json();
    EXPECT_EQ(made["takes"].size(), 4u);
    EXPECT_EQ(succeed({"info", "film.seine", "--json"}).json()["stale"], 0);
    EXPECT_THAT(succeed({"export", "film.seine", "film.mp4"}).err,
                testing::Not(testing::HasSubstr("warning")));

    media::MovieReader movie = media::MovieReader::open(folder / "film.mp4");
    const media::MovieInfo& info = movie.info();
    EXPECT_EQ(info.codec, "h264");
    EXPECT_EQ(info.pixelFormat, "yuv420p");
    EXPECT_EQ(info.width, kWidth);
    EXPECT_EQ(info.height, kHeight);
    EXPECT_EQ(info.rate, (media::Rate{24, 1}));
    ASSERT_EQ(info.frames, 36 + 72 + 36);

    // Each shot becomes visible on its picture; transitions lie 12 frames to either side of the joints.
    EXPECT_GT(media::psnr(movie.frame(0), boards[0]), 30);
    const std::int64_t joints[] = {36, 108};
    for (int j = 0; j < 2; ++j) {
        const Picture last = movie.frame(joints[j] - 13), first = movie.frame(joints[j] + 12);
        EXPECT_GT(media::psnr(first, boards[j + 1]), 30);
        EXPECT_GT(media::psnr(movie.frame(joints[j] - 12), last), 30) << "begins where the shot ends";
        EXPECT_GT(media::psnr(movie.frame(joints[j] + 11), first), 30) << "ends where the next shot begins";
        for (std::int64_t at = joints[j] - 3; at < joints[j] + 3; ++at) {
            const Picture frame = movie.frame(at);
            EXPECT_LT(media::psnr(frame, last), 28) << at;
            EXPECT_LT(media::psnr(frame, first), 28) << at;
            EXPECT_LT(likenessToAnyCrossFade(frame, last, first), 28) << at;
        }
    }
    EXPECT_LT(media::psnr(movie.frame(20), boards[0]), 50) << "the shot has come to life";
}

TEST_F(FilmPath, SameSeedSameMovieOtherSeedAnother) {
    media::writePng(cli_test::harbour(320, 180), folder / "a.png");
    media::writePng(cli_test::mountain(320, 180), folder / "b.png");
    const auto make = [&](const std::string& out, const std::string& seed) {
        succeed({"transition", "a.png", "b.png", out, "--prompt", "fog", "--steps", "3", "--seconds", "0.5",
                 "--seed", seed});
        return media::MovieReader::open(folder / out).frame(6);
    };
    const Picture one = make("one.mp4", "1");
    EXPECT_EQ(make("again.mp4", "1"), one);
    EXPECT_NE(make("two.mp4", "2"), one);
}

TEST_F(FilmPath, PredictGoesOnFromAMovie) {
    media::writePng(cli_test::street(320, 180), folder / "street.png");
    succeed({"animate", "street.png", "a.mp4", "--prompt", "rain", "--steps", "3", "--seconds", "1"});
    succeed({"predict", "a.mp4", "b.mp4", "--prompt", "rain", "--steps", "3", "--seconds", "1"});
    media::MovieReader before = media::MovieReader::open(folder / "a.mp4"),
                       after = media::MovieReader::open(folder / "b.mp4");
    ASSERT_EQ(before.info().frames, 24);
    ASSERT_EQ(after.info().frames, 48);
    EXPECT_GT(media::psnr(before.frame(23), after.frame(23)), 35);
    EXPECT_GT(media::psnr(after.frame(23), after.frame(24)), 20) << "goes on from there";
}

TEST_F(FilmPath, InterruptingAGenerationKeepsWhatWasMade) {
    media::writePng(cli_test::street(320, 180), folder / "street.png");
    succeed({"new", "film.seine", "--size", "320x180", "--seconds", "0.5", "street.png", "street.png"});
    succeed({"set", "film.seine", "--shot", "2", "--seconds", "8"});
    const pid_t child = start({"generate", "film.seine", "--steps", "3"});
    for (int i = 0; i < 6000 && cli_test::contentOf(folder / ".." / "err").find("2/2") == std::string::npos;
         ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    kill(child, SIGINT);
    cli_test::expectError(wait(child), 1, "cancelled");
    const auto film = succeed({"info", "film.seine", "--json"}).json();
    EXPECT_EQ(film["shots"][0]["takes"], 1);
    EXPECT_EQ(film["shots"][1]["takes"], 0);
    EXPECT_THAT(files(), testing::ElementsAre("film.seine", "street.png"));
}

/// A copy of the draft model, with links in place of its files but for those that are spoilt.
class SpoiltModel : public cli_test::SeineRun {
 protected:
    const std::filesystem::path draft = std::filesystem::path(SEINE_SOURCE) / "assets/models/draft";

    std::filesystem::path linkedCopy() const {
        const auto model = folder / "model";
        for (const auto& entry : std::filesystem::recursive_directory_iterator(draft)) {
            const auto to = model / std::filesystem::relative(entry.path(), draft);
            if (entry.is_directory())
                std::filesystem::create_directories(to);
            else
                std::filesystem::create_directories(to.parent_path()),
                    std::filesystem::create_symlink(entry.path(), to);
        }
        return model;
    }
    /// All but CLIP's, which is read when a clip is judged.
    std::vector<std::filesystem::path> weightsOf(const std::filesystem::path& model) const {
        std::vector<std::filesystem::path> weights;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(model))
            if (entry.path().extension() == ".safetensors" && entry.path().parent_path().filename() != "clip")
                weights.push_back(entry.path());
        std::sort(weights.begin(), weights.end());
        return weights;
    }
    void expectRefused(const std::string& where) const {
        cli_test::expectError(seine({"animate", "a.png", "out.mp4", "--prompt", "x", "--model", "model"}), 1,
                              where);
        EXPECT_FALSE(std::filesystem::exists(folder / "out.mp4"));
    }
    void SetUp() override {
        SeineRun::SetUp();
        media::writePng(cli_test::street(160, 90), folder / "a.png");
    }
};

TEST_F(SpoiltModel, EveryTruncatedFileIsNamed) {
    const auto model = linkedCopy();
    for (const auto& file : weightsOf(model)) {
        const auto original = std::filesystem::read_symlink(file);
        const std::string bytes = cli_test::contentOf(original);
        for (const std::size_t length : {bytes.size() - 1, std::size_t(5), std::size_t(0)}) {
            std::filesystem::remove(file);
            std::ofstream(file, std::ios::binary) << bytes.substr(0, length);
            expectRefused(file.filename().string());
        }
        std::filesystem::remove(file);
        std::filesystem::create_symlink(original, file);
    }
}

TEST_F(SpoiltModel, WeightsOfAnotherNetworkAreRefusedByTensor) {
    const auto model = linkedCopy();
    const auto unet = model / "unet/diffusion_pytorch_model.safetensors";
    std::filesystem::remove(unet);
    std::filesystem::copy_file(std::filesystem::path(SEINE_TESTS) / "golden/vae_tiny.safetensors", unet);
    expectRefused("diffusion_pytorch_model.safetensors");
}

}  // namespace
