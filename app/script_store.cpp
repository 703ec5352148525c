#include "app/script_store.h"

#include <algorithm>

#include "engine/layered_picture.h"
#include "engine/media/audio_reader.h"
#include "engine/media/error.h"
#include "engine/media/picture_reader.h"

namespace app {

std::optional<interchange::ScriptRecord> scriptRecordOf(const storage::ProjectFile& film,
                                                        const std::string& source) {
    const auto text = film.setting(interchange::kScriptSetting);
    if (!text) return {};
    for (interchange::ScriptRecord& record : interchange::recordsIn(*text))
        if (record.source == source) return std::move(record);
    return {};
}

void rememberScript(storage::ProjectFile& film, const interchange::ScriptRecord& record) {
    std::vector<interchange::ScriptRecord> records;
    if (const auto text = film.setting(interchange::kScriptSetting)) records = interchange::recordsIn(*text);
    std::erase_if(records, [&](const auto& other) { return other.source == record.source; });
    records.push_back(record);
    film.setSetting(interchange::kScriptSetting, interchange::recordsText(records));
}

engine::StorePicture pictureStore(storage::ProjectFile& film, std::vector<media::Error>& problems) {
    return [&film, &problems](const interchange::ScriptShot& shot) -> engine::StoredPicture {
        if (shot.layers.empty()) return {};
        const std::string name = shot.layers.front().file.filename().string();
        try {
            if (shot.layers.size() > 1 || shot.layers.front().opacity < 1)
                return {film.addBlob(engine::pngOfLayers(shot.layers), "image/png"), name};
            const std::string format =
                media::readPictureFile(shot.layers.front().file, {.longestSide = 64}).info.format;
            return {film.addBlobFromFile(shot.layers.front().file, "image/" + format), name};
        } catch (const media::Error& error) {
            problems.push_back(error);
        }
        return {};
    };
}

engine::StoreSound soundStore(storage::ProjectFile& film, std::vector<media::Error>& problems) {
    return [&film, &problems](const interchange::ScriptShot& shot) -> engine::StoredSound {
        try {
            const auto samples = story::Samples(media::readSound(shot.sound).left.size());
            if (samples == 0) return {};
            std::string kind = shot.sound.extension().string();
            if (!kind.empty()) kind.erase(0, 1);
            return {film.addBlobFromFile(shot.sound, "audio/" + kind), shot.sound.filename().string(),
                    samples};
        } catch (const media::Error& error) {
            problems.push_back(error);
        }
        return {};
    };
}

std::vector<media::Error> followScript(storage::ProjectFile& film, const engine::ScriptPlan& plan) {
    std::vector<media::Error> problems;
    const engine::ScriptEdit done =
        engine::scriptEdit(film.story(), plan, pictureStore(film, problems), soundStore(film, problems));
    film.perform(done.edit);
    rememberScript(film, done.record);
    return problems;
}

}  // namespace app
