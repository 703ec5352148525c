// Which of two pictures is seen where, while one becomes the other. What the decoder says of every moment by
// itself flickers: islands of B come and go again, edges are ragged. Here the regions of B are followed
// through the whole change: they only grow, what is too small to be seen as a thing is left out, and between
// two model frames an edge travels instead of fading. And they grow evenly: the model likes to wait, to change
// everything within a few frames and to wait again.
//
// Thread safety: const functions may run at the same time.
#pragma once

#include <vector>

#include "engine/seine/latent/motion_field.h"

namespace seine {
class Settings;

namespace latent {

/// motion_autoencoder/config.json: "restraint", "growth". Lengths in cells of two working pixels.
struct GrowthSettings {
    double smallest = .004;  // share of the frame under which a region, or a hole in one, is no thing
    double kept = .9;        // share of B that stays from one model frame to the next where it was
    double lasting = 2;      // model frames that B must stay at a point to be believed there
    double rounding = 1.5;   // standard deviation of the blur that rounds the edges
    double slope = 1.2;      // natural logarithm of the odds of B, a cell inside its edge
    double evenness = 0;     // 0 leaves the model's pace; towards 1, B's share of the frame grows evenly
    static GrowthSettings from(const Settings&);
};

class Growth {
 public:
    /// `shares`: of B at every cell, 0..1, for each model frame from A's to B's (at least two).
    Growth(const GrowthSettings&, int width, int height, std::vector<std::vector<float>> shares);

    /// The moment to show in place of `moment` (both in model frames after A) so that the change takes its
    /// whole length and does not wait for its middle; never decreasing, the ends stay.
    double evened(double moment) const;

    /// Puts A's and B's logits right at `moment` model frames after A; what is painted new keeps its share.
    /// The logits are multiplied by `logitScale` before they are used.
    void weigh(MotionField&, double moment, double logitScale) const;

    /// Signed distance to the edge of B's region at a model frame, positive inside.
    const std::vector<float>& distance(std::size_t frame) const { return m_distances.at(frame); }

 private:
    double shareAt(double moment) const;
    void pace();

    GrowthSettings m_settings;
    std::vector<std::vector<float>> m_distances;
    std::vector<double> m_progress;  // 0..1 for kSteps moments a model frame, how far the change is
};

/// Distance of every cell's middle to the edge between the cells inside and outside; positive inside, and
/// +-(width + height) everywhere when all or nothing is inside.
std::vector<float> signedDistance(const std::vector<bool>& inside, int width, int height);

/// Makes regions (of true, then of false) of fewer than `cells` cells part of what surrounds them.
void dropSmall(std::vector<bool>& inside, int width, int height, int cells);

}  // namespace latent
}  // namespace seine
