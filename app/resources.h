// Where the program's own files are: beside the installed program or in the source tree it was built in.
// Free functions without state; any thread.
#pragma once

#include <QString>

namespace app {

/// The folder with the draft model, the sample story and the icons; empty when it is nowhere.
QString assetsFolder();
/// The model that runs when no other was chosen; empty when it is not there.
QString draftModelFolder();

}  // namespace app
