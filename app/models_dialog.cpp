#include "app/models_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include "app/error_words.h"
#include "app/paths.h"
#include "app/resources.h"

namespace app {
namespace {

using widgets::ModelEntry;

QString fitText(const seine::ModelInfo& model, const std::vector<seine::Device>& devices) {
    QStringList words;
    for (const auto& device : devices) {
        const QString where =
            device.id == "cpu" ? ModelsDialog::tr("processor") : QString::fromStdString(device.name);
        switch (seine::fitOf(model, device)) {
            case seine::Fit::Well:
                words << ModelsDialog::tr("%1: fits").arg(where);
                break;
            case seine::Fit::Slowly:
                words << ModelsDialog::tr("%1: fits in parts").arg(where);
                break;
            case seine::Fit::No:
                words << ModelsDialog::tr("%1: too large").arg(where);
                break;
        }
    }
    return words.join(", ");
}

ModelEntry entryOf(const seine::StoredModel& model, const std::vector<seine::Device>& devices) {
    widgets::ModelEntry entry;
    entry.folder = toText(model.folder);
    entry.name = toText(model.folder.filename());
    entry.size = QLocale().formattedDataSize(model.bytes, 1, QLocale::DataSizeSIFormat);
    entry.problem = QString::fromStdString(model.problem);
    if (!model.info) return entry;
    entry.size += ModelsDialog::tr(", %1 million numbers").arg(qRound(double(model.info->parameters) / 1e6));
    entry.fit = fitText(*model.info, devices);
    entry.licence = QString::fromStdString(model.info->license);
    return entry;
}

}  // namespace

ModelsDialog::ModelsDialog(Session& session, QWidget* window)
    : QDialog(window),
      m_session(session),
      m_panel(new widgets::ModelsPanel(this)),
      m_adder(new ModelAdder(this)) {
    setObjectName("models");
    setProperty("help", "models");
    setWindowTitle(tr("Models"));
    resize(QSize(820, 600).boundedTo(screen()->availableSize() * 9 / 10));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    using Panel = widgets::ModelsPanel;
    connect(m_panel, &Panel::useRequested, this, [this](const QString& folder) {
        m_session.setModelFolder(folder == draftModelFolder() ? QString() : folder);
        fill();
        m_panel->setStatus(tr("From now on this model makes the takes."));
    });
    connect(m_panel, &Panel::deleteRequested, this, &ModelsDialog::remove);
    connect(m_panel, &Panel::addRequested, this, &ModelsDialog::add);
    connect(m_panel, &Panel::cancelRequested, m_adder, &ModelAdder::stop);
    connect(m_panel, &Panel::checkpointWanted, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("SEINE's checkpoint"), m_panel->sources().checkpoint,
                                         tr("Checkpoints (*.pt *.safetensors)"));
        if (!file.isEmpty()) m_panel->setCheckpoint(file);
    });
    connect(m_panel, &Panel::stableDiffusionWanted, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of Stable Diffusion 1.4"),
                                                                 m_panel->sources().stableDiffusion);
        if (!folder.isEmpty()) m_panel->setStableDiffusion(folder);
    });
    connect(m_adder, &ModelAdder::progressed, this, [this](double fraction, const QString& part) {
        m_panel->setFraction(fraction);
        m_panel->setStatus(tr("Checks and writes %1…").arg(part));
    });
    connect(m_adder, &ModelAdder::done, this, [this](const QString& folder, const QStringList& notes) {
        m_panel->setAdding(false);
        fill();
        m_panel->setStatus(tr("Added to %1.").arg(QDir::toNativeSeparators(folder)) + "\n" +
                           notes.join("\n"));
    });
    connect(m_adder, &ModelAdder::failed, this, [this](const QString& why) {
        m_panel->setAdding(false);
        m_panel->setStatus(why, true);
    });
    connect(m_adder, &ModelAdder::stopped, this, [this] {
        m_panel->setAdding(false);
        m_panel->setStatus(tr("Cancelled. Nothing was added."));
    });
}

void ModelsDialog::present() {
    fill();
    if (!m_adder->isRunning())
        m_panel->setStatus(
            tr("SEINE's published model is added from the files that its authors and Stable Diffusion's "
               "published: nothing is downloaded, and the files stay where they are."));
    QDialog::show();
    raise();
    activateWindow();
}

void ModelsDialog::fill() {
    const auto devices = seine::devices();
    QList<widgets::ModelEntry> list;
    if (const QString draft = draftModelFolder(); !draft.isEmpty()) {
        for (const auto& model : seine::storedModels(toPath(QFileInfo(draft).absolutePath()))) {
            if (toText(model.folder) != draft) continue;
            auto entry = entryOf(model, devices);
            entry.name = tr("Draft model");
            entry.canBeDeleted = false;
            list << entry;
        }
    }
    for (const auto& model : seine::storedModels()) list << entryOf(model, devices);
    for (auto& entry : list) entry.isUsed = QFileInfo(entry.folder) == QFileInfo(m_session.modelFolder());
    m_panel->setModels(list);
}

void ModelsDialog::add() {
    const auto sources = m_panel->sources();
    seine::AddModel order;
    order.denoiser = toPath(sources.checkpoint), order.stableDiffusion = toPath(sources.stableDiffusion);
    order.result = seine::modelsFolder() / toPath(sources.name);
    order.name = sources.name.toStdString();
    constexpr seine::Precision kPrecisions[] = {seine::Precision::Float16, seine::Precision::BFloat16,
                                                seine::Precision::Float32};
    order.precision = kPrecisions[sources.precision];
    m_panel->setAdding(true);
    m_panel->setStatus(tr("Reads the files…"));
    m_adder->start(std::move(order));
}

void ModelsDialog::remove(const QString& folder) {
    const bool isUsed = QFileInfo(folder) == QFileInfo(m_session.modelFolder());
    if (isUsed) m_session.setModelFolder({});
    try {
        seine::removeModel(toPath(folder));
        m_panel->setStatus(isUsed ? tr("Deleted. The draft model makes the takes now.") : tr("Deleted."));
    } catch (const seine::Error& error) {
        m_panel->setStatus(worded(error), true);
    }
    fill();
}

}  // namespace app
