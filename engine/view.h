// What a clip starts from: a picture in the film's size and, where the drawing holds more than that shows,
// the same view in twice the size, so that what the model brings nearer stays as sharp as it was drawn. Plain
// value.
#pragma once

#include <utility>

#include "engine/picture.h"

namespace engine {

/// A drawing with so many of its own pixels for one of the film is worth a second look.
inline constexpr double kWorthDetail = 1.25;

struct View {
    View(Picture shown, Picture larger = {})  // NOLINT(google-explicit-constructor): every picture is a view
        : picture(std::move(shown)), detail(std::move(larger)) {}

    Picture picture;
    Picture detail;  // twice as wide and high, or empty
};

/// The original filling this size.
View viewOf(const Picture& original, int width, int height);

}  // namespace engine
