#include "engine/transition_maker.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace engine {

Recipe makeTransition(const Job& job, const Picture& from, const Picture& to, seine::Generator& generator,
                      const PictureSink& sink, const ProgressSink& progress, std::stop_token stop) {
    const auto length = static_cast<std::size_t>(job.length);
    const int last = generator.model().frames - 1;
    std::vector<double> times(length, last / 2.0);
    for (std::size_t i = 0; length > 1 && i < length; ++i) times[i] = double(i) * last / double(length - 1);

    seine::Request request = requestOf(job);
    request.given = {{0, from}, {last, to}};
    if (request.prompt.empty()) request.prompt = generator.model().transitionPrompt;
    std::size_t done = 0;
    const PictureSink exactly = [&](Picture&& frame) {
        const std::size_t i = done++;
        if (length > 1 && i == 0)
            sink(Picture(from));
        else if (length > 1 && i + 1 == length)
            sink(Picture(to));
        else
            sink(std::move(frame));
    };
    ModelCall call(generator, std::move(request), std::move(times), exactly);
    return call.run(partOf(progress, 0, 1), stop);
}

}  // namespace engine
