// Scripts and the project file: what was imported before, and following a plan into it. Without Qt, for the
// window and the command line. Thread safety: the project file's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/media/error.h"
#include "engine/script_import.h"
#include "storage/project_file.h"

namespace app {

/// What was imported from the script of that name before.
std::optional<interchange::ScriptRecord> scriptRecordOf(const storage::ProjectFile&,
                                                        const std::string& source);
void rememberScript(storage::ProjectFile&, const interchange::ScriptRecord&);

/// Store pictures and sounds of script shots; what cannot be read is added to `problems`. Both must outlive
/// it.
engine::StorePicture pictureStore(storage::ProjectFile&, std::vector<media::Error>& problems);
engine::StoreSound soundStore(storage::ProjectFile&, std::vector<media::Error>& problems);

/// Stores pictures and sounds, performs the plan as one edit and remembers the script. Returns what could not
/// be read. Throws storage::Error.
std::vector<media::Error> followScript(storage::ProjectFile&, const engine::ScriptPlan&);

}  // namespace app
