#include "tests/seine/golden.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>

#include "engine/seine/text/unicode.h"

namespace golden {

namespace {

double uniformAt(std::uint64_t k, std::uint64_t i) {
    std::uint64_t z = ((k << 40) + i + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    z = z ^ z >> 31;
    return double(z >> 40) / 8388608.0 - 1.0;
}

}  // namespace

std::shared_ptr<const seine::weights::Archive> open(const std::string& name) {
    return seine::weights::Archive::open(std::string(SEINE_TESTS) + "/golden/" + name);
}

nlohmann::json config(const seine::weights::Archive& archive) {
    return nlohmann::json::parse(archive.metadata().at("config"));
}

nlohmann::json json(const std::string& name) {
    std::ifstream file(std::string(SEINE_TESTS) + "/golden/" + name);
    return nlohmann::json::parse(file);
}

at::Tensor uniform(std::int64_t k, std::int64_t count) {
    at::Tensor values = at::empty({count}, at::kFloat);
    float* data = values.data_ptr<float>();
    for (std::int64_t i = 0; i < count; ++i) data[i] = float(uniformAt(std::uint64_t(k), std::uint64_t(i)));
    return values;
}

namespace {

using Source = std::function<at::Tensor(std::int64_t k, std::int64_t count)>;

void fillFrom(seine::nn::Module& module, const Source& source) {
    std::vector<std::pair<std::string, seine::nn::Parameter*>> parameters;
    module.visit(
        [&](const std::string& name, seine::nn::Parameter& p) { parameters.emplace_back(name, &p); });
    std::sort(parameters.begin(), parameters.end());
    for (std::size_t k = 0; k < parameters.size(); ++k) {
        auto& [name, parameter] = parameters[k];
        const auto count = std::int64_t(seine::weights::elementCount(parameter->shape).value());
        const at::Tensor u = source(std::int64_t(k), count);
        const bool scale = name.size() >= 6 && name.compare(name.size() - 6, 6, "weight") == 0;
        if (parameter->shape.size() >= 2) {
            const double fanIn = double(count) / double(parameter->shape[0]);
            parameter->value = (u * std::sqrt(3.0 / fanIn)).reshape(parameter->shape);
        } else {
            parameter->value = ((scale ? 1.0 : 0.0) + 0.1 * u).reshape(parameter->shape);
        }
    }
}

/// uniform() in whole tensors: 64-bit integers wrap on every device.
at::Tensor uniformOn(std::int64_t k, std::int64_t count, at::Device device) {
    const auto mixed = [](const at::Tensor& z, int shift) {  // z ^ z >> shift, the shift without sign
        return z.bitwise_xor(
            at::bitwise_right_shift(z, shift).bitwise_and((std::int64_t(1) << (64 - shift)) - 1));
    };
    at::Tensor z = at::arange(count, at::TensorOptions().dtype(at::kLong).device(device)) + ((k << 40) + 1);
    z = z * std::int64_t(0x9E3779B97F4A7C15u);
    z = mixed(z, 30) * std::int64_t(0xBF58476D1CE4E5B9u);
    z = mixed(z, 27) * std::int64_t(0x94D049BB133111EBu);
    z = mixed(z, 31);
    const at::Tensor top = at::bitwise_right_shift(z, 40).bitwise_and((std::int64_t(1) << 24) - 1);
    return (top.to(at::kDouble) / 8388608.0 - 1.0).to(at::kFloat);
}

}  // namespace

void fill(seine::nn::Module& module) {
    fillFrom(module, uniform);
    module.prepare();
}

void fillOn(seine::nn::Module& module, at::Device device, at::ScalarType type) {
    fillFrom(module, [&](std::int64_t k, std::int64_t count) { return uniformOn(k, count, device); });
    module.convert(device, type, type);
}

nlohmann::json vocabulary(int start) {
    nlohmann::json words;
    int next = 0;
    for (const char* end : {"", "</w>"}) {
        char32_t outside = 256;
        for (char32_t byte = 0; byte < 256; ++byte) {
            const bool itself =
                (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
            std::string name;
            seine::text::appendUtf8(name, itself ? byte : outside++);
            words[name + end] = next++;
        }
    }
    words["<|startoftext|>"] = start, words["<|endoftext|>"] = start + 1;
    return words;
}

nlohmann::json shapes(seine::nn::Module& module) {
    nlohmann::json result = nlohmann::json::object();
    module.visit([&](const std::string& name, seine::nn::Parameter& p) { result[name] = p.shape; });
    return result;
}

nlohmann::json publishedShapes(const std::string& name, const seine::nn::Module& module) {
    nlohmann::json list = json(name);
    for (const auto& constant : module.ignorable()) list.erase(constant);
    return list;
}

double relativeError(const at::Tensor& actual, const at::Tensor& expected) {
    EXPECT_EQ(actual.sizes(), expected.sizes());
    const at::Tensor a = actual.to(at::kDouble), e = expected.to(at::kDouble);
    return ((a - e).norm() / e.norm()).item<double>();
}

}  // namespace golden
