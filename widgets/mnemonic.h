// Texts of buttons and menus without the mark of the letter that opens them. Free function, any thread.
#pragma once

#include <QString>

namespace widgets {

/// "&Open…" and "打开(&O)…" without their letter: "Open…", "打开…"; "&&" is an ampersand.
QString withoutMnemonic(QString);

}  // namespace widgets
