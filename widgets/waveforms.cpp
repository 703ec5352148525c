#include "widgets/waveforms.h"

namespace widgets {

WaveformCache::WaveformCache(QObject* parent, int megabytes)
    : QObject(parent), m_waveforms(megabytes * 1024) {}

std::shared_ptr<const Waveform> WaveformCache::get(story::BlobId blob) {
    if (const auto* found = m_waveforms.object(blob.value)) return *found;
    if (!blob || isBroken(blob) || m_asked.contains(blob.value)) return nullptr;
    m_asked.insert(blob.value);
    emit wanted(blob);
    return nullptr;
}

void WaveformCache::put(story::BlobId blob, std::shared_ptr<const Waveform> waveform) {
    m_asked.remove(blob.value);
    if (waveform) {
        const auto cost = int(waveform->bytes() / 1024 + 1);
        m_waveforms.insert(blob.value, new std::shared_ptr<const Waveform>(std::move(waveform)), cost);
        m_broken.remove(blob.value);
    } else {
        m_broken.insert(blob.value);
    }
    emit arrived(blob);
}

void WaveformCache::clear() {
    m_waveforms.clear();
    m_asked.clear();
    m_broken.clear();
}

}  // namespace widgets
