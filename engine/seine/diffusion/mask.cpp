#include "engine/seine/diffusion/mask.h"

#include <charconv>

#include "engine/seine/generator.h"

namespace seine::diffusion {

namespace {

[[noreturn]] void refuse(const std::string& task, int frames) {
    throw Error("\"" + task + "\" is no task for " + std::to_string(frames) + " frames", "mask",
                "use firstK, onelastK or all, with K frames to spare");
}

int countAfter(const std::string& word, const std::string& task) {
    int count = 0;
    if (task.compare(0, word.size(), word) != 0) return 0;
    const char* end = task.data() + task.size();
    const auto [rest, error] = std::from_chars(task.data() + word.size(), end, count);
    return error == std::errc() && rest == end ? count : 0;
}

}  // namespace

std::vector<int> givenFrames(const std::string& task, int frames) {
    std::vector<int> given;
    if (task == "all") return given;
    const int first = countAfter("first", task), ends = countAfter("onelast", task);
    const int k = first + ends;
    if (k < 1 || k >= frames || (ends && ends >= frames - ends)) refuse(task, frames);
    for (int i = 0; i < k; ++i) given.push_back(i);
    for (int i = 0; i < ends; ++i) given.push_back(frames - ends + i);
    return given;
}

Tensor maskOf(const std::vector<int>& given, int frames) {
    Tensor mask = at::ones({frames});
    for (const int frame : given) mask[frame] = 0;
    return mask;
}

Tensor interpolationOf(const std::vector<int>& given, int frames) {
    const auto count = std::int64_t(given.size());
    Tensor weights = at::zeros({frames, count});
    auto weight = weights.accessor<float, 2>();
    std::int64_t after = 0;  // first given frame not before the frame at hand
    for (int frame = 0; frame < frames; ++frame) {
        while (after < count && given[std::size_t(after)] < frame) ++after;
        if (after == 0 || after == count) {
            weight[frame][after == 0 ? 0 : count - 1] = 1;
            continue;
        }
        const int from = given[std::size_t(after - 1)], to = given[std::size_t(after)];
        const float share = float(frame - from) / float(to - from);
        weight[frame][after - 1] = 1 - share;
        weight[frame][after] = share;
    }
    return weights;
}

}  // namespace seine::diffusion
