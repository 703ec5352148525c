// A JSON file of a model folder, read with manners: every value is fetched by name and type, and whatever is
// missing or of the wrong kind is an Error that names file and key. Thread safety: immutable after
// construction.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace seine {

/// More than any model has; a folder that asks for more is damaged or means harm.
inline constexpr std::int64_t kMostLayers = 512, kMostChannels = 1 << 16;

class Settings {
 public:
    /// Reads a file. Throws Error when it is missing, larger than 64 MB or no JSON object.
    static Settings read(const std::filesystem::path& file);
    /// From a value at hand; `where` stands in messages.
    Settings(nlohmann::json object, std::string where);

    const std::string& where() const { return m_where; }
    const nlohmann::json& json() const { return m_object; }
    bool has(const std::string& key) const;

    std::int64_t integer(const std::string& key) const;  // in 0 .. 2^31 - 1
    std::int64_t integer(const std::string& key, std::int64_t fallback) const;
    /// In 1 .. most: of what is made in memory before any weights are seen.
    std::int64_t count(const std::string& key, std::int64_t most) const;
    double number(const std::string& key, double fallback) const;
    bool flag(const std::string& key, bool fallback) const;
    std::string text(const std::string& key, const std::string& fallback) const;
    std::vector<std::int64_t> integers(const std::string& key) const;
    std::vector<std::int64_t> integers(const std::string& key,
                                       const std::vector<std::int64_t>& fallback) const;
    std::vector<double> numbers(const std::string& key, const std::vector<double>& fallback) const;
    std::vector<std::string> texts(const std::string& key, const std::vector<std::string>& fallback) const;
    /// An object inside.
    Settings part(const std::string& key) const;

    /// Throws when `key` stands there with another value than the only one supported.
    void require(const std::string& key, const nlohmann::json& only) const;
    [[noreturn]] void refuse(const std::string& key, const std::string& problem) const;

 private:
    const nlohmann::json* find(const std::string& key) const;  // none for null

    nlohmann::json m_object;
    std::string m_where;
};

}  // namespace seine
