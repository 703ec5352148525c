// Frames of any size from a motion field: the given pictures are carried along its flows at the full output
// size and blended with its weights, so that lines stay as sharp as the filmmaker drew them. One pass over
// the output, straight from 8-bit rows to 8-bit rows; nothing of the frame's size is kept in floats.
//
// At the moment of a given picture the frame is that picture: what the decoder gets wrong there (its fields
// at the times of A and of B) is subtracted, fading out over one frame to both sides.
//
// Thread safety: const functions may run at the same time on one composer; each uses LibTorch's threads.
#pragma once

#include <vector>

#include "engine/picture.h"
#include "engine/seine/latent/motion_field.h"
#include "engine/seine/latent/picture_sampling.h"

namespace seine::latent {

struct ComposeOptions {
    enum class Filter { Bilinear, Bicubic };
    enum class Border { Clamp, Mirror };
    Filter filter = Filter::Bilinear;
    Border border = Border::Clamp;
    float logitScale = 1;  // above 1: harder choices between A, B and new paint
};

class MotionComposer {
 public:
    /// Both pictures in the size of the frames to be made; flows are measured in pixels of workWidth x
    /// workHeight. Throws Error when the pictures differ in size or are empty.
    MotionComposer(const engine::Picture& a, const engine::Picture& b, int workWidth, int workHeight,
                   const ComposeOptions& options);

    /// The pictures once more in twice their size, or empty: what the flows bring nearer is taken from them,
    /// so that an enlarged drawing shows more of its lines and not larger pixels.
    void setDetails(const engine::Picture& a, const engine::Picture& b);

    /// The decoder's own fields at the time of A and at the time of B, to be subtracted near them.
    void setAnchors(MotionField atA, MotionField atB);

    /// nearA, nearB in 0..1: 1 at the given picture's time, 0 one frame away and beyond (and where B is A).
    engine::Picture frame(const MotionField& field, float nearA, float nearB) const;
    /// The same before rounding, interleaved, 0..1 but not clamped: for tests against other implementations.
    std::vector<float> frameInFloat(const MotionField& field, float nearA, float nearB) const;

 private:
    struct Enlargement;
    class Rows;
    template <class Emit>
    void blend(const MotionField& field, float nearA, float nearB, float tooLittle, const Emit& emit) const;
    MotionField withoutErrors(const MotionField& field, float nearA, float nearB) const;

    PixelSource m_a, m_b, m_fineA, m_fineB;
    int m_workWidth, m_workHeight;
    ComposeOptions m_options;
    MotionField m_atA, m_atB;
};

}  // namespace seine::latent
