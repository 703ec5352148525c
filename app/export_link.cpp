#include "app/export_link.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "app/picture_files.h"
#include "engine/interchange/timecode.h"
#include "widgets/timecode.h"

namespace app {
namespace {

using Kind = Messages::Kind;
using widgets::ExportChoice;
using widgets::ExportPanel;

/// Of the user's choice, Movies or home.
QString moviesFolder() {
    const QString movies = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return QFileInfo(movies).isDir() ? movies
                                     : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

QString withEnding(QString path, const QString& kind) {
    const QString ending = ExportPanel::endingOf(kind);
    if (path.isEmpty()) return path;
    const QFileInfo file(path);
    if (ending.isEmpty() || file.suffix().compare(ending, Qt::CaseInsensitive) == 0) return path;
    // Of another kind only a known ending goes: "film.v2" keeps its own.
    if (ExportPanel::kinds().contains(file.suffix().toLower())) path.chop(file.suffix().size() + 1);
    return path + "." + ending;
}

QString rateWords(story::Rate rate) {
    QString words = QString::number(rate.fps(), 'f', 3);
    while (words.endsWith('0')) words.chop(1);
    return words.endsWith('.') ? words.chopped(1) : words;
}

}  // namespace

ExportLink::ExportLink(Session& session, WindowActions& commands, Messages& messages, QWidget* window)
    : QObject(window), m_session(session), m_commands(commands), m_messages(messages), m_window(window) {
    connectExport();
}

void ExportLink::connectExport() {
    MovieExport& movie = m_session.movieExport();
    m_commands.on("export", this, [this] {
        m_session.movieExport().isRunning() ? m_session.movieExport().cancel() : exportAgain();
    });
    m_commands.on("exportAs", this, [this] { showDialog(ExportChoice::Whole); });
    m_commands.on("exportRange", this, [this] { showDialog(ExportChoice::InOut); });
    QAction* action = m_commands.action("export");
    connect(&movie, &MovieExport::started, this, [this, action] {
        action->setIconText(tr("Cancel · 0 %"));
        if (m_panel) m_panel->setRunning(true);
    });
    connect(&movie, &MovieExport::progressed, this, &ExportLink::showProgress);
    connect(&movie, &MovieExport::finished, this, [this](const QString& path, const QStringList& warnings) {
        const QFileInfo file(path);
        const QString size = QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat);
        const QString shown = file.isDir() ? tr("%1 is ready.").arg(file.fileName())
                                           : tr("%1 is ready (%2).").arg(file.fileName(), size);
        m_messages.post(warnings.isEmpty() ? Kind::Done : Kind::Warning,
                        warnings.isEmpty() ? shown : shown + "\n" + warnings.join('\n'), tr("Show in folder"),
                        [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.path())); });
        showEnd(shown, false);
    });
    connect(&movie, &MovieExport::cancelled, this, [this] {
        const QString words = tr("Export cancelled; nothing was written.");
        m_messages.post(Kind::Info, words);
        showEnd(words, false);
    });
    connect(&movie, &MovieExport::failed, this, [this](const QString& problem, const QString& remedy) {
        const QString words = tr("Export failed: %1. %2").arg(problem, remedy);
        m_messages.post(Kind::Problem, words);
        showEnd(words, true);
    });
}

void ExportLink::showProgress() {
    const MovieExport& movie = m_session.movieExport();
    QAction* action = m_commands.action("export");
    action->setIconText(tr("Cancel · %1 %").arg(int(movie.fraction() * 100)));
    action->setToolTip(movie.progressText());
    if (m_panel) m_panel->setProgress(movie.fraction(), movie.progressText());
}

void ExportLink::showEnd(const QString& words, bool isProblem) {
    QAction* action = m_commands.action("export");
    action->setIconText(tr("Export"));
    action->setToolTip(tr("Export again what was exported last"));
    if (!m_panel) return;
    m_panel->setRunning(false);
    m_panel->setStatus(words, isProblem);
}

ExportRanges ExportLink::ranges() const {
    const Player& player = m_session.player();
    const story::Story& story = m_session.document().story();
    ExportRanges ranges;
    ranges.inOut = {player.firstFrame(), player.lastFrame() - player.firstFrame() + 1};
    for (const story::ShotId shot : m_session.selection().shots()) {
        const auto row = story::indexOf(story, shot);
        if (!row) continue;
        const story::Span span = story::spanOf(story, *row);
        if (ranges.selected.length == 0) ranges.selected = span;
        const story::Frames begin = std::min(ranges.selected.begin, span.begin);
        ranges.selected = {begin, std::max(ranges.selected.end(), span.end()) - begin};
    }
    return ranges;
}

void ExportLink::showDialog(ExportChoice::Range range) {
    if (!m_dialog) {
        m_dialog = new QDialog(m_window);
        m_dialog->setObjectName("exportDialog");
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setProperty("help", "exporting");
        m_dialog->setWindowTitle(tr("Export"));
        m_panel = new ExportPanel(m_dialog);
        auto* column = new QVBoxLayout(m_dialog);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_panel);
        m_dialog->resize(QSize(760, 560).boundedTo(m_window->screen()->availableSize() * 9 / 10));
        connect(m_panel, &ExportPanel::exportRequested, this, [this] { start(m_panel->choice()); });
        connect(m_panel, &ExportPanel::cancelRequested, this, [this] { m_session.movieExport().cancel(); });
        connect(m_panel, &ExportPanel::pathWanted, this, &ExportLink::choosePath);
        connect(m_panel, &ExportPanel::logoWanted, this, &ExportLink::chooseLogo);
        connect(m_panel, &ExportPanel::kindChosen, this, [this](const QString& kind) {
            ExportChoice choice = m_panel->choice();
            choice.path = choice.path.isEmpty() || ExportPanel::endingOf(kind).isEmpty() ||
                                  QFileInfo(choice.path).suffix().isEmpty()
                              ? suggestedPath(kind)
                              : withEnding(choice.path, kind);
            m_panel->setChoice(choice);
        });
    }
    ExportChoice choice = rememberedChoice(m_session.document().file().get());
    if (range != ExportChoice::Whole) choice.range = range;
    fillDialog(choice);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ExportLink::fillDialog(ExportChoice choice) {
    const story::Story& story = m_session.document().story();
    const Player& player = m_session.player();
    const bool hasRange = player.in().has_value() || player.out().has_value();
    if (choice.path.isEmpty()) choice.path = suggestedPath(choice.kind);
    m_panel->setChoice(choice);
    m_panel->setStory({widgets::lengthText(story::length(story), story.rate), rateWords(story.rate),
                       story.height, hasRange, !m_session.selection().shots().empty(),
                       interchange::mayDropFrames(story.rate)});
    m_panel->setRunning(m_session.movieExport().isRunning());
    m_panel->setStatus({});
}

/// Beside the story, or among the films while it has no name.
QString ExportLink::suggestedPath(const QString& kind) const {
    const Document& document = m_session.document();
    const QString folder = document.isUntitled() ? moviesFolder() : QFileInfo(document.path()).path();
    const QString base = folder + "/" + document.displayName();
    const QString ending = ExportPanel::endingOf(kind);
    if (!ending.isEmpty()) return base + "." + ending;
    return base + " " + (kind == "shots" ? tr("shots") : tr("pictures"));
}

void ExportLink::choosePath() {
    const ExportChoice choice = m_panel->choice();
    const QString ending = ExportPanel::endingOf(choice.kind);
    const QString filter =
        ending.isEmpty() ? QString() : tr("%1 (*.%2)").arg(ExportPanel::titleOf(choice.kind), ending);
    const QString path = QFileDialog::getSaveFileName(m_dialog, tr("Export"), choice.path, filter, nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    ExportChoice chosen = choice;
    chosen.path = withEnding(path, choice.kind);
    m_panel->setChoice(chosen);
}

void ExportLink::chooseLogo() {
    const QString path =
        QFileDialog::getOpenFileName(m_dialog, tr("Logo"), m_panel->choice().logo,
                                     tr("Pictures (%1);;All files (*)").arg(pictureNameFilter()));
    if (path.isEmpty()) return;
    ExportChoice chosen = m_panel->choice();
    chosen.logo = path;
    m_panel->setChoice(chosen);
}

/// The first time the film gets a name of its own; after that one click writes the same again.
void ExportLink::exportAgain() {
    ExportChoice choice = rememberedChoice(m_session.document().file().get());
    if (choice.path.isEmpty()) {
        choice.path = suggestedPath(choice.kind);
        const QFileInfo first(choice.path);
        const QString ending = first.suffix().isEmpty() ? QString() : "." + first.suffix();
        for (int n = 2; QFileInfo::exists(choice.path); ++n)
            choice.path =
                QStringLiteral("%1/%2 %3%4").arg(first.path(), first.completeBaseName()).arg(n).arg(ending);
    }
    // In and out, and what is selected, may be gone since.
    const ExportRanges now = ranges();
    const Player& player = m_session.player();
    if (choice.range == ExportChoice::Selected && now.selected.length == 0)
        choice.range = ExportChoice::Whole;
    if (choice.range == ExportChoice::InOut && !player.in() && !player.out())
        choice.range = ExportChoice::Whole;
    start(choice);
}

void ExportLink::refuse(const QString& words) {
    m_messages.post(Kind::Info, words);
    if (m_panel) m_panel->setStatus(words, true);
}

void ExportLink::start(const ExportChoice& given) {
    const Document& document = m_session.document();
    if (document.story().shots.empty())
        return refuse(tr("There is nothing to export yet: drop some pictures first."));
    ExportChoice choice = given;
    choice.path = withEnding(choice.path, choice.kind);
    if (m_panel) m_panel->setChoice(choice);
    const auto order = orderOf(choice, document.story(), ranges());
    if (!order) return refuse(tr("Say where it goes: a name for the file."));
    rememberChoice(choice, document.file().get());
    m_session.movieExport().start(document.snapshot(), document.file(), *order);
}

}  // namespace app
