// Beside torch.h, the one file that names the header of hand-written gradients. Private to engine/seine.
// Stateless.
#pragma once

#include <torch/csrc/autograd/custom_function.h>

#include "engine/seine/torch.h"
