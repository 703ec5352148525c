// What the machine offers: cores, memory, bfloat16, and whether the matrix library is the slow reference one.
// Thread safety: setThreads() sets process-wide counts of the calling thread's pools; the rest only asks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace seine {

/// Cores this process may use, two hyper-threads of one core counted once.
int physicalCores();

/// Threads of the tensor library, as seen by the calling thread, and of the matrix library.
void setThreads(int threads);

/// Bytes that can still be taken without swapping: what the machine has left, or what its control group or
/// the limit on address space leave the process, if that is less; none when the system does not say.
std::optional<std::int64_t> availableMemory();

/// Bytes of memory the machine has; 0 when the system does not say.
std::int64_t machineMemory();

/// The processor multiplies bfloat16 matrices faster than float32 ones.
bool hasFastBfloat16();

/// A sentence for the user when matrices are multiplied by the reference BLAS (40 times slower); none
/// otherwise.
std::optional<std::string> slowMatrixLibrary();

}  // namespace seine
