// seine bench: how long each part of a clip takes with a model on a device.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/model.h"
#include "app/cli/values.h"
#include "engine/seine/bench.h"

namespace cli {
namespace {

nlohmann::json asJson(const seine::BenchReport& report) {
    nlohmann::json parts = nlohmann::json::array();
    for (const auto& part : report.parts) {
        nlohmann::json json = {
            {"part", part.name}, {"seconds", part.seconds}, {"processorSeconds", part.processor}};
        if (part.operations > 0) {
            json["operations"] = part.operations;
            json["shareOfPeak"] = part.operations / part.seconds / report.peakOperations;
        }
        parts.push_back(json);
    }
    return {{"model", report.model.name},
            {"parameters", report.model.parameters},
            {"device", report.device},
            {"precision", report.precision},
            {"threads", report.threads},
            {"loadSeconds", report.loadSeconds},
            {"peakOperationsPerSecond", report.peakOperations},
            {"parts", parts},
            {"processMemory", report.processMemory},
            {"deviceMemory", report.deviceMemory}};
}

void print(const seine::BenchReport& report) {
    std::printf("%s, %d frames of %d x %d, on %s, %s, %d threads\n", report.model.name.c_str(),
                report.model.frames, report.model.width, report.model.height, report.device.c_str(),
                report.precision.c_str(), report.threads);
    std::printf("load %.2f s; a large product runs at %.2f TFLOP/s\n\n", report.loadSeconds,
                report.peakOperations / 1e12);
    std::printf("%-14s %12s %14s %10s %10s %8s\n", "part", "seconds", "processor s", "TFLOP", "TFLOP/s",
                "of peak");
    for (const auto& part : report.parts) {
        std::printf("%-14s %12.4f %14.4f", part.name.c_str(), part.seconds, part.processor);
        if (part.operations > 0)
            std::printf(" %10.4f %10.3f %7.0f%%", part.operations / 1e12,
                        part.operations / part.seconds / 1e12,
                        100 * part.operations / part.seconds / report.peakOperations);
        std::printf("\n");
    }
    std::printf("\nmemory: %.2f GB of the process", double(report.processMemory) / double(1 << 30));
    if (report.deviceMemory > 0)
        std::printf(", %.2f GB on the GPU", double(report.deviceMemory) / double(1 << 30));
    std::printf("\n");
}

}  // namespace

void addBench(CLI::App& app, Session& session) {
    auto options = std::make_shared<ModelOptions>();
    auto asJsonToo = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("bench", "How long each part of a clip takes here");
    addModelOptions(*command, *options);
    command->add_flag("--json", *asJsonToo, "Answer as JSON");
    command->callback([=, &session] {
        session.action = [=, stop = session.stop] {
            ProgressBar bar("measuring");
            const auto report = seine::bench(
                modelFolder(*options), loadOptions(*options),
                [&](const seine::Progress& p) {
                    bar.show({double(p.done) / p.total, "measure"});
                },
                stop);
            bar.finish("done");
            if (*asJsonToo)
                printJson(asJson(report));
            else
                print(report);
            return 0;
        };
    });
}

}  // namespace cli
