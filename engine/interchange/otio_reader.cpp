#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/interchange/error.h"
#include "engine/interchange/otio.h"
#include "engine/interchange/rate_words.h"
#include "engine/interchange/url.h"

namespace interchange {
namespace {

using Json = nlohmann::json;
constexpr int kDeepest = 64;
constexpr double kLongest = 1e9;  // frames

std::string textIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The schema's name without its version: "Clip".
std::string schemaOf(const Json& json) {
    if (!json.is_object()) return {};
    const std::string schema = textIn(json, "OTIO_SCHEMA");
    return schema.substr(0, schema.find('.'));
}

const Json& memberOf(const Json& json, const char* key) {
    static const Json kNothing;
    if (!json.is_object()) return kNothing;
    const auto found = json.find(key);
    return found != json.end() ? *found : kNothing;
}

double numberIn(const Json& json, const char* key) {
    const Json& value = memberOf(json, key);
    return value.is_number() ? value.get<double>() : 0;
}

class Reader {
 public:
    explicit Reader(const std::string& name) : m_name(name) {}

    ReturnedCut read(const Json& root) {
        const Json* timeline = find(root, "Timeline", 0);
        if (!timeline)
            throw Error("there is no timeline in it", m_name, "export a timeline as OpenTimelineIO");
        m_cut.title = textIn(*timeline, "name");
        const Json& stack = memberOf(*timeline, "tracks");
        const Json& tracks = memberOf(stack, "children");
        const Json* picture = nullptr;
        int others = 0;
        if (tracks.is_array())
            for (const Json& track : tracks) {
                if (schemaOf(track) != "Track" || textIn(track, "kind") != "Video") continue;
                const Json& children = memberOf(track, "children");
                if (!children.is_array() || children.empty()) continue;
                if (picture)
                    ++others;
                else
                    picture = &track;
            }
        if (!picture)
            throw Error("there is no picture track with clips", m_name, "export the timeline again");
        if (others > 0) m_cut.remarks.push_back({.kind = Note::Kind::OtherTracks, .to = others});
        for (const Json& child : memberOf(*picture, "children")) take(child);
        if (!hasRate) throw Error("no clip says how long it is", m_name, "export the timeline again");
        m_cut.rate = rateNear(m_fps);
        return std::move(m_cut);
    }

 private:
    static const Json* find(const Json& json, const char* schema, int depth) {
        if (depth > kDeepest) return nullptr;
        if (schemaOf(json) == schema) return &json;
        if (schemaOf(json) == "SerializableCollection")
            for (const Json& child : memberOf(json, "children"))
                if (const Json* found = find(child, schema, depth + 1)) return found;
        return nullptr;
    }

    /// Frames at the rate of the cut, which is that of the first clip.
    Frames framesOf(const Json& time) {
        const double rate = numberIn(time, "rate"), value = numberIn(time, "value");
        if (!(rate > 0) || !(rate <= 1000) || !std::isfinite(value)) return 0;
        if (!hasRate) {
            m_fps = rate;
            hasRate = true;
        }
        return Frames(std::llround(std::clamp(value * m_fps / rate, 0.0, kLongest)));
    }

    Frames lengthOf(const Json& item) {
        const Json& source = memberOf(item, "source_range");
        if (source.is_object()) return framesOf(memberOf(source, "duration"));
        return framesOf(memberOf(memberOf(referenceOf(item), "available_range"), "duration"));
    }

    static const Json& referenceOf(const Json& clip) {
        const Json& all = memberOf(clip, "media_references");
        if (all.is_object() && !all.empty()) {
            const Json& active = memberOf(all, textIn(clip, "active_media_reference_key").c_str());
            return active.is_object() ? active : all.begin().value();
        }
        return memberOf(clip, "media_reference");  // Clip.1
    }

    static std::optional<ClipMark> markOf(const Json& clip) {
        const std::string fact = textIn(memberOf(memberOf(clip, "metadata"), "seine"), "seine");
        if (const auto mark = markIn(fact)) return mark;
        if (const auto mark = markInFileName(fileNameIn(textIn(referenceOf(clip), "target_url"))))
            return mark;
        return markInFileName(textIn(clip, "name"));
    }

    void take(const Json& child) {
        const std::string schema = schemaOf(child);
        if (schema == "Transition") {
            if (m_cut.clips.empty()) return;
            m_cut.clips.back().dissolveAfter =
                framesOf(memberOf(child, "in_offset")) + framesOf(memberOf(child, "out_offset"));
            return;
        }
        ReturnedClip clip;
        clip.name = textIn(child, "name");
        clip.isGap = schema == "Gap";
        clip.length = lengthOf(child);
        if (schema == "Clip") clip.mark = markOf(child);
        if (schema != "Clip" && schema != "Gap")
            m_cut.remarks.push_back({.kind = Note::Kind::Nested, .name = clip.name, .place = schema});
        m_cut.clips.push_back(std::move(clip));
    }

    std::string m_name;
    ReturnedCut m_cut;
    double m_fps = 24;
    bool hasRate = false;
};

}  // namespace

ReturnedCut readOtio(std::string_view json, const std::string& name) {
    const Json root = Json::parse(json, nullptr, false);
    if (root.is_discarded()) throw Error("this is not JSON", name, "choose an .otio file");
    return Reader(name).read(root);
}

}  // namespace interchange
