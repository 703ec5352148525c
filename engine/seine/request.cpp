#include "engine/seine/request.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "engine/seine/latent/kl_space.h"
#include "engine/seine/latent/restraint.h"

namespace seine {

namespace {

constexpr int kLargestSide = 32768, kMostFrames = 128, kMostSteps = 1000;
constexpr double kWidestAspect = 4.0;  // wider or taller films are worked on squeezed

[[noreturn]] void refuse(const std::string& problem, const std::string& part, const std::string& remedy) {
    throw Error(problem, "request: " + part, remedy);
}

void checkPicture(const GivenFrame& given) {
    const auto& p = given.picture;
    if (p.width < 1 || p.height < 1 ||
        p.rgb.size() != std::size_t(3) * std::size_t(p.width) * std::size_t(p.height)) {
        refuse("the picture of frame " + std::to_string(given.frame) + " is empty or incomplete", "given",
               "give a whole picture");
    }
}

void checkGiven(const Request& request, int frames) {
    std::set<int> seen;
    for (const auto& given : request.given) {
        if (given.frame < 0 || given.frame >= frames) {
            refuse("frame " + std::to_string(given.frame) + " is outside the clip's " +
                       std::to_string(frames) + " frames",
                   "given", "give frames from 0 to " + std::to_string(frames - 1));
        }
        if (!seen.insert(given.frame).second) {
            refuse("frame " + std::to_string(given.frame) + " is given twice", "given",
                   "give each frame once");
        }
        checkPicture(given);
    }
    if (int(seen.size()) == frames) {
        refuse("every frame is given, none is left to generate", "given", "leave at least one frame out");
    }
}

Size outputSize(const Request& request, const ModelInfo& model) {
    Size size{request.width, request.height};
    if (size == Size{}) {
        size = request.given.empty()
                   ? Size{model.width, model.height}
                   : Size{request.given.front().picture.width, request.given.front().picture.height};
    }
    if (size.width < 1 || size.height < 1 || size.width > kLargestSide || size.height > kLargestSide) {
        refuse("a size of " + std::to_string(size.width) + " x " + std::to_string(size.height) +
                   " cannot be made",
               "width, height",
               "give both sides, between 1 and " + std::to_string(kLargestSide) + ", or neither");
    }
    return size;
}

std::vector<double> checkedTimes(const Request& request, const ModelInfo& model, int frames) {
    std::vector<double> times = request.times;
    if (times.empty()) {
        times.resize(std::size_t(frames));
        std::iota(times.begin(), times.end(), 0.0);
    }
    for (const double time : times) {
        if (!(time >= 0 && time <= frames - 1)) {
            refuse("the time " + std::to_string(time) + " is outside the clip", "times",
                   "ask for times from 0 to " + std::to_string(frames - 1));
        }
        if (!model.anyTime && time != std::floor(time)) {
            refuse("this model renders whole frames only, not the time " + std::to_string(time), "times",
                   "ask for whole frames and make in-betweens from them");
        }
    }
    return times;
}

Sampler chosenSampler(const Request& request, const ModelFolder& model) {
    const Sampler sampler =
        request.sampler == Sampler::ModelDefault ? model.defaults.sampler : request.sampler;
    if (sampler == Sampler::InvertedEnds) {
        if (!model.vae)
            refuse("this model's latents say how frames move, so that no frame can be made by itself",
                   "sampler", "choose another sampler, or a model with the published latents");
        const auto ends = std::minmax_element(request.given.begin(), request.given.end(),
                                              [](const auto& a, const auto& b) { return a.frame < b.frame; });
        if (request.given.size() != 2 || ends.second->frame - ends.first->frame < 2)
            refuse("inverted ends need two given frames with others between", "sampler",
                   "give the first and the last frame");
    }
    if (sampler != Sampler::Anchored || !request.given.empty()) return sampler;
    if (request.sampler == Sampler::ModelDefault) return Sampler::Ddim;
    refuse("the anchored sampler needs a given frame", "sampler", "give a frame or choose another sampler");
}

int rounded(double pixels) {
    return std::max(32, int(std::lround(pixels / 8)) * 8);
}

}  // namespace

Size fittedSize(Size working, Size output) {
    const double area = double(working.width) * working.height;
    const double aspect = std::clamp(double(output.width) / output.height, 1 / kWidestAspect, kWidestAspect);
    const int height = rounded(std::sqrt(area / aspect));
    return {rounded(height * aspect), height};
}

engine::Picture fitted(const engine::Picture& picture, Size size) {
    if (picture.width == size.width && picture.height == size.height) return picture;
    const double scale = std::min(double(picture.width) / size.width, double(picture.height) / size.height);
    const int width = std::clamp(int(std::lround(size.width * scale)), 1, picture.width);
    const int height = std::clamp(int(std::lround(size.height * scale)), 1, picture.height);
    auto* bytes = const_cast<std::uint8_t*>(picture.rgb.data());  // only read
    const Tensor cut = at::from_blob(bytes, {picture.height, picture.width, 3}, at::kByte)
                           .narrow(0, (picture.height - height) / 2, height)
                           .narrow(1, (picture.width - width) / 2, width);
    const Tensor pixels = cut.permute({2, 0, 1}).to(at::kFloat).unsqueeze(0).div(255);
    return latent::toPicture(latent::resized(pixels, size.height, size.width)[0]);
}

PlannedRequest planned(const Request& request, const ModelFolder& model) {
    PlannedRequest plan;
    auto& task = plan.task;
    task.prompt = request.prompt;
    task.previous = request.previous;
    task.frames = request.frames == 0 ? model.info.frames : request.frames;
    if (task.frames < 1 || task.frames > kMostFrames) {
        refuse("a clip of " + std::to_string(task.frames) + " frames cannot be made", "frames",
               "ask for 1 to " + std::to_string(kMostFrames) + " frames and predict on from the last ones");
    }
    checkGiven(request, task.frames);
    const Size output = outputSize(request, model.info);
    const Size working = fittedSize({model.info.width, model.info.height}, output);
    task.outWidth = output.width, task.outHeight = output.height;
    task.width = working.width, task.height = working.height;
    if (request.previous && (request.previous->picture.width != output.width ||
                             request.previous->picture.height != output.height)) {
        refuse("the clip to go on from has another size", "previous", "ask for the same size as before");
    }
    plan.times = checkedTimes(request, model.info, task.frames);
    plan.sampler = chosenSampler(request, model);
    plan.steps = request.steps == 0 ? model.defaults.steps : request.steps;
    const int most = plan.sampler == Sampler::Anchored ? model.defaults.anchorStart : kMostSteps;
    if (plan.steps < 1 || plan.steps > most) {
        refuse(std::to_string(plan.steps) + " denoising steps cannot be taken", "steps",
               "ask for 1 to " + std::to_string(most));
    }
    plan.guidance = request.guidance.value_or(model.defaults.guidance);
    if (!(plan.guidance >= 0 && plan.guidance <= 100)) {
        refuse("the guidance " + std::to_string(plan.guidance) + " makes no sense", "guidance",
               "use 1 (none) to about 15");
    }
    for (const auto& given : request.given) {
        task.given.push_back({given.frame, {}, {}});
        plan.details += !given.detail.empty();
    }
    std::sort(task.given.begin(), task.given.end(),
              [](const auto& a, const auto& b) { return a.frame < b.frame; });
    return plan;
}

void fitPictures(PlannedRequest& plan, const Request& request) {
    for (auto& wanted : plan.task.given) {
        for (const auto& given : request.given) {
            if (given.frame != wanted.frame) continue;
            const Size size{plan.task.outWidth, plan.task.outHeight};
            wanted.picture = fitted(given.picture, size);
            if (!given.detail.empty())
                wanted.detail = fitted(given.detail, {2 * size.width, 2 * size.height});
        }
    }
}

std::int64_t peakBytes(const PlannedRequest& request, const ModelFolder& model, int together,
                       std::int64_t bytesOfNumber) {
    const auto& task = request.task;
    const double cells = double(task.frames) * task.height * task.width / 64,
                 batch = request.guidance == 1 ? 1 : together;
    // Denoiser: the feed-forward's two halves and the states kept for the way up, per cell of the latent.
    const double denoiser =
        batch * cells * double(model.unet.block_out_channels[0]) * 28 * double(bytesOfNumber);
    // Decoder: one frame at a time, a few maps of its widest full-size level.
    const double working = double(task.height) * task.width, output = double(task.outHeight) * task.outWidth;
    const double decoder =
        working * (model.vae ? 10.0 * double(model.vae->block_out_channels[0]) : 200.0) * sizeof(float);
    const double frames =
        output * (3.0 * double(task.given.size()) + 16 * 3 * sizeof(float) + 4 * (3 + 4) * request.details);
    return std::int64_t(std::max(denoiser, decoder) + frames) + (std::int64_t(64) << 20);
}

}  // namespace seine
