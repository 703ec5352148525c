// seine train DATA OUT_MODEL: fine-tunes a model on the user's own pictures and movies.
#include <csignal>
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/model.h"
#include "app/cli/values.h"
#include "engine/media/picture_writer.h"
#include "engine/seine/train/trainer.h"
#include "engine/training_set.h"

namespace cli {
namespace {

using seine::train::TrainProgress;
using seine::train::TrainSettings;
using seine::train::What;

struct TrainOptions {
    std::string data, out, size, what = "denoiser", samples;
    ModelOptions model;
    std::optional<int> rank;
    TrainSettings settings;
    bool json = false;
};

engine::ClipShape shapeFor(const TrainOptions& options, const seine::ModelInfo& model) {
    engine::ClipShape shape{model.frames, model.width, model.height, model.framesPerSecond};
    if (options.size.empty()) return shape;
    const Size size = sizeFrom(options.size);
    if (size.width % 8 || size.height % 8 || size.width < 32 || size.height < 32)
        throw UsageError("clips of that size cannot be encoded", "--size " + options.size,
                         "use multiples of 8 from 32 on, " + std::to_string(model.width) + "x" +
                             std::to_string(model.height) + " for this model");
    shape.width = size.width, shape.height = size.height;
    return shape;
}

TrainSettings settingsFor(const TrainOptions& options) {
    TrainSettings s = options.settings;
    s.model = modelFolder(options.model);
    s.result = options.out;
    s.threads = options.model.threads;
    s.what = options.what == "autoencoder" ? What::Autoencoder
             : options.what == "clip"      ? What::Clip
                                           : What::Denoiser;
    s.rank = options.rank.value_or(s.what == What::Denoiser ? s.rank : 0);
    if (s.what == What::Autoencoder && s.rank > 0)
        throw UsageError("an autoencoder learns as a whole", "--rank", "leave it out");
    if ((s.steps > 0) == (s.minutes > 0))
        throw UsageError("how long to train is not clear", "seine train",
                         "give one of --minutes M and --steps N");
    if (!options.samples.empty()) std::filesystem::create_directories(options.samples);
    return s;
}

/// The frames of one clip side by side.
engine::Picture strip(const std::vector<engine::Picture>& frames) {
    engine::Picture all(frames[0].width * int(frames.size()), frames[0].height);
    for (std::size_t i = 0; i < frames.size(); ++i)
        for (int y = 0; y < all.height; ++y)
            std::copy_n(frames[i].row(y), std::size_t(3) * frames[i].width,
                        all.row(y) + i * std::size_t(3) * frames[i].width);
    return all;
}

/// Progress on stderr: the bar, and a line for every look at the held-out clips.
class Report {
 public:
    explicit Report(const TrainOptions& options) : m_options(options), m_bar("train") {}

    seine::train::TrainWatch watch() {
        seine::train::TrainWatch watch;
        watch.progress = [this](const TrainProgress& p) { show(p); };
        watch.warn = printWarning;
        if (!m_options.samples.empty())
            watch.sample = [this](std::vector<engine::Picture>&& frames) {
                char name[32];
                std::snprintf(name, sizeof name, "step-%06d.png", m_step);
                if (!frames.empty())
                    media::writePng(strip(frames), std::filesystem::path(m_options.samples) / name);
            };
        return watch;
    }
    void finish() { m_bar.finish("done"); }

 private:
    void show(const TrainProgress& p) {
        m_step = p.step;
        char text[96];
        switch (p.stage) {
            case TrainProgress::Stage::Load:
            case TrainProgress::Stage::Examine:
                m_words = p.stage == TrainProgress::Stage::Load ? "load" : "examine";
                break;
            case TrainProgress::Stage::Learn:
                std::snprintf(text, sizeof text, "step %d, loss %.4f", p.step, p.loss);
                m_words = text;
                break;
            case TrainProgress::Stage::Save:
                m_words = "write the model";
        }
        m_bar.show({p.fraction, m_words});
    }

    const TrainOptions& m_options;
    ProgressBar m_bar;
    std::string m_words;
    int m_step = 0;
};

nlohmann::json asJson(const TrainOptions& options, const engine::TrainingSet& set,
                      const seine::train::TrainResult& result) {
    nlohmann::json skipped = nlohmann::json::array();
    for (const auto& file : set.skipped()) skipped.push_back({{"file", file.path}, {"why", file.why}});
    nlohmann::json json{{"model", options.out},   {"clips", set.size()},        {"held_out", set.heldOut()},
                        {"stills", set.stills()}, {"shots", set.shots()},       {"skipped", skipped},
                        {"steps", result.steps},  {"samples", result.samples},  {"seconds", result.seconds},
                        {"loss", result.loss},    {"learning", result.learning}};
    if (result.heldOutBefore) json["held_out_before"] = *result.heldOutBefore;
    if (result.heldOutAfter) json["held_out_after"] = *result.heldOutAfter;
    return json;
}

int runTrain(const TrainOptions& options, const std::stop_token& stop) {
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is an error of writing, as a full disk is
    const TrainSettings settings = settingsFor(options);
    const engine::ClipShape shape = shapeFor(options, seine::Generator::inspect(settings.model));
    const auto set = engine::TrainingSet::read({options.data}, shape, {}, stop);
    for (const auto& file : set.skipped()) printWarning(file.path.string() + ": left out: " + file.why);
    Report report(options);
    const auto result = seine::train::train(settings, set, report.watch(), nullptr, stop);
    report.finish();
    if (options.json) {
        printJson(asJson(options, set, result));
        return 0;
    }
    std::printf("%s: %d steps on %zu clips", options.out.c_str(), result.steps, set.size() - set.heldOut());
    if (result.heldOutBefore && result.heldOutAfter)
        std::printf(", held-out loss %.4f before, %.4f after", *result.heldOutBefore, *result.heldOutAfter);
    std::printf("\n");
    return 0;
}

void addOptions(CLI::App& command, TrainOptions& o) {
    command.add_option("data", o.data, "A folder of pictures and movies, or one of them")->required();
    command.add_option("out", o.out, "The new model folder")->required();
    command.add_option("--from,--model", o.model.folder,
                       "Model to begin with (otherwise $SEINE_MODEL, then the draft model)");
    command.add_option("--what", o.what, "What learns")
        ->check(CLI::IsMember({"denoiser", "autoencoder", "clip"}));
    command.add_option("--minutes", o.settings.minutes, "Train this long")->check(CLI::Range(0.01, 1e6));
    command.add_option("--steps", o.settings.steps, "Train this many steps")->check(CLI::Range(1, 100000000));
    command.add_option("--rank", o.rank, "Of the low-rank changes that are learnt (0: all weights learn)")
        ->check(CLI::Range(0, 4096));
    command.add_option("--batch", o.settings.batch, "Clips a step")->check(CLI::Range(1, 65536));
    command
        .add_option("--learning-rate", o.settings.learningRate,
                    "Largest step (otherwise what suits the rank)")
        ->check(CLI::Range(1e-9, 1.));
    command.add_option("--size", o.size, "Size of the clips, WIDTHxHEIGHT (otherwise the model's own)");
    command.add_option("--seed", o.settings.seed, "Same seed, data and threads: the same result");
    command.add_option("--threads", o.model.threads, "Processor threads (0: one per core)")
        ->check(CLI::Range(0, 1024));
    command.add_flag("--resume", o.settings.resume,
                     "Go on with a training of this name that was interrupted");
    command.add_flag("--save-memory", o.settings.savesMemory, "Less memory, a third slower");
    command.add_option("--checkpoint-minutes", o.settings.checkpointMinutes, "Between two checkpoints")
        ->check(CLI::Range(0., 1e6));
    command.add_option("--samples", o.samples, "Folder for a strip of sample frames every minute");
    command.add_option("--workers", o.settings.workers, "Processes that train together")
        ->check(CLI::Range(1, 1024));
    command.add_option("--worker", o.settings.worker, "Which of them this is, from 0")
        ->check(CLI::Range(0, 1023));
    command.add_option("--meet", o.settings.meeting, "Where they meet: a path or HOST:PORT");
    command.add_flag("--json", o.json, "Answer as JSON");
}

}  // namespace

void addTrain(CLI::App& app, Session& session) {
    auto options = std::make_shared<TrainOptions>();
    CLI::App* command = app.add_subcommand("train", "Fine-tune a model on your own pictures and movies");
    addOptions(*command, *options);
    command->callback([options, &session] {
        session.action = [options, stop = session.stop] { return runTrain(*options, stop); };
    });
}

}  // namespace cli
