#include "engine/seine/nn/module.h"

#include <numeric>

namespace seine::nn {

Parameter::Parameter(Slot slot, Shape shape_) : name(std::move(slot.name)), shape(std::move(shape_)) {
    slot.parent->m_parameters.push_back(this);
}

Module::Module(Slot place) {
    place.parent->m_children.emplace_back(std::move(place.name), this);
}

void Module::visit(const Visitor& visitor, const std::string& prefix) {
    for (Parameter* parameter : m_parameters) visitor(prefix + parameter->name, *parameter);
    for (auto& [name, child] : m_children) child->visit(visitor, prefix + name + ".");
}

void Module::visitParts(const std::function<void(const std::string&, Module&)>& visitor,
                        const std::string& prefix) {
    for (auto& [name, child] : m_children) {
        visitor(prefix + name, *child);
        child->visitParts(visitor, prefix + name + ".");
    }
}

std::vector<std::string> Module::ignorable(const std::string& prefix) const {
    std::vector<std::string> names;
    for (const auto& name : m_ignorable) names.push_back(prefix + name);
    for (const auto& [name, child] : m_children) {
        for (auto& below : child->ignorable(prefix + name + ".")) names.push_back(std::move(below));
    }
    return names;
}

std::int64_t Module::count() {
    std::int64_t sum = 0;
    visit([&](const std::string&, Parameter& p) {
        sum += std::accumulate(p.shape.begin(), p.shape.end(), std::int64_t(1), std::multiplies<>());
    });
    return sum;
}

void Module::convert(at::Device device, at::ScalarType matrices, at::ScalarType vectors) {
    visit([&](const std::string&, Parameter& p) {
        if (!p.value.defined() || !p.value.is_floating_point()) return;
        p.value = p.value.to(device, p.shape.size() > 1 ? matrices : vectors);
    });
}

void Module::moveTo(at::Device device) {
    visit([&](const std::string&, Parameter& p) {
        if (p.value.defined()) p.value = p.value.to(device);
    });
}

void Module::prepare() {
    for (auto& [name, child] : m_children) child->prepare();
    onPrepare();
}

}  // namespace seine::nn
