// Which model runs, and how it is asked for on the command line. --model comes first, then the folder named
// by the environment variable SEINE_MODEL, then the draft model that ships with the program. One thread at a
// time.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "engine/plan.h"
#include "engine/seine/generator.h"

namespace cli {

struct ModelOptions {
    std::string folder;
    int threads = 0;
    std::optional<int> steps;
    std::optional<double> guidance;
    std::optional<std::uint64_t> seed;
    std::string device, precision = "auto", sampler;
    bool isFast = false;

    engine::Overrides overrides() const { return {steps, guidance, seed}; }
};

/// --model, --device, --precision, --threads, --steps, --sampler, --fast, --guidance, --seed.
void addModelOptions(CLI::App&, ModelOptions&);
/// The folder that was named, or the added model of that name.
std::filesystem::path modelFolder(const ModelOptions&);
seine::LoadOptions loadOptions(const ModelOptions&);
std::unique_ptr<seine::Generator> loadModel(const ModelOptions&);

}  // namespace cli
