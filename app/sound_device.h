// Where sound comes out: whatever pulls samples at its own pace. The computer's is a QAudioSink on a thread
// of its own, so that a busy window is no gap in the sound; tests have one that obeys them. Thread safety:
// start() and stop() belong to one thread; the pull is called on the device's.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace app {

class SoundDevice {
 public:
    /// Fills the samples (stereo, interleaved, 48 kHz) that will be heard after `ahead` others have been.
    using Pull = std::function<void(std::span<float> samples, std::int64_t ahead)>;

    virtual ~SoundDevice() = default;
    /// False: there is none, or it cannot be opened.
    virtual bool start(Pull) = 0;
    virtual void stop() = 0;
    /// False also when it went away while it played.
    virtual bool isRunning() const = 0;
};

/// The computer's default output. Where there is none, start() says so every time it is asked.
std::unique_ptr<SoundDevice> makeSystemSoundDevice();

}  // namespace app
