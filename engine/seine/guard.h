// Keeps the tensor library's exceptions inside engine/seine: whatever it throws leaves as seine::Error.
// Stateless; safe from any thread.
#pragma once

#include <functional>
#include <string>

#include "engine/seine/generator.h"
#include "engine/seine/torch.h"

namespace seine {

/// Throws seine::Error for a failure of the tensor library, OutOfMemory when memory ran out.
[[noreturn]] void throwTranslated(const c10::Error& error, const std::string& where);

/// Runs `work`; a c10::Error or std::bad_alloc becomes a seine::Error that names `where`.
template <class Work>
auto guarded(const std::string& where, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const c10::Error& error) {
        throwTranslated(error, where);
    } catch (const std::bad_alloc&) {
        throw OutOfMemory("not enough memory", where, "close other programs or ask for a smaller size");
    }
}

}  // namespace seine
