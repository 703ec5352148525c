// OpenTimelineIO: a cut as JSON (.otio), and with its media in one archive (.otioz). Written for the schemas
// Timeline.1, Stack.1, Track.1, Clip.2, Gap.1, Transition.1, Marker.2, ExternalReference.1, read back from
// these and their forerunners. Pure functions but for the archive; any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "engine/interchange/cut.h"

namespace interchange {

/// The document; media are named relative to `folder`, where it will lie.
std::string otioOf(const Cut&, const std::filesystem::path& folder);

/// Writes content.otio, version.txt and media/ with every file of the cut into an archive at `file`;
/// `isStopped` is asked now and then. Media are stored as they are, text is packed. Throws Error (unreadable
/// medium, full disk); false: it was stopped. What stands at `file` is then of no use.
bool writeOtioz(const Cut&, const std::filesystem::path& file, const std::function<bool()>& isStopped = {});

/// The first picture track of the first timeline. Throws Error: not JSON, not a timeline, without clips.
ReturnedCut readOtio(std::string_view json, const std::string& name);
/// The same out of an .otioz.
ReturnedCut readOtioz(const std::filesystem::path&);

}  // namespace interchange
