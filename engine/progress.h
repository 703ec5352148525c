// How the engine tells of its progress and of trouble: one value, one sink, two exceptions.
// Plain values; a sink is called on the thread that does the work.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "engine/seine/generator.h"

namespace engine {

struct Progress {
    double fraction = 0;     // 0..1 of the whole piece of work, never falling
    std::string_view doing;  // "denoise", "write", ...; a literal
};
using ProgressSink = std::function<void(const Progress&)>;

/// A failure that is neither the model's (seine::Error), a file's (media::Error) nor the project's
/// (storage::Error).
class Error : public std::runtime_error {
 public:
    Error(const std::string& what, const std::string& where, const std::string& todo)
        : std::runtime_error(what + ": " + where + "; " + todo), problem(what), place(where), remedy(todo) {}
    std::string problem, place, remedy;
};

/// Thrown by everything in engine/ whose stop_token asked for it; nothing half-made is left behind.
using seine::Cancelled;

}  // namespace engine
