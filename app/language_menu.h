// The languages of the window as a menu, each by its own name. UI thread only.
#pragma once

class QMenu;

namespace app {

/// Choosing an entry speaks that language at once, see setLanguage().
void fillLanguageMenu(QMenu* menu);

}  // namespace app
