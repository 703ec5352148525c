// Sounds that are copied, cut and pasted: the clips themselves travel, with the shots and tracks that say
// where each is heard, so that they can be pasted after they are gone or into another story. Free functions;
// UI thread.
#pragma once

#include <QMimeData>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "storage/story/edit.h"

namespace app {

/// A story that holds these sounds alone, as story::encoded() writes it.
inline constexpr char kSoundValuesMime[] = "application/x-seine-sound-values";

void carrySounds(QMimeData& data, const story::Story& story, const std::vector<story::SoundId>& sounds);
/// Nothing when there are none, or not in order.
std::optional<story::Story> soundsIn(const QMimeData& data);

/// The edit that puts them into `to`, and the new clips: the first is heard at `at`, the others as far behind
/// it as they were. Each goes to its own track where that is there and not locked, else to a new one of its
/// name; dialogue goes to the shot under which it comes to lie. `blobs` are those of another story and what
/// they are called in `to`, sounds whose blob is missing there are left out; null: it is the same story.
/// None: nothing is left.
std::optional<std::pair<story::Edit, std::vector<story::SoundId>>> pastedSounds(
    const story::Story& carried, const story::Story& to, story::Samples at,
    const std::map<story::BlobId, story::BlobId>* blobs = nullptr);

}  // namespace app
