#include "app/sound_player.h"

#include <QElapsedTimer>
#include <algorithm>

#include "storage/story/sound.h"

namespace app {
namespace {

constexpr int kMeterMs = 33;
constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kIdle = 2 * kSecond;      // silence after which the device is given back
constexpr qint64 kTryAgain = 5 * kSecond;  // after which a device that was not there is looked for again
constexpr int kFastestHeard = 2;

qint64 nanosecondsOf(std::int64_t samples) {
    return samples * 62'500 / 3;  // 10^9 / 48000
}

PlaybackClock::Steady steadyClock() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->nsecsElapsed(); };
}

}  // namespace

SoundPlayer::SoundPlayer(Player& player, PlaybackClock& clock, std::unique_ptr<SoundDevice> device,
                         PlaybackClock::Steady steady, QObject* parent)
    : QObject(parent),
      m_player(player),
      m_clock(clock),
      m_steady(steady ? std::move(steady) : steadyClock()),
      m_device(std::move(device)) {
    connect(&player, &Player::anchored, this, &SoundPlayer::onAnchored);
    connect(&player, &Player::scrubbed, this, &SoundPlayer::playMoment);
    const auto again = [this] {
        if (m_player.isPlaying()) m_player.seek(m_player.position());
    };
    connect(&player, &Player::loopingChanged, this, again);
    connect(&player, &Player::rangeChanged, this, again);
    m_meter.setInterval(kMeterMs);
    connect(&m_meter, &QTimer::timeout, this, &SoundPlayer::tick);
}

SoundPlayer::~SoundPlayer() {
    m_clock.letGo();
    m_device->stop();
}

void SoundPlayer::setSource(SoundFeeder::SourceFactory source) {
    fallSilent();
    m_problemsTold = 0;
    m_feeder.setSource(std::move(source));
}

void SoundPlayer::setStory(std::shared_ptr<const story::Story> story) {
    m_story = std::move(story);
    m_feeder.setStory(m_story);
    const bool had = m_hasSound;
    m_hasSound = m_story && story::hasSound(*m_story);
    if (had != m_hasSound && m_player.isPlaying()) m_player.seek(m_player.position());
}

void SoundPlayer::setVolume(double volume) {
    m_volume = std::clamp(volume, 0.0, 1.0);
    m_feeder.setVolume(m_muted ? 0 : float(m_volume * m_volume));  // as loudness is felt
    emit volumeChanged(m_volume, m_muted);
}

void SoundPlayer::setMuted(bool muted) {
    m_muted = muted;
    setVolume(m_volume);
}

bool SoundPlayer::openDevice() {
    m_lastWanted = m_steady();
    if (m_device->isRunning()) return true;
    if (m_triedAt >= 0 && m_steady() - m_triedAt < kTryAgain) return false;
    m_triedAt = m_steady();
    if (!m_device->start([this](std::span<float> samples, std::int64_t ahead) { pull(samples, ahead); }))
        return false;
    m_triedAt = -1;
    m_meter.start();
    return true;
}

void SoundPlayer::onAnchored(qint64 frame, int speed) {
    const bool isAudible = speed >= 1 && speed <= kFastestHeard && m_hasSound && openDevice();
    if (!isAudible) return fallSilent();
    const story::Rate rate = m_story->rate;
    std::optional<SoundFeeder::Loop> loop;
    if (m_player.isLooping())
        loop = {rate.samples(m_player.firstFrame()), rate.samples(m_player.lastFrame() + 1)};
    {
        const std::lock_guard guard(m_mutex);
        m_feeder.play(rate.samples(frame), speed, loop);
        m_mark.reset();
    }
    m_isHeard = true;
    m_clock.follow([this] { return heard(); });
}

void SoundPlayer::fallSilent() {
    m_clock.letGo();
    if (!m_isHeard) return;
    m_isHeard = false;
    const std::lock_guard guard(m_mutex);
    m_feeder.stop();
    m_mark.reset();
}

void SoundPlayer::playMoment(qint64 frame) {
    if (m_player.isPlaying() || !m_hasSound || !m_feeder.isEmpty() || !openDevice()) return;
    m_feeder.playMoment(m_story->rate.samples(frame));
}

/// On the device's thread.
void SoundPlayer::pull(std::span<float> samples, std::int64_t ahead) {
    const std::lock_guard guard(m_mutex);
    const std::int64_t before = m_feeder.readSamples();
    if (!m_feeder.read(samples)) return;
    const std::int64_t now = m_feeder.readSamples();
    // What was read before now is heard as soon as what the device still holds has been.
    m_mark = Mark{(now < before ? 0 : before) - ahead, m_steady()};
}

std::optional<qint64> SoundPlayer::heard() const {
    if (!m_device->isRunning()) return std::nullopt;
    const std::lock_guard guard(m_mutex);
    if (!m_mark) return 0;
    const qint64 since = nanosecondsOf(m_mark->heard) + m_steady() - m_mark->time;
    return std::clamp<qint64>(since, 0, nanosecondsOf(m_feeder.readSamples()));
}

void SoundPlayer::tick() {
    const auto [left, right] = m_feeder.takePeaks();
    emit metered(left, right);
    if (m_isHeard) m_lastWanted = m_steady();
    if (m_isHeard && !m_clock.isFollowing() && heard().value_or(0) > 0)
        m_player.seek(m_player.position());  // a device that was slow to begin: together again from here
    const auto problems = m_feeder.problems();
    if (problems.size() > m_problemsTold) {
        m_problemsTold = problems.size();
        emit warned(QString::fromStdString(problems.rbegin()->second));
    }
    if (m_steady() - m_lastWanted < kIdle && m_device->isRunning()) return;
    m_device->stop();
    m_meter.stop();
    emit metered(0, 0);
}

}  // namespace app
