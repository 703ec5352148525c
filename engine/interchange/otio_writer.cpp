// See https://opentimelineio.readthedocs.io, "File Format Specification" and "Serialized Data Documentation".
#include <nlohmann/json.hpp>

#include "engine/interchange/otio.h"
#include "engine/interchange/url.h"

namespace interchange {
namespace {

using Json = nlohmann::ordered_json;

Json time(double value, double rate) {
    return {{"OTIO_SCHEMA", "RationalTime.1"}, {"rate", rate}, {"value", value}};
}

Json range(double begin, double length, double rate) {
    return {
        {"OTIO_SCHEMA", "TimeRange.1"}, {"duration", time(length, rate)}, {"start_time", time(begin, rate)}};
}

Json metadataOf(const Facts& facts) {
    Json seine = Json::object();
    for (const auto& [key, value] : facts) seine[key] = value;
    Json metadata = Json::object();
    if (!facts.empty()) metadata["seine"] = std::move(seine);
    return metadata;
}

class Writer {
 public:
    using UrlOf = std::function<std::string(const Medium&)>;
    Writer(const Cut& cut, UrlOf urlOf) : m_cut(cut), m_fps(cut.rate.fps()), m_urlOf(std::move(urlOf)) {}

    Json timeline() const {
        Json tracks = Json::array({pictureTrack()});
        for (const SoundTrack& track : m_cut.sound) tracks.push_back(soundTrack(track));
        Json stack = item("Stack.1", "tracks", {});
        stack["children"] = std::move(tracks);
        for (const Mark& mark : m_cut.markers) stack["markers"].push_back(marker(mark));
        return {{"OTIO_SCHEMA", "Timeline.1"},
                {"metadata", metadataOf(m_cut.facts)},
                {"name", m_cut.title},
                {"global_start_time", time(double(m_cut.start), m_fps)},
                {"tracks", std::move(stack)}};
    }

 private:
    static Json item(const char* schema, const std::string& name, const Facts& facts) {
        return {{"OTIO_SCHEMA", schema},   {"metadata", metadataOf(facts)}, {"name", name},
                {"source_range", nullptr}, {"effects", Json::array()},      {"markers", Json::array()},
                {"enabled", true}};
    }

    Json reference(const Medium& medium) const {
        const bool isPicture = medium.length > 0;
        return {{"OTIO_SCHEMA", "ExternalReference.1"},
                {"metadata", Json::object()},
                {"name", medium.file.filename().string()},
                {"available_range", isPicture ? range(0, double(medium.length), m_fps)
                                              : range(0, double(medium.samples), double(kSampleRate))},
                {"available_image_bounds", nullptr},
                {"target_url", m_urlOf(medium)}};
    }

    Json clip(const std::string& name, std::size_t medium, Json sourceRange, const Facts& facts) const {
        Json json = item("Clip.2", name, facts);
        json["source_range"] = std::move(sourceRange);
        json["media_references"] = {{"DEFAULT_MEDIA", reference(m_cut.media[medium])}};
        json["active_media_reference_key"] = "DEFAULT_MEDIA";
        return json;
    }

    Json track(const std::string& name, const char* kind) const {
        Json json = item("Track.1", name, {});
        json["children"] = Json::array();
        json["kind"] = kind;
        return json;
    }

    Json pictureTrack() const {
        Json json = track("V1", "Video");
        for (std::size_t i = 0; i < m_cut.clips.size(); ++i) {
            const Clip& c = m_cut.clips[i];
            json["children"].push_back(
                clip(c.name, c.medium, range(double(c.sourceBegin), double(c.length), m_fps), c.facts));
            if (const Dissolve* dissolve = m_cut.dissolveAfter(i))
                json["children"].push_back({{"OTIO_SCHEMA", "Transition.1"},
                                            {"metadata", Json::object()},
                                            {"name", "Dissolve"},
                                            {"in_offset", time(double(dissolve->before), m_fps)},
                                            {"out_offset", time(double(dissolve->after), m_fps)},
                                            {"transition_type", "SMPTE_Dissolve"}});
        }
        return json;
    }

    Json soundTrack(const SoundTrack& sound) const {
        Json json = track(sound.name, "Audio");
        if (sound.isMuted) json["enabled"] = false;
        std::int64_t end = 0;
        for (const SoundClip& c : sound.clips) {
            if (c.begin > end) {
                Json gap = item("Gap.1", "", {});
                gap["source_range"] = range(0, double(c.begin - end), double(kSampleRate));
                json["children"].push_back(std::move(gap));
            }
            Facts facts = c.facts;
            if (c.gain != 0) facts.emplace_back("gainDecibels", std::to_string(c.gain));
            if (c.fadeIn > 0) facts.emplace_back("fadeInSamples", std::to_string(c.fadeIn));
            if (c.fadeOut > 0) facts.emplace_back("fadeOutSamples", std::to_string(c.fadeOut));
            json["children"].push_back(
                clip(c.name, c.medium, range(double(c.sourceBegin), double(c.length), double(kSampleRate)),
                     facts));
            end = c.begin + c.length;
        }
        return json;
    }

    Json marker(const Mark& mark) const {
        return {{"OTIO_SCHEMA", "Marker.2"},
                {"metadata", Json::object()},
                {"name", mark.text},
                {"color", "GREEN"},
                {"comment", ""},
                {"marked_range", range(double(mark.at), 0, m_fps)}};
    }

    const Cut& m_cut;
    double m_fps;
    UrlOf m_urlOf;
};

std::string dumped(const Json& json) {
    return json.dump(4, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string otioOf(const Cut& cut, const std::filesystem::path& folder) {
    return dumped(
        Writer(cut, [&](const Medium& medium) { return relativeUrl(medium.file, folder); }).timeline());
}

std::string otioInArchive(const Cut& cut) {
    const auto urlOf = [](const Medium& medium) {
        return "media/" + percentEncoded(medium.file.filename().string());
    };
    return dumped(Writer(cut, urlOf).timeline());
}

}  // namespace interchange
