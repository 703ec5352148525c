// Beside torch.h, the one file that names LibTorch's headers of CUDA: streams, graphs, the allocator. Empty
// where LibTorch was built without CUDA (SEINE_CUDA is not defined). Private to engine/seine. Stateless.
#pragma once

#include "engine/seine/torch.h"

#ifdef SEINE_CUDA
#include <ATen/cuda/CUDAContext.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#endif
