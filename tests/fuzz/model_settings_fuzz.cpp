// The settings of a model folder: model_index.json, the scheduler's, the denoiser's, the text tower's, the
// autoencoder's, the motion autoencoder's, with a zero byte between them. Read by every key that the program
// knows; what can be read is within its bounds. Where LibTorch's headers can be read (not with clang) the
// whole folder is inspected as well.
#include <cmath>

#include "engine/seine/diffusion/schedule.h"
#include "engine/seine/generator.h"
#include "engine/seine/latent/light.h"
#include "engine/seine/latent/restraint.h"
#include "engine/seine/latent/straighten.h"
#include "tests/fuzz/fuzz.h"

namespace {

using seine::Settings;

template <class Read>
void attempt(const Read& read) {
    try {
        read();
    } catch (const seine::Error&) {
    }
}

void readByEveryKind(const Settings& settings) {
    for (const auto& item : settings.json().items()) {
        const std::string& key = item.key();
        attempt([&] {
            if (const auto size = settings.integer(key); size < 0 || size > 2147483647) __builtin_trap();
        });
        attempt([&] {
            if (const auto count = settings.count(key, 99); count < 1 || count > 99) __builtin_trap();
        });
        attempt([&] { settings.number(key, 1); });
        attempt([&] { settings.flag(key, true); });
        attempt([&] { settings.text(key, ""); });
        attempt([&] { settings.integers(key); });
        attempt([&] { settings.numbers(key, {}); });
        attempt([&] { settings.texts(key, {}); });
        attempt([&] { settings.require(key, 8); });
        attempt([&] { readByEveryKind(settings.part(key)); });
    }
}

void readSchedule(const Settings& settings) {
    const auto schedule = seine::diffusion::Schedule::from(settings);
    for (const double alpha : schedule.alphasCumprod())
        if (!std::isfinite(alpha) || alpha < 0 || alpha > 1) __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    constexpr const char* kFiles[] = {"model_index.json", "scheduler/scheduler_config.json",
                                      "unet/config.json", "text_encoder/config.json",
                                      "vae/config.json",  "motion_autoencoder/config.json"};
    fuzz::Reader reader({data, size});
    for (const char* name : kFiles) {
        std::filesystem::create_directories((folder / name).parent_path());
        folder.write(name, reader.until(0));
    }
    for (const char* name : kFiles) attempt([&] { readByEveryKind(Settings::read(folder / name)); });
    attempt([&] { readSchedule(Settings::read(folder / kFiles[1])); });
    attempt([&] {
        const Settings restraint = Settings::read(folder / kFiles[5]).part("restraint");
        attempt([&] { seine::latent::RestraintSettings::from(restraint); });
        attempt([&] { seine::latent::StraightenSettings::from(restraint.part("between")); });
    });
    attempt([&] {
        const Settings weights = Settings::read(folder / kFiles[5]).part("weights");
        seine::latent::LightSettings::from(weights.part("light"));
    });
#ifndef SEINE_TENSORS_ONLY
    attempt([&] {
        const seine::ModelInfo info = seine::Generator::inspect(folder.path());
        if (info.frames < 1 || info.width < 8 || info.height < 8) __builtin_trap();
    });
#endif
    return 0;
}
