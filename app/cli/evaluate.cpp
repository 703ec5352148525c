// seine evaluate MOVIE: the figures of one clip. seine compare FOLDER --out REPORT: the model against the
// baselines on many pairs of pictures, and on long shots of single ones, as a report.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/model.h"
#include "app/cli/values.h"
#include "engine/evaluation_report.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"

namespace cli {
namespace {

namespace fs = std::filesystem;
using engine::Picture;
using nlohmann::json;

/// Whose CLIP measures: a folder of one's own, or the model's.
struct Measure {
    std::unique_ptr<seine::Embedder> own;
    seine::Embedder& of(seine::Generator& model) { return own ? *own : model; }
};

void addClipOption(CLI::App* command, std::string& folder) {
    command->add_option(
        "--clip", folder,
        "A CLIP folder (clip-vit-base-patch32, ...) for figures that compare with papers; otherwise the "
        "model's own small one");
}

json asJson(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}

// ---- evaluate

struct EvaluateOptions {
    std::string movie, from, to, prompt, clip;
    int every = 0;
    bool json = false;
    ModelOptions model;
};

json asJson(const engine::Judgement& judgement, const std::vector<std::int64_t>& frames) {
    json result = {{"clip", judgement.clip}};
    for (const auto& figure : engine::judgementFigures())
        result[figure.key] = asJson(judgement.*figure.value);
    json curve = json::array();
    for (std::size_t i = 0; i < judgement.curve.size(); ++i) {
        const engine::FrameFigures& f = judgement.curve[i];
        curve.push_back({{"frame", frames[i]},
                         {"coherence", asJson(f.coherence)},
                         {"like_from", asJson(f.toFrom)},
                         {"like_to", asJson(f.toTo)},
                         {"text_alignment", asJson(f.alignment)},
                         {"ghost_index", asJson(f.ghostIndex)},
                         {"sharpness", asJson(f.sharpness)},
                         {"motion", asJson(f.motion)},
                         {"warp_error", asJson(f.warpError)},
                         {"colour_shift", asJson(f.colourShift)},
                         {"distance_to", asJson(f.distanceTo)}});
    }
    result["curve"] = std::move(curve);
    return result;
}

int evaluate(const EvaluateOptions& options, const std::stop_token& stop) {
    if (!options.to.empty() && options.from.empty())
        throw UsageError("--to without --from", "seine evaluate", "name both pictures, or neither");
    media::MovieReader movie = media::MovieReader::open(options.movie);
    const media::MovieInfo& info = movie.info();
    // As everywhere the criteria are shown: eight looks a second, at a size that CLIP sees whole.
    constexpr int kWidth = 256;
    const int height = std::max(16, kWidth * info.height / std::max(1, info.width) / 2 * 2);
    const auto stride =
        std::max<std::int64_t>(1, options.every ? options.every : std::llround(info.rate.perSecond() / 8));
    std::vector<std::int64_t> frames;
    for (std::int64_t at = 0; at < info.frames - 1; at += stride) frames.push_back(at);
    frames.push_back(info.frames - 1);
    const auto read = [&](const std::string& file) {
        return media::fitTo(media::readPicture(file), kWidth, height);
    };
    const Picture from = options.from.empty() ? movie.frame(0, kWidth, height) : read(options.from);
    const Picture to = options.to.empty() ? Picture() : read(options.to);
    engine::Subject subject;
    subject.frames = frames.size();
    subject.frame = [&](std::size_t i) { return movie.frame(frames[i], kWidth, height); };
    subject.from = &from;
    subject.to = to.empty() ? nullptr : &to;
    subject.prompt = options.prompt;
    const auto clip = options.clip.empty() ? std::unique_ptr<seine::Embedder>(loadModel(options.model))
                                           : seine::Embedder::load(options.clip);
    ProgressBar bar("evaluate");
    const engine::Judgement judgement = engine::judge(subject, *clip, bar.sink(), stop);
    bar.finish("done");
    if (options.json) {
        printJson(asJson(judgement, frames));
        return 0;
    }
    std::printf("%s, %zu frames looked at, CLIP of %s\n", options.movie.c_str(), frames.size(),
                judgement.clip.c_str());
    for (const auto& figure : engine::judgementFigures())
        if (const auto& value = judgement.*figure.value) std::printf("  %-17s %.4f\n", figure.key, *value);
    return 0;
}

// ---- compare

struct CompareOptions {
    std::string folder, out, clip, size = "512x288";
    int seeds = 3;
    double seconds = 0;
    bool json = false;
    ModelOptions model;
};

std::string promptIn(const fs::path& folder) {
    std::ifstream file(folder / "prompt.txt", std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.pop_back();
    return text;
}

/// Folders inside, in the order people count.
std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::error_code problem;
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(folder, problem))
        if (entry.is_directory()) folders.push_back(entry.path());
    if (problem) throw UsageError("the folder cannot be read", folder.string(), problem.message());
    std::sort(folders.begin(), folders.end(), [](const fs::path& a, const fs::path& b) {
        return isBefore(a.filename().string(), b.filename().string());
    });
    return folders;
}

std::vector<engine::ScenePair> pairsIn(const fs::path& folder) {
    std::vector<engine::ScenePair> pairs;
    for (const fs::path& each : foldersIn(folder)) {
        const auto pictures = pictureFiles({each.string()});
        if (pictures.size() < 2)
            throw UsageError("a pair needs two pictures", each.string(),
                             "put the first and the last picture there");
        pairs.push_back({each.filename().string(), media::readPicture(pictures.front()),
                         media::readPicture(pictures.back()), promptIn(each)});
    }
    return pairs;
}

/// Single pictures: those of the folder itself, or the first one of every folder inside.
std::vector<engine::LongTrial> shotsIn(const fs::path& folder, double seconds) {
    std::vector<engine::LongTrial> shots;
    for (const fs::path& each : foldersIn(folder)) {
        const auto pictures = pictureFiles({each.string()});
        shots.push_back(
            {each.filename().string(), media::readPicture(pictures.front()), promptIn(each), seconds});
    }
    if (!shots.empty()) return shots;
    for (const fs::path& picture : pictureFiles({folder.string()}))
        shots.push_back({picture.stem().string(), media::readPicture(picture), {}, seconds});
    return shots;
}

engine::ProgressSink partOf(ProgressBar& bar, std::size_t index, std::size_t count) {
    return [sink = bar.sink(), index, count](const engine::Progress& p) {
        sink({(double(index) + p.fraction) / double(count), p.doing});
    };
}

engine::Protocol protocolOf(const CompareOptions& options, const seine::ModelInfo& model) {
    engine::Protocol protocol;
    const Size size = sizeFrom(options.size);
    protocol.width = size.width;
    protocol.height = size.height;
    protocol.frames = model.frames;
    protocol.seeds.clear();
    for (int i = 0; i < options.seeds; ++i)
        protocol.seeds.push_back(options.model.seed.value_or(1) + std::uint64_t(i));
    protocol.steps = options.model.steps;
    protocol.guidance = options.model.guidance;
    return protocol;
}

std::string inWords(const engine::Protocol& protocol, const seine::ModelInfo& model) {
    return std::to_string(protocol.width) + " x " + std::to_string(protocol.height) + ", " +
           std::to_string(protocol.frames) + " frames, " + std::to_string(protocol.seeds.size()) +
           " seeds from " + std::to_string(protocol.seeds.front()) + ", " +
           std::to_string(protocol.steps.value_or(model.steps)) + " steps. Given frames are not counted.";
}

json asJson(const engine::Table& table) {
    json rows = json::array();
    for (const auto& row : table.rows) {
        json figures = json::object();
        for (const auto& [key, value] : row.figures)
            figures[key] = {{"mean", value.mean}, {"half", value.half}, {"pairs", value.count}};
        rows.push_back({{"method", row.method}, {"figures", figures}});
    }
    return rows;
}

int compare(const CompareOptions& options, const std::stop_token& stop) {
    const bool isLong = options.seconds > 0;
    const auto pairs = isLong ? std::vector<engine::ScenePair>() : pairsIn(options.folder);
    const auto shots = isLong ? shotsIn(options.folder, options.seconds) : std::vector<engine::LongTrial>();
    if (pairs.empty() && shots.empty())
        throw UsageError("nothing to compare", options.folder,
                         "each folder in it should hold two pictures, and a prompt.txt if you like");
    const auto generator = loadModel(options.model);
    Measure measure;
    if (!options.clip.empty()) measure.own = seine::Embedder::load(options.clip);
    seine::Embedder& clip = measure.of(*generator);
    engine::EvaluationReport report;
    const engine::Protocol protocol = protocolOf(options, generator->model());
    report.model = generator->model().name;
    report.clip = clip.embedderName();
    report.protocol = inWords(protocol, generator->model());
    ProgressBar bar("compare");
    engine::TransitionTrial trial(*generator, clip, protocol);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        report.pairs.push_back(trial.run(pairs[i], partOf(bar, i, pairs.size()), stop));
        writeReport(report, options.out);  // what there is can be looked at, and a stop loses nothing
    }
    for (std::size_t i = 0; i < shots.size(); ++i) {
        report.longShots.push_back(
            engine::runLong(shots[i], *generator, clip, protocol, partOf(bar, i, shots.size()), stop));
        writeReport(report, options.out);
    }
    bar.finish("done");
    const engine::Table table = engine::tableOf(report.pairs);
    if (options.json)
        printJson({{"report", (fs::path(options.out) / "index.html").string()}, {"table", asJson(table)}});
    else
        std::printf("%s%s\n", pairs.empty() ? "" : engine::asText(table).c_str(),
                    (fs::path(options.out) / "index.html").string().c_str());
    return 0;
}

}  // namespace

void addEvaluate(CLI::App& app, Session& session) {
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = app.add_subcommand("evaluate", "How good a clip is, in figures");
    command->add_option("movie", options->movie, "The clip, any movie")->required();
    command->add_option("--from", options->from, "The picture it starts from (otherwise its first frame)");
    command->add_option("--to", options->to, "The picture it leads to, of a transition");
    command->add_option("--prompt", options->prompt, "What it should show, in words");
    command->add_option("--every", options->every, "Look at every N-th frame (otherwise eight a second)")
        ->check(CLI::Range(1, 1'000'000));
    addClipOption(command, options->clip);
    command->add_option("--model", options->model.folder, "A model folder whose CLIP measures");
    command->add_flag("--json", options->json, "Answer as JSON, with the curves");
    command->callback([options, &session] {
        session.action = [options, stop = session.stop] { return evaluate(*options, stop); };
    });
}

void addCompare(CLI::App& app, Session& session) {
    auto options = std::make_shared<CompareOptions>();
    CLI::App* command =
        app.add_subcommand("compare", "The model against cross-fade and morph on many pairs, as a report");
    command
        ->add_option("folder", options->folder,
                     "A folder of folders: the first and the last picture of each, and its prompt.txt")
        ->required();
    command->add_option("--out", options->out, "The folder of the report")->required();
    command->add_option("--size", options->size, "Width x height of all clips")->capture_default_str();
    command->add_option("--seeds", options->seeds, "Takes of each pair")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command
        ->add_option("--long", options->seconds,
                     "Instead of transitions: shots of this many seconds from the first pictures")
        ->check(CLI::Range(1.0, 600.0));
    addClipOption(command, options->clip);
    addModelOptions(*command, options->model);
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] {
        session.action = [options, stop = session.stop] { return compare(*options, stop); };
    });
}

}  // namespace cli
