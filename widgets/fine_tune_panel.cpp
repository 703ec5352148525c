#include "widgets/fine_tune_panel.h"

#include <qcustomplot.h>

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/theme.h"

namespace widgets {
namespace {

enum Graph { Loss, Smooth, HeldOut };
constexpr double kSmoothing = .9;

}  // namespace

FineTunePanel::FineTunePanel(QWidget* parent)
    : QWidget(parent),
      m_status(new QLabel(this)),
      m_sample(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_plot(new QCustomPlot(this)),
      m_start(new QPushButton(tr("&Start"), this)),
      m_pause(new QPushButton(tr("&Pause"), this)),
      m_finish(new QPushButton(tr("&End now and keep it"), this)),
      m_use(new QPushButton(tr("&Use this model"), this)) {
    makeForm();
    makePlot();
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the training"));
    m_sample->setAlignment(Qt::AlignCenter);
    m_sample->setMinimumHeight(96);
    m_sample->setAccessibleName(tr("Sample of what was learnt so far"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_start->setProperty("kind", "primary");
    m_use->setProperty("kind", "primary");

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_pause, m_finish, m_start, m_use}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_plot, 3);
    column->addWidget(m_sample, 2);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, &FineTunePanel::startRequested);
    connect(m_finish, &QPushButton::clicked, this, &FineTunePanel::finishRequested);
    connect(m_use, &QPushButton::clicked, this, &FineTunePanel::useRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseRequested(m_state == State::Running); });
    applyColours();
    setStoryPictures(0);
}

void FineTunePanel::makeForm() {
    m_form = new QWidget(this);
    m_fromStory = new QRadioButton(m_form);
    m_fromFolder = new QRadioButton(tr("A &folder of pictures and movies"), m_form);
    m_chooseFolder = new QPushButton(tr("&Choose…"), m_form);
    m_folderName = new QLabel(m_form);
    m_folderName->setProperty("role", "quiet");
    m_minutes = new QSpinBox(m_form);
    m_minutes->setRange(1, 7 * 24 * 60);
    m_minutes->setValue(30);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Time to train"));
    m_name = new QLineEdit(tr("My drawings"), m_form);
    m_name->setAccessibleName(tr("Name of the new model"));

    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto label = [&](const QString& text, QWidget* field, int row) {
        auto* words = new QLabel(text, m_form);
        if (field) words->setBuddy(field);
        grid->addWidget(words, row, 0);
    };
    label(tr("Learn from"), nullptr, 0);
    grid->addWidget(m_fromStory, 0, 1, 1, 2);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_fromFolder);
    folder->addWidget(m_chooseFolder);
    folder->addWidget(m_folderName, 1);
    grid->addLayout(folder, 1, 1, 1, 2);
    label(tr("&Time"), m_minutes, 2);
    grid->addWidget(m_minutes, 2, 1, Qt::AlignLeft);
    label(tr("&Name"), m_name, 3);
    grid->addWidget(m_name, 3, 1, 1, 2);

    connect(m_chooseFolder, &QPushButton::clicked, this, &FineTunePanel::folderWanted);
    connect(m_fromFolder, &QRadioButton::clicked, this, [this] {
        if (m_folder.isEmpty()) emit folderWanted();
    });
    for (QRadioButton* button : {m_fromStory, m_fromFolder})
        connect(button, &QRadioButton::toggled, this, &FineTunePanel::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &FineTunePanel::refresh);
}

void FineTunePanel::makePlot() {
    m_plot->setMinimumHeight(150);
    m_plot->setAccessibleName(tr("Loss of the training"));
    for (int i = 0; i < 3; ++i) m_plot->addGraph();
    m_plot->graph(HeldOut)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 6));
    m_plot->graph(Smooth)->setName(tr("loss"));
    m_plot->graph(HeldOut)->setName(tr("on pictures kept back"));
    m_plot->legend->removeItem(Loss);
    m_plot->legend->setVisible(true);
    m_plot->xAxis->setLabel(tr("steps"));
    clearCurve();
}

void FineTunePanel::setStoryPictures(int count) {
    m_fromStory->setText(tr("The story's own %n picture(s)", nullptr, count));
    m_fromStory->setEnabled(count > 0);
    if (m_state == State::Idle)
        (count > 0 && m_folder.isEmpty() ? m_fromStory : m_fromFolder)->setChecked(true);
    refresh();
}

void FineTunePanel::setFolder(const QString& folder) {
    m_folder = folder;
    m_folderName->setText(QDir(folder).dirName());
    m_folderName->setToolTip(folder);
    m_fromFolder->setChecked(true);
    refresh();
}

void FineTunePanel::setName(const QString& name) {
    m_name->setText(name);
}

void FineTunePanel::setState(State state) {
    m_state = state;
    refresh();
}

FineTuneChoice FineTunePanel::choice() const {
    return {m_fromStory->isChecked(), m_folder, m_minutes->value(), m_name->text().trimmed()};
}

void FineTunePanel::refresh() {
    const bool runs = m_state == State::Running || m_state == State::Paused;
    const QString name = m_name->text().trimmed();
    const bool isNamed = !name.isEmpty() && !name.contains('/') && !name.startsWith('.');
    m_form->setEnabled(!runs);
    m_start->setVisible(!runs);
    m_start->setEnabled(isNamed && (m_fromStory->isChecked() || !m_folder.isEmpty()));
    m_pause->setVisible(runs);
    m_pause->setText(m_state == State::Paused ? tr("&Go on") : tr("&Pause"));
    m_finish->setVisible(runs);
    m_use->setVisible(m_state == State::Done);
    m_progress->setVisible(runs);
}

void FineTunePanel::setStatus(const QString& text, bool isProblem) {
    m_status->setText(text);
    QPalette colours = palette();
    if (isProblem) colours.setColor(QPalette::WindowText, tintsOf(palette()).failed);
    m_status->setPalette(colours);
}

void FineTunePanel::setFraction(double fraction) {
    m_progress->setRange(0, fraction < 0 ? 0 : 1000);  // no range: it only says that something goes on
    if (fraction >= 0) m_progress->setValue(int(std::lround(std::min(1., fraction) * 1000)));
}

void FineTunePanel::clearCurve() {
    for (int i = 0; i < m_plot->graphCount(); ++i) m_plot->graph(i)->data()->clear();
    m_plot->xAxis->setRange(0, 10);
    m_plot->yAxis->setRange(0, .5);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    setSample({});
}

void FineTunePanel::addLoss(double step, double loss) {
    const auto smooth = m_plot->graph(Smooth)->data();
    const double last = smooth->isEmpty() ? loss : (smooth->constEnd() - 1)->value;
    m_plot->graph(Loss)->addData(step, loss);
    m_plot->graph(Smooth)->addData(step, last * kSmoothing + loss * (1 - kSmoothing));
    m_plot->xAxis->setRange(0, std::max(10., step));
    m_plot->graph(Loss)->rescaleValueAxis();
    m_plot->graph(HeldOut)->rescaleValueAxis(true);
    m_plot->yAxis->setRange(0, m_plot->yAxis->range().upper * 1.1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FineTunePanel::addHeldOut(double step, double loss) {
    m_plot->graph(HeldOut)->addData(step, loss);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FineTunePanel::setSample(const QImage& strip) {
    m_strip = strip;
    m_sample->setVisible(!strip.isNull());
    showSample();
}

void FineTunePanel::showSample() {
    if (m_strip.isNull()) return;
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        m_strip.scaled(m_sample->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_sample->setPixmap(picture);
}

void FineTunePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showSample();
}

void FineTunePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) applyColours();
    QWidget::changeEvent(event);
}

void FineTunePanel::applyColours() {
    const Tints t = tintsOf(palette());
    m_plot->setBackground(t.panel);
    m_plot->axisRect()->setBackground(t.field);
    const QFont small(font().family(), 8);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(t.line));
        axis->setTickPen(QPen(t.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.quiet);
        axis->setTickLabelFont(small);
        axis->setLabelColor(t.quiet);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(t.line, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->graph(Loss)->setPen(QPen(t.faint, 1));
    m_plot->graph(Smooth)->setPen(QPen(t.accent, 1.8));
    m_plot->graph(HeldOut)->setPen(QPen(t.ready, 1.4));
    m_plot->legend->setBrush(t.panel);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setTextColor(t.quiet);
    m_plot->legend->setFont(small);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace widgets
