#include "engine/seine/weights/load.h"

#include <algorithm>
#include <set>

#include "engine/seine/generator.h"

namespace seine::weights {

namespace {

using Names = std::map<std::string, std::string>;  // network's name -> checkpoint's name

struct Faults {
    std::vector<std::string> missing, extra, misshaped;
    bool any() const { return !missing.empty() || !extra.empty() || !misshaped.empty(); }
};

Names namesIn(const Archive& archive, const LoadRules& rules) {
    Names names;
    for (const auto& [stored, entry] : archive.entries()) {
        if (stored.compare(0, rules.prefix.size(), rules.prefix) != 0) continue;
        std::string name = stored.substr(rules.prefix.size());
        if (rules.rename) name = rules.rename(name);
        if (!name.empty()) names.emplace(std::move(name), stored);
    }
    return names;
}

nn::Shape withoutOnes(nn::Shape shape) {
    shape.erase(std::remove(shape.begin(), shape.end(), 1), shape.end());
    return shape;
}

bool fits(const nn::Shape& expected, const nn::Shape& found, bool squeeze) {
    return expected == found || (squeeze && withoutOnes(expected) == withoutOnes(found));
}

Faults compare(nn::Module& module, const Archive& archive, const LoadRules& rules, const Names& names) {
    Faults faults;
    std::set<std::string> wanted;
    module.visit([&](const std::string& name, nn::Parameter& parameter) {
        wanted.insert(name);
        const auto found = names.find(name);
        if (found == names.end()) {
            faults.missing.push_back(name + " " + toString(parameter.shape));
            return;
        }
        const nn::Shape& shape = archive.entries().at(found->second).shape;
        if (!fits(parameter.shape, shape, rules.squeeze)) {
            faults.misshaped.push_back(name + ": expected " + toString(parameter.shape) + ", found " +
                                       toString(shape));
        }
    });
    for (const auto& name : module.ignorable()) wanted.insert(name);
    for (const auto& [name, stored] : names) {
        if (!wanted.count(name))
            faults.extra.push_back(name + " " + toString(archive.entries().at(stored).shape));
    }
    return faults;
}

void append(std::string& text, const char* title, const std::vector<std::string>& names) {
    if (names.empty()) return;
    text += (text.empty() ? "" : ". ") + std::to_string(names.size()) + " " + title + ": ";
    for (std::size_t i = 0; i < names.size(); ++i) text += (i ? ", " : "") + names[i];
}

}  // namespace

std::map<std::string, std::string> matched(nn::Module& module, const Archive& archive,
                                           const LoadRules& rules) {
    Names names = namesIn(archive, rules);
    const Faults faults = compare(module, archive, rules, names);
    if (faults.any()) {
        std::string list;
        append(list, "of another shape", faults.misshaped);
        append(list, "missing", faults.missing);
        append(list, "unexpected", faults.extra);
        throw Error("the weights do not fit the network (" + list + ")", archive.path().string(),
                    "use the weights that belong to this config.json");
    }
    return names;
}

void load(nn::Module& module, const Archive& archive, const LoadRules& rules) {
    const Names names = matched(module, archive, rules);
    module.visit([&](const std::string& name, nn::Parameter& parameter) {
        Tensor value = archive.read(names.at(name)).reshape(parameter.shape);
        const auto type = value.is_floating_point() ? rules.type : value.scalar_type();
        parameter.value = value.to(rules.device, type);
    });
}

}  // namespace seine::weights
