// Gradient checkpointing (Chen 2016, arXiv 1604.06174): a piece of a network forgets what it computed inside
// and computes it again when the gradient comes back, so that memory holds only the piece's inputs. Thread
// safety: as the piece.
#pragma once

#include <functional>
#include <vector>

#include "engine/seine/torch.h"

namespace seine::nn {

/// `piece` of `inputs`, of which at least one requires a gradient. `piece` must give the same result when it
/// is called again; weights that it uses beside its inputs get their gradients too.
using Piece = std::function<Tensor(const std::vector<Tensor>& inputs)>;
Tensor recomputed(Piece piece, const std::vector<Tensor>& inputs);

}  // namespace seine::nn
