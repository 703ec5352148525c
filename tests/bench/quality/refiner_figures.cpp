// What composing at full size is worth, on clips whose every frame is known: a camera moves over a drawing
// that is larger than the frame, so that the truth is a resampled part of it.
//
//     refiner_figures MODEL FOLDER_OF_LARGE_PICTURES        (tests/bench/quality/refiner.sh makes them)
//
// The model's latents are those of the true clip at its working size, so that nothing is imagined and only
// the way from latents to 1920 x 1080 is measured. Draft models alone: motion latents.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/evaluation.h"
#include "engine/media/measures.h"
#include "engine/media/optical_flow.h"
#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"
#include "engine/seine/hardware.h"
#include "engine/seine/latent/motion_space.h"

namespace {

using engine::Picture;

constexpr int kWidth = 1920, kHeight = 1080, kFrames = 16;
constexpr int kWorkingWidth = 256, kWorkingHeight = 144;

/// Part of the drawing at the begin and the end of a move, in shares of its width: centre and width.
struct Move {
    const char* name;
    double x0, y0, width0, x1, y1, width1;
};
constexpr Move kMoves[] = {{"pan", 0.36, 0.5, 0.6, 0.56, 0.5, 0.6},
                           {"tilt", 0.5, 0.4, 0.6, 0.5, 0.58, 0.6},
                           {"push in", 0.5, 0.5, 0.9, 0.5, 0.5, 0.62},
                           {"pull out", 0.45, 0.48, 0.6, 0.5, 0.5, 0.85}};

Picture frameOf(const Picture& drawing, const Move& move, double t) {
    const double width = move.width0 + (move.width1 - move.width0) * t;
    const double x = move.x0 + (move.x1 - move.x0) * t, y = move.y0 + (move.y1 - move.y0) * t;
    return media::resample(drawing,
                           {(x - width / 2) * drawing.width, (y - width / 2) * drawing.height,
                            width * drawing.width, width * drawing.height},
                           kWidth, kHeight);
}

std::vector<float> gradientsOf(const Picture& picture) {
    const auto luma = [&](int x, int y) {
        const std::uint8_t* p = picture.row(y) + 3 * x;
        return 0.2126f * p[0] + 0.7152f * p[1] + 0.0722f * p[2];
    };
    std::vector<float> lengths;
    for (int y = 1; y + 1 < picture.height; ++y)
        for (int x = 1; x + 1 < picture.width; ++x) {
            float across = 0, down = 0;  // Prewitt
            for (int k = -1; k <= 1; ++k) {
                across += luma(x + 1, y + k) - luma(x - 1, y + k);
                down += luma(x + k, y + 1) - luma(x + k, y - 1);
            }
            lengths.push_back(std::hypot(across, down) / 3);
        }
    return lengths;
}

/// Mean gradient similarity (Xue et al. 2014, before pooling by deviation), 0 .. 1.
double gradientSimilarity(const std::vector<float>& a, const std::vector<float>& b) {
    constexpr double kSmall = 170;
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (2.0 * a[i] * b[i] + kSmall) / (double(a[i]) * a[i] + double(b[i]) * b[i] + kSmall);
    return sum / double(a.size());
}

struct Row {
    std::vector<double> psnr, gradients;  // one a clip
    double seconds = 0;
    int frames = 0;
};

class Figures {
 public:
    Figures(const Picture& drawing, const Move& move) {
        for (int i = 0; i < kFrames; ++i) {
            m_truth.push_back(frameOf(drawing, move, double(i) / (kFrames - 1)));
            if (i % 3 == 1) m_gradients[i] = gradientsOf(m_truth.back());
        }
    }
    const std::vector<Picture>& truth() const { return m_truth; }

    /// Asks for a third of the frames; `make` gives that of a whole number.
    template <class Make>
    void add(Row& row, const Make& make) const {
        double psnr = 0, similar = 0;
        for (const auto& [i, gradients] : m_gradients) {
            const auto begin = std::chrono::steady_clock::now();
            const Picture frame = make(i);
            row.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            ++row.frames;
            psnr += media::psnr(frame, m_truth[std::size_t(i)]);
            similar += gradientSimilarity(gradientsOf(frame), gradients);
        }
        row.psnr.push_back(psnr / double(m_gradients.size()));
        row.gradients.push_back(similar / double(m_gradients.size()));
    }

 private:
    std::vector<Picture> m_truth;
    std::map<int, std::vector<float>> m_gradients;
};

Picture enlarged(const Picture& picture) {
    return media::resize(picture, kWidth, kHeight);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return std::fprintf(stderr, "refiner_figures MODEL FOLDER_OF_LARGE_PICTURES\n"), 2;
    const c10::InferenceMode inference;
    seine::setThreads(seine::physicalCores());
    const auto space =
        seine::latent::MotionSpace::load(std::filesystem::path(argv[1]) / "motion_autoencoder");
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[2])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());

    const char* kNames[] = {"model, composed at full size", "model, enlarged", "truth, enlarged",
                            "flow at full size", "cross-fade"};
    std::map<std::string, Row> rows;
    for (const auto& file : files) {
        const Picture drawing = media::readPicture(file);
        for (const Move& move : kMoves) {
            const Figures figures(drawing, move);
            const auto& truth = figures.truth();
            std::vector<Picture> small;
            for (const Picture& frame : truth)
                small.push_back(media::resize(frame, kWorkingWidth, kWorkingHeight));

            seine::latent::Task task;
            task.frames = kFrames;
            task.width = kWorkingWidth, task.height = kWorkingHeight;
            const auto latents = space->encodeClip(small, 0, kFrames - 1).latents;
            const auto decoded = [&](int width, int height, const Picture& a, const Picture& b, int frame) {
                task.outWidth = width, task.outHeight = height;
                task.given = {{0, a, {}}, {kFrames - 1, b, {}}};
                const auto scene = space->encode(task, [](int, int) {});
                Picture result;
                scene->decode(latents, {double(frame)},
                              [&](std::size_t, Picture&& made) { result = std::move(made); });
                return result;
            };
            figures.add(rows[kNames[0]],
                        [&](int i) { return decoded(kWidth, kHeight, truth.front(), truth.back(), i); });
            figures.add(rows[kNames[1]], [&](int i) {
                return enlarged(decoded(kWorkingWidth, kWorkingHeight, small.front(), small.back(), i));
            });
            figures.add(rows[kNames[2]], [&](int i) { return enlarged(small[std::size_t(i)]); });
            const media::Between flow(truth.front(), truth.back(), media::Between::Kind::InBetween);
            figures.add(rows[kNames[3]], [&](int i) { return flow.frame(double(i) / (kFrames - 1)); });
            figures.add(rows[kNames[4]], [&](int i) {
                return media::blend(truth.front(), truth.back(), double(i) / (kFrames - 1));
            });
            std::fprintf(stderr, "%s, %s: %.2f dB against %.2f dB\n", file.stem().c_str(), move.name,
                         rows[kNames[0]].psnr.back(), rows[kNames[1]].psnr.back());
        }
    }
    std::printf("| | PSNR, dB | gradient similarity |\n|---|---|---|\n");
    for (const char* name : kNames) {
        const engine::Mean95 psnr = engine::mean95(rows[name].psnr);
        const engine::Mean95 similar = engine::mean95(rows[name].gradients);
        std::printf("| %s | %.2f ± %.2f | %.3f ± %.3f |\n", name, psnr.mean, psnr.half, similar.mean,
                    similar.half);
    }
    std::vector<double> gain, gainSimilar;
    for (std::size_t i = 0; i < rows[kNames[0]].psnr.size(); ++i) {
        gain.push_back(rows[kNames[0]].psnr[i] - rows[kNames[1]].psnr[i]);
        gainSimilar.push_back(rows[kNames[0]].gradients[i] - rows[kNames[1]].gradients[i]);
    }
    std::printf("gain of full size over enlarging, clip by clip: %.2f ± %.2f dB, %.3f ± %.3f (%zu clips)\n",
                engine::mean95(gain).mean, engine::mean95(gain).half, engine::mean95(gainSimilar).mean,
                engine::mean95(gainSimilar).half, gain.size());
}
