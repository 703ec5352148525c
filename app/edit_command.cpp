#include "app/edit_command.h"

#include "app/document.h"

namespace app {

void EditCommand::undo() {
    m_document.stepBack();
}
void EditCommand::redo() {
    m_document.stepForward();
}

}  // namespace app
