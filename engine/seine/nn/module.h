// The base of all networks. A module is built EMPTY: a Parameter knows its name and shape and holds no memory
// until weights::load() hands it the checkpoint's storage, so building the largest network costs
// microseconds. Members carry the checkpoint's names letter for letter:
//
//     struct Net : nn::Module {
//         nn::Conv2d conv_in{slot("conv_in"), 9, 320, 3, {.padding = 1}};   // conv_in.weight, conv_in.bias
//         nn::List<nn::Linear> layers{slot("layers")};                      // layers.0.weight, ...
//         Net() { layers.add(320, 320); }
//     };
//
// A top-level network is default constructed; a part takes the Slot it stands in. Modules are neither copied
// nor moved. Thread safety: forward passes only read, so one loaded module may serve several threads.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/seine/torch.h"

namespace seine::nn {

using Shape = std::vector<std::int64_t>;

class Module;

/// Where a part stands: under which parent, with which name.
struct Slot {
    Module* parent;
    std::string name;
};

/// A tensor that comes from the checkpoint (weights and buffers alike).
class Parameter {
 public:
    Parameter(Slot slot, Shape shape);
    Parameter(const Parameter&) = delete;

    operator const Tensor&() const { return value; }
    const Tensor* operator->() const { return &value; }

    const std::string name;
    const Shape shape;
    Tensor value;  // undefined until loaded
};

class Module {
 public:
    using Visitor = std::function<void(const std::string& name, Parameter& parameter)>;

    Module() = default;          // the top of a network
    explicit Module(Slot slot);  // a part of one
    Module(const Module&) = delete;
    virtual ~Module() = default;

    /// Calls `visitor` with the full name of every parameter below, in the order of registration.
    void visit(const Visitor& visitor, const std::string& prefix = "");
    /// Calls `visitor` with the full name of every part below, parents first.
    void visitParts(const std::function<void(const std::string& name, Module& part)>& visitor,
                    const std::string& prefix = "");
    /// Full names that a checkpoint may hold and that are not needed (constants, counters).
    std::vector<std::string> ignorable(const std::string& prefix = "") const;
    /// Number of scalars in all parameters.
    std::int64_t count();
    /// Converts floating-point parameters; matrices and convolutions to `matrices`, vectors (norms, biases)
    /// to `vectors`.
    void convert(at::Device device, at::ScalarType matrices, at::ScalarType vectors);
    /// Takes all parameters to another device, as they are.
    void moveTo(at::Device device);
    /// To be called once after loading or converting: lets every module derive what it wants from its
    /// weights.
    void prepare();

 protected:
    Slot slot(std::string name) { return {this, std::move(name)}; }
    /// A checkpoint may hold this name under this module; it is accepted and not read.
    void ignore(std::string name) { m_ignorable.push_back(std::move(name)); }
    /// Called by prepare() after the children's.
    virtual void onPrepare() {}

 private:
    friend class Parameter;
    std::vector<Parameter*> m_parameters;
    std::vector<std::pair<std::string, Module*>> m_children;
    std::vector<std::string> m_ignorable;
};

/// Children named "0", "1", ... under one name.
template <class Part>
class List : public Module {
 public:
    using Module::Module;

    template <class... Arguments>
    Part& add(Arguments&&... arguments) {
        auto place = slot(std::to_string(m_first + m_parts.size()));
        m_parts.push_back(std::make_unique<Part>(std::move(place), std::forward<Arguments>(arguments)...));
        return *m_parts.back();
    }
    /// The number that the first child's name gets: 1 when something else stands at "0".
    void startAt(std::size_t first) { m_first = first; }

    std::size_t size() const { return m_parts.size(); }
    bool empty() const { return m_parts.empty(); }
    const Part& operator[](std::size_t i) const { return *m_parts[i]; }
    Part& operator[](std::size_t i) { return *m_parts[i]; }

 private:
    std::size_t m_first = 0;
    std::vector<std::unique_ptr<Part>> m_parts;
};

}  // namespace seine::nn
