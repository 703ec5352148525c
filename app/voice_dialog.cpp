#include "app/voice_dialog.h"

#include <QMediaDevices>
#include <QSettings>
#include <QVBoxLayout>

namespace app {

VoiceDialog::VoiceDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_devices(new QComboBox(this)),
      m_meter(new widgets::LevelMeter(this)),
      m_toTrack(new QRadioButton(tr("At the playhead, on a &track"), this)),
      m_toShot(new QRadioButton(tr("As &dialogue of the shot at the playhead"), this)),
      m_plays(new QCheckBox(tr("&Play the film meanwhile"), this)),
      m_words(new QLabel(this)),
      m_button(new QPushButton(this)) {
    setProperty("help", "sound");
    setWindowTitle(tr("Record a voice"));
    m_meter->setMinimumHeight(18);
    m_meter->setMinimumWidth(300);
    m_devices->setAccessibleName(tr("Microphone"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().height() * 4);
    m_button->setProperty("kind", "primary");
    m_button->setDefault(true);
    (QSettings().value("voiceToShot", true).toBool() ? m_toShot : m_toTrack)->setChecked(true);
    m_plays->setChecked(QSettings().value("voicePlays", false).toBool());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_devices, m_meter, m_words, m_toShot, m_toTrack, m_plays, m_button})
        column->addWidget(widget);
    connect(m_devices, &QComboBox::activated, this, &VoiceDialog::listen);
    connect(new QMediaDevices(this), &QMediaDevices::audioInputsChanged, this, [this] {
        if (!isVisible() || m_recorder.isRecording()) return;
        fillDevices();
        listen();
    });
    connect(&m_recorder, &VoiceRecorder::metered, this, [this](float left, float right) {
        m_meter->setLevels(left, right);
        if (m_recorder.isRecording())
            m_words->setText(tr("Recording: %L1 s").arg(m_recorder.seconds(), 0, 'f', 1));
    });
    connect(&m_recorder, &VoiceRecorder::problem, this,
            [this](const QString& why) { m_words->setText(why); });
    connect(m_button, &QPushButton::clicked, this, [this] { m_recorder.isRecording() ? stop() : start(); });
    describe();
}

void VoiceDialog::present(story::TrackId track) {
    m_track = track;
    fillDevices();
    show();
    raise();
    activateWindow();
    m_button->setFocus();
    listen();
}

void VoiceDialog::fillDevices() {
    const QByteArray before = m_devices->currentData().toByteArray();
    m_devices->clear();
    const QAudioDevice usual = QMediaDevices::defaultAudioInput();
    for (const QAudioDevice& device : QMediaDevices::audioInputs()) {
        m_devices->addItem(device.description(), device.id());
        if (device.id() == (before.isEmpty() ? usual.id() : before))
            m_devices->setCurrentIndex(m_devices->count() - 1);
    }
    m_devices->setEnabled(m_devices->count() > 0);
    if (m_devices->count() == 0) m_devices->addItem(tr("No microphone"));
}

void VoiceDialog::listen() {
    QAudioDevice chosen;
    for (const QAudioDevice& device : QMediaDevices::audioInputs())
        if (device.id() == m_devices->currentData().toByteArray()) chosen = device;
    const bool hears = m_recorder.listen(chosen);  // says why not
    m_button->setEnabled(hears);
    if (hears) m_words->setText(tr("Speak: the bar should move, and stay below its end."));
}

void VoiceDialog::describe() {
    m_button->setText(m_recorder.isRecording() ? tr("Stop") : tr("&Record"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_devices, m_toShot, m_toTrack, m_plays})
        widget->setEnabled(!m_recorder.isRecording());
}

void VoiceDialog::start() {
    const story::Story& story = m_session.document().story();
    const story::Frames here = m_session.player().position();
    m_place = {{.track = m_track}, story.rate.samples(here)};
    if (const auto row = story::shotAt(story, here); row && m_toShot->isChecked())
        m_place.home = {.shot = story.shots[*row].id};
    QSettings().setValue("voiceToShot", m_toShot->isChecked());
    QSettings().setValue("voicePlays", m_plays->isChecked());
    if (m_recorder.record() && m_plays->isChecked()) m_session.player().play();
    describe();
}

void VoiceDialog::stop() {
    m_session.player().pause();
    const QString path = m_recorder.stop();
    describe();
    if (path.isEmpty()) return m_words->setText(tr("Nothing was recorded."));
    m_words->setText(tr("The recording is in the film. Record again, or close this window."));
    emit recorded(path, m_place);
}

void VoiceDialog::hideEvent(QHideEvent* event) {
    if (m_recorder.isRecording()) stop();
    m_recorder.close();
    QDialog::hideEvent(event);
}

}  // namespace app
