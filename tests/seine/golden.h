// Helpers of the engine's tests: golden files, networks filled by the formula of tests/golden/README.md,
// errors.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "engine/seine/nn/module.h"
#include "engine/seine/weights/archive.h"

namespace golden {

/// A file of tests/golden, by name.
std::shared_ptr<const seine::weights::Archive> open(const std::string& name);
/// The configuration written in its metadata.
nlohmann::json config(const seine::weights::Archive& archive);
/// tests/golden/NAME as JSON.
nlohmann::json json(const std::string& name);

/// The first `count` numbers of the formula's uniform sequence for tensor `k`.
at::Tensor uniform(std::int64_t k, std::int64_t count);
/// Fills every tensor of `module` by the formula, in sorted order of name, then prepares it.
void fill(seine::nn::Module& module);
/// The same values, made on `device` and kept there as `type`, without preparing.
void fillOn(seine::nn::Module& module, at::Device device, at::ScalarType type);
/// A vocabulary of single bytes, then <|startoftext|> with the id `start` and <|endoftext|> after it.
nlohmann::json vocabulary(int start);
/// Name -> shape of every parameter of `module`.
nlohmann::json shapes(seine::nn::Module& module);
/// The same as a golden file lists it, without the constants that `module` does not need.
nlohmann::json publishedShapes(const std::string& name, const seine::nn::Module& module);

/// norm(actual - expected) / norm(expected), in float64.
double relativeError(const at::Tensor& actual, const at::Tensor& expected);

}  // namespace golden
