// Time in words: hh:mm:ss:ff at the story's rate, and lengths as people type them. Free functions, any
// thread.
#pragma once

#include <QString>
#include <optional>

#include "storage/story/time.h"

namespace widgets {

/// "00:00:12:07"; non-drop, frames counted at the rounded rate. Negative times begin with a minus sign.
QString timecode(story::Frames, story::Rate);
/// "4:00", "1:02:12": seconds and frames without leading zeros.
QString lengthText(story::Frames, story::Rate);
/// Reads "3:12" (seconds:frames), "1:00:00", "2.5" or "2.5s" (seconds), "36f" (frames); none when it is no
/// time.
std::optional<story::Frames> parseLength(const QString&, story::Rate);

}  // namespace widgets
