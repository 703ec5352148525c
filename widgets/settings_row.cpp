#include "widgets/settings_row.h"

#include "widgets/fields.h"

namespace widgets {
namespace {

constexpr double kMostGuidance = 50, kMostSteps = 1000;

QString numberText(double value) {
    return QString::number(value, 'g', 6);
}

}  // namespace

SettingsRow::SettingsRow(const QList<QWidget*>& before, QWidget* parent)
    : FieldGrid(before, parent),
      m_seed(new NumberField(NumberField::Kind::Seed, 0, 0)),
      m_guidance(new NumberField(NumberField::Kind::Fraction, 0, kMostGuidance)),
      m_steps(new NumberField(NumberField::Kind::Whole, 1, kMostSteps)) {
    add(labelled(tr("Seed"), m_seed));
    add(labelled(tr("Guidance"), m_guidance));
    add(labelled(tr("Steps"), m_steps));
    setDefaults({});
    connect(m_seed, &NumberField::numberChanged, this, [this](const QString& text) {
        std::optional<std::uint64_t> seed;
        if (!text.isEmpty()) seed = text.toULongLong();
        emit changed(What::Seed, [seed](story::Settings& s) { s.seed = seed; });
    });
    connect(m_guidance, &NumberField::numberChanged, this, [this](const QString& text) {
        std::optional<double> guidance;
        if (!text.isEmpty()) guidance = text.toDouble();
        emit changed(What::Guidance, [guidance](story::Settings& s) { s.guidance = guidance; });
    });
    connect(m_steps, &NumberField::numberChanged, this, [this](const QString& text) {
        std::optional<int> steps;
        if (!text.isEmpty()) steps = text.toInt();
        emit changed(What::Steps, [steps](story::Settings& s) { s.steps = steps; });
    });
}

void SettingsRow::show(const std::vector<story::Settings>& all) {
    m_seed->show(
        shared(all, [](const story::Settings& s) { return s.seed ? QString::number(*s.seed) : QString(); }));
    m_guidance->show(shared(
        all, [](const story::Settings& s) { return s.guidance ? numberText(*s.guidance) : QString(); }));
    m_steps->show(shared(
        all, [](const story::Settings& s) { return s.steps ? QString::number(*s.steps) : QString(); }));
}

void SettingsRow::setDefaults(const story::Settings& d) {
    m_seed->setDefaultText(d.seed ? tr("default %1").arg(*d.seed) : tr("any"));
    m_guidance->setDefaultText(d.guidance ? tr("default %1").arg(numberText(*d.guidance)) : tr("default"));
    m_steps->setDefaultText(d.steps ? tr("default %1").arg(*d.steps) : tr("default"));
}

}  // namespace widgets
