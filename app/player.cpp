#include "app/player.h"

#include <algorithm>

#include "app/playback_clock.h"

namespace app {
namespace {

constexpr int kFastest = 8;

/// Whole frames that have begun after `nanoseconds` at `rate`; exact for years of playing.
story::Frames framesIn(qint64 nanoseconds, story::Rate rate, int speed) {
    const qint64 seconds = nanoseconds / 1'000'000'000, rest = nanoseconds % 1'000'000'000;
    const qint64 perSecond = qint64(rate.numerator) * std::abs(speed);
    // seconds * n / d + rest * n / (d * 1e9), with the remainder of the first carried into the second
    const qint64 whole = seconds * perSecond / rate.denominator;
    const qint64 carried = seconds * perSecond % rate.denominator;
    const double fraction = (double(carried) + double(rest) * 1e-9 * double(perSecond)) / rate.denominator;
    const story::Frames frames = whole + story::Frames(fraction + 1e-6);
    return speed < 0 ? -frames : frames;
}

}  // namespace

Player::Player(QObject* parent, Clock clock)
    : QObject(parent), m_clock(clock ? std::move(clock) : monotonicClock()) {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

void Player::setStory(story::Rate rate, story::Frames length) {
    const bool isOtherRate = m_rate != rate;
    m_rate = rate;
    m_length = std::max<story::Frames>(0, length);
    if (isOtherRate) anchorHere();
    if (m_length == 0) pause();
    bool rangeGone = false;
    for (auto* end : {&m_in, &m_out})
        if (*end && **end >= m_length) end->reset(), rangeGone = true;
    if (rangeGone) emit rangeChanged();
    if (m_position >= m_length) seek(m_position);
}

story::Frames Player::firstFrame() const {
    return m_in.value_or(0);
}
story::Frames Player::lastFrame() const {
    return std::max<story::Frames>(0, m_out.value_or(m_length - 1));
}

void Player::anchorHere() {
    m_anchorFrame = m_position;
    m_anchorTime = m_clock();
    emit anchored(m_position, m_speed);
}

void Player::moveTo(story::Frames frame) {
    if (frame == m_position) return;
    m_position = frame;
    emit positionChanged(frame);
}

void Player::tick() {
    if (m_speed == 0) return;
    story::Frames frame = m_anchorFrame + framesIn(m_clock() - m_anchorTime, m_rate, m_speed);
    const story::Frames first = m_speed < 0 ? std::min(firstFrame(), m_anchorFrame) : firstFrame();
    const story::Frames last = m_speed > 0 ? std::max(lastFrame(), m_anchorFrame) : lastFrame();
    const bool ran = m_speed > 0 ? frame > last : frame < first;
    if (!ran) return moveTo(frame);
    if (!m_looping) {
        const story::Frames end = m_speed > 0 ? std::min(last, m_length - 1) : first;
        changeSpeed(0);
        return moveTo(end);
    }
    // The clock runs on through the seam: a loop keeps time as well.
    const story::Frames span = lastFrame() - firstFrame() + 1;
    const story::Frames over = m_speed > 0 ? frame - last - 1 : first - frame - 1;
    frame = m_speed > 0 ? firstFrame() + over % span : lastFrame() - over % span;
    const story::Frames consumed =
        m_speed > 0 ? last + 1 - m_anchorFrame + over : m_anchorFrame + 1 - first + over;
    m_anchorTime += qint64(double(consumed) * 1e9 / (m_rate.fps() * std::abs(m_speed)));
    m_anchorFrame = frame;
    moveTo(frame);
}

void Player::setSpeed(int speed) {
    if (m_length == 0) speed = 0;
    if (speed == m_speed) return;
    if (m_speed != 0) tick();
    changeSpeed(speed);
}

void Player::changeSpeed(int speed) {
    if (speed == m_speed) return;
    const bool was = m_speed != 0;
    m_speed = speed;
    anchorHere();
    if (m_speed != 0)
        m_timer.start(std::max(1, int(500.0 / m_rate.fps())));  // twice a frame: no beat with the frame rate
    else
        m_timer.stop();
    emit speedChanged(m_speed);
    if (was != (m_speed != 0)) emit playingChanged(m_speed != 0);
}

void Player::play() {
    if (m_speed == 0 && m_position >= lastFrame()) seek(firstFrame());
    setSpeed(1);
}

void Player::pause() {
    setSpeed(0);
}

void Player::togglePlaying() {
    isPlaying() ? pause() : play();
}

void Player::shuttleForward() {
    if (m_speed <= 0) return m_speed < -1 ? setSpeed(m_speed / 2) : play();
    setSpeed(std::min(kFastest, m_speed * 2));
}

void Player::shuttleBackward() {
    if (m_speed > 1) return setSpeed(m_speed / 2);
    setSpeed(m_speed >= 0 ? -1 : std::max(-kFastest, m_speed * 2));
}

void Player::seek(qint64 frame) {
    moveTo(std::clamp<story::Frames>(frame, 0, std::max<story::Frames>(0, m_length - 1)));
    if (m_speed != 0) anchorHere();
}

void Player::step(qint64 frames) {
    pause();
    seek(m_position + frames);
    emit scrubbed(m_position);
}

void Player::scrub(qint64 frame) {
    pause();
    seek(frame);
    emit scrubbed(m_position);
}

void Player::setLooping(bool looping) {
    if (looping == m_looping) return;
    m_looping = looping;
    emit loopingChanged(looping);
}

void Player::setIn(std::optional<story::Frames> frame) {
    m_in = frame;
    if (m_in && m_out && *m_in > *m_out) m_out.reset();
    emit rangeChanged();
}

void Player::setOut(std::optional<story::Frames> frame) {
    m_out = frame;
    if (m_in && m_out && *m_out < *m_in) m_in.reset();
    emit rangeChanged();
}

}  // namespace app
