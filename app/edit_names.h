// Edits in the user's language, for the Edit menu, the history and messages: "Change the prompt of 2 shots".
// Pure functions; the translator must not be exchanged meanwhile.
#pragma once

#include <QString>

#include "storage/story/edit.h"

namespace app {

QString nameOf(const story::Edit& edit);

}  // namespace app
