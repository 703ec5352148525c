#include "app/sound_link.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSettings>
#include <algorithm>

#include "app/paths.h"
#include "app/shot_transfer.h"
#include "app/sound_clipboard.h"
#include "app/voice_dialog.h"
#include "storage/story/edit_codec.h"
#include "widgets/icons.h"
#include "widgets/sound_layout.h"
#include "widgets/volume_bar.h"

namespace app {
namespace {

using Kind = Messages::Kind;
using widgets::SoundView;

}  // namespace

SoundLink::SoundLink(Session& session, WindowActions& commands, Messages& messages, const WindowParts& parts,
                     QWidget* window)
    : QObject(window),
      m_session(session),
      m_commands(commands),
      m_messages(messages),
      m_parts(parts),
      m_window(window),
      m_actions(session.document()) {
    parts.sounds->setWaveforms(&m_waveforms);
    connect(&m_waveforms, &widgets::WaveformCache::wanted, &session.waveforms(), &WaveformMaker::request);
    connect(&session.waveforms(), &WaveformMaker::made, &m_waveforms, &widgets::WaveformCache::put);
    connect(&session.waveforms(), &WaveformMaker::reset, &m_waveforms, &widgets::WaveformCache::clear);
    connect(&session.sounds(), &SoundImport::waveformMade, &m_waveforms, &widgets::WaveformCache::put);
    connect(&session.document(), &Document::storyChanged, this, &SoundLink::onStoryChanged);
    connect(&session.document(), &Document::reset, this, &SoundLink::onStoryChanged);
    connectView();
    connectImport();
    connectVolume();
    connectCommands();
    onStoryChanged();
}

void SoundLink::onStoryChanged() {
    m_parts.sounds->setStory(m_session.document().snapshot());
}

void SoundLink::connectView() {
    SoundView* view = m_parts.sounds;
    connect(&m_session.player(), &Player::positionChanged, view, &SoundView::setPlayhead);
    connect(view, &SoundView::changeRequested, this,
            [this](const std::vector<story::HomedSound>& sounds) { m_actions.change(sounds); });
    connect(view, &SoundView::mixRequested, this,
            [this](story::TrackId track, const story::Mix& mix) { m_actions.setMix(track, mix); });
    connect(view, &SoundView::nameRequested, this,
            [this](story::TrackId track, const QString& name) { m_actions.rename(track, name); });
    connect(view, &SoundView::trackRequested, this, [this] { m_actions.addTrack(); });
    connect(view, &SoundView::soundMenuRequested, this,
            [this](story::SoundId, const QPoint& at) { soundMenu(at); });
    connect(view, &SoundView::trackMenuRequested, this, &SoundLink::trackMenu);
    connect(view, &SoundView::groundMenuRequested, this, &SoundLink::groundMenu);
    connect(view, &SoundView::soundActivated, this, [this](story::SoundId id) {
        if (const auto placed = story::find(m_session.document().story(), id))
            m_session.player().seek(
                m_session.document().story().rate.frameAt(std::max<story::Samples>(0, placed->begin)));
    });
    connect(view, &SoundView::selectionChanged, this, &SoundLink::onSelectionChanged);
    connect(&m_session.selection(), &Selection::changed, this, [this] {
        if (m_selecting || m_session.selection().isEmpty()) return;
        const QScopedValueRollback selecting(m_selecting, true);
        m_parts.sounds->selectSounds({});
    });
    connect(view, &SoundView::filesDropped, this,
            [this](const QList<QUrl>& urls, story::TrackId track, bool isNewTrack, story::Samples at) {
                SoundPlace place{{.track = track}, at};
                const story::Story& story = m_session.document().story();
                if (!track && !isNewTrack)  // onto the dialogue: of the shot that is seen there
                    if (const auto row = story::shotAt(story, story.rate.frameAt(at)))
                        place.home = {.shot = story.shots[*row].id};
                importAt(urls, place);
            });
}

void SoundLink::onSelectionChanged() {
    if (!m_selecting && hasSelection()) {
        const QScopedValueRollback selecting(m_selecting, true);
        m_session.selection().clear();
        m_parts.timeline->setSelectedTransition({});
    }
    emit selectionChanged();
}

// Files
// ------------------------------------------------------------------------------------------------------------------

void SoundLink::connectImport() {
    SoundImport& sounds = m_session.sounds();
    connect(&sounds, &SoundImport::progressed, this, [this](int done, int total) {
        m_messages.dismiss(m_importMessage);
        m_importMessage = m_messages.post(Kind::Info, tr("Reading sounds: %1 of %2").arg(done).arg(total),
                                          tr("Cancel"), [this] { m_session.sounds().cancel(); });
    });
    connect(&sounds, &SoundImport::finished, this,
            [this](const std::vector<story::SoundId>& made, const QList<ImportProblem>& problems) {
                m_messages.dismiss(m_importMessage);
                if (!made.empty()) m_parts.sounds->selectSounds(made);
                if (problems.isEmpty()) return;
                QStringList lines;
                for (const ImportProblem& problem : problems)
                    lines << QStringLiteral("%1: %2").arg(problem.name, problem.reason);
                m_messages.postList(Kind::Problem, tr("These sounds were not imported:"), lines);
            });
    // Sounds among files that were dropped or pasted anywhere else.
    connect(&m_session.pictures(), &PictureImport::soundsFound, this,
            [this](const QList<QUrl>& urls, int row) {
                SoundPlace place = placeAtPlayhead();
                const story::Story& story = m_session.document().story();
                if (row >= 0) {
                    story::Frames at = 0;
                    for (int i = 0; i < row && i < int(story.shots.size()); ++i)
                        at += story.shots[std::size_t(i)].length;
                    place.at = row < int(story.shots.size()) ? story.rate.samples(at) : place.at;
                }
                importAt(urls, place);
            });
}

SoundPlace SoundLink::placeAtPlayhead() const {
    const story::Story& story = m_session.document().story();
    return {{.track = m_parts.sounds->currentTrack()}, story.rate.samples(m_session.player().position())};
}

void SoundLink::importAt(const QList<QUrl>& urls, const SoundPlace& place) {
    m_session.sounds().importFiles(urls, place);
}

void SoundLink::chooseFiles(const SoundPlace& place) {
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Import sound"), folderToBegin("soundFolder", QStandardPaths::MusicLocation),
        tr("Sounds and movies (%1);;All files (*)").arg(soundNameFilter()));
    if (paths.isEmpty()) return;
    QSettings().setValue("soundFolder", QFileInfo(paths.front()).path());
    QList<QUrl> urls;
    for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
    importAt(urls, place);
}

// Volume
// -----------------------------------------------------------------------------------------------------------------

void SoundLink::connectVolume() {
    SoundPlayer& sound = m_session.sound();
    widgets::VolumeBar* bar = m_parts.viewer->volume();
    connect(&sound, &SoundPlayer::metered, bar->meter(), &widgets::LevelMeter::setLevels);
    connect(&sound, &SoundPlayer::volumeChanged, bar, &widgets::VolumeBar::setVolume);
    connect(&sound, &SoundPlayer::volumeChanged, this, [this](double volume, bool muted) {
        QSettings().setValue("volume", volume);
        QSettings().setValue("muted", muted);
        m_commands.action("muteFilm")->setChecked(muted);
    });
    connect(bar, &widgets::VolumeBar::volumeRequested, &sound, [&sound](double volume) {
        if (sound.isMuted() && volume > 0) sound.setMuted(false);
        sound.setVolume(volume);
    });
    connect(bar, &widgets::VolumeBar::muteRequested, &sound, &SoundPlayer::setMuted);
    m_commands.onToggled("muteFilm", this, [&sound](bool muted) {
        if (muted != sound.isMuted()) sound.setMuted(muted);
    });
    sound.setMuted(QSettings().value("muted", false).toBool());
    sound.setVolume(QSettings().value("volume", 0.9).toDouble());
}

// Keys and menus
// ---------------------------------------------------------------------------------------------------------

void SoundLink::connectCommands() {
    m_commands.on("importSound", this, [this] { chooseFiles(placeAtPlayhead()); });
    m_commands.on("addTrack", this, [this] { m_actions.addTrack(); });
    m_commands.on("recordVoice", this, [this] { record(); });
    m_commands.on("louder", this, [this] { m_actions.addGain(toChange(), 1); });
    m_commands.on("softer", this, [this] { m_actions.addGain(toChange(), -1); });
    m_commands.on("giveToShots", this, [this] { m_actions.giveToShots(toChange()); });
    connect(&m_session.transfer(), &ShotTransfer::soundsBrought, m_parts.sounds, &SoundView::selectSounds);
    m_parts.sounds->setSnapping(m_commands.action("snap")->isChecked());
    m_commands.onToggled("snap", this, [this](bool on) { m_parts.sounds->setSnapping(on); });
    const auto enable = [this] {
        for (const char* name : {"louder", "softer", "giveToShots"})
            m_commands.action(name)->setEnabled(hasSelection());
    };
    connect(this, &SoundLink::selectionChanged, this, enable);
    enable();
}

/// What is selected; says so when some of it is locked and will stay as it is.
std::vector<story::SoundId> SoundLink::toChange() {
    const auto sounds = m_parts.sounds->selectedSounds();
    const story::Story& story = m_session.document().story();
    for (const story::SoundId id : sounds) {
        const auto placed = story::find(story, id);
        if (!placed || !story::isLocked(story, placed->home)) continue;
        const story::Track* track = story::find(story, placed->home.track);
        const QString name = track ? QString::fromStdString(track->name) : tr("Dialogue");
        const story::TrackId unlocked = placed->home.track;
        m_messages.post(Kind::Info, tr("“%1” is locked: its sounds stay as they are.").arg(name),
                        tr("Unlock"), [this, unlocked] {
                            story::Mix mix = story::mixOf(m_session.document().story(), {.track = unlocked});
                            mix.locked = false;
                            m_actions.setMix(unlocked, mix);
                        });
        break;
    }
    return sounds;
}

bool SoundLink::removeSelected() {
    return hasSelection() && (m_actions.remove(toChange()), true);
}

bool SoundLink::copySelected() {
    if (!hasSelection()) return false;
    auto* data = new QMimeData;
    carrySounds(*data, m_session.document().story(), m_parts.sounds->selectedSounds());
    setOrigin(*data, m_session.document());
    QGuiApplication::clipboard()->setMimeData(data);
    return true;
}

bool SoundLink::cutSelected() {
    return copySelected() && removeSelected();
}

bool SoundLink::paste(const QMimeData& data) {
    const auto carried = soundsIn(data);
    const auto file = m_session.document().file();
    if (!carried || !file) return false;
    const story::Samples at = m_session.document().story().rate.samples(m_session.player().position());
    if (!isFrom(data, m_session.document())) {
        m_session.transfer().bringSounds(data, at);
        return true;
    }
    const std::vector<story::BlobId> blobs = story::blobsNamedBy(*carried);
    const bool whole = std::all_of(blobs.begin(), blobs.end(),
                                   [&file](story::BlobId blob) { return !blob || file->hasBlob(blob); });
    const auto pasted = whole ? pastedSounds(*carried, m_session.document().story(), at) : std::nullopt;
    if (!pasted)
        m_messages.post(Kind::Info, tr("These sounds are no longer there; copy them again."));
    else if (m_session.document().edit(pasted->first))
        m_parts.sounds->selectSounds(pasted->second);
    return true;
}

bool SoundLink::splitSelected(story::Frames at) {
    if (!hasSelection()) return false;
    m_actions.split(toChange(), m_session.document().story().rate.samples(at));
    return true;
}

bool SoundLink::duplicateSelected() {
    if (!hasSelection()) return false;
    const auto copies = m_actions.duplicate(toChange());
    if (!copies.empty()) m_parts.sounds->selectSounds(copies);
    return true;
}

bool SoundLink::nudgeSelected(story::Frames by) {
    return hasSelection() && (m_actions.nudge(toChange(), by), true);
}

/// Commands by name; "": a separator.
void SoundLink::fill(QMenu& menu, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (*name)
            menu.addAction(m_commands.action(name));
        else
            menu.addSeparator();
    }
}

void SoundLink::soundMenu(const QPoint& at) {
    const auto sounds = m_parts.sounds->selectedSounds();
    if (sounds.empty()) return;
    QMenu menu;
    fill(menu, {"cutShots", "copy", "paste", "", "split", "duplicate", "delete", "", "louder", "softer"});
    QMenu* gain = menu.addMenu(tr("&Loudness"));
    for (const double decibels : {6.0, 3.0, 0.0, -3.0, -6.0, -12.0, -20.0, story::kMinGain})
        gain->addAction(widgets::gainText(decibels), this,
                        [this, sounds, decibels] { m_actions.setGain(sounds, decibels); });
    for (const bool isIn : {true, false}) {
        QMenu* fade = menu.addMenu(isIn ? tr("Fade &in") : tr("Fade &out"));
        for (const double seconds : {0.0, 0.1, 0.5, 1.0, 2.0, 5.0})
            fade->addAction(seconds == 0 ? tr("None") : tr("%L1 s").arg(seconds), this, [=, this] {
                const story::Samples length = story::samplesOf(seconds);
                m_actions.setFades(sounds, isIn ? std::optional(length) : std::nullopt,
                                   isIn ? std::nullopt : std::optional(length));
            });
    }
    menu.addSeparator();
    menu.addAction(m_commands.action("giveToShots"));
    QMenu* tracks = menu.addMenu(tr("Move to &track"));
    for (const story::Track& track : m_session.document().story().tracks)
        tracks->addAction(QString::fromStdString(track.name), this,
                          [this, sounds, id = track.id] { m_actions.giveToTrack(sounds, id); });
    tracks->addAction(widgets::icon("add"), tr("New track"), this, [this, sounds] {
        if (const story::TrackId track = m_actions.addTrack()) m_actions.giveToTrack(sounds, track);
    });
    menu.exec(at);
}

void SoundLink::trackMenu(story::TrackId track, const QPoint& at) {
    const story::Story& story = m_session.document().story();
    const story::Mix mix = story::mixOf(story, {.track = track});
    QMenu menu;
    const auto toggle = [&](const QString& words, bool story::Mix::*field) {
        QAction* action = menu.addAction(words, this, [=, this] {
            story::Mix changed = mix;
            changed.*field = !(mix.*field);
            m_actions.setMix(track, changed);
        });
        action->setCheckable(true);
        action->setChecked(mix.*field);
    };
    toggle(tr("&Mute"), &story::Mix::muted);
    toggle(tr("&Solo"), &story::Mix::solo);
    toggle(tr("&Lock"), &story::Mix::locked);
    QMenu* gain = menu.addMenu(tr("L&oudness"));
    for (const double decibels : {6.0, 3.0, 0.0, -3.0, -6.0, -12.0, -20.0})
        gain->addAction(widgets::gainText(decibels), this, [=, this] {
            story::Mix changed = mix;
            changed.gain = decibels;
            m_actions.setMix(track, changed);
        });
    menu.addSeparator();
    menu.addAction(m_commands.action("addTrack"));
    if (track) {
        menu.addAction(tr("&Rename track"), this, [this, track] { m_parts.sounds->editName(track); });
        menu.addAction(tr("Move &up"), this, [this, track] { m_actions.moveTrack(track, -1); });
        menu.addAction(tr("Move &down"), this, [this, track] { m_actions.moveTrack(track, 1); });
        menu.addSeparator();
        menu.addAction(widgets::icon("trash"), tr("&Delete track"), this,
                       [this, track] { m_actions.removeTrack(track); })
            ->setEnabled(!mix.locked);
    }
    menu.exec(at);
}

void SoundLink::groundMenu(story::Samples at, const QPoint& where) {
    QMenu menu;
    menu.addAction(widgets::icon("sound"), tr("Import &sound here…"), this, [this, at] {
        SoundPlace place = placeAtPlayhead();
        place.at = at;
        chooseFiles(place);
    });
    fill(menu, {"recordVoice", "paste", "", "addTrack", "", "markIn", "markOut", "clearRange", "zoomFit"});
    menu.exec(where);
}

void SoundLink::record() {
    if (!m_voice) {
        m_voice = new VoiceDialog(m_session, m_window);
        connect(m_voice, &VoiceDialog::recorded, this, [this](const QString& path, const SoundPlace& place) {
            importAt({QUrl::fromLocalFile(path)}, place);
        });
    }
    m_voice->present(placeAtPlayhead().home.track);
}

}  // namespace app
