#include "app/session.h"

#include <QDir>
#include <QFileInfo>
#include <thread>

#include "app/images.h"
#include "app/paths.h"
#include "app/project_media.h"
#include "app/resources.h"
#include "engine/compositor.h"

namespace app {
namespace {

constexpr engine::Compositor::Limits kViewerLimits{.pictureBytes = std::size_t(48) << 20, .openMovies = 3};

FrameServer::RendererFactory rendererOf(const std::shared_ptr<storage::ProjectFile>& file) {
    if (!file) return {};
    return [file]() -> FrameServer::Renderer {
        const auto media = std::make_shared<ProjectMedia>(file);
        const auto compositor = std::make_shared<engine::Compositor>(*media, kViewerLimits);
        return [media, compositor](const story::Story& story, story::Frames at, QSize size) {
            return toImage(compositor->frame(story, at, size.width(), size.height()));
        };
    };
}

}  // namespace

Session::Session(const QString& modelFolder, TakeMakerFactory makeMaker, QObject* parent)
    : QObject(parent),
      m_modelFolder(modelFolder.isEmpty() ? draftModelFolder() : QFileInfo(modelFolder).absoluteFilePath()),
      m_givenMaker(std::move(makeMaker)),
      m_model(m_document),
      m_selection(m_model),
      m_player(nullptr, [this] { return m_clock.now(); }),
      m_sound(m_player, m_clock, makeSystemSoundDevice()),
      m_pictures(m_document),
      m_sounds(m_document),
      m_transfer(m_document),
      m_queue(m_document, makerOf(m_modelFolder), QFileInfo(m_modelFolder).fileName()),
      m_farm(m_document, m_queue, {}) {
    connect(&m_document, &Document::reset, this, [this] {
        m_player.pause();
        m_player.setIn({});
        m_player.setOut({});
        m_player.seek(0);
        adoptFile();
    });
    connect(&m_document, &Document::fileChanged, this, &Session::adoptFile);
    connect(&m_document, &Document::storyChanged, this, &Session::onStoryChanged);
    connect(&m_player, &Player::positionChanged, this,
            [this](qint64 frame) { m_frames.request(frame, std::clamp(m_player.speed(), -1, 1)); });
    connect(&m_player, &Player::playingChanged, this,
            [this] { m_frames.request(m_player.position(), std::clamp(m_player.speed(), -1, 1)); });
    connect(&m_sound, &SoundPlayer::warned, this, &Session::warned);
    connect(&m_thumbnails, &ThumbnailMaker::failed, &m_model, &StoryModel::setPictureProblem);
    connect(&m_queue, &RenderQueue::changed, this, &Session::tellQueueToModel);
    connect(&m_queue, &RenderQueue::jobProgressed, this, &Session::tellQueueToModel);
    connect(&m_farm, &FarmWatch::changed, this, &Session::tellQueueToModel);
    m_countStale.setSingleShot(true);
    m_countStale.setInterval(150);
    connect(&m_countStale, &QTimer::timeout, this, [this] {
        m_stale = int(engine::staleParts(m_document.story()).size());
        emit staleCountChanged(m_stale);
    });
    describeModel();
}

Session::~Session() {
    m_queue.shutDown();
    m_document.disconnect(this);
    m_thumbnails.setSource(nullptr);
    m_sound.setSource({});
    m_waveforms.setSource(nullptr);
    m_frames.setRenderer({});
}

void Session::adoptFile() {
    const auto file = m_document.file();
    m_frames.setRenderer(rendererOf(file));
    m_thumbnails.setSource(file ? std::make_shared<ProjectMedia>(file) : nullptr);
    m_waveforms.setSource(file ? std::make_shared<ProjectMedia>(file) : nullptr);
    m_sound.setSource(
        file ? SoundFeeder::SourceFactory([file] { return std::make_unique<ProjectMedia>(file); })
             : SoundFeeder::SourceFactory());
    onStoryChanged();
}

void Session::onStoryChanged() {
    const auto story = m_document.snapshot();
    m_frames.setStory(story);
    m_sound.setStory(story);
    m_player.setStory(story->rate, story::length(*story));
    m_frames.request(m_player.position(), std::clamp(m_player.speed(), -1, 1));
    if (!m_countStale.isActive()) m_countStale.start();
}

TakeMakerFactory Session::makerOf(const QString& folder) {
    if (m_givenMaker) return m_givenMaker;
    return [this, folder]() -> std::unique_ptr<TakeMaker> {
        if (folder.isEmpty())
            throw engine::Error(tr("There is no model").toStdString(), "assets/models/draft",
                                tr("Choose a model folder in Generate → Model").toStdString());
        const auto warn = [this](const std::string& text) {
            QMetaObject::invokeMethod(
                this, [this, said = QString::fromStdString(text)] { emit warned(said); },
                Qt::QueuedConnection);
        };
        return std::make_unique<EngineTakeMaker>(toPath(folder), 0, warn);
    };
}

void Session::setModelFolder(const QString& folder) {
    m_modelFolder = folder.isEmpty() ? draftModelFolder() : folder;
    m_queue.setModel(makerOf(m_modelFolder), QFileInfo(m_modelFolder).fileName());
    describeModel();
}

void Session::retranslate() {
    describeModel();
    m_document.retranslate();
}

void Session::describeModel() {
    m_canInvert = false;
    try {
        if (m_modelFolder.isEmpty()) throw std::runtime_error("none");
        const seine::ModelInfo info = seine::Generator::inspect(toPath(m_modelFolder));
        m_modelText = tr("%1 · CPU, %n thread(s)", nullptr, int(std::thread::hardware_concurrency()))
                          .arg(QString::fromStdString(info.name));
        m_canInvert = info.latentSpace == "kl";
    } catch (const std::exception&) {
        m_modelText = m_modelFolder.isEmpty()
                          ? tr("No model")
                          : tr("%1: not a model").arg(QFileInfo(m_modelFolder).fileName());
    }
    emit modelTextChanged();
}

void Session::tellQueueToModel() {
    std::map<story::Part, PartActivity> activity;
    for (const QueuedJob& job : jobs()) {
        using storage::JobState;
        const bool live = job.state == JobState::Queued || job.state == JobState::Running;
        if (live) {
            const auto state =
                job.state == JobState::Running ? widgets::PartState::Running : widgets::PartState::Queued;
            PartActivity& now = activity[job.part];
            if (now.state != widgets::PartState::Running) now = {state, job.progress, {}};
        } else if (job.state == JobState::Failed) {
            activity.try_emplace(job.part, PartActivity{widgets::PartState::Failed, 0, job.problem});
        }
    }
    m_model.setActivity(activity);
}

qint64 Session::storyBytes() const {
    if (!m_document.isOpen()) return 0;
    const QString path = m_document.path();
    return QFileInfo(path).size() + QFileInfo(path + "-wal").size();
}

}  // namespace app
