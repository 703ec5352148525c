// One step of the history on Qt's undo stack. The history itself lives in the project file, so that it
// outlasts the program; a command only carries the readable name and passes undo and redo on to the document.
// Lives on the UI thread.
#pragma once

#include <QUndoCommand>

namespace app {

class Document;

class EditCommand : public QUndoCommand {
 public:
    EditCommand(Document& document, const QString& name) : QUndoCommand(name), m_document(document) {}
    void undo() override;
    void redo() override;

 private:
    Document& m_document;
};

}  // namespace app
