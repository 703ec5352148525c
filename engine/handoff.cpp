#include "engine/handoff.h"

#include <algorithm>
#include <optional>

#include "engine/excerpt.h"
#include "engine/interchange/edl.h"
#include "engine/interchange/error.h"
#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/final_cut_x.h"
#include "engine/interchange/otio.h"
#include "engine/media/pending_folder.h"
#include "engine/media/whole_file.h"
#include "engine/ordered_worker.h"
#include "engine/plan.h"

namespace engine {
namespace {

/// Names that a hand-off gives: with the mark of a shot or a transition, or sounds.
bool isHandedMedium(const std::string& name) {
    return interchange::markInFileName(name).has_value() || name.starts_with("sound ");
}

/// The frames of one medium.
class Shooting {
 public:
    Shooting(const story::Story& story, Compositor& compositor) : m_story(story), m_compositor(compositor) {}

    Picture frame(const PlannedMedium& medium, story::Frames i) {
        const std::size_t shot = *story::indexOf(m_story, medium.part.shot);
        if (medium.part.what == story::Part::What::Transition)
            return m_compositor.frame(m_story, story::transitionSpan(m_story, shot).begin + i);
        const story::Frames visible = story::visibleSpan(m_story, shot).length, at = medium.begin + i;
        ShotFrame what = shotFrameAt(m_story, shot, at);
        const story::Take* take =
            at >= visible && what.movie ? story::chosenTake(m_story, medium.part) : nullptr;
        if (take && !holds(shot)) what.movieFrame = std::min(at, take->length - 1);
        return m_compositor.draw(what, m_story.width, m_story.height);
    }

 private:
    /// A shot that dissolves into the next stands still from there on.
    bool holds(std::size_t shot) const {
        return m_story.shots[shot].out.kind == story::TransitionKind::Dissolve &&
               story::transitionSpan(m_story, shot).length > 0;
    }

    const story::Story& m_story;
    Compositor& m_compositor;
};

media::MovieSettings settingsOf(const story::Story& story, const HandoffOptions& options,
                                const std::string& title) {
    media::MovieSettings settings;
    settings.width = story.width;
    settings.height = story.height;
    settings.rate = {story.rate.numerator, story.rate.denominator};
    settings.codec = options.codec;
    settings.quality = options.quality;
    settings.title = title;
    return settings;
}

class Handoff {
 public:
    Handoff(const story::Story& story, MediaSource& source, Compositor& compositor,
            const HandoffOptions& options, const ProgressSink& progress, const std::stop_token& stop)
        : m_story(excerptOf(story, shotsIn(story, options.range))),
          m_source(source),
          m_options(options),
          m_plan(plannedCut(story, options)),
          m_shooting(m_story, compositor),
          m_progress(progress),
          m_stop(stop) {
        for (const PlannedMedium& medium : m_plan.media) m_frames += medium.length;
    }

    const std::vector<std::string>& warnings() const { return m_warnings; }

    story::Frames run() {
        if (m_options.format == CutFormat::Otioz) {
            archive();
        } else {
            media::PendingFolder folder(mediaFolderOf(m_options.file), isHandedMedium);
            writeMedia(folder.path());
            const std::string text = document();  // before the folder gets its name
            folder.commit();
            media::writeWhole(m_options.file, text);
        }
        if (m_progress) m_progress({1, "done"});
        return m_frames;
    }

 private:
    void demandGoing() const {
        if (m_stop.stop_requested()) throw Cancelled();
    }

    void writeMedia(const std::filesystem::path& folder) {
        for (std::size_t i = 0; i < m_plan.media.size(); ++i) {
            const PlannedMedium& medium = m_plan.media[i];
            media::MovieWriter writer(folder / medium.fileName,
                                      settingsOf(m_story, m_options, m_plan.cut.clips[i].name));
            OrderedWorker encoder;
            for (story::Frames at = 0; at < medium.length; ++at) {
                demandGoing();
                auto frame = std::make_shared<Picture>(m_shooting.frame(medium, at));
                encoder.post([&writer, frame] { writer.addFrame(*frame); });
                if (m_progress) m_progress({0.98 * double(++m_done) / double(m_frames), "write"});
            }
            encoder.finish();
            writer.finish();
        }
        writeSounds(folder);
    }

    /// From the last on, because one that cannot be read goes, and those behind it move up.
    void writeSounds(const std::filesystem::path& folder) {
        for (std::size_t i = m_plan.sounds.size(); i-- > 0;) {
            const PlannedSound& sound = m_plan.sounds[i];
            const WrittenSound written = writeSound(m_source, sound, folder / sound.fileName, m_stop);
            m_plan.cut.media[sound.medium].samples = written.samples;
            if (written.problem.empty()) continue;
            m_warnings.push_back(written.problem);
            dropMedium(m_plan.cut, sound.medium);
        }
    }

    std::string document() const {
        const auto folder = std::filesystem::absolute(m_options.file).lexically_normal().parent_path();
        switch (m_options.format) {
            case CutFormat::FinalCut7:
                return interchange::xmemlOf(m_plan.cut);
            case CutFormat::FinalCutX:
                return interchange::fcpxmlOf(m_plan.cut);
            case CutFormat::Edl:
                return interchange::edlOf(m_plan.cut);
            default:
                return interchange::otioOf(m_plan.cut, folder);
        }
    }

    /// The archive is made of a folder that never gets a name of its own.
    void archive() {
        media::PendingFolder folder(mediaFolderOf(m_options.file).string() + ".files", isHandedMedium);
        writeMedia(folder.path());
        for (interchange::Medium& medium : m_plan.cut.media)
            medium.file = folder.path() / medium.file.filename();
        const auto made = folder.path() / "archive.part";
        if (!interchange::writeOtioz(m_plan.cut, made, [this] { return m_stop.stop_requested(); }))
            throw Cancelled();
        std::error_code error;
        if (std::filesystem::is_directory(m_options.file, error))
            throw Error("a folder has this name already", m_options.file.string(), "choose another name");
        std::filesystem::rename(made, m_options.file, error);
        if (error)
            throw Error("the archive cannot get its name (" + error.message() + ")", m_options.file.string(),
                        "choose another name or folder");
    }

    const story::Story m_story;
    MediaSource& m_source;
    const HandoffOptions& m_options;
    PlannedCut m_plan;
    Shooting m_shooting;
    const ProgressSink& m_progress;
    const std::stop_token& m_stop;
    story::Frames m_frames = 0, m_done = 0;
    std::vector<std::string> m_warnings;
};

}  // namespace

ExportReport handOff(const story::Story& story, MediaSource& source, Compositor& compositor,
                     const HandoffOptions& options, const ProgressSink& progress, std::stop_token stop) {
    if (shotsIn(story, options.range).count() == 0)
        throw Error("nothing to export", story.title.empty() ? options.file.string() : story.title,
                    "add a shot first, or choose a range inside the story");
    if (stop.stop_requested()) throw Cancelled();
    ExportReport report;
    Handoff handoff(story, source, compositor, options, progress, stop);
    report.frames = handoff.run();
    report.warnings = handoff.warnings();
    for (const auto& [blob, why] : compositor.problems()) report.warnings.push_back(why);
    return report;
}

}  // namespace engine
