#include "app/script_link.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <functional>
#include <memory>
#include <utility>

#include "app/error_words.h"
#include "app/import_words.h"
#include "app/paths.h"
#include "app/script_store.h"
#include "engine/handoff.h"
#include "engine/interchange/error.h"
#include "engine/returned_cut.h"

namespace app {
namespace {

using Kind = Messages::Kind;

QStringList toTexts(const std::vector<interchange::Note>& notes) {
    const Translate translate = [](const char* english) {
        return QCoreApplication::translate(kImportWords, english).toStdString();
    };
    QStringList texts;
    for (const std::string& line : wordsOf(notes, translate)) texts << QString::fromStdString(line);
    return texts;
}

void addSection(QListWidget* list, const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    auto* head = new QListWidgetItem(title, list);
    QFont bold = list->font();
    bold.setBold(true);
    head->setFont(bold);
    head->setFlags(Qt::ItemIsEnabled);
    list->addItems(lines);
}

}  // namespace

ScriptLink::ScriptLink(Session& session, WindowActions& commands, Messages& messages, QWidget* window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window) {
    commands.on("importScript", this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            m_window, tr("Import script, storyboard or cut"),
            folderToBegin("scriptFolder", QStandardPaths::DocumentsLocation),
            tr("Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio "
               "*.otioz "
               "*.xml);;All files (*)"));
        if (path.isEmpty()) return;
        QSettings().setValue("scriptFolder", QFileInfo(path).path());
        open(path);
    });
    connect(&session.pictures(), &PictureImport::scriptGiven, this, &ScriptLink::open);
}

ScriptLink::~ScriptLink() {
    if (m_thread.joinable()) m_thread.join();
}

void ScriptLink::open(const QString& path) {
    try {
        if (m_session.document().isReadOnly())
            return m_session.document().refuse(tr("The story can only be looked at."));
        engine::hasCutName(toPath(path)) ? openCut(path) : openScript(path);
    } catch (const interchange::Error& error) {
        m_messages.post(Kind::Problem, worded(error));
    } catch (const storage::Error& error) {
        m_messages.post(Kind::Problem, worded(error));
    } catch (const std::bad_alloc&) {
        m_messages.post(Kind::Problem, tr("Not enough memory to read %1").arg(QFileInfo(path).fileName()));
    }
}

void ScriptLink::openScript(const QString& path) {
    Document& document = m_session.document();
    const QString name = QFileInfo(path).fileName();
    const std::string source = name.toStdString();
    const auto plan = std::make_shared<engine::ScriptPlan>(
        engine::planScript(document.story(), interchange::readScript(toPath(path)),
                           scriptRecordOf(*document.file(), source), source));
    const auto apply = [this, plan, name] { follow(plan, name); };
    const bool isFirst = document.story().shots.empty();
    if (isFirst) {  // nothing can be lost: it is simply there, and undo takes it back
        if (!plan->remarks.empty())
            m_messages.postList(Kind::Warning, tr("In %1:").arg(name), toTexts(plan->remarks));
        return apply();
    }
    ask(tr("%1: what changes").arg(name), toTexts(plan->changes), toTexts(plan->remarks), apply);
}

/// The plan is for the story as it is now: when that changes while the pictures are read, nothing is done.
void ScriptLink::follow(const std::shared_ptr<const engine::ScriptPlan>& plan, const QString& name) {
    if (m_reading) return;
    if (m_thread.joinable()) m_thread.join();
    m_reading = m_messages.post(Kind::Info, tr("Reading %1…").arg(name));
    const auto answer = [this, plan, name](const auto& story, const auto& file, const auto& result,
                                           const QStringList& problems, const QString& failure) {
        m_messages.dismiss(std::exchange(m_reading, 0));
        Document& document = m_session.document();
        if (!failure.isEmpty()) return document.refuse(failure);
        if (document.file() != file || document.snapshot() != story)
            return document.refuse(tr("The story changed while %1 was read; import it again.").arg(name));
        if (!document.edit(result->edit)) return;
        try {
            rememberScript(*file, result->record);
        } catch (const storage::Error& error) {
            document.refuse(worded(error));
        }
        done(name, int(plan->changes.size()), problems);
    };
    m_thread = std::jthread([this, plan, answer, story = m_session.document().snapshot(),
                             file = m_session.document().file()] {
        const auto result = std::make_shared<engine::ScriptEdit>();
        std::vector<media::Error> problems;
        QString failure;
        try {
            *result =
                engine::scriptEdit(*story, *plan, pictureStore(*file, problems), soundStore(*file, problems));
        } catch (const std::bad_alloc&) {
            failure = tr("Not enough memory");
        } catch (const std::exception& error) {  // a full disk
            failure = worded(error);
        }
        QStringList lines;
        for (const media::Error& problem : problems) lines << worded(problem);
        QMetaObject::invokeMethod(
            this, [=] { answer(story, file, result, lines, failure); }, Qt::QueuedConnection);
    });
}

void ScriptLink::openCut(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto plan = std::make_shared<engine::ReturnPlan>(
        engine::returnEdit(m_session.document().story(), engine::readReturnedCut(toPath(path))));
    ask(tr("%1: what changes").arg(name), toTexts(plan->changes), toTexts(plan->remarks), [this, plan, name] {
        if (plan->edit && m_session.document().edit(*plan->edit)) done(name, int(plan->changes.size()), {});
    });
}

void ScriptLink::done(const QString& name, int changes, const QStringList& problems) {
    if (!problems.isEmpty())
        m_messages.postList(Kind::Problem, tr("These pictures could not be read:"), problems);
    m_messages.post(Kind::Done, tr("%1 is imported: %n change(s).", nullptr, changes).arg(name), tr("Undo"),
                    [this] { m_session.document().undoStack()->undo(); });
}

void ScriptLink::ask(const QString& title, const QStringList& changes, const QStringList& remarks,
                     const std::function<void()>& apply) {
    if (changes.isEmpty())
        return void(remarks.isEmpty()
                        ? m_messages.post(Kind::Info, tr("Nothing changes: the story has it all already."))
                        : m_messages.postList(Kind::Info, tr("Nothing changes."), remarks));
    auto* dialog = new QDialog(m_window);
    dialog->setObjectName("importDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* list = new QListWidget(dialog);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    addSection(list, tr("Changes (%1)").arg(changes.size()), changes);
    addSection(list, tr("Stays as it is, or is missing (%1)").arg(remarks.size()), remarks);
    auto* note = new QLabel(
        tr("All of it is one step, which Undo takes back. The file itself is never changed."), dialog);
    note->setProperty("role", "quiet");
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton* follow = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    follow->setProperty("kind", "primary");
    follow->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, apply] {
        apply();
        dialog->close();
    });
    // The plan is for the story as it is now.
    connect(&m_session.document(), &Document::storyChanged, dialog, &QDialog::close);
    connect(&m_session.document(), &Document::reset, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(12);
    column->addWidget(list, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    dialog->resize(620, 460);
    dialog->show();
}

}  // namespace app
