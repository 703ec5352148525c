#include "engine/interchange/edl.h"

#include <algorithm>
#include <cstdio>

#include "engine/interchange/timecode.h"

namespace interchange {
namespace {

/// One line of a comment or a name: no line breaks, which would begin another.
std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20; }, ' ');
    return text;
}

class Writer {
 public:
    explicit Writer(const Cut& cut) : m_cut(cut) {}

    std::string write() {
        m_text = "TITLE: " + oneLine(m_cut.title).substr(0, 70) + "\r\n";
        m_text += m_cut.dropsFrames ? "FCM: DROP FRAME\r\n" : "FCM: NON-DROP FRAME\r\n";
        char rate[64];
        std::snprintf(rate, sizeof rate, "* FRAME RATE: %.3f\r\n\r\n", m_cut.rate.fps());
        m_text += rate;
        for (std::size_t i = 0; i < m_cut.clips.size(); ++i) picture(i);
        int track = 0;
        for (const SoundTrack& sound : m_cut.sound) {
            ++track;
            for (const SoundClip& clip : sound.clips) soundEvent(clip, track);
        }
        for (const Mark& mark : m_cut.markers)
            m_text += "* LOC: " + code(m_cut.start + mark.at) + " GREEN   " + oneLine(mark.text) + "\r\n";
        return std::move(m_text);
    }

 private:
    std::string code(Frames at) const { return timecode(at, m_cut.rate, m_cut.dropsFrames); }

    /// "S0012   ", "T0012   ", "A0003   ": of our clips by their id.
    std::string reelOf(const Facts& facts, std::size_t medium) const {
        std::string name("M");
        name += std::to_string(medium + 1);
        for (const auto& [key, value] : facts) {
            const auto mark = key == "seine" ? markIn(value) : std::nullopt;
            if (!mark) continue;
            char text[32];
            std::snprintf(text, sizeof text, "%c%04lld",
                          mark->part.what == story::Part::What::Shot ? 'S' : 'T',
                          static_cast<long long>(mark->part.shot.value));
            name = text;
        }
        if (name.size() > 8) name = name.substr(0, 1) + name.substr(name.size() - 7);
        return name + std::string(8 - name.size(), ' ');
    }

    void event(const std::string& reel, const std::string& channel, const std::string& kind, Frames sourceIn,
               Frames sourceOut, Frames recordIn, Frames recordOut) {
        char head[64];
        std::snprintf(head, sizeof head, "%03d  %s %-5s %-8s ", m_event, reel.c_str(), channel.c_str(),
                      kind.c_str());
        m_text += head + code(sourceIn) + ' ' + code(sourceOut) + ' ' + code(m_cut.start + recordIn) + ' ' +
                  code(m_cut.start + recordOut) + "\r\n";
    }

    void comment(const char* what, const std::string& text) {
        if (!text.empty()) m_text += std::string("* ") + what + ": " + oneLine(text) + "\r\n";
    }

    /// A clip plays from where its dissolve begins to where the next dissolve begins.
    void picture(std::size_t i) {
        const Clip& clip = m_cut.clips[i];
        const Dissolve* in = i > 0 ? m_cut.dissolveAfter(i - 1) : nullptr;
        const Dissolve* out = m_cut.dissolveAfter(i);
        const Frames early = in ? in->before : 0, late = out ? out->before : 0;
        const Frames recordIn = clip.begin - early, recordOut = clip.begin + clip.length - late;
        const Frames sourceIn = clip.sourceBegin - early;
        ++m_event;
        std::string kind = "C";
        if (in) {
            const Clip& from = m_cut.clips[i - 1];
            const Frames held = from.sourceBegin + from.length - in->before;
            event(reelOf(from.facts, from.medium), "V", "C", held, held, recordIn, recordIn);
            char text[32];
            std::snprintf(text, sizeof text, "D    %03lld", static_cast<long long>(in->before + in->after));
            kind = text;
        }
        event(reelOf(clip.facts, clip.medium), "V", kind, sourceIn, sourceIn + recordOut - recordIn, recordIn,
              recordOut);
        if (in) comment("FROM CLIP NAME", m_cut.clips[i - 1].name);
        comment(in ? "TO CLIP NAME" : "FROM CLIP NAME", clip.name);
        comment("SOURCE FILE", m_cut.media[clip.medium].file.filename().string());
        for (const auto& [key, value] : clip.facts)
            if (key == "dialogue" || key == "prompt") comment(key == "prompt" ? "PROMPT" : "DIALOGUE", value);
    }

    void soundEvent(const SoundClip& clip, int track) {
        const auto frames = [&](std::int64_t samples) {
            return m_cut.rate.frames(double(samples) / double(kSampleRate));
        };
        ++m_event;
        const Frames in = frames(clip.begin),
                     length = std::max<Frames>(1, frames(clip.begin + clip.length) - in);
        const Frames source = frames(clip.sourceBegin);
        std::string channel("A");
        if (track > 1) channel += std::to_string(track);
        event(reelOf({}, clip.medium), channel, "C", source, source + length, in, in + length);
        comment("FROM CLIP NAME", clip.name);
        comment("SOURCE FILE", m_cut.media[clip.medium].file.filename().string());
    }

    const Cut& m_cut;
    std::string m_text;
    int m_event = 0;
};

}  // namespace

std::string edlOf(const Cut& cut) {
    return Writer(cut).write();
}

}  // namespace interchange
