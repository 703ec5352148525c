// The keys of the commands as the user wants them: the program's own unless the settings name others. Kept in
// QSettings under "keys", one entry a changed command. UI thread only.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace app {

using Keys = QList<QKeySequence>;

/// "Del|Backspace" and back; portable names, so that settings move between machines and languages.
Keys keysFrom(const QString& text);
QString textOf(const Keys& keys);
/// "Export (Ctrl+E)": as people read it, with the first of the keys, if there is any.
QString withKeys(const QString& words, const Keys& keys);

/// What the user chose for the command, or its own keys.
Keys wantedKeys(const QString& command, const Keys& own);
/// Remembers them; the program's own are forgotten instead.
void setWantedKeys(const QString& command, const Keys& keys, const Keys& own);
void forgetAllWantedKeys();

}  // namespace app
