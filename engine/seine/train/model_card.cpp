#include "engine/seine/train/model_card.h"

#include <sstream>

namespace seine::train {

std::string cardOf(const TrainSettings& settings, const ModelInfo& base, const ClipShelf& shelf,
                   const TrainResult& result) {
    std::ostringstream card;
    card.precision(4);
    card << "# " << settings.result.filename().string() << "\n\n"
         << "Fine-tuned from " << base.name << ": its "
         << (settings.what == What::Denoiser ? "denoiser" : "autoencoder's decoder") << " was trained on "
         << shelf.learnable() << " clips of " << shelf.shape().frames << " frames at " << shelf.shape().width
         << " x " << shelf.shape().height
         << " pixels. The licences of that model and of those pictures apply.\n\n"
         << "| what | |\n|---|---|\n"
         << "| learnt | " << result.learning << " numbers ("
         << (settings.rank > 0 ? "low-rank changes, rank " + std::to_string(settings.rank) : "all weights")
         << ") |\n"
         << "| steps | " << result.steps << " of " << settings.batch << " clips, seed " << settings.seed
         << " |\n"
         << "| time | " << result.seconds << " s |\n"
         << "| loss at the end | " << result.loss << " |\n";
    if (result.heldOutBefore && result.heldOutAfter)
        card << "| held-out loss, before and after | " << *result.heldOutBefore << ", "
             << *result.heldOutAfter << " |\n";
    return card.str();
}

}  // namespace seine::train
