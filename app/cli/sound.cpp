// seine sound FILM.seine add|set|remove|track: clips of sound on tracks or with shots, and how tracks are
// mixed.
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <random>

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "engine/media/audio_reader.h"
#include "engine/media/error.h"
#include "engine/media/movie_reader.h"
#include "engine/media/wav_writer.h"
#include "engine/progress.h"
#include "storage/project_file.h"
#include "storage/story/sound.h"

namespace cli {
namespace {

namespace fs = std::filesystem;
using story::Samples;

struct SoundOptions {
    std::string film;
    std::vector<std::string> files;
    int track = 0, shot = 0, sound = 0;
    std::optional<double> at, in, length, gain, fadeIn, fadeOut;
    std::optional<std::string> name;
    std::optional<bool> muted, solo, locked;
    bool json = false;
};

/// A file that goes with its folder when it is no longer needed.
class ScratchFile {
 public:
    ScratchFile() {
        std::random_device random;
        m_folder = fs::temp_directory_path() /
                   ("seine-sound-" + std::to_string(random()) + std::to_string(random()));
        fs::create_directories(m_folder);
    }
    ~ScratchFile() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    fs::path path() const { return m_folder / "sound.wav"; }

 private:
    fs::path m_folder;
};

bool isMovie(const fs::path& path) {
    try {
        media::MovieReader::open(path);
        return true;
    } catch (const media::Error&) {
        return false;  // a sound, or what the reader of sounds will say
    }
}

/// Read to its end, so that its length is true, and stored; of a movie its sound alone.
story::SoundClip stored(storage::ProjectFile& film, const fs::path& path, const std::stop_token& stop) {
    constexpr std::size_t kPiece = 1 << 14;
    auto reader = media::SoundReader::open(path);
    const bool wasMovie = isMovie(path);
    const ScratchFile scratch;
    std::optional<media::WavWriter> writer;
    if (wasMovie) writer.emplace(scratch.path());
    std::vector<float> left(kPiece), right(kPiece);
    story::SoundClip clip;
    while (const std::size_t got = reader.read(left, right)) {
        if (stop.stop_requested()) throw engine::Cancelled();
        if (writer) writer->add(std::span(left).first(got), std::span(right).first(got));
        clip.sourceLength += Samples(got);
    }
    if (clip.sourceLength == 0)
        throw media::Error("there is no sound in it", path.string(), "save it again, or choose another");
    if (writer) writer->finish();
    std::string kind = path.extension().string();
    kind = "audio/" + (kind.empty() ? std::string("unknown") : kind.substr(1));
    clip.blob = film.addBlobFromFile(writer ? scratch.path() : path, writer ? "audio/wav" : kind);
    clip.name = path.filename().string();
    clip.length = clip.sourceLength;
    return clip;
}

/// What was asked of a clip; times in seconds, `at` counted from the beginning of the film.
void shape(story::SoundClip& clip, const SoundOptions& options, Samples origin) {
    if (options.at) clip.at = story::samplesOf(*options.at) - origin;
    if (options.in) clip.in = story::samplesOf(*options.in);
    if (options.length) clip.length = story::samplesOf(*options.length);
    if (options.gain) clip.gain = *options.gain;
    if (options.fadeIn) clip.fadeIn = story::samplesOf(*options.fadeIn);
    if (options.fadeOut) clip.fadeOut = story::samplesOf(*options.fadeOut);
    clip = story::fitted(std::move(clip));
}

story::TrackId trackNumbered(const story::Story& story, int number) {
    if (number >= 1 && number <= int(story.tracks.size())) return story.tracks[std::size_t(number - 1)].id;
    throw UsageError("there is no track " + std::to_string(number), "--track",
                     "the film has " + std::to_string(story.tracks.size()));
}

story::PlacedSound soundNumbered(const story::Story& story, int number) {
    const auto sounds = story::placedSounds(story);
    if (number >= 1 && number <= int(sounds.size())) return sounds[std::size_t(number - 1)];
    throw UsageError("there is no sound " + std::to_string(number), "--sound",
                     "the film has " + std::to_string(sounds.size()) + "; see seine info");
}

int finish(storage::ProjectFile& film, const story::Edit& edit, const SoundOptions& options) {
    if (const auto objection = story::objection(film.story(), edit))
        throw UsageError(*objection, options.film, "see seine info " + options.film);
    film.perform(edit);
    if (options.json)
        printJson({{"film", options.film},
                   {"tracks", film.story().tracks.size()},
                   {"sounds", story::placedSounds(film.story()).size()}});
    return 0;
}

/// Refuses a place that takes no sound: a locked one.
void demandPlace(const story::Story& story, story::SoundHome home, story::Ids& ids,
                 const SoundOptions& options) {
    story::SoundClip probe;
    probe.id = ids.sound();
    probe.length = 1;
    if (const auto objection = story::objection(story, story::InsertSounds{{{home, probe}}}))
        throw UsageError(*objection, options.film, "see seine info " + options.film);
}

int add(const SoundOptions& options, const std::stop_token& stop) {
    const auto film = storage::ProjectFile::open(options.film);
    const story::Story& story = film->story();
    if (options.track && options.shot)
        throw UsageError("a sound has one place", "--track, --shot", "name one of them");
    story::Ids ids(story);
    story::Batch batch;
    story::SoundHome home;
    if (options.shot) home.shot = story.shots[shotNumbered(story, options.shot)].id;
    if (options.track) home.track = trackNumbered(story, options.track);
    if (!options.shot && !options.track) {
        home.track = ids.track();
        const std::string name = "Audio " + std::to_string(story.tracks.size() + 1);
        batch.edits.push_back(story::InsertTracks{{{story.tracks.size(), {.id = home.track, .name = name}}}});
    }
    if (batch.edits.empty()) demandPlace(story, home, ids, options);  // before anything is read and stored
    const Samples origin = story::originOf(story, home);
    story::InsertSounds insertion;
    Samples at = 0;
    for (const std::string& file : options.files) {
        story::SoundClip clip = stored(*film, file, stop);
        clip.id = ids.sound();
        shape(clip, options, origin);
        if (!insertion.sounds.empty()) clip.at = at;  // one after the other
        at = clip.end();
        insertion.sounds.push_back({home, std::move(clip)});
    }
    batch.edits.push_back(std::move(insertion));
    return finish(*film, batch, options);
}

int change(const SoundOptions& options) {
    const auto film = storage::ProjectFile::open(options.film);
    const story::PlacedSound placed = soundNumbered(film->story(), options.sound);
    story::HomedSound sound{placed.home, *placed.clip};
    shape(sound.clip, options, story::originOf(film->story(), placed.home));
    return finish(*film, story::SetSounds{{sound}}, options);
}

int remove(const SoundOptions& options) {
    const auto film = storage::ProjectFile::open(options.film);
    return finish(*film, story::RemoveSounds{{soundNumbered(film->story(), options.sound).clip->id}},
                  options);
}

int setTrack(const SoundOptions& options) {
    const auto film = storage::ProjectFile::open(options.film);
    const story::Story& story = film->story();
    story::TrackPatch patch;  // no number: the dialogue of all shots
    if (options.track) patch.track = trackNumbered(story, options.track);
    patch.name = options.name;
    story::Mix mix = story::mixOf(story, {.track = patch.track});
    mix.gain = options.gain.value_or(mix.gain);
    mix.muted = options.muted.value_or(mix.muted);
    mix.solo = options.solo.value_or(mix.solo);
    mix.locked = options.locked.value_or(mix.locked);
    patch.mix = mix;
    return finish(*film, story::SetTracks{{patch}}, options);
}

void addShape(CLI::App* command, SoundOptions& options) {
    const auto seconds = CLI::Range(0.0, 360'000.0);
    command->add_option("--at", options.at, "Where it begins, in seconds of the film")->check(seconds);
    command->add_option("--in", options.in, "Where in the file it begins, in seconds")->check(seconds);
    command->add_option("--length", options.length, "How long it is, in seconds")
        ->check(CLI::Range(0.001, 360'000.0));
    command->add_option("--gain", options.gain, "Louder or softer, in decibels")
        ->check(CLI::Range(story::kMinGain, story::kMaxGain));
    command->add_option("--fade-in", options.fadeIn, "Seconds in which it becomes loud")->check(seconds);
    command->add_option("--fade-out", options.fadeOut, "Seconds in which it becomes silent")->check(seconds);
}

}  // namespace

void addSound(CLI::App& app, Session& session) {
    auto options = std::make_shared<SoundOptions>();
    CLI::App* command = app.add_subcommand("sound", "Add, change or remove sounds and mix their tracks");
    command->add_option("film", options->film, "The film, FILM.seine")->required();
    command->require_subcommand(1);
    const auto verb = [&](const char* name, const char* words) {
        CLI::App* made = command->add_subcommand(name, words);
        made->add_flag("--json", options->json, "Answer as JSON");
        return made;
    };
    CLI::App* adding =
        verb("add", "Put sounds, or the sound of movies, on a new track, on a track or with a shot");
    adding->add_option("files", options->files, "Sounds and movies, one after the other")->required();
    adding->add_option("--track", options->track, "Onto this track, from 1");
    adding->add_option("--shot", options->shot, "As dialogue of this shot, from 1, with which it moves");
    addShape(adding, *options);
    adding->callback([options, &session] {
        session.action = [options, stop = session.stop] { return add(*options, stop); };
    });
    CLI::App* setting = verb("set", "Change one sound");
    setting->add_option("--sound", options->sound, "Which, from 1, as seine info lists them")->required();
    addShape(setting, *options);
    setting->callback([options, &session] { session.action = [options] { return change(*options); }; });
    CLI::App* removing = verb("remove", "Take one sound away");
    removing->add_option("--sound", options->sound, "Which, from 1, as seine info lists them")->required();
    removing->callback([options, &session] { session.action = [options] { return remove(*options); }; });
    CLI::App* mixing = verb("track", "Name and mix one track, or without --track the dialogue of all shots");
    mixing->add_option("--track", options->track, "Which, from 1");
    mixing->add_option("--name", options->name, "Its name");
    mixing->add_option("--gain", options->gain, "Louder or softer, in decibels")
        ->check(CLI::Range(story::kMinGain, story::kMaxGain));
    mixing->add_option("--mute", options->muted, "Not heard: true or false");
    mixing->add_option("--solo", options->solo, "Only solo tracks are heard: true or false");
    mixing->add_option("--lock", options->locked, "Its sounds stay as they are: true or false");
    mixing->callback([options, &session] { session.action = [options] { return setTrack(*options); }; });
}

}  // namespace cli
