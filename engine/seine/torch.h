// The one file that names torch headers, and narrow ones: tensors, their operations, seeded noise and the
// inference guard.
// Private to engine/seine: nothing here appears in generator.h. Stateless, so thread safety is that of the
// tensors used.
#pragma once

#ifdef QT_VERSION
#error "Qt and torch must not meet in one file: Qt's slots/emit macros clash with torch's names"
#endif

#ifdef SEINE_TENSORS_ONLY  // clang cannot read the rest in C++20: for the fuzzers of checkpoint files
#include <ATen/core/Tensor.h>
#include <ATen/ops/from_blob.h>
#else
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#endif
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>
#include <torch/version.h>

namespace seine {

using at::Tensor;

}  // namespace seine
