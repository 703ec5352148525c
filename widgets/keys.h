// Kinds of keys that several views ask for.
#pragma once

#include <QtCore/qnamespace.h>

namespace widgets {

inline bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

}  // namespace widgets
