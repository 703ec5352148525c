#include "engine/interchange/script_record.h"

#include <nlohmann/json.hpp>

namespace interchange {
namespace {

using Json = nlohmann::json;

std::string textIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

Json jsonOf(const RecordedShot& shot) {
    Json json{{"shot", shot.shot.value}, {"seconds", shot.seconds}};
    const std::pair<const char*, const std::string*> texts[] = {
        {"key", &shot.key},           {"scene", &shot.scene},   {"name", &shot.name},
        {"dialogue", &shot.dialogue}, {"action", &shot.action}, {"notes", &shot.notes},
        {"picture", &shot.picture},   {"sound", &shot.sound}};
    for (const auto& [key, text] : texts)
        if (!text->empty()) json[key] = *text;
    if (shot.blob) json["blob"] = shot.blob.value;
    if (shot.clip) json["clip"] = shot.clip.value;
    if (shot.soundBlob) json["soundBlob"] = shot.soundBlob.value;
    return json;
}

RecordedShot shotIn(const Json& json) {
    RecordedShot shot{.shot = story::ShotId{numberIn(json, "shot")},
                      .key = textIn(json, "key"),
                      .scene = textIn(json, "scene"),
                      .name = textIn(json, "name"),
                      .dialogue = textIn(json, "dialogue"),
                      .action = textIn(json, "action"),
                      .notes = textIn(json, "notes"),
                      .picture = textIn(json, "picture"),
                      .blob = story::BlobId{numberIn(json, "blob")},
                      .sound = textIn(json, "sound"),
                      .clip = story::SoundId{numberIn(json, "clip")},
                      .soundBlob = story::BlobId{numberIn(json, "soundBlob")}};
    const auto seconds = json.find("seconds");
    if (seconds != json.end() && seconds->is_number()) shot.seconds = seconds->get<double>();
    return shot;
}

/// The objects of an array in `json`; none where there is none.
std::vector<const Json*> objectsIn(const Json& json, const char* key) {
    std::vector<const Json*> objects;
    const auto found = json.find(key);
    if (found != json.end() && found->is_array())
        for (const Json& child : *found)
            if (child.is_object()) objects.push_back(&child);
    return objects;
}

}  // namespace

std::string recordsText(const std::vector<ScriptRecord>& records) {
    Json all = Json::array();
    for (const ScriptRecord& record : records) {
        Json scenes = Json::array();
        for (const RecordedScene& scene : record.scenes) {
            Json shots = Json::array();
            for (const RecordedShot& shot : scene.shots) shots.push_back(jsonOf(shot));
            scenes.push_back({{"key", scene.key}, {"heading", scene.heading}, {"shots", std::move(shots)}});
        }
        all.push_back({{"source", record.source}, {"scenes", std::move(scenes)}});
    }
    return Json{{"scripts", std::move(all)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<ScriptRecord> recordsIn(std::string_view text) {
    const Json root = Json::parse(text, nullptr, false);
    std::vector<ScriptRecord> records;
    if (!root.is_object()) return records;
    for (const Json* script : objectsIn(root, "scripts")) {
        ScriptRecord record{.source = textIn(*script, "source"), .scenes = {}};
        for (const Json* scene : objectsIn(*script, "scenes")) {
            RecordedScene recorded{
                .key = textIn(*scene, "key"), .heading = textIn(*scene, "heading"), .shots = {}};
            for (const Json* shot : objectsIn(*scene, "shots")) recorded.shots.push_back(shotIn(*shot));
            record.scenes.push_back(std::move(recorded));
        }
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace interchange
