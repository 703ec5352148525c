#include "engine/seine/settings.h"

#include <fstream>
#include <sstream>

#include "engine/seine/generator.h"
#include "engine/seine/json.h"

namespace seine {

namespace {

constexpr std::uintmax_t kLargestFile = 64u << 20;
constexpr std::int64_t kLargestInteger = (std::int64_t(1) << 31) - 1;

bool isSize(const nlohmann::json& value) {
    // Numbers that were read are unsigned, numbers that were put in may be signed.
    if (!value.is_number_integer() || (!value.is_number_unsigned() && value.get<std::int64_t>() < 0))
        return false;
    return value.get<std::uint64_t>() <= std::uint64_t(kLargestInteger);
}

}  // namespace

Settings Settings::read(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error || !std::filesystem::is_regular_file(file)) {
        throw Error("the file is missing", file.string(), "check that the model folder is complete");
    }
    if (size > kLargestFile)
        throw Error("the file is too large for settings", file.string(), "fetch the model again");
    std::ifstream stream(file, std::ios::binary);
    auto object = parseJson(stream);
    if (!object.is_object()) {
        throw Error("the file is not valid JSON (an object, not nested too deeply, was expected)",
                    file.string(), "fetch the model again");
    }
    return {std::move(object), file.string()};
}

Settings::Settings(nlohmann::json object, std::string where)
    : m_object(std::move(object)), m_where(std::move(where)) {}

const nlohmann::json* Settings::find(const std::string& key) const {
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

bool Settings::has(const std::string& key) const {
    return find(key) != nullptr;
}

void Settings::refuse(const std::string& key, const std::string& problem) const {
    throw Error("the setting \"" + key + "\" " + problem, m_where, "use a model folder this program knows");
}

std::int64_t Settings::integer(const std::string& key) const {
    const auto* value = find(key);
    if (!value) refuse(key, "is missing");
    if (!isSize(*value)) refuse(key, "should be a whole number, not " + value->dump());
    return value->get<std::int64_t>();
}

std::int64_t Settings::count(const std::string& key, std::int64_t most) const {
    const std::int64_t value = integer(key);
    if (value < 1 || value > most) refuse(key, "should be between 1 and " + std::to_string(most));
    return value;
}

std::int64_t Settings::integer(const std::string& key, std::int64_t fallback) const {
    return has(key) ? integer(key) : fallback;
}

double Settings::number(const std::string& key, double fallback) const {
    const auto* value = find(key);
    if (!value) return fallback;
    if (!value->is_number()) refuse(key, "should be a number, not " + value->dump());
    return value->get<double>();
}

bool Settings::flag(const std::string& key, bool fallback) const {
    const auto* value = find(key);
    if (!value) return fallback;
    if (!value->is_boolean()) refuse(key, "should be true or false, not " + value->dump());
    return value->get<bool>();
}

std::string Settings::text(const std::string& key, const std::string& fallback) const {
    const auto* value = find(key);
    if (!value) return fallback;
    if (!value->is_string()) refuse(key, "should be a text, not " + value->dump());
    return value->get<std::string>();
}

std::vector<std::int64_t> Settings::integers(const std::string& key) const {
    const auto* value = find(key);
    if (!value) refuse(key, "is missing");
    if (!value->is_array()) refuse(key, "should be a list, not " + value->dump());
    std::vector<std::int64_t> result;
    for (const auto& item : *value) {
        if (!isSize(item)) refuse(key, "should hold whole numbers, not " + item.dump());
        result.push_back(item.get<std::int64_t>());
    }
    return result;
}

std::vector<std::int64_t> Settings::integers(const std::string& key,
                                             const std::vector<std::int64_t>& fallback) const {
    return has(key) ? integers(key) : fallback;
}

std::vector<double> Settings::numbers(const std::string& key, const std::vector<double>& fallback) const {
    const auto* value = find(key);
    if (!value) return fallback;
    if (!value->is_array()) refuse(key, "should be a list, not " + value->dump());
    std::vector<double> result;
    for (const auto& item : *value) {
        if (!item.is_number()) refuse(key, "should hold numbers, not " + item.dump());
        result.push_back(item.get<double>());
    }
    return result;
}

std::vector<std::string> Settings::texts(const std::string& key,
                                         const std::vector<std::string>& fallback) const {
    const auto* value = find(key);
    if (!value) return fallback;
    if (!value->is_array()) refuse(key, "should be a list, not " + value->dump());
    std::vector<std::string> result;
    for (const auto& item : *value) {
        if (!item.is_string()) refuse(key, "should hold texts, not " + item.dump());
        result.push_back(item.get<std::string>());
    }
    return result;
}

Settings Settings::part(const std::string& key) const {
    const auto* value = find(key);
    if (!value) refuse(key, "is missing");
    if (!value->is_object()) refuse(key, "should be an object, not " + value->dump());
    return {*value, m_where};
}

void Settings::require(const std::string& key, const nlohmann::json& only) const {
    const auto* value = find(key);
    if (value && *value != only)
        refuse(key, "is " + value->dump() + "; only " + only.dump() + " is supported");
}

}  // namespace seine
