#include "widgets/transition_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/fields.h"
#include "widgets/part_panel.h"
#include "widgets/settings_row.h"
#include "widgets/shot_page.h"
#include "widgets/transition_palette.h"
#include "widgets/waypoint_strip.h"

namespace widgets {

using story::TransitionKind;

TransitionPage::TransitionPage(QWidget* parent)
    : QWidget(parent),
      header(new PanelHeader(tr("Transition"), this)),
      generate(new GenerateRow),
      takes(new TakesSection),
      m_palette(new TransitionPalette),
      m_hint(new QLabel),
      m_length(new LengthField),
      m_prompt(new TextField(2, 8)),
      m_negative(new TextField(1, 6)),
      m_settings(new SettingsRow),
      m_waypoints(new WaypointStrip),
      m_generated(new QWidget) {
    QVBoxLayout* column = scrollingColumn(this, header);
    m_hint->setProperty("role", "quiet");
    m_hint->setWordWrap(true);
    column->addWidget(m_palette);
    column->addWidget(m_hint);
    m_lengthBox = labelled(tr("Length"), m_length);
    m_lengthBox->setMaximumWidth(120);
    column->addWidget(m_lengthBox);
    auto* inside = new QVBoxLayout(m_generated);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    m_prompt->setHint(tr("smooth transition, night falls"));
    m_negative->setHint(tr("blur, text, watermark"));
    inside->addWidget(generate);
    inside->addWidget(labelled(tr("What happens in between"), m_prompt));
    inside->addWidget(makeWaypoints());
    inside->addWidget(m_settings);
    inside->addWidget(takes);
    auto* avoid = labelled(tr("What to avoid"), m_negative);
    inside->addWidget(new Fold(tr("More"), avoid, false));
    column->addWidget(m_generated);
    column->addStretch(1);
    connectFields();
}

QWidget* TransitionPage::makeWaypoints() {
    auto* row = new QWidget;
    auto* inside = new QHBoxLayout(row);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    QWidget* strip = labelled(tr("In-between pictures"), m_waypoints);
    auto* add = smallButton("add", {}, tr("Add in-between pictures"), row);
    connect(add, &QToolButton::clicked, this, [this] { emit waypointsRequested({}); });
    inside->addWidget(strip, 1);
    inside->addWidget(add, 0, Qt::AlignBottom);
    connect(m_waypoints, &WaypointStrip::filesDropped, this, &TransitionPage::waypointsRequested);
    connect(m_waypoints, &WaypointStrip::changed, this, [this](const std::vector<story::Waypoint>& via) {
        emit edited(Field::TransitionVia, [via](story::Shot& shot) { shot.out.via = via; });
    });
    return row;
}

void TransitionPage::connectFields() {
    connect(m_palette, &TransitionPalette::kindChosen, this, [this](TransitionKind kind) {
        emit edited(Field::TransitionKind, [kind](story::Shot& shot) { shot.out.kind = kind; });
    });
    connect(m_length, &LengthField::lengthChanged, this, [this](story::Frames length) {
        emit edited(Field::TransitionLength, [length](story::Shot& shot) { shot.out.length = length; });
    });
    connect(m_prompt, &TextField::edited, this, [this](const QString& typed) {
        emit edited(Field::TransitionPrompt,
                    [text = typed.toStdString()](story::Shot& shot) { shot.out.prompt = text; });
    });
    connect(m_negative, &TextField::edited, this, [this](const QString& typed) {
        emit edited(Field::TransitionNegativePrompt, [text = typed.toStdString()](story::Shot& shot) {
            shot.out.settings.negativePrompt = text;
        });
    });
    connect(m_settings, &SettingsRow::changed, this, [this](SettingsRow::What what, const auto& change) {
        const Field fields[] = {Field::TransitionSeed, Field::TransitionGuidance, Field::TransitionSteps};
        emit edited(fields[int(what)], [change](story::Shot& shot) { change(shot.out.settings); });
    });
}

void TransitionPage::setRate(story::Rate rate) {
    m_length->setRate(rate);
}
void TransitionPage::setDefaults(const story::Settings& defaults) {
    m_settings->setDefaults(defaults);
}
void TransitionPage::setEnds(const QImage& last, const QImage& first) {
    m_palette->setEnds(last, first);
}
void TransitionPage::setWaypointPicture(int place, const QImage& picture) {
    m_waypoints->setPicture(place, picture);
}
void TransitionPage::setCanInvert(bool can) {
    m_palette->setCanInvert(can);
}
void TransitionPage::editPrompt() {
    m_prompt->setFocus();
}

void TransitionPage::show(const story::Transition& transition, int number) {
    header->setTitle(tr("Transition %1 → %2").arg(number).arg(number + 1));
    m_palette->setKind(transition.kind);
    const QString hints[] = {tr("The next shot begins at once."), tr("One picture fades into the other."),
                             tr("Shapes move into each other along the optical flow."),
                             tr("New pictures lead from one shot to the other, as you describe."),
                             tr("Both pictures become noise, and mixtures of the noise become pictures.")};
    m_hint->setText(hints[int(transition.kind)]);
    m_length->show(transition.length);
    m_prompt->show(QString::fromStdString(transition.prompt));
    m_negative->show(QString::fromStdString(transition.settings.negativePrompt));
    m_settings->show({transition.settings});
    m_waypoints->show(transition.via);
    m_lengthBox->setVisible(transition.kind != TransitionKind::Cut);
    m_generated->setVisible(story::isGenerated(transition.kind));
    generate->setCount(1, story::isGenerated(transition.kind));
}

}  // namespace widgets
