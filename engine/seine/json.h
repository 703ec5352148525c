// JSON of unknown origin: what is no JSON, or nested deeper than any file of a model is, is discarded.
// Working on a value goes down into it by recursion, so that a file of nothing but brackets would overflow
// the stack. Thread safety: a free function without state.
#pragma once

#include <nlohmann/json.hpp>
#include <utility>

namespace seine {

/// Of a stream, or of a range given by its two ends. Discarded (is_object() and all others are false) when it
/// is refused.
template <class... Input>
nlohmann::json parseJson(Input&&... input) {
    constexpr int kDeepest = 32;
    bool isTooDeep = false;
    const auto watch = [&isTooDeep](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        isTooDeep |= depth > kDeepest;
        return !isTooDeep;
    };
    auto parsed = nlohmann::json::parse(std::forward<Input>(input)..., watch, false);
    return isTooDeep ? nlohmann::json(nlohmann::json::value_t::discarded) : parsed;
}

}  // namespace seine
