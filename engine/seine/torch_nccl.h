// Beside torch.h, the one file that names LibTorch's headers of NCCL; defines SEINE_HAS_NCCL where they can
// be used. Private to engine/seine. Stateless.
#pragma once

#include "engine/seine/torch.h"

#if defined(USE_C10D_NCCL) && __has_include(<nccl.h>)
#define SEINE_HAS_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif
