// See Apple's "Final Cut Pro XML Interchange Format" (2010), "Video Elements" and "Audio Elements".
#include <algorithm>
#include <cmath>

#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/timecode.h"
#include "engine/interchange/url.h"
#include "engine/interchange/xml_words.h"

namespace interchange {
namespace {

using Node = pugi::xml_node;

class Writer {
 public:
    explicit Writer(const Cut& cut) : m_cut(cut), m_written(cut.media.size()) {}

    std::string write() {
        pugi::xml_document document;
        Node declaration = document.append_child(pugi::node_declaration);
        declaration.append_attribute("version") = "1.0";
        declaration.append_attribute("encoding") = "UTF-8";
        document.append_child(pugi::node_doctype).set_value("xmeml");
        Node root = document.append_child("xmeml");
        root.append_attribute("version") = "4";
        sequence(root.append_child("sequence"));
        return documentText(document);
    }

 private:
    void rate(Node parent) const {
        Node node = parent.append_child("rate");
        addNumber(node, "timebase", timebaseOf(m_cut.rate));
        addText(node, "ntsc", isNtsc(m_cut.rate) ? "TRUE" : "FALSE");
    }

    void timecodeAt(Node parent, Frames at) const {
        Node node = parent.append_child("timecode");
        rate(node);
        addText(node, "string", timecode(at, m_cut.rate, m_cut.dropsFrames));
        addNumber(node, "frame", at);
        addText(node, "displayformat", m_cut.dropsFrames ? "DF" : "NDF");
    }

    void pictureCharacteristics(Node parent) const {
        Node node = parent.append_child("samplecharacteristics");
        rate(node);
        addNumber(node, "width", m_cut.width);
        addNumber(node, "height", m_cut.height);
        addText(node, "anamorphic", "FALSE");
        addText(node, "pixelaspectratio", "square");
        addText(node, "fielddominance", "none");
        addNumber(node, "colordepth", 24);
    }

    static void soundCharacteristics(Node parent) {
        Node node = parent.append_child("samplecharacteristics");
        addNumber(node, "depth", 24);
        addNumber(node, "samplerate", kSampleRate);
    }

    void sequence(Node node) {
        node.append_attribute("id") = "sequence-1";
        addText(node, "name", m_cut.title);
        addNumber(node, "duration", m_cut.length());
        rate(node);
        timecodeAt(node, m_cut.start);
        Node media = node.append_child("media");
        Node video = media.append_child("video");
        pictureCharacteristics(video.append_child("format"));
        pictureTrack(video.append_child("track"));
        Node audio = media.append_child("audio");
        addNumber(audio, "numOutputChannels", 2);
        soundCharacteristics(audio.append_child("format"));
        for (std::size_t i = 0; i < m_cut.sound.size(); ++i) soundTracks(audio, i);
        for (const Mark& mark : m_cut.markers) {
            Node marker = node.append_child("marker");
            addText(marker, "comment", "");
            addText(marker, "name", mark.text);
            addNumber(marker, "in", mark.at);
            addNumber(marker, "out", -1);
        }
    }

    Frames framesOf(std::int64_t samples) const {
        return m_cut.rate.frames(double(samples) / double(kSampleRate));
    }

    /// All of a file the first time, only its id later.
    void file(Node parent, std::size_t index) {
        const Medium& medium = m_cut.media[index];
        Node node = parent.append_child("file");
        node.append_attribute("id") = ("file-" + std::to_string(index + 1)).c_str();
        if (m_written[index]) return;
        m_written[index] = true;
        addText(node, "name", medium.file.filename().string());
        addText(node, "pathurl", fileUrl(medium.file, "localhost"));
        rate(node);
        addNumber(node, "duration", medium.length > 0 ? medium.length : framesOf(medium.samples));
        if (medium.length > 0) timecodeAt(node, 0);
        Node media = node.append_child("media");
        if (medium.length > 0) {
            Node video = media.append_child("video");
            addNumber(video, "duration", medium.length);
            pictureCharacteristics(video);
        }
        if (medium.samples > 0) {
            Node audio = media.append_child("audio");
            soundCharacteristics(audio);
            addNumber(audio, "channelcount", medium.channels);
        }
    }

    /// What other programs show: the mark that the way back needs, and the words.
    static void facts(Node clip, const Facts& facts) {
        Node logging = clip.append_child("logginginfo");
        Node comments = clip.append_child("comments");
        int number = 0;
        for (const auto& [key, value] : facts) {
            if (key == "action") addText(logging, "description", value);
            if (key == "scene") addText(logging, "scene", value);
            if (key == "dialogue") addText(logging, "lognote", value);
            if (number < 4 && (key == "seine" || key == "prompt" || key == "model" || key == "seed"))
                addText(comments, ("mastercomment" + std::to_string(++number)).c_str(),
                        (key == "seine" ? "seine: " : key + ": ") + value);
        }
    }

    void pictureTrack(Node track) {
        for (std::size_t i = 0; i < m_cut.clips.size(); ++i) {
            pictureClip(track.append_child("clipitem"), i);
            if (const Dissolve* dissolve = m_cut.dissolveAfter(i)) transition(track, i, *dissolve);
        }
        addText(track, "enabled", "TRUE");
        addText(track, "locked", "FALSE");
    }

    /// Beside a transition the end of a clip is -1, and its in and out reach to the transition's far side.
    void pictureClip(Node node, std::size_t i) {
        const Clip& clip = m_cut.clips[i];
        const Dissolve* in = i > 0 ? m_cut.dissolveAfter(i - 1) : nullptr;
        const Dissolve* out = m_cut.dissolveAfter(i);
        node.append_attribute("id") = ("clipitem-" + std::to_string(i + 1)).c_str();
        addText(node, "name", clip.name);
        addText(node, "enabled", "TRUE");
        addNumber(node, "duration", m_cut.media[clip.medium].length);
        rate(node);
        addNumber(node, "start", in ? -1 : clip.begin);
        addNumber(node, "end", out ? -1 : clip.begin + clip.length);
        addNumber(node, "in", clip.sourceBegin - (in ? in->before : 0));
        addNumber(node, "out", clip.sourceBegin + clip.length + (out ? out->after : 0));
        file(node, clip.medium);
        facts(node, clip.facts);
    }

    void transition(Node track, std::size_t i, const Dissolve& dissolve) const {
        const Frames joint = m_cut.clips[i].begin + m_cut.clips[i].length;
        Node node = track.append_child("transitionitem");
        rate(node);
        addNumber(node, "start", joint - dissolve.before);
        addNumber(node, "end", joint + dissolve.after);
        addText(node, "alignment", "center");
        Node effect = node.append_child("effect");
        addText(effect, "name", "Cross Dissolve");
        addText(effect, "effectid", "Cross Dissolve");
        addText(effect, "effectcategory", "Dissolve");
        addText(effect, "effecttype", "transition");
        addText(effect, "mediatype", "video");
        addNumber(effect, "wipecode", 0);
        addNumber(effect, "wipeaccuracy", 100);
        addNumber(effect, "startratio", 0);
        addNumber(effect, "endratio", 1);
        addText(effect, "reverse", "FALSE");
    }

    /// A track a channel, as the format wants it, their clips linked to each other.
    void soundTracks(Node audio, std::size_t index) {
        const SoundTrack& sound = m_cut.sound[index];
        int channels = 1;
        for (const SoundClip& clip : sound.clips)
            channels = std::max(channels, std::min(2, m_cut.media[clip.medium].channels));
        for (int channel = 1; channel <= channels; ++channel) {
            Node track = audio.append_child("track");
            for (std::size_t i = 0; i < sound.clips.size(); ++i)
                if (channel <= m_cut.media[sound.clips[i].medium].channels || channel == 1)
                    soundClip(track.append_child("clipitem"), index, i, channel);
            addText(track, "enabled", sound.isMuted ? "FALSE" : "TRUE");
            addText(track, "locked", "FALSE");
            addNumber(track, "outputchannelindex", channel);
        }
    }

    static std::string soundId(std::size_t track, std::size_t clip, int channel) {
        return "sound-" + std::to_string(track + 1) + "-" + std::to_string(clip + 1) + "-" +
               std::to_string(channel);
    }

    void soundClip(Node node, std::size_t track, std::size_t index, int channel) {
        const SoundClip& clip = m_cut.sound[track].clips[index];
        const Medium& medium = m_cut.media[clip.medium];
        const Frames begin = framesOf(clip.begin), source = framesOf(clip.sourceBegin);
        const Frames length = std::max<Frames>(1, framesOf(clip.begin + clip.length) - begin);
        node.append_attribute("id") = soundId(track, index, channel).c_str();
        addText(node, "name", clip.name);
        addText(node, "enabled", "TRUE");
        addNumber(node, "duration", framesOf(medium.samples));
        rate(node);
        addNumber(node, "start", begin);
        addNumber(node, "end", begin + length);
        addNumber(node, "in", source);
        addNumber(node, "out", source + length);
        file(node, clip.medium);
        Node from = node.append_child("sourcetrack");
        addText(from, "mediatype", "audio");
        addNumber(from, "trackindex", channel);
        if (clip.gain != 0) level(node, clip.gain);
        for (int other = 1; other <= std::min(2, medium.channels); ++other) {
            Node link = node.append_child("link");
            addText(link, "linkclipref", soundId(track, index, other));
            addText(link, "mediatype", "audio");
        }
    }

    static void level(Node clip, double decibels) {
        Node effect = clip.append_child("filter").append_child("effect");
        addText(effect, "name", "Audio Levels");
        addText(effect, "effectid", "audiolevels");
        addText(effect, "effectcategory", "audiolevels");
        addText(effect, "effecttype", "audiolevels");
        addText(effect, "mediatype", "audio");
        Node parameter = effect.append_child("parameter");
        addText(parameter, "parameterid", "level");
        addText(parameter, "name", "Level");
        addNumber(parameter, "valuemin", 0);
        addText(parameter, "valuemax", "3.98109");
        addText(parameter, "value", std::to_string(std::pow(10.0, decibels / 20)));
    }

    const Cut& m_cut;
    std::vector<bool> m_written;
};

}  // namespace

std::string xmemlOf(const Cut& cut) {
    return Writer(cut).write();
}

}  // namespace interchange
