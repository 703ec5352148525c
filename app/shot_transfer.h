// Shots and sounds from one story into another: by drag between two windows, or by copy and paste. What is
// carried names the story file and the shots; whoever receives it reads them there and copies pictures and
// takes on a thread of its own, so that it works between two programs as well. What is copied or cut also
// carries the shots themselves, so that it can be pasted after they have been deleted or changed. The shots
// arrive as one step of undo. Lives on the UI thread.
#pragma once

#include <QMimeData>
#include <QObject>
#include <QString>
#include <map>
#include <optional>
#include <thread>
#include <vector>

#include "app/document.h"

namespace app {

/// Beside widgets::kShotsMime: the token of the document, a line feed, the path of its file; in UTF-8.
inline constexpr char kOriginMime[] = "application/x-seine-origin";
/// A story of these shots alone, with its size, rate and defaults, as story::encoded() writes it.
inline constexpr char kShotValuesMime[] = "application/x-seine-shot-values";

/// Says from which story the shots are.
void setOrigin(QMimeData& data, const Document& document);
/// True when the shots are of this document, or nothing says of which.
bool isFrom(const QMimeData& data, const Document& document);

/// Puts the shots as they are now into the data.
void carry(QMimeData& data, const story::Story& story, const std::vector<story::ShotId>& shots);
/// Nothing when there are none, or not in order.
std::optional<story::Story> carriedIn(const QMimeData& data);

/// The shots of `from` as they join `to` before `row`, with new ids; takes stay current where the two stories
/// ask for the same. Pictures and movies are named as `blobs` says, those missing there become none.
story::InsertShots joining(const story::Story& from, const std::vector<story::ShotId>& shots,
                           const story::Story& to, std::size_t row,
                           const std::map<story::BlobId, story::BlobId>& blobs);

class ShotTransfer : public QObject {
    Q_OBJECT
 public:
    explicit ShotTransfer(Document& document, QObject* parent = nullptr);
    /// Stops after the picture or take at hand.
    ~ShotTransfer() override;

    /// Shots of another story before `row` (-1: at the end). One transfer at a time; another is refused.
    void bring(const QMimeData& data, int row);
    /// Sounds of another story (sound_clipboard.h), the first of them at this sample.
    void bringSounds(const QMimeData& data, story::Samples at);
    bool isBusy() const { return m_running; }

 signals:
    void finished(const std::vector<story::ShotId>& shots);
    void soundsBrought(const std::vector<story::SoundId>& sounds);
    void failed(const QString& why);

 private:
    struct Load {
        story::Story story;
        std::vector<story::ShotId> shots;
        std::optional<story::Story> carried;
        std::map<story::BlobId, story::BlobId> blobs;
        int row = -1;
        std::optional<story::Samples> soundsAt;  // then it is the sounds that are carried
    };
    void start(const QString& path, Load&& order);
    static void read(const QString& path, Load& load, storage::ProjectFile& to, const std::stop_token& stop);
    static bool hasAll(const story::Story& story, const std::vector<story::ShotId>& shots);
    void insert(const Load& load);
    void insertSounds(const Load& load);

    Document& m_document;
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace app
