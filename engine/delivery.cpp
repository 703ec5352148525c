#include "engine/delivery.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <map>

#include "engine/film_sound.h"
#include "engine/media/pending_folder.h"
#include "engine/media/wav_writer.h"
#include "engine/media/whole_file.h"
#include "engine/shot_list.h"
#include "engine/subtitles.h"
#include "engine/web_page.h"
#include "storage/story/sound.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, DeliveryKind>& kinds() {
    static const std::map<std::string, DeliveryKind> known{
        {"mp4", DeliveryKind::Movie},     {"m4v", DeliveryKind::Movie}, {"mov", DeliveryKind::Movie},
        {"gif", DeliveryKind::Gif},       {"pdf", DeliveryKind::Pdf},   {"csv", DeliveryKind::ShotList},
        {"srt", DeliveryKind::Subtitles}, {"wav", DeliveryKind::Sound}, {"html", DeliveryKind::WebPage},
        {"htm", DeliveryKind::WebPage},   {"otio", DeliveryKind::Otio}, {"otioz", DeliveryKind::Otioz},
        {"xml", DeliveryKind::FinalCut7}, {"edl", DeliveryKind::Edl},   {"fcpxml", DeliveryKind::FinalCutX}};
    return known;
}

bool isMovieOfShot(const std::string& name) {
    const auto kind = name.rfind('.') == std::string::npos ? std::string() : name.substr(name.rfind('.') + 1);
    return (kind == "mp4" || kind == "mov") && interchange::markInFileName(name).has_value();
}

class Delivering {
 public:
    Delivering(const story::Story& story, MediaSource& source, Compositor& compositor, const Delivery& order,
               const ProgressSink& progress, const std::stop_token& stop)
        : m_story(story),
          m_source(source),
          m_compositor(compositor),
          m_order(order),
          m_progress(progress),
          m_stop(stop) {}

    DeliveryReport run() {
        if (m_story.shots.empty())
            throw Error("nothing to export", m_order.target.string(), "add a shot first");
        m_report.files = {m_order.target};
        switch (m_order.kind) {
            case DeliveryKind::Movie:
                m_order.isOneMovieAShot ? movies() : movie();
                break;
            case DeliveryKind::Gif:
            case DeliveryKind::Pictures:
                movie();
                break;
            case DeliveryKind::Sound:
                sound();
                break;
            case DeliveryKind::Pdf:
                media::writeWhole(m_order.target,
                                  contactSheet(m_story, m_compositor, sheet(), m_progress, m_stop));
                break;
            case DeliveryKind::ShotList:
                media::writeWhole(m_order.target, shotListOf(m_story, m_order.movie.range));
                break;
            case DeliveryKind::Subtitles:
                media::writeWhole(m_order.target, srtOf(subtitlesOf(m_story, range())));
                break;
            case DeliveryKind::WebPage:
                take(writeWebPage(m_story, m_compositor,
                                  {.file = m_order.target, .range = m_order.movie.range}, m_progress,
                                  m_stop));
                break;
            default:
                cut();
        }
        finish();
        return std::move(m_report);
    }

 private:
    story::Span range() const {
        return m_order.movie.range.length > 0 ? m_order.movie.range : story::Span{0, story::length(m_story)};
    }

    SheetOptions sheet() const {
        SheetOptions options = m_order.sheet;
        options.range = m_order.movie.range;
        return options;
    }

    void take(const ExportReport& report) {
        m_report.frames += report.frames;
        for (const std::string& warning : report.warnings) warn(warning);
    }

    /// Each once, also when several movies meet the same broken picture.
    void warn(const std::string& words) {
        std::vector<std::string>& all = m_report.warnings;
        if (std::find(all.begin(), all.end(), words) == all.end()) all.push_back(words);
    }

    void finish() {
        for (const auto& [blob, why] : m_compositor.problems()) warn(why);
        if (m_progress) m_progress({1, "done"});
    }

    ExportOptions movieOptions(const fs::path& file) const {
        ExportOptions options = m_order.movie;
        options.file = file;
        if (m_order.kind == DeliveryKind::Gif) options.codec = media::Codec::Gif;
        if (m_order.kind == DeliveryKind::Pictures) options.codec = media::Codec::PngSequence;
        return options;
    }

    void movie() {
        take(exportMovie(m_story, m_compositor, movieOptions(m_order.target), m_progress, m_stop));
        if (m_order.kind != DeliveryKind::Movie || !m_order.hasSubtitlesBeside) return;
        const fs::path beside = fs::path(m_order.target).replace_extension(".srt");
        media::writeWhole(beside, srtOf(subtitlesOf(m_story, range())));
        m_report.files.push_back(beside);
    }

    /// The mix of the range, from its first sample to its last.
    void sound() {
        if (!story::hasSound(m_story))
            throw Error("there is no sound in the story", m_order.target.string(),
                        "put a sound on a track first");
        const story::Span wanted = range();
        const story::Samples begin = m_story.rate.samples(wanted.begin);
        const story::Samples length = m_story.rate.samples(wanted.end()) - begin;
        FilmSound mix(m_story, m_source, begin);
        media::WavWriter file(m_order.target);
        while (file.samples() < length) {
            if (m_stop.stop_requested()) throw Cancelled();
            const auto piece =
                mix.mixUpTo(std::min(length, file.samples() + story::Samples(story::kSampleRate)));
            file.add(piece.left, piece.right);
            if (m_progress) m_progress({0.99 * double(file.samples()) / double(length), "write"});
        }
        file.finish();
        for (const std::string& warning : mix.warnings()) warn(warning);
    }

    /// A folder of movies, one for the block of each shot in the range.
    void movies() {
        media::PendingFolder folder(m_order.target, isMovieOfShot);
        const bool isMov = m_order.movie.codec == media::Codec::ProRes422Hq;
        const story::Span wanted = range();
        for (std::size_t i = 0; i < m_story.shots.size(); ++i) {
            const story::Span span = story::spanOf(m_story, i);
            const story::Frames begin = std::max(span.begin, wanted.begin),
                                end = std::min(span.end(), wanted.end());
            if (begin >= end) continue;
            char number[32];
            std::snprintf(number, sizeof number, "%03zu ", i + 1);
            const story::Part part{m_story.shots[i].id, story::Part::What::Shot};
            ExportOptions options = movieOptions(
                folder.path() / (number + interchange::fileMarkOf({part}) + (isMov ? ".mov" : ".mp4")));
            options.range = {begin, end - begin};
            const ProgressSink sink = [&](const Progress& p) {
                const double done = double(begin - wanted.begin) + p.fraction * double(end - begin);
                if (m_progress) m_progress({0.99 * done / double(wanted.length), p.doing});
            };
            take(exportMovie(m_story, m_compositor, options, sink, m_stop));
        }
        folder.commit();
    }

    void cut() {
        HandoffOptions options = m_order.handoff;
        options.file = m_order.target;
        options.range = m_order.movie.range;
        options.format = m_order.kind == DeliveryKind::Otioz       ? CutFormat::Otioz
                         : m_order.kind == DeliveryKind::FinalCut7 ? CutFormat::FinalCut7
                         : m_order.kind == DeliveryKind::FinalCutX ? CutFormat::FinalCutX
                         : m_order.kind == DeliveryKind::Edl       ? CutFormat::Edl
                                                                   : CutFormat::Otio;
        take(handOff(m_story, m_source, m_compositor, options, m_progress, m_stop));
        if (options.format != CutFormat::Otioz) m_report.files.push_back(mediaFolderOf(options.file));
    }

    const story::Story& m_story;
    MediaSource& m_source;
    Compositor& m_compositor;
    const Delivery& m_order;
    const ProgressSink& m_progress;
    const std::stop_token& m_stop;
    DeliveryReport m_report;
};

}  // namespace

std::optional<Delivery> deliveryTo(const fs::path& target) {
    Delivery order;
    order.target = target;
    std::string ending = target.extension().string();
    if (ending.empty()) {
        order.kind = DeliveryKind::Pictures;
        return order;
    }
    ending.erase(0, 1);
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    const auto found = kinds().find(ending);
    if (found == kinds().end()) return {};
    order.kind = found->second;
    if (ending == "mov") order.movie.codec = media::Codec::ProRes422Hq;
    return order;
}

std::vector<std::string> deliveryEndings() {
    std::vector<std::string> endings;
    for (const auto& [ending, kind] : kinds()) endings.push_back(ending);
    return endings;
}

DeliveryReport deliver(const story::Story& story, MediaSource& source, const Delivery& order,
                       const ProgressSink& progress, std::stop_token stop) {
    Compositor compositor(source, {.pictureBytes = std::size_t(128) << 20, .openMovies = 3});
    return Delivering(story, source, compositor, order, progress, stop).run();
}

}  // namespace engine
