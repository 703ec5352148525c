#include "app/file_link.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "app/paths.h"
#include "app/revert_dialog.h"
#include "app/space_dialog.h"
#include "widgets/timecode.h"

namespace app {
namespace {

using Kind = Messages::Kind;
constexpr int kRecent = 12;

QString withSuffix(QString path, const QString& suffix) {
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += "." + suffix;
    return path;
}

/// Where the file lies; a story without a name lies where nobody looks.
QString folderOf(const Document& document) {
    return document.isUntitled() ? folderToBegin({}, QStandardPaths::DocumentsLocation)
                                 : QFileInfo(document.path()).path();
}

}  // namespace

FileLink::FileLink(Session& session, StoryActions& actions, WindowActions& commands, Messages& messages,
                   QWidget* window)
    : QObject(window),
      m_session(session),
      m_actions(actions),
      m_commands(commands),
      m_messages(messages),
      m_window(window) {
    connectFile();
    connectImport();
}

void FileLink::connectFile() {
    Document& document = m_session.document();
    m_commands.on("new", this, [this] { emit openRequested({}); });
    m_commands.on("open", this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            m_window, tr("Open story"), folderOf(m_session.document()), tr("Stories (*.seine)"));
        if (!path.isEmpty()) emit openRequested(path);
    });
    m_commands.on("saveAs", this, [this] { saveAs(); });
    m_commands.on("revert", this, [this] {
        auto* dialog = new RevertDialog(m_session.document(), m_window);
        connect(dialog, &RevertDialog::reverted, this, [this](const QString& time) {
            m_messages.post(Kind::Done, tr("The story is as it was: %1.").arg(time), tr("Undo"),
                            [this] { m_session.document().undoStack()->undo(); });
        });
        dialog->show();
    });
    m_commands.on("space", this, [this] {
        auto* dialog = new SpaceDialog(m_session.document(), m_window);
        connect(dialog, &SpaceDialog::thrownAway, this, [this](int takes, const QString& size) {
            m_messages.post(Kind::Done, tr("%n take(s) thrown away: %1.", nullptr, takes).arg(size),
                            tr("Undo"), [this] { m_session.document().undoStack()->undo(); });
        });
        dialog->show();
    });
    connect(m_commands.recentMenu(), &QMenu::aboutToShow, this, &FileLink::fillRecent);
    connect(&document, &Document::fileChanged, this, [this] {
        if (!m_session.document().isUntitled()) remember(m_session.document().path());
    });
    connect(&document, &Document::refused, this, [this](const QString& why) {
        if (m_session.document().isReadOnly())
            m_messages.post(Kind::Problem, why, tr("Save as…"), [this] { saveAs(); });
        else
            m_messages.post(Kind::Problem, why);
    });
    connect(&m_session, &Session::warned, this,
            [this](const QString& text) { m_messages.post(Kind::Warning, text); });
}

void FileLink::offerLeftStories() {
    const QStringList left = Document::leftUntitled();
    if (left.isEmpty()) return;
    const QFileInfo newest(left.front());
    m_messages.post(Kind::Info,
                    tr("A story without a name is there from %1.")
                        .arg(QLocale().toString(newest.lastModified(), QLocale::ShortFormat)),
                    tr("Open it"), [this, path = newest.filePath()] { emit openRequested(path); });
}

void FileLink::saveAs() {
    const Document& document = m_session.document();
    const QString name = document.isUntitled() ? tr("Story") : document.displayName();
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save story as"), folderOf(document) + "/" + name + ".seine", tr("Stories (*.seine)"));
    if (path.isEmpty() || !m_session.document().saveAs(withSuffix(path, "seine"))) return;
    m_messages.post(
        Kind::Done,
        tr("Saved as %1. Every change from now on is saved at once.").arg(document.displayName()));
}

void FileLink::remember(const QString& path) {
    QSettings settings;
    QStringList recent = settings.value("recent").toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue("recent", recent.mid(0, kRecent));
}

void FileLink::fillRecent() {
    QMenu* menu = m_commands.recentMenu();
    menu->clear();
    for (const QString& path : QSettings().value("recent").toStringList())
        if (QFileInfo::exists(path))
            menu->addAction(QFileInfo(path).completeBaseName(), this,
                            [this, path] { emit openRequested(path); })
                ->setToolTip(path);
    for (const QString& path : Document::leftUntitled())
        menu->addAction(
            tr("Untitled, %1").arg(QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat)),
            this, [this, path] { emit openRequested(path); });
    if (menu->isEmpty()) menu->addAction(tr("None yet"))->setEnabled(false);
}

void FileLink::connectImport() {
    PictureImport& pictures = m_session.pictures();
    m_commands.on("import", this, [this] {
        const QStringList paths = QFileDialog::getOpenFileNames(
            m_window, tr("Import pictures"), folderToBegin("importFolder", QStandardPaths::PicturesLocation),
            tr("Pictures (%1);;All files (*)").arg(pictureNameFilter()));
        if (paths.isEmpty()) return;
        QSettings().setValue("importFolder", QFileInfo(paths.front()).path());
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        const auto row = story::indexOf(m_session.document().story(), m_session.selection().currentShot());
        m_session.pictures().importFiles(urls, row ? int(*row) + 1 : -1);
    });
    m_commands.on("replacePicture", this, [this] {
        const story::ShotId shot = m_session.selection().currentShot();
        const QString path = shot ? QFileDialog::getOpenFileName(
                                        m_window, tr("Replace picture"),
                                        folderToBegin("importFolder", QStandardPaths::PicturesLocation),
                                        tr("Pictures (%1);;All files (*)").arg(pictureNameFilter()))
                                  : QString();
        if (!path.isEmpty()) m_session.pictures().replacePicture(shot, {QUrl::fromLocalFile(path)});
    });
    connect(&pictures, &PictureImport::progressed, this, [this](int done, int total) {
        m_messages.dismiss(m_importMessage);
        m_importMessage = m_messages.post(Kind::Info, tr("Reading pictures: %1 of %2").arg(done).arg(total),
                                          tr("Cancel"), [this] { m_session.pictures().cancel(); });
    });
    connect(&pictures, &PictureImport::finished, this, &FileLink::onImported);
    connect(&m_session.transfer(), &ShotTransfer::finished, &m_session.selection(), &Selection::selectShots);
    connect(&m_session.transfer(), &ShotTransfer::failed, this,
            [this](const QString& why) { m_messages.post(Kind::Problem, why); });
}

void FileLink::onImported(const std::vector<story::ShotId>& shots,
                          const QList<app::ImportProblem>& problems) {
    m_messages.dismiss(m_importMessage);
    if (!shots.empty())
        m_session.selection().selectShot(shots.front());  // one: a drag moves what is selected
    if (problems.isEmpty()) return;
    QStringList lines;
    for (const ImportProblem& problem : problems)
        lines << QStringLiteral("%1: %2").arg(problem.name, problem.reason);
    const QString head = shots.empty() ? tr("No picture was imported.")
                                       : tr("Imported: %1. These were not:").arg(shots.size());
    m_messages.postList(Kind::Problem, head, lines);
}

}  // namespace app
