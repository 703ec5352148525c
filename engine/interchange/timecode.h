// Time in the words of editing programs: hh:mm:ss:ff, counted at the rounded rate (non-drop), or dropping the
// numbers of two frames a minute but for every tenth (drop-frame, SMPTE 12M; four at 59.94), so that the
// numbers keep up with the clock at 29.97 and 59.94. Free functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "storage/story/time.h"

namespace interchange {

/// The whole number of frames that a second counts: 24 for 24000/1001.
int timebaseOf(story::Rate);
/// A rate of n * 1000/1001: 23.976, 29.97, 59.94.
bool isNtsc(story::Rate);
/// Only 29.97 and 59.94 have drop-frame numbers.
bool mayDropFrames(story::Rate);

/// "01:00:00:00"; with drop-frame numbers "01:00:00;00". Times below zero begin with a minus sign.
std::string timecode(story::Frames, story::Rate, bool dropsFrames = false);
/// Reads "1:02:03:04", "3:12" (seconds and frames) and drop-frame numbers ("01:00:00;00"); none when it is no
/// time.
std::optional<story::Frames> framesOf(std::string_view timecode, story::Rate);
/// "00:01:02,345": what SRT files and clocks show.
std::string clockTime(double seconds, char beforeMilliseconds = ',');

}  // namespace interchange
