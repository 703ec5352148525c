#include "engine/interchange/final_cut_x.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

#include "engine/interchange/timecode.h"
#include "engine/interchange/url.h"
#include "engine/interchange/xml_words.h"

namespace interchange {
namespace {

using Node = pugi::xml_node;
constexpr char kCrossDissolve[] = "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265";

/// A number of seconds as a fraction in its lowest terms: "1001/24000s", "3s".
std::string seconds(std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t common = std::max<std::int64_t>(1, std::gcd(numerator, denominator));
    numerator /= common;
    denominator /= common;
    std::string text = std::to_string(numerator);
    if (denominator != 1) (text += '/') += std::to_string(denominator);
    return text += 's';
}

void set(Node node, const char* name, std::string_view value) {
    node.append_attribute(name) = xmlText(value).c_str();
}

class Writer {
 public:
    explicit Writer(const Cut& cut) : m_cut(cut) {}

    std::string write() {
        pugi::xml_document document;
        Node declaration = document.append_child(pugi::node_declaration);
        declaration.append_attribute("version") = "1.0";
        declaration.append_attribute("encoding") = "UTF-8";
        document.append_child(pugi::node_doctype).set_value("fcpxml");
        Node root = document.append_child("fcpxml");
        set(root, "version", "1.10");
        resources(root.append_child("resources"));
        Node event = root.append_child("library").append_child("event");
        set(event, "name", m_cut.title);
        Node project = event.append_child("project");
        set(project, "name", m_cut.title);
        sequence(project.append_child("sequence"));
        return documentText(document);
    }

 private:
    std::string time(Frames at) const { return seconds(at * m_cut.rate.denominator, m_cut.rate.numerator); }
    /// Samples as whole frames: the edges of clips lie on frames here.
    Frames framesOf(std::int64_t samples) const {
        return m_cut.rate.frames(double(samples) / double(kSampleRate));
    }
    static std::string assetId(std::size_t medium) {
        std::string id("r");
        return id += std::to_string(medium + 3);
    }

    void resources(Node node) const {
        Node format = node.append_child("format");
        set(format, "id", "r1");
        set(format, "frameDuration", time(1));
        set(format, "width", std::to_string(m_cut.width));
        set(format, "height", std::to_string(m_cut.height));
        set(format, "colorSpace", "1-1-1 (Rec. 709)");
        if (!m_cut.dissolves.empty()) {
            Node effect = node.append_child("effect");
            set(effect, "id", "r2");
            set(effect, "name", "Cross Dissolve");
            set(effect, "uid", kCrossDissolve);
        }
        for (std::size_t i = 0; i < m_cut.media.size(); ++i) asset(node.append_child("asset"), i);
    }

    void asset(Node node, std::size_t index) const {
        const Medium& medium = m_cut.media[index];
        const bool hasPicture = medium.length > 0;
        set(node, "id", assetId(index));
        set(node, "name", medium.file.stem().string());
        set(node, "start", "0s");
        set(node, "duration", hasPicture ? time(medium.length) : seconds(medium.samples, kSampleRate));
        if (hasPicture) {
            set(node, "hasVideo", "1");
            set(node, "format", "r1");
            set(node, "videoSources", "1");
        }
        if (medium.samples > 0) {
            set(node, "hasAudio", "1");
            set(node, "audioSources", "1");
            set(node, "audioChannels", std::to_string(medium.channels));
            set(node, "audioRate", "48000");
        }
        Node file = node.append_child("media-rep");
        set(file, "kind", "original-media");
        set(file, "src", fileUrl(medium.file));
    }

    void sequence(Node node) const {
        set(node, "format", "r1");
        set(node, "duration", time(m_cut.length()));
        set(node, "tcStart", time(m_cut.start));
        set(node, "tcFormat", m_cut.dropsFrames ? "DF" : "NDF");
        set(node, "audioLayout", "stereo");
        set(node, "audioRate", "48k");
        Node spine = node.append_child("spine");
        for (std::size_t i = 0; i < m_cut.clips.size(); ++i) {
            clip(spine.append_child("asset-clip"), i);
            if (const Dissolve* dissolve = m_cut.dissolveAfter(i)) transition(spine, i, *dissolve);
        }
    }

    void transition(Node spine, std::size_t i, const Dissolve& dissolve) const {
        const Frames joint = m_cut.clips[i].begin + m_cut.clips[i].length;
        Node node = spine.append_child("transition");
        set(node, "name", "Cross Dissolve");
        set(node, "offset", time(m_cut.start + joint - dissolve.before));
        set(node, "duration", time(dissolve.before + dissolve.after));
        Node filter = node.append_child("filter-video");
        set(filter, "ref", "r2");
        set(filter, "name", "Cross Dissolve");
    }

    /// The order of the children is that of the document type: note, anchored items, markers, metadata.
    void clip(Node node, std::size_t index) const {
        const Clip& c = m_cut.clips[index];
        set(node, "ref", assetId(c.medium));
        set(node, "offset", time(m_cut.start + c.begin));
        set(node, "name", c.name);
        set(node, "start", time(c.sourceBegin));
        set(node, "duration", time(c.length));
        set(node, "tcFormat", m_cut.dropsFrames ? "DF" : "NDF");
        for (const auto& [key, value] : c.facts)
            if (key == "notes") addText(node, "note", value);
        anchorSounds(node, index);
        for (const Mark& mark : m_cut.markers) {
            if (!falls(mark.at, index)) continue;
            Node marker = node.append_child("marker");
            set(marker, "start", time(c.sourceBegin + mark.at - c.begin));
            set(marker, "duration", time(1));
            set(marker, "value", mark.text.empty() ? "Marker" : mark.text);
        }
        if (c.facts.empty()) return;
        Node metadata = node.append_child("metadata");
        for (const auto& [key, value] : c.facts) {
            Node fact = metadata.append_child("md");
            set(fact, "key", "seine." + key);
            set(fact, "value", value);
        }
    }

    /// On this clip; what lies beyond the end falls on the last.
    bool falls(Frames at, std::size_t index) const {
        const Clip& c = m_cut.clips[index];
        const bool isLast = index + 1 == m_cut.clips.size();
        return at >= c.begin && (at < c.begin + c.length || isLast);
    }

    /// Sound hangs on the clip over which it begins, on a lane below for each track.
    void anchorSounds(Node parent, std::size_t index) const {
        const Clip& anchor = m_cut.clips[index];
        int lane = 0;
        for (const SoundTrack& track : m_cut.sound) {
            --lane;
            for (const SoundClip& sound : track.clips) {
                const Frames begin = framesOf(sound.begin);
                if (!falls(begin, index)) continue;
                const Frames length = std::max<Frames>(1, framesOf(sound.begin + sound.length) - begin);
                Node node = parent.append_child("asset-clip");
                set(node, "ref", assetId(sound.medium));
                set(node, "lane", std::to_string(lane));
                set(node, "offset", time(anchor.sourceBegin + begin - anchor.begin));
                set(node, "name", sound.name);
                set(node, "start", time(framesOf(sound.sourceBegin)));
                set(node, "duration", time(length));
                if (track.isMuted) set(node, "enabled", "0");
                set(node, "audioRole", "dialogue");
                if (sound.gain == 0 && sound.fadeIn <= 0 && sound.fadeOut <= 0) continue;
                volume(node.append_child("adjust-volume"), sound);
            }
        }
    }

    void volume(Node node, const SoundClip& sound) const {
        char amount[32];
        std::snprintf(amount, sizeof amount, "%.1fdB", sound.gain);
        set(node, "amount", amount);
        if (sound.fadeIn <= 0 && sound.fadeOut <= 0) return;
        Node parameter = node.append_child("param");
        set(parameter, "name", "amount");
        if (sound.fadeIn > 0) fade(parameter, "fadeIn", sound.fadeIn);
        if (sound.fadeOut > 0) fade(parameter, "fadeOut", sound.fadeOut);
    }

    void fade(Node parameter, const char* name, std::int64_t samples) const {
        Node node = parameter.append_child(name);
        set(node, "type", "linear");
        set(node, "duration", time(std::max<Frames>(1, framesOf(samples))));
    }

    const Cut& m_cut;
};

}  // namespace

std::string fcpxmlOf(const Cut& cut) {
    return Writer(cut).write();
}

}  // namespace interchange
