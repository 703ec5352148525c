// What the program is called, how it looks and which options it takes.
// UI thread only, before the first window.
#pragma once

class QApplication;
class QCommandLineParser;

namespace app {

/// Names, version, icon, translations and theme.
void setUp(QApplication& application);
void describe(QCommandLineParser& options);

}  // namespace app
