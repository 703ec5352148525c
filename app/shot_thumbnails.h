// The pictures of the boards and the timeline: translates "this shot, so many frames after its beginning"
// into the moment that plays there, and hands it to the thumbnail maker. UI thread only.
#pragma once

#include <QHash>
#include <map>

#include "app/document.h"
#include "app/thumbnail_maker.h"
#include "widgets/thumbnails.h"

namespace app {

class ShotThumbnails : public widgets::ThumbnailSource {
    Q_OBJECT
 public:
    ShotThumbnails(Document& document, ThumbnailMaker& maker, QObject* parent = nullptr);

    void request(story::ShotId shot, story::Frames at, int height) override;
    void cancel(story::ShotId shot, story::Frames at, int height) override;

 private:
    struct Wish {
        story::ShotId shot;
        story::Frames at = 0;
        int height = 0;
        auto operator<=>(const Wish&) const = default;
    };
    void forgetChanged(int first, int last);
    void made(quint64 ticket, const QImage& image);

    Document& m_document;
    ThumbnailMaker& m_maker;
    quint64 m_next = 1;  // tickets here are odd; take pictures use even ones
    std::map<Wish, quint64> m_tickets;
    QHash<quint64, Wish> m_wishes;
    std::map<story::ShotId, story::Shot> m_seen;  // as they looked when last pictured, words left out
};

}  // namespace app
