#include "engine/web_page.h"

#include <algorithm>
#include <cmath>

#include "engine/excerpt.h"
#include "engine/interchange/timecode.h"
#include "engine/media/picture_writer.h"
#include "engine/media/whole_file.h"
#include "engine/plan.h"
#include "engine/shot_list.h"

namespace engine {
namespace {

constexpr char kStyle[] = R"(
:root { color-scheme: dark light; --ground: #1c1c1d; --card: #29292b; --ink: #ececec; --quiet: #a2a2a6; --accent: #e2944f; }
@media (prefers-color-scheme: light) { :root { --ground: #f4f4f3; --card: #fff; --ink: #1c1c1d; --quiet: #6a6a6e; --accent: #a9540f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 Inter, "Noto Sans", system-ui, sans-serif; }
header { padding: 28px 32px 8px; } h1 { font-size: 24px; margin: 0 0 4px; } header p { color: var(--quiet); margin: 0; }
h2 { font-size: 15px; color: var(--accent); margin: 28px 32px 0; letter-spacing: .04em; }
main { padding-bottom: 48px; } .boards { display: grid; gap: 20px; padding: 14px 32px; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); }
article { background: var(--card); border-radius: 8px; overflow: hidden; } video { display: block; width: 100%; background: #000; cursor: pointer; }
.words { padding: 12px 14px 14px; } h3 { margin: 0; font-size: 15px; display: flex; justify-content: space-between; gap: 12px; }
h3 span { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { margin: 8px 0 0; } dt { color: var(--quiet); font-size: 12px; } dd { margin: 0 0 8px; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { background: #fff; color: #000; } article { break-inside: avoid; } }
)";

constexpr char kScript[] = R"(
const seen = new IntersectionObserver(entries => entries.forEach(({ target, isIntersecting }) =>
  isIntersecting ? target.play().catch(() => {}) : target.pause()), { threshold: 0.5 });
document.querySelectorAll('video').forEach(video => {
  seen.observe(video);
  video.addEventListener('click', () => video.paused ? video.play() : video.pause());
});
)";

std::string escaped(const std::string& text) {
    std::string html;
    for (const char c : text) {
        switch (c) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            case '"':
                html += "&quot;";
                break;
            default:
                html += c;
        }
    }
    return html;
}

std::string base64(const std::vector<std::uint8_t>& bytes) {
    static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        const std::uint32_t group = std::uint32_t(bytes[i]) << 16 |
                                    std::uint32_t(left > 1 ? bytes[i + 1] : 0) << 8 |
                                    std::uint32_t(left > 2 ? bytes[i + 2] : 0);
        text += kDigits[group >> 18];
        text += kDigits[group >> 12 & 63];
        text += left > 1 ? kDigits[group >> 6 & 63] : '=';
        text += left > 2 ? kDigits[group & 63] : '=';
    }
    return text;
}

class Page {
 public:
    Page(const story::Story& story, Compositor& compositor, const WebPageOptions& options,
         const ProgressSink& progress, const std::stop_token& stop)
        : m_story(story),
          m_compositor(compositor),
          m_options(options),
          m_progress(progress),
          m_stop(stop),
          m_shots(shotsIn(story, options.range)) {
        const double scale = options.width > 0 ? std::min(1.0, double(options.width) / story.width) : 1;
        m_width = std::max(16, int(std::lround(story.width * scale / 2)) * 2);
        m_height = std::max(16, int(std::lround(story.height * scale / 2)) * 2);
    }

    std::string write() {
        const std::vector<std::string> scenes = sceneOfEach(m_story);
        const std::string title = escaped(m_story.title.empty() ? "Storyboard" : m_story.title);
        m_html =
            "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n<title>" +
            title + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<header><h1 dir=\"auto\">" +
            title + "</h1><p>" + std::to_string(m_shots.count()) + " shots, " +
            interchange::timecode(frames(), m_story.rate) + "</p></header>\n<main>\n";
        bool isOpen = false;
        for (std::size_t i = m_shots.first; i < m_shots.end; ++i) {
            const std::string& scene = isOpen ? m_story.shots[i].scene : scenes[i];
            if (!scene.empty() && isOpen) m_html += "</div>\n";
            if (!scene.empty()) m_html += "<h2 dir=\"auto\">" + escaped(scene) + "</h2>\n";
            if (!scene.empty() || !isOpen) m_html += "<div class=\"boards\">\n";
            isOpen = true;
            card(i);
        }
        return m_html + "</div>\n</main>\n<script>" + kScript + "</script>\n</body>\n</html>\n";
    }

    story::Frames frames() const {
        story::Frames sum = 0;
        for (std::size_t i = m_shots.first; i < m_shots.end; ++i) sum += m_story.shots[i].length;
        return sum;
    }

 private:
    void card(std::size_t i) {
        const story::Shot& shot = m_story.shots[i];
        const story::Span span = story::spanOf(m_story, i);
        m_html +=
            "<article id=\"shot-" + std::to_string(i + 1) +
            "\"><video muted loop playsinline preload=\"none\" width=\"" + std::to_string(m_width) +
            "\" height=\"" + std::to_string(m_height) +
            "\" style=\"height:auto\" poster=\"data:image/jpeg;base64," +
            base64(media::encodeJpeg(
                m_compositor.frame(m_story, story::visibleSpan(m_story, i).begin, m_width, m_height), 80)) +
            "\" src=\"data:video/mp4;base64," + base64(film(span)) +
            "\"></video>\n<div class=\"words\"><h3 dir=\"auto\">" + std::to_string(i + 1) + " " +
            escaped(shot.name) + "<span>" + interchange::timecode(shot.length, m_story.rate).substr(3) +
            " @ " + interchange::timecode(span.begin, m_story.rate) + "</span></h3>\n<dl>";
        fact("Dialogue", shot.dialogue);
        fact("Action", shot.action);
        fact("Notes", shot.notes);
        fact("Camera", cameraWords(shot));
        fact("Transition", transitionWords(m_story, i));
        m_html += "</dl></div></article>\n";
    }

    void fact(const char* label, const std::string& text) {
        if (!text.empty())
            m_html += std::string("<dt>") + label + "</dt><dd dir=\"auto\">" + escaped(text) + "</dd>";
    }

    std::vector<std::uint8_t> film(story::Span span) {
        media::MovieSettings settings;
        settings.width = m_width;
        settings.height = m_height;
        settings.rate = {m_story.rate.numerator, m_story.rate.denominator};
        settings.quality = m_options.quality;
        settings.preset = "fast";
        media::MovieWriter writer(settings);
        for (story::Frames at = span.begin; at < span.end(); ++at) {
            if (m_stop.stop_requested()) throw Cancelled();
            writer.addFrame(m_compositor.frame(m_story, at, m_width, m_height));
            if (m_progress) m_progress({0.98 * double(++m_done) / double(frames()), "write"});
        }
        writer.finish();
        return writer.takeBytes();
    }

    const story::Story& m_story;
    Compositor& m_compositor;
    const WebPageOptions& m_options;
    const ProgressSink& m_progress;
    const std::stop_token& m_stop;
    ShotRange m_shots;
    story::Frames m_done = 0;
    int m_width = 0, m_height = 0;
    std::string m_html;
};

}  // namespace

ExportReport writeWebPage(const story::Story& story, Compositor& compositor, const WebPageOptions& options,
                          const ProgressSink& progress, std::stop_token stop) {
    if (shotsIn(story, options.range).count() == 0)
        throw Error("nothing to export", options.file.string(),
                    "add a shot first, or choose a range inside the story");
    Page page(story, compositor, options, progress, stop);
    media::writeWhole(options.file, page.write());
    if (progress) progress({1, "done"});
    ExportReport report;
    report.frames = page.frames();
    for (const auto& [blob, why] : compositor.problems()) report.warnings.push_back(why);
    return report;
}

}  // namespace engine
