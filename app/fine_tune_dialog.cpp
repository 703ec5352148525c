#include "app/fine_tune_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <cmath>

#include "app/paths.h"
#include "engine/training_set.h"

namespace app {
namespace {

QString clockTime(double seconds) {
    const auto all = qint64(std::lround(seconds));
    return QStringLiteral("%1:%2:%3")
        .arg(all / 3600)
        .arg(all / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

FineTuneDialog::FineTuneDialog(Session& session, QWidget* window)
    : QDialog(window),
      m_session(session),
      m_panel(new widgets::FineTunePanel(this)),
      m_worker(new FineTuneWorker(this)) {
    setObjectName("fineTune");
    setProperty("help", "fine-tuning");
    setWindowTitle(tr("Fine-tune on my pictures"));
    resize(QSize(720, 640).boundedTo(screen()->availableSize() * 9 / 10));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    using Panel = widgets::FineTunePanel;
    connect(m_panel, &Panel::folderWanted, this, &FineTuneDialog::chooseFolder);
    connect(m_panel, &Panel::startRequested, this, &FineTuneDialog::start);
    connect(m_panel, &Panel::finishRequested, this, [this] {
        m_worker->finish();
        m_panel->setStatus(tr("Ends after this step and writes the model…"));
    });
    connect(m_panel, &Panel::pauseRequested, this, [this](bool paused) {
        m_worker->setPaused(paused);
        m_panel->setState(paused ? Panel::State::Paused : Panel::State::Running);
        m_panel->setStatus(paused ? tr("Paused. What was learnt is stored.") : tr("Goes on…"));
    });
    connect(m_panel, &Panel::useRequested, this, [this] {
        emit modelChosen(m_result);
        close();
    });
    connect(m_worker, &FineTuneWorker::progressed, this, &FineTuneDialog::showProgress);
    connect(m_worker, &FineTuneWorker::sampled, m_panel, &Panel::setSample);
    connect(m_worker, &FineTuneWorker::done, this, &FineTuneDialog::finished);
    connect(m_worker, &FineTuneWorker::leftOut, this,
            [this](const QStringList& files) { m_remark = tr("Left out: %1").arg(files.join("; ")); });
    connect(m_worker, &FineTuneWorker::warned, this,
            [this](const QString& text) { m_panel->setStatus(text, true); });
    connect(m_worker, &FineTuneWorker::failed, this, [this](const QString& why) {
        m_panel->setState(Panel::State::Idle);
        m_panel->setStatus(why, true);
    });
    connect(m_worker, &FineTuneWorker::stopped, this, [this] {
        m_panel->setState(Panel::State::Idle);
        m_panel->setStatus(tr("Stopped. Start again under the same name to go on."));
    });
}

QString FineTuneDialog::modelsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/models";
}

QString FineTuneDialog::resultFolder() const {
    return QDir(modelsFolder()).filePath(m_panel->choice().name);
}

void FineTuneDialog::present() {
    int pictures = 0;
    for (const auto& shot : m_session.document().story().shots) pictures += bool(shot.picture);
    m_panel->setStoryPictures(pictures);
    if (!m_worker->isRunning() && m_panel->state() == widgets::FineTunePanel::State::Idle)
        m_panel->setStatus(tr(
            "The model learns the look and the movement of your pictures. It takes a while: an hour shows a "
            "little, a night shows more. Your pictures stay on this computer."));
    QDialog::show();
    raise();
    activateWindow();
}

void FineTuneDialog::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of pictures and movies"),
                                                             m_panel->choice().folder);
    if (!folder.isEmpty()) m_panel->setFolder(folder);
}

void FineTuneDialog::start() {
    const auto choice = m_panel->choice();
    FineTuneOrder order;
    order.minutes = choice.minutes;
    order.model = toPath(m_session.modelFolder());
    m_result = resultFolder();
    order.result = toPath(m_result);
    if (choice.isFromStory) {
        order.file = m_session.document().file();
        for (const auto& shot : m_session.document().story().shots)
            if (shot.picture)
                order.boards.push_back(
                    {shot.picture, shot.pictureName,
                     shot.prompt.empty() ? engine::captionFromName(shot.name) : shot.prompt});
    } else {
        order.folder = toPath(choice.folder);
    }
    m_remark.clear();
    m_panel->clearCurve();
    m_panel->setState(widgets::FineTunePanel::State::Running);
    m_panel->setFraction(-1);
    m_panel->setStatus(tr("Reads the pictures…"));
    m_worker->start(std::move(order));
}

void FineTuneDialog::showProgress(const seine::train::TrainProgress& p) {
    using Stage = seine::train::TrainProgress::Stage;
    if (p.stage == Stage::Load) m_panel->setStatus(tr("Loads the model…"));
    if (p.stage == Stage::Examine) m_panel->setStatus(tr("Looks at the pictures it keeps back…"));
    if (p.stage == Stage::Save) m_panel->setStatus(tr("Writes the new model…"));
    m_panel->setFraction(p.stage == Stage::Learn ? p.fraction : -1);
    if (p.heldOut) m_panel->addHeldOut(p.step, *p.heldOut);
    if (p.stage != Stage::Learn) return;
    if (!p.heldOut) m_panel->addLoss(p.step, p.loss);
    if (m_panel->state() != widgets::FineTunePanel::State::Running) return;
    QString text =
        tr("Step %1, %2 learnt, loss %L3").arg(p.step).arg(clockTime(p.seconds)).arg(p.loss, 0, 'f', 3);
    if (!m_remark.isEmpty()) text += "\n" + m_remark;
    m_panel->setStatus(text);
}

void FineTuneDialog::finished(const seine::train::TrainResult& result) {
    m_panel->setState(widgets::FineTunePanel::State::Done);
    QString text = tr("Done: %1 steps in %2, stored in %3.")
                       .arg(result.steps)
                       .arg(clockTime(result.seconds), QDir::toNativeSeparators(m_result));
    if (result.heldOutBefore && result.heldOutAfter)
        text += " " + tr("Loss on pictures it did not learn from: %L1 before, %L2 now.")
                          .arg(*result.heldOutBefore, 0, 'f', 3)
                          .arg(*result.heldOutAfter, 0, 'f', 3);
    m_panel->setStatus(text);
}

}  // namespace app
