// Figures of fine-tuning: how near models come to the held-out clips of a folder, when they are given their
// ends (transition) or their beginning (animation), beside a cross-dissolve and holding the first frame.
//
//     fine_tune_figures DATA WIDTHxHEIGHT MODEL...
#include <cstdio>
#include <string>

#include "engine/media/measures.h"
#include "engine/media/scale.h"
#include "engine/training_set.h"

namespace {

using engine::Picture;

struct Figures {
    double psnr = 0, ghost = 0, sharpness = 0;
    int count = 0;
    void add(const Picture& made, const Picture& truth, const Picture& a, const Picture& b, double t) {
        psnr += media::psnr(made, truth);
        ghost += media::ghostIndex(made, a, b);
        sharpness += media::sharpness(made, a, b, t);
        ++count;
    }
    void print(const std::string& name) const {
        std::printf("%-28s %6.2f dB   ghost %.2f   sharpness %.2f   (%d frames)\n", name.c_str(),
                    psnr / count, ghost / count, sharpness / count, count);
    }
};

/// All frames of a clip that `make` renders at the times asked for, against the true ones.
template <class Make>
void judge(const engine::TrainingSet& set, bool changes, Figures& figures, Make make) {
    int taken = 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const auto clip = set.isHeldOut(i) ? set.clip(i) : seine::train::TrainingClip{};
        if (clip.frames.empty() || clip.isChange != changes) continue;
        if (++taken % 4 != 1) continue;  // some will do
        const int last = int(clip.frames.size()) - 1;
        const std::vector<double> times{double(last / 4), double(last / 2), double(3 * last / 4)};
        const auto frames = make(clip, times);
        for (std::size_t k = 0; k < times.size(); ++k)
            figures.add(frames[k], clip.frames[std::size_t(times[k])], clip.frames.front(),
                        clip.frames.back(), times[k] / last);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return std::fprintf(stderr, "fine_tune_figures DATA WIDTHxHEIGHT MODEL...\n"), 2;
    engine::ClipShape shape;
    std::sscanf(argv[2], "%dx%d", &shape.width, &shape.height);
    const auto set = engine::TrainingSet::read({argv[1]}, shape);
    for (const bool changes : {true, false}) {
        std::printf("%s\n", changes ? "transitions" : "animation");
        Figures still;
        judge(set, changes, still, [&](const auto& clip, const auto& times) {
            std::vector<Picture> frames;
            for (const double t : times)
                frames.push_back(changes ? media::blend(clip.frames.front(), clip.frames.back(),
                                                        t / (double(clip.frames.size()) - 1))
                                         : clip.frames.front());
            return frames;
        });
        still.print(changes ? "cross-dissolve" : "hold");
        for (int m = 3; m < argc; ++m) {
            const auto generator = seine::Generator::load(argv[m]);
            Figures figures;
            judge(set, changes, figures, [&](const auto& clip, const auto& times) {
                seine::Request request;
                request.given = {{0, clip.frames.front()}};
                if (changes) request.given.push_back({int(clip.frames.size()) - 1, clip.frames.back()});
                request.prompt = clip.caption, request.times = times, request.seed = 11;
                request.steps = 8, request.guidance = 1;
                return generator->generate(request).frames;
            });
            figures.print(argv[m]);
        }
    }
    return 0;
}
