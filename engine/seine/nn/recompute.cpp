#include "engine/seine/nn/recompute.h"

#include <utility>

#include "engine/seine/torch_autograd.h"

namespace seine::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct HeldPiece : torch::CustomClassHolder {
    explicit HeldPiece(Piece p) : piece(std::move(p)) {}
    Piece piece;
};

struct Recomputed : torch::autograd::Function<Recomputed> {
    static Tensor forward(AutogradContext* context, const Piece& piece, at::TensorList inputs) {
        context->saved_data["piece"] = c10::IValue::make_capsule(c10::make_intrusive<HeldPiece>(piece));
        context->save_for_backward(inputs.vec());
        return piece(inputs.vec());  // gradients are off in here
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto held =
            c10::static_intrusive_pointer_cast<HeldPiece>(context->saved_data.at("piece").toCapsule());
        std::vector<Tensor> inputs;
        for (const Tensor& input : context->get_saved_variables())
            inputs.push_back(input.detach().set_requires_grad(input.requires_grad()));
        {
            const c10::AutoGradMode learning(true);
            held->piece(inputs).backward(gradients[0]);
        }
        variable_list result{Tensor()};  // none for the piece itself
        for (const Tensor& input : inputs) result.push_back(input.grad());
        return result;
    }
};

}  // namespace

Tensor recomputed(Piece piece, const std::vector<Tensor>& inputs) {
    return Recomputed::apply(piece, at::TensorList(inputs));
}

}  // namespace seine::nn
