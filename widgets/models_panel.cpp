#include "widgets/models_panel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/mnemonic.h"
#include "widgets/panel_header.h"

namespace widgets {
namespace {

enum Column { Name, Size, Fit, Licence, Columns };

}  // namespace

ModelsPanel::ModelsPanel(QWidget* parent)
    : QWidget(parent),
      m_list(new QTreeWidget(this)),
      m_status(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_use(new QPushButton(tr("&Use this model"), this)),
      m_delete(new QPushButton(tr("&Delete"), this)),
      m_keep(new QPushButton(tr("&Keep it"), this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)) {
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Model"), tr("Size"), tr("On this computer"), tr("Licence")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Models"));
    m_list->header()->setStretchLastSection(true);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_use->setProperty("kind", "primary");
    m_add->setProperty("kind", "primary");

    auto* choices = new QHBoxLayout;
    choices->addStretch();
    for (QPushButton* button : {m_keep, m_delete, m_use}) choices->addWidget(button);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_progress, 1);
    adding->addWidget(m_cancel);
    adding->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addLayout(choices);
    column->addWidget(new PanelHeader(tr("Add SEINE"), this));
    column->addWidget(makeForm());
    column->addLayout(adding);
    column->addWidget(m_status);

    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_isAsking = false;
        refresh();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_use->isEnabled()) emit useRequested(chosen());
    });
    connect(m_use, &QPushButton::clicked, this, [this] { emit useRequested(chosen()); });
    connect(m_delete, &QPushButton::clicked, this, &ModelsPanel::askBeforeDeleting);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_isAsking = false;
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &ModelsPanel::addRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ModelsPanel::cancelRequested);
    refresh();
}

QWidget* ModelsPanel::makeForm() {
    m_form = new QWidget(this);
    m_checkpoint = new QLineEdit(m_form);
    m_stableDiffusion = new QLineEdit(m_form);
    m_name = new QLineEdit(tr("seine"), m_form);
    m_precision = new QComboBox(m_form);
    m_precision->addItem(tr("half the size (float16)"));
    m_precision->addItem(tr("half the size, wider range (bfloat16)"));
    m_precision->addItem(tr("full precision (float32)"));
    m_checkpoint->setPlaceholderText(
        tr("seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained"));
    m_stableDiffusion->setPlaceholderText(tr("the folder stable-diffusion-v1-4"));
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto row = [&](const QString& text, QWidget* field, int at) {
        auto* label = new QLabel(text, m_form);
        label->setBuddy(field);
        field->setAccessibleName(withoutMnemonic(text));
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(tr("C&heckpoint"), m_checkpoint, 0);
    row(tr("&Stable Diffusion 1.4"), m_stableDiffusion, 1);
    row(tr("&Name"), m_name, 2);
    row(tr("S&tored as"), m_precision, 3);
    const auto chooser = [&](int at, auto wanted) {
        auto* button = new QPushButton(tr("Choose…"), m_form);
        grid->addWidget(button, at, 2);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    chooser(0, &ModelsPanel::checkpointWanted);
    chooser(1, &ModelsPanel::stableDiffusionWanted);
    for (QLineEdit* field : {m_checkpoint, m_stableDiffusion, m_name})
        connect(field, &QLineEdit::textChanged, this, &ModelsPanel::refresh);
    return m_form;
}

void ModelsPanel::setModels(const QList<ModelEntry>& models) {
    const QString before = chosen();
    m_models = models;
    m_list->clear();
    for (const ModelEntry& model : models) {
        const bool isBroken = !model.problem.isEmpty();
        auto* item =
            new QTreeWidgetItem({model.isUsed ? tr("%1 (in use)").arg(model.name) : model.name, model.size,
                                 isBroken ? tr("cannot be used") : model.fit, model.licence});
        item->setData(Name, Qt::UserRole, model.folder);
        for (int column = 0; column < Columns; ++column)
            item->setToolTip(column, isBroken ? model.problem : item->text(column));
        if (model.isUsed) {
            QFont font = item->font(Name);
            font.setBold(true);
            item->setFont(Name, font);
        }
        m_list->addTopLevelItem(item);
        if (model.folder == before || (before.isEmpty() && model.isUsed)) m_list->setCurrentItem(item);
    }
    for (int column = 0; column < Licence; ++column) m_list->resizeColumnToContents(column);
    refresh();
}

QString ModelsPanel::chosen() const {
    const auto* item = m_list->currentItem();
    return item ? item->data(Name, Qt::UserRole).toString() : QString();
}

const ModelEntry* ModelsPanel::chosenEntry() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_models.size() ? &m_models[row] : nullptr;
}

void ModelsPanel::setCheckpoint(const QString& file) {
    m_checkpoint->setText(file);
}

void ModelsPanel::setStableDiffusion(const QString& folder) {
    m_stableDiffusion->setText(folder);
}

ModelSources ModelsPanel::sources() const {
    return {m_checkpoint->text().trimmed(), m_stableDiffusion->text().trimmed(), m_name->text().trimmed(),
            m_precision->currentIndex()};
}

void ModelsPanel::setAdding(bool adding) {
    m_isAdding = adding;
    m_progress->setValue(0);
    refresh();
}

void ModelsPanel::setFraction(double fraction) {
    m_progress->setValue(int(1000 * fraction));
}

void ModelsPanel::setStatus(const QString& text, bool isProblem) {
    m_status->setText(text);
    m_status->setProperty("role", isProblem ? "problem" : "quiet");
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
}

void ModelsPanel::askBeforeDeleting() {
    if (m_isAsking) {
        m_isAsking = false;
        emit deleteRequested(chosen());
        refresh();
        return;
    }
    m_isAsking = true;
    refresh();
}

void ModelsPanel::refresh() {
    const ModelEntry* model = chosenEntry();
    m_use->setEnabled(model && !model->isUsed && model->problem.isEmpty());
    m_delete->setEnabled(model && model->canBeDeleted && !m_isAdding);
    m_delete->setText(m_isAsking && model ? tr("&Delete %1 for good").arg(model->name) : tr("&Delete"));
    m_keep->setVisible(m_isAsking);
    m_form->setEnabled(!m_isAdding);
    m_progress->setVisible(m_isAdding);
    m_cancel->setVisible(m_isAdding);
    m_add->setVisible(!m_isAdding);
    const ModelSources from = sources();
    m_add->setEnabled(!from.stableDiffusion.isEmpty() && !from.name.isEmpty() && !from.name.contains('/') &&
                      !from.name.startsWith('.'));
}

}  // namespace widgets
