// Keeps a picture that is carried along for seconds recognisable. What the model imagines of a single picture
// is taken apart into the movement of the camera (a similarity: zoom, turn, shift) and what moves against it.
// Both are added up from frame to frame: the camera at a bounded pace and never far past the picture's edge,
// the rest smoothed, limited, and drawn back to where it was drawn. Every frame is then taken straight from
// the filmmaker's picture, however long the shot, so that nothing is ever a copy of a copy.
//
// Thread safety: plain values; a Restraint is used by one thread at a time.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "engine/picture.h"
#include "engine/seine/latent/motion_field.h"

namespace seine {
class Settings;

namespace latent {

/// Lengths in pixels of the working size, times in model frames. motion_autoencoder/config.json: "restraint".
struct RestraintSettings {
    double smoothing = 20;                 // standard deviation of the blur of what moves against the camera
    double limit = 2;                      // how far a point may get from where it was drawn
    double recovery = 12;                  // frames until 1 - 1/e of that is drawn back
    double zoomPace = .02;                 // most change of log(zoom) a frame
    double turnPace = .004;                // radians a frame
    double shiftPace = 3;                  // a frame
    double mostZoom = .5;                  // log of the closest
    double mostTurn = .05;                 // radians
    double mostShift = .11;                // of the width, of the height
    double overscan = .04;                 // of half the width or height may be seen past the edge (mirrored)
    double unaskedCamera = .35;            // share of the camera's pace when no word asks for it
    std::vector<std::string> cameraWords;  // lower-case
    /// Throws Error naming the key of a value that makes no sense.
    static RestraintSettings from(const Settings&);
};

/// The same between two pictures; motion_autoencoder/config.json: "restraint", "between".
struct StraightenSettings {
    double smoothing = 12, limit = 6;
    double tolerance = 25;  // levels of 256 by which pictures that show the same may differ
    static StraightenSettings from(const Settings&);
};

/// Where the camera is: the point p of the frame (from its centre) shows zoom * turned(p) + shift.
struct CameraPose {
    double logZoom = 0, turn = 0, x = 0, y = 0;
    CameraPose operator+(const CameraPose& o) const;
    CameraPose operator*(double k) const;
};

/// What of the flow (planes x and y, backward) is a movement of the camera: a robust fit over all points.
CameraPose cameraOf(const float* flowX, const float* flowY, int width, int height);

/// Where things stand at the end of a clip.
struct RestraintState {
    CameraPose camera;               // added up, before its limits
    std::array<CameraPose, 2> pace;  // of the last two frames, the latest first
    std::vector<float> away;         // flow planes x and y against the camera; empty: nothing has moved yet
    double cameraShare = 1;
};

/// The flow (planes x and y) that a pose means.
std::vector<float> flowOf(const CameraPose&, int width, int height);

/// Two planes of `width` x `height`, blurred with Gauss's kernel of `sigma` cells; borders mirrored.
std::vector<float> smoothed(std::vector<float> planes, int width, int height, double sigma);

class Restraint {
 public:
    /// Fields are `width` x `height` cells of two working pixels.
    Restraint(const RestraintSettings&, int width, int height, RestraintState begin);

    /// `flows`: planes x and y back to the given picture; first what the decoder says of the given frame
    /// itself (its error), then one for each model frame after it. Returns a field for each of the latter:
    /// where every point comes from in the picture that `begin` belongs to.
    std::vector<MotionField> follow(const std::vector<std::vector<float>>& flows);
    /// The field where it stands now.
    MotionField now() const;
    const RestraintState& state() const { return m_state; }

 private:
    CameraPose allowed() const;
    std::vector<CameraPose> paces(const std::vector<CameraPose>& poses) const;
    std::vector<float> against(const std::vector<float>& flow, const CameraPose& camera) const;

    RestraintSettings m_settings;
    int m_width, m_height;
    RestraintState m_state;
};

}  // namespace latent

/// The picture that a clip's frames were taken from, and how far it has moved at the last of them.
struct Continuation {
    engine::Picture picture, detail;  // as latent::Given
    latent::RestraintState state;
};

}  // namespace seine
