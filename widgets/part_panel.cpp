#include "widgets/part_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/fields.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/takes_strip.h"

namespace widgets {
namespace {
constexpr int kBetween = 6;  // the buttons of a row
}

GenerateRow::GenerateRow(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_button(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    // The sign's place; margins are not mirrored by themselves.
    row->setContentsMargins(isRightToLeft() ? 0 : 22, 0, isRightToLeft() ? 22 : 0, 0);
    row->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const bool isBusy = m_status.state == PartState::Running || m_status.state == PartState::Queued;
        isBusy&& m_count == 1 ? emit cancelClicked() : emit generateClicked();
    });
    refresh();
}

void GenerateRow::setStatus(const PartStatus& status) {
    m_status = status;
    refresh();
}

void GenerateRow::setCount(int parts, bool isPossible) {
    m_count = parts;
    m_isPossible = isPossible;
    refresh();
}

void GenerateRow::refresh() {
    const bool isBusy =
        m_count == 1 && (m_status.state == PartState::Running || m_status.state == PartState::Queued);
    QString words = wordOf(m_status.state, m_status.progress);
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    if (!m_status.reason.isEmpty()) words += tr(": %1").arg(m_status.reason);
    m_words->setText(m_count > 1 ? QString() : words);
    m_button->setVisible(m_isPossible || isBusy);
    m_button->setIcon(isBusy ? icon("close") : icon("generate", IconOn::Engine));
    QString label = m_count > 1 ? tr("Generate %1").arg(m_count) : tr("Generate");
    if (m_status.state == PartState::Ready && m_count == 1) label = tr("Generate again");
    m_button->setText(isBusy ? tr("Cancel") : label);
    m_button->setEnabled(m_count > 1 || m_status.state != PartState::Missing);
    const char* kind = isBusy ? "" : "generate";
    if (m_button->property("kind").toString() != QLatin1String(kind)) {
        m_button->setProperty("kind", kind);
        m_button->style()->unpolish(m_button);
        m_button->style()->polish(m_button);
    }
    update();
}

void GenerateRow::paintEvent(QPaintEvent*) {
    if (m_count > 1) return;
    QPainter p(this);
    const Tints t = tintsOf(palette());
    paintSign(p, QRectF(isRightToLeft() ? width() - 15 : 0, height() / 2.0 - 7.5, 15, 15), m_status.state,
              m_status.progress, colourOf(m_status.state, t));
}

TakesSection::TakesSection(QWidget* parent) : QWidget(parent), m_strip(new TakesStrip(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    m_title = new QLabel(tr("Takes"), this);
    m_title->setFont(scaled(font(), 0.9));
    m_title->setProperty("role", "quiet");
    m_compare = smallButton("compare", tr("Compare"), tr("Show two takes side by side"), this);
    m_another = smallButton("dice", tr("New seed"), tr("Make another take with another seed"), this);
    top->setSpacing(kBetween);
    top->addWidget(m_title);
    top->addStretch(1);
    for (QToolButton* button : {m_compare, m_another}) {
        button->setMinimumWidth(button->iconSize().width());  // see fitButtons()
        top->addWidget(button);
    }
    column->addLayout(top);
    column->addWidget(m_strip);
    m_mismatch = new QLabel(tr("The words seem to be about something else than this take shows."), this);
    m_mismatch->setWordWrap(true);
    m_mismatch->setProperty("role", "quiet");
    m_mismatch->hide();
    column->addWidget(m_mismatch);
    connect(m_compare, &QToolButton::clicked, this, &TakesSection::compareRequested);
    connect(m_another, &QToolButton::clicked, this, &TakesSection::newTakeRequested);
    setTakes({});
}

void TakesSection::setTakes(const QList<TakeItem>& takes) {
    m_strip->setTakes(takes);
    m_compare->setVisible(takes.size() > 1);
    m_chosen = {};
    for (const TakeItem& take : takes)
        if (take.chosen) m_chosen = take.id;
    fitButtons();
}

/// Words where there is room for them; their signs and tips say the same.
void TakesSection::fitButtons() {
    QList<QToolButton*> shown{m_another};
    if (!m_compare->isHidden()) shown.prepend(m_compare);
    int wanted = m_title->sizeHint().width() + kBetween;
    for (QToolButton* button : shown) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        wanted += button->sizeHint().width() + kBetween;
    }
    for (QToolButton* button : shown) {
        if (wanted <= width()) return;
        wanted -= button->sizeHint().width();
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        wanted += button->sizeHint().width();
    }
}

void TakesSection::resizeEvent(QResizeEvent*) {
    fitButtons();
}

void TakesSection::setFigures(const QHash<qint64, TakeFigures>& figures) {
    m_strip->setFigures(figures);
    m_mismatch->setVisible(figures.value(m_chosen.value).isMismatch);
}

}  // namespace widgets
