// seine info FILM.seine | MODEL_DIR | MOVIE: what a film, a model or a movie holds.
#include <array>
#include <fstream>
#include <memory>
#include <string_view>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/values.h"
#include "engine/media/movie_reader.h"
#include "engine/seine/generator.h"
#include "storage/project_file.h"
#include "storage/story/sound.h"

namespace cli {
namespace {

using nlohmann::json;
using story::Part;

bool isStory(const std::string& file) {
    constexpr std::string_view kMagic = "SQLite format 3";
    std::array<char, kMagic.size()> begin{};
    std::ifstream(file, std::ios::binary).read(begin.data(), begin.size());
    return std::string_view(begin.data(), begin.size()) == kMagic || file.ends_with(".seine");
}

/// What the part itself says; the rest is the story's and the model's.
void addSettings(json& part, const story::Settings& settings) {
    if (!settings.negativePrompt.empty()) part["negative_prompt"] = settings.negativePrompt;
    if (settings.seed) part["seed"] = *settings.seed;
    if (settings.steps) part["steps"] = *settings.steps;
    if (settings.guidance) part["guidance"] = *settings.guidance;
}

json transitionJson(const story::Story& story, std::size_t index) {
    const story::Transition& out = story.shots[index].out;
    const Part part{story.shots[index].id, Part::What::Transition};
    const story::Span span = story::transitionSpan(story, index);
    json result = {{"number", index + 1},
                   {"kind", story::nameOf(out.kind)},
                   {"begin", span.begin},
                   {"frames", span.length},
                   {"prompt", out.prompt},
                   {"takes", out.takes.size()},
                   {"state", nameOf(engine::stateOf(story, part))}};
    for (const story::Waypoint& waypoint : out.via) result["via"].push_back(waypoint.name);
    addSettings(result, out.settings);
    return result;
}

json shotJson(const story::Story& story, std::size_t index) {
    const story::Shot& shot = story.shots[index];
    const story::Span span = story::spanOf(story, index);
    json result = {{"number", index + 1},
                   {"name", shot.name},
                   {"picture", shot.pictureName},
                   {"begin", span.begin},
                   {"frames", span.length},
                   {"seconds", story.rate.seconds(span.length)},
                   {"motion", story::nameOf(shot.motion)},
                   {"camera", story::nameOf(shot.camera)},
                   {"fit", story::nameOf(shot.fit)},
                   {"prompt", shot.prompt},
                   {"takes", shot.takes.size()},
                   {"state", nameOf(engine::stateOf(story, {shot.id, Part::What::Shot}))}};
    addSettings(result, shot.settings);
    if (index + 1 < story.shots.size()) result["transition"] = transitionJson(story, index);
    return result;
}

json spaceJson(const storage::Space& space) {
    return {{"pictures", space.pictures},
            {"chosenTakes", space.chosenTakes},
            {"starredTakes", space.starredTakes},
            {"otherTakes", space.otherTakes},
            {"sounds", space.sounds},
            {"onlyForUndo", space.historyOnly},
            {"unused", space.unused}};
}

json mixJson(const story::Mix& mix) {
    return {{"gain", mix.gain}, {"muted", mix.muted}, {"solo", mix.solo}, {"locked", mix.locked}};
}

/// Numbered as seine sound names them.
json soundsJson(const story::Story& story) {
    json result = json::array();
    for (const story::PlacedSound& placed : story::placedSounds(story)) {
        const story::SoundClip& clip = *placed.clip;
        json sound{{"number", result.size() + 1},
                   {"name", clip.name},
                   {"at", story::secondsOf(placed.begin)},
                   {"in", story::secondsOf(clip.in)},
                   {"length", story::secondsOf(clip.length)},
                   {"gain", clip.gain},
                   {"fadeIn", story::secondsOf(clip.fadeIn)},
                   {"fadeOut", story::secondsOf(clip.fadeOut)},
                   {"heard", story::isHeard(story, placed.home)}};
        if (placed.home.track)
            sound["track"] = *story::indexOf(story, placed.home.track) + 1;
        else
            sound["shot"] = *story::indexOf(story, placed.home.shot) + 1;
        result.push_back(std::move(sound));
    }
    return result;
}

json tracksJson(const story::Story& story) {
    json result = json::array();
    for (const story::Track& track : story.tracks) {
        json each = mixJson(track.mix);
        each["number"] = result.size() + 1;
        each["name"] = track.name;
        each["sounds"] = track.clips.size();
        result.push_back(std::move(each));
    }
    return result;
}

json filmJson(const std::string& file) {
    const auto film = storage::ProjectFile::open(file, storage::Mode::Look);
    const story::Story& story = film->story();
    json shots = json::array();
    for (std::size_t i = 0; i < story.shots.size(); ++i) shots.push_back(shotJson(story, i));
    return {{"kind", "film"},
            {"title", story.title},
            {"width", story.width},
            {"height", story.height},
            {"rate", asJson(story.rate)},
            {"fps", story.rate.fps()},
            {"frames", story::length(story)},
            {"seconds", story.rate.seconds(story::length(story))},
            {"shots", shots},
            {"tracks", tracksJson(story)},
            {"dialogue", mixJson(story.dialogue)},
            {"sounds", soundsJson(story)},
            {"stale", engine::staleParts(story).size()},
            {"bytes", film->space().file},
            {"space", spaceJson(film->space())},
            {"notice", film->notice()}};
}

json modelJson(const std::string& folder) {
    const seine::ModelInfo model = seine::Generator::inspect(folder);
    return {{"kind", "model"},
            {"name", model.name},
            {"latentSpace", model.latentSpace},
            {"prediction", model.prediction},
            {"parameters", model.parameters},
            {"bytes", model.bytes},
            {"frames", model.frames},
            {"fps", model.framesPerSecond},
            {"width", model.width},
            {"height", model.height},
            {"steps", model.steps},
            {"guidance", model.guidance},
            {"anyTime", model.anyTime}};
}

json movieJson(const std::string& file) {
    const media::MovieReader movie = media::MovieReader::open(file);
    const media::MovieInfo& info = movie.info();
    json audio = json::array();
    for (const auto& stream : info.audio)
        audio.push_back({{"codec", stream.codec},
                         {"sampleRate", stream.sampleRate},
                         {"channels", stream.channels},
                         {"seconds", stream.seconds}});
    return {{"kind", "movie"},
            {"container", info.container},
            {"codec", info.codec},
            {"profile", info.profile},
            {"pixelFormat", info.pixelFormat},
            {"matrix", info.matrix},
            {"fastStart", info.startsFast},
            {"width", info.width},
            {"height", info.height},
            {"fps", info.rate.perSecond()},
            {"rate", {{"numerator", info.rate.num}, {"denominator", info.rate.den}}},
            {"frames", info.frames},
            {"seconds", info.seconds},
            {"audio", audio}};
}

std::string text(const json& value) {
    return value.is_string() ? printable(value.get<std::string>())
                             : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void printSounds(const json& film) {
    const auto mixed = [](const json& track) {
        std::string words;
        for (const char* what : {"muted", "solo", "locked"})
            if (track[what]) words += std::string(" ") + what;
        return words;
    };
    for (const json& track : film["tracks"])
        std::printf("  track %-3s %+6.1f dB  %s sounds  \"%s\"%s\n", text(track["number"]).c_str(),
                    track["gain"].get<double>(), text(track["sounds"]).c_str(), text(track["name"]).c_str(),
                    mixed(track).c_str());
    for (const json& sound : film["sounds"]) {
        const char* home = sound.contains("track") ? "track" : "shot";
        std::printf("  sound %-3s %s %-3s at %8.3f s  %8.3f s long  %+6.1f dB  \"%s\"\n",
                    text(sound["number"]).c_str(), home, text(sound[home]).c_str(), sound["at"].get<double>(),
                    sound["length"].get<double>(), sound["gain"].get<double>(), text(sound["name"]).c_str());
    }
}

void printFilm(const json& film) {
    std::printf("film \"%s\": %s x %s, %s fps, %s, %zu shots, %s to generate\n", text(film["title"]).c_str(),
                text(film["width"]).c_str(), text(film["height"]).c_str(), text(film["fps"]).c_str(),
                clockTime(film["seconds"].get<double>()).c_str(), film["shots"].size(),
                text(film["stale"]).c_str());
    const auto megabytes = [&](const char* what) { return film["space"][what].get<double>() / 1e6; };
    std::printf(
        "%.1f MB: %.1f pictures, %.1f sounds, %.1f chosen, %.1f starred and %.1f other takes, %.1f for undo, "
        "%.1f unused\n",
        film["bytes"].get<double>() / 1e6, megabytes("pictures"), megabytes("sounds"),
        megabytes("chosenTakes"), megabytes("starredTakes"), megabytes("otherTakes"),
        megabytes("onlyForUndo"), megabytes("unused"));
    if (!film["notice"].get<std::string>().empty()) printWarning(film["notice"].get<std::string>());
    for (const json& shot : film["shots"]) {
        std::printf("  shot %-3s %6.2f s  %-8s %-9s %-10s %s takes  %s  \"%s\"\n",
                    text(shot["number"]).c_str(), shot["seconds"].get<double>(), text(shot["motion"]).c_str(),
                    text(shot["camera"]).c_str(), text(shot["state"]).c_str(), text(shot["takes"]).c_str(),
                    text(shot["picture"]).c_str(), text(shot["prompt"]).c_str());
        if (!shot.contains("transition")) continue;
        const json& joint = shot["transition"];
        std::printf("    transition %-3s %s frames  %-9s  %-10s %s takes  \"%s\"\n",
                    text(joint["number"]).c_str(), text(joint["frames"]).c_str(), text(joint["kind"]).c_str(),
                    text(joint["state"]).c_str(), text(joint["takes"]).c_str(),
                    text(joint["prompt"]).c_str());
    }
    printSounds(film);
}

void printPlain(const json& object) {
    for (const auto& [key, value] : object.items())
        std::printf("%-12s %s\n", key.c_str(), text(value).c_str());
}

int runInfo(const std::string& what, bool asJsonToo) {
    std::error_code error;
    if (!std::filesystem::exists(what, error))
        throw std::runtime_error("no such file or folder: " + what +
                                 "; name a film, a model folder or a movie");
    const bool isModel = std::filesystem::is_directory(what, error);
    if (!isModel && !std::filesystem::is_regular_file(what, error))
        throw std::runtime_error("this is not a file: " + what + "; name a film, a model folder or a movie");
    const bool isFilm = !isModel && isStory(what);
    const json about = isModel ? modelJson(what) : isFilm ? filmJson(what) : movieJson(what);
    if (asJsonToo)
        printJson(about);
    else if (isFilm)
        printFilm(about);
    else
        printPlain(about);
    return 0;
}

}  // namespace

void addInfo(CLI::App& app, Session& session) {
    auto what = std::make_shared<std::string>();
    auto asJsonToo = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("info", "What a film, a model folder or a movie holds");
    command->add_option("what", *what, "FILM.seine, MODEL_DIR or MOVIE")->required();
    command->add_flag("--json", *asJsonToo, "Answer as JSON");
    command->callback([=, &session] { session.action = [=] { return runInfo(*what, *asJsonToo); }; });
}

}  // namespace cli
