// seine export FILM.seine OUT: the film, a range or one shot of it, as anything it can be: a movie, pictures,
// paper, a table, a cut for an editing program. The ending of OUT says what.
#include <algorithm>
#include <charconv>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "app/project_media.h"
#include "engine/delivery.h"
#include "engine/excerpt.h"
#include "engine/interchange/timecode.h"

namespace cli {
namespace {

struct ExportOptions {
    std::string film, out, size, range, burnIn, logo, codec, quality, rate, subtitles;
    int shot = 0, perPage = 6;
    double handles = 0.5;
    bool eachShot = false, mayUseHardware = false, isUpright = false, isLetter = false, dropsFrames = false;
    bool json = false;
};

/// Says how much of the film is not what it will be.
void warnOfStandIns(const story::Story& story) {
    std::size_t missing = 0, stale = 0;
    for (const story::Part part : engine::partsToGenerate(story)) {
        const engine::State state = engine::stateOf(story, part);
        missing += state == engine::State::Missing;
        stale += state == engine::State::Stale;
    }
    if (missing + stale > 0)
        printWarning(std::to_string(missing) + " stand-ins and " + std::to_string(stale) +
                     " stale takes are in the film; seine generate makes them anew");
}

/// One end of a range: a timecode, or the number of a shot (then the shot's begin or end).
story::Frames edgeFrom(const story::Story& story, const std::string& text, bool isEnd) {
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && stop == text.data() + text.size()) {
        const story::Span span = story::spanOf(story, shotNumbered(story, number));
        return isEnd ? span.end() : span.begin;
    }
    const auto at = interchange::framesOf(text, story.rate);
    if (!at)
        throw UsageError("not a place in the film", text,
                         "give a timecode like 00:00:12:07 or the number of a shot");
    return *at;
}

/// "3-5", "00:00:02:00-00:00:04:12": the second timecode is the first frame left out; shots count whole.
story::Span rangeFrom(const story::Story& story, const std::string& text) {
    const std::size_t dash = text.find('-');
    const std::string from = text.substr(0, dash),
                      to = dash == std::string::npos ? from : text.substr(dash + 1);
    const story::Frames begin = edgeFrom(story, from, false), end = edgeFrom(story, to, true);
    if (begin >= end || begin >= story::length(story))
        throw UsageError("the range holds no frame", text,
                         "the film is " + interchange::timecode(story::length(story), story.rate) + " long");
    return {begin, std::min(end, story::length(story)) - begin};
}

engine::BurnIn burnInFrom(const std::string& words, const std::string& logo) {
    engine::BurnIn burnIn;
    burnIn.logo = logo;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(',', begin), words.size());
        const std::string word = words.substr(begin, end - begin);
        if (word == "shot")
            burnIn.shot = true;
        else if (word == "timecode")
            burnIn.timecode = true;
        else if (word == "dialogue")
            burnIn.dialogue = true;
        else
            throw UsageError("no such burn-in", word,
                             "choose from shot,timecode,dialogue; a logo is --logo PICTURE");
        begin = end + 1;
    }
    return burnIn;
}

int qualityFrom(const std::string& text) {
    if (text == "best") return 12;
    if (text == "good") return 18;
    if (text == "small") return 26;
    int number = -1;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stop != text.data() + text.size() || number < 0 || number > 51)
        throw UsageError("not a quality", text, "choose best, good, small, or 0 (no loss) to 51");
    return number;
}

media::Codec codecNamed(const std::string& name) {
    return name == "h265"     ? media::Codec::H265
           : name == "av1"    ? media::Codec::Av1
           : name == "prores" ? media::Codec::ProRes422Hq
                              : media::Codec::H264;
}

void applyCodec(engine::Delivery& order, const ExportOptions& options) {
    if (options.codec.empty()) return;
    const bool isCut = order.kind >= engine::DeliveryKind::Otio;
    if (order.kind != engine::DeliveryKind::Movie && !isCut)
        throw UsageError("--codec is for movies", options.out, "leave it out, or name a .mp4 or .mov");
    const media::Codec codec = codecNamed(options.codec);
    const std::string ending = order.target.extension().string();
    if (codec == media::Codec::ProRes422Hq && !isCut && !options.eachShot && ending != ".mov")
        throw UsageError("ProRes needs a .mov", options.out, "name the movie OUT.mov");
    if (isCut && codec != media::Codec::ProRes422Hq && codec != media::Codec::H264)
        throw UsageError("editing programs get h264 or prores", options.codec, "choose one of these");
    order.movie.codec = order.handoff.codec = codec;
}

/// ExportOptions that mean nothing for what is asked are refused, not passed over.
void demandSense(const engine::Delivery& order, const ExportOptions& options) {
    using Kind = engine::DeliveryKind;
    const bool isFilm = order.kind <= Kind::Pictures;
    const bool isCut = order.kind >= Kind::Otio;
    const std::pair<bool, const char*> misplaced[] = {
        {!isFilm && !options.size.empty(), "--size is for films"},
        {!isFilm && !options.rate.empty(), "--rate is for films"},
        {!isFilm && !(options.burnIn.empty() && options.logo.empty()), "--burn-in and --logo are for films"},
        {order.kind != Kind::Movie && !options.subtitles.empty(), "--subtitles is for movies"},
        {order.kind != Kind::Movie && !isCut && !options.quality.empty(), "--quality is for movies"},
        {!isCut && options.dropsFrames, "--drop-frame is for editing programs"},
        {order.kind != Kind::Pdf && (options.isUpright || options.isLetter),
         "--portrait and --letter are for a PDF"}};
    for (const auto& [isMisplaced, why] : misplaced)
        if (isMisplaced) throw UsageError(why, options.out, "leave it out");
}

engine::Delivery orderFrom(const story::Story& story, const ExportOptions& options) {
    auto found = engine::deliveryTo(options.out);
    if (!found)
        throw UsageError("nothing is exported under this ending", options.out,
                         "name a .mp4, .mov, .gif, .wav, .pdf, .csv, .srt, .html, .otio, .otioz, .xml, "
                         ".fcpxml or .edl, or a "
                         "folder for pictures");
    engine::Delivery order = *found;
    if (options.eachShot) {
        if (order.kind != engine::DeliveryKind::Pictures)
            throw UsageError("--each-shot needs a folder", options.out, "name one without an ending");
        order.kind = engine::DeliveryKind::Movie;
        order.isOneMovieAShot = true;
    }
    demandSense(order, options);
    if (options.shot && !options.range.empty())
        throw UsageError("--shot and --range exclude each other", options.range, "name one of them");
    if (options.shot) order.movie.range = story::spanOf(story, shotNumbered(story, options.shot));
    if (!options.range.empty()) order.movie.range = rangeFrom(story, options.range);
    if (!options.size.empty()) {
        const Size size = sizeFrom(options.size);
        order.movie.width = size.width;
        order.movie.height = size.height;
    }
    if (!options.rate.empty()) order.movie.rate = rateFrom(options.rate);
    if (!options.quality.empty()) order.movie.quality = order.handoff.quality = qualityFrom(options.quality);
    applyCodec(order, options);
    order.movie.burnIn = burnInFrom(options.burnIn, options.logo);
    order.movie.mayUseHardware = options.mayUseHardware;
    order.movie.hasSubtitles = options.subtitles == "inside";
    order.hasSubtitlesBeside = options.subtitles == "beside";
    order.sheet.perPage = options.perPage;
    order.sheet.isLandscape = !options.isUpright;
    order.sheet.isLetter = options.isLetter;
    order.handoff.handleSeconds = options.handles;
    order.handoff.dropsFrames = options.dropsFrames;
    if (options.dropsFrames && !interchange::mayDropFrames(story.rate))
        throw UsageError("only 29.97 and 59.94 have drop-frame timecode", "--drop-frame", "leave it out");
    return order;
}

int runExport(const ExportOptions& options, const std::stop_token& stop) {
    const std::shared_ptr<const storage::ProjectFile> film =
        storage::ProjectFile::open(options.film, storage::Mode::Look);
    const story::Story& story = film->story();
    const engine::Delivery order = orderFrom(story, options);
    warnOfStandIns(story);
    app::ProjectMedia media(film);
    ProgressBar bar("export");
    const engine::DeliveryReport report = engine::deliver(story, media, order, bar.sink(), stop);
    bar.finish("done");
    for (const std::string& warning : report.warnings) printWarning(warning);
    const story::Rate rate = order.movie.rate.numerator > 0 ? order.movie.rate : story.rate;
    const double seconds = rate.seconds(report.frames);
    std::vector<std::string> files;
    for (const auto& file : report.files) files.push_back(file.string());
    if (options.json)
        printJson({{"movie", options.out},
                   {"files", files},
                   {"frames", report.frames},
                   {"seconds", seconds},
                   {"warnings", report.warnings}});
    else if (report.frames > 0)
        std::printf("%s: %lld frames, %s\n", options.out.c_str(), static_cast<long long>(report.frames),
                    clockTime(seconds).c_str());
    else
        std::printf("%s: %zu shots\n", options.out.c_str(),
                    engine::shotsIn(story, order.movie.range).count());
    return 0;
}

void addMovieOptions(CLI::App& command, ExportOptions& options) {
    command.add_option("--size", options.size, "Another size than the film's");
    command.add_option("--shot", options.shot, "Only this shot, from 1");
    command.add_option(
        "--range", options.range,
        "Only from A to B: A-B, timecodes or numbers of shots; paper, tables and cuts take whole shots");
    command.add_option("--rate", options.rate, "Another frame rate than the film's");
    command.add_option("--codec", options.codec, "Of the movie")
        ->check(CLI::IsMember({"h264", "h265", "av1", "prores"}));
    command.add_option("--quality", options.quality, "best, good, small, or 0 (no loss) to 51");
    command.add_option("--burn-in", options.burnIn, "Written into the frames: shot,timecode,dialogue");
    command.add_option("--logo", options.logo, "A picture in the upper right corner");
    command.add_option("--subtitles", options.subtitles, "Dialogue as a track inside, or as an .srt beside")
        ->check(CLI::IsMember({"inside", "beside"}));
    command.add_flag("--each-shot", options.eachShot, "A folder with one movie a shot");
    command.add_flag("--hardware", options.mayUseHardware,
                     "Use an encoder of the graphics card where one works");
}

void addPageOptions(CLI::App& command, ExportOptions& options) {
    command.add_option("--per-page", options.perPage, "Shots on a page of a PDF")
        ->check(CLI::IsMember({1, 2, 3, 4, 6, 9}));
    command.add_flag("--portrait", options.isUpright, "Upright pages");
    command.add_flag("--letter", options.isLetter, "US Letter in place of A4");
    command.add_option("--handles", options.handles, "Seconds of more picture for editing programs")
        ->check(CLI::Range(0.0, 60.0));
    command.add_flag("--drop-frame", options.dropsFrames, "Drop-frame timecode for editing programs");
}

}  // namespace

void addExport(CLI::App& app, Session& session) {
    auto options = std::make_shared<ExportOptions>();
    CLI::App* command = app.add_subcommand("export", "Write the film as a movie, pictures, paper or a cut");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command
        ->add_option("out", options->out,
                     "What to write: OUT.mp4, .mov, .gif, .wav, .pdf, .csv, .srt, .html, .otio, .otioz, .xml "
                     "(Final Cut Pro "
                     "7), .fcpxml, .edl, or a folder for pictures")
        ->required();
    addMovieOptions(*command, *options);
    addPageOptions(*command, *options);
    command->add_flag("--json", options->json, "Answer as JSON");
    command->callback([options, &session] {
        session.action = [options, stop = session.stop] { return runExport(*options, stop); };
    });
}

}  // namespace cli
