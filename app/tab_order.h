// The order in which Tab goes through the window: panel by panel as they are read, from the tool bar to the
// status bar, and in each its header before its contents. UI thread only.
#pragma once

class QMainWindow;

namespace app {

struct WindowParts;

/// Once all controls have been made.
void orderTabs(QMainWindow& window, const WindowParts& parts);

}  // namespace app
