// What the program is called, how it looks and which options it takes.
// UI thread only.
#pragma once

#include <QString>

class QApplication;
class QCommandLineParser;

namespace app {

/// Names, version, icon, translations and theme.
void setUp(QApplication& application);
void describe(QCommandLineParser& options);

/// "dark", "light" or "contrast": what the user chose; remembered and shown at once in all windows.
QString themeName();
void setTheme(QApplication& application, const QString& name);

/// Nothing moves by itself: menus, docks, the text cursor. Remembered; false at first.
bool isMotionReduced();
void setReducedMotion(QApplication& application, bool reduced);

/// The code of the language that the user chose, as translations::all() lists it; empty: that of the system.
QString languageSetting();
/// Remembered and spoken at once; the windows are made anew, see Windows.
void setLanguage(const QString& code);

/// The model asked for by the option or, without one, by $SEINE_MODEL: a folder or the name of an added model.
/// Empty: none.
QString askedModel(const QString& option);
/// The model folder that was chosen last, also in an earlier run; empty: the draft model, or it is gone.
QString rememberedModel();
/// The one that was chosen last and is not there any more; empty: nothing is missing.
QString missingModel();
/// Empty: the draft model.
void rememberModel(const QString& folder);

}  // namespace app
