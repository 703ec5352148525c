// The waveforms at hand: a bounded number of megabytes of them, the rest is asked for by signal; the
// application works them out somewhere else and puts them in later. GUI thread only.
#pragma once

#include <QCache>
#include <QObject>
#include <QSet>
#include <memory>

#include "storage/story/story.h"
#include "widgets/waveform.h"

namespace widgets {

class WaveformCache : public QObject {
    Q_OBJECT
 public:
    explicit WaveformCache(QObject* parent = nullptr, int megabytes = 48);
    /// Null while it is not there yet, or when the sound cannot be read.
    std::shared_ptr<const Waveform> get(story::BlobId);
    bool isBroken(story::BlobId blob) const { return m_broken.contains(blob.value); }
    /// Null: it cannot be read.
    void put(story::BlobId, std::shared_ptr<const Waveform>);
    void clear();

 signals:
    void wanted(story::BlobId blob);
    void arrived(story::BlobId blob);

 private:
    QCache<qint64, std::shared_ptr<const Waveform>> m_waveforms;  // cost: kilobytes
    QSet<qint64> m_asked, m_broken;
};

}  // namespace widgets
