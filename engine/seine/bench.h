// How long each part of making a clip takes with a model on a device: text, encoding, a denoising step,
// decoding; with the operations counted and set against what the device does in a large product. Thread
// safety: one call at a time.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/seine/generator.h"

namespace seine {

struct BenchPart {
    std::string name;       // "text", "encode", "step", "step, guided", "decode"
    double seconds = 0;     // wall clock, the best of several calls
    double processor = 0;   // processor time of all threads in the same call
    double operations = 0;  // floating-point operations; 0: not counted
};

struct BenchReport {
    ModelInfo model;
    std::string device, precision;  // "cuda:0 NVIDIA ...", "float16"
    int threads = 0;
    double loadSeconds = 0;
    double peakOperations = 0;  // a second, in a large product of the same precision
    std::vector<BenchPart> parts;
    std::int64_t processMemory = 0;  // largest resident so far, bytes
    std::int64_t deviceMemory = 0;   // largest in use on a GPU, bytes; 0 on a processor
};

/// Loads the model, runs every part a few times at the model's own size. Throws as Generator::load, and
/// Cancelled.
BenchReport bench(const std::filesystem::path& modelFolder, const LoadOptions& options = {},
                  const ProgressSink& progress = {}, const std::stop_token& stop = {});

}  // namespace seine
