#include "app/shot_thumbnails.h"

#include <algorithm>

#include "engine/plan.h"

namespace app {
namespace {

/// Only what decides the pixels, so that typing repaints nothing.
story::Shot looksOf(const story::Shot& shot) {
    story::Shot looks;
    looks.id = shot.id;
    looks.picture = shot.picture;
    looks.fit = shot.fit;
    looks.camera = shot.camera;
    looks.length = shot.length;
    looks.motion = shot.motion;
    looks.chosen = shot.chosen;
    looks.pictureName = shot.pictureName;
    return looks;
}

}  // namespace

ShotThumbnails::ShotThumbnails(Document& document, ThumbnailMaker& maker, QObject* parent)
    : ThumbnailSource(parent), m_document(document), m_maker(maker) {
    connect(&maker, &ThumbnailMaker::made, this, &ShotThumbnails::made);
    connect(&document, &Document::shotsChanged, this, &ShotThumbnails::forgetChanged);
    connect(&document, &Document::reset, this, [this] {
        m_tickets.clear();
        m_wishes.clear();
        for (const auto& [shot, looks] : std::exchange(m_seen, {})) emit changed(shot);
    });
}

void ShotThumbnails::request(story::ShotId shot, story::Frames at, int height) {
    const story::Story& story = m_document.story();
    const auto row = story::indexOf(story, shot);
    if (!row || height <= 0) return emit delivered(shot, at, height, {});
    const Wish wish{shot, at, height};
    if (m_tickets.contains(wish)) return;
    const story::Frames intoVisible =
        at - (story::visibleSpan(story, *row).begin - story::spanOf(story, *row).begin);
    const quint64 ticket = m_next;
    m_next += 2;
    m_tickets[wish] = ticket;
    m_wishes[ticket] = wish;
    m_seen.insert_or_assign(shot, looksOf(story.shots[*row]));
    const int width = std::max(1, height * story.width / std::max(1, story.height));
    m_maker.request(ticket, engine::shotFrameAt(story, *row, std::max<story::Frames>(0, intoVisible)),
                    QSize(width, height));
}

void ShotThumbnails::cancel(story::ShotId shot, story::Frames at, int height) {
    const auto found = m_tickets.find({shot, at, height});
    if (found == m_tickets.end()) return;
    m_maker.cancel(found->second);
    m_wishes.remove(found->second);
    m_tickets.erase(found);
}

void ShotThumbnails::made(quint64 ticket, const QImage& image) {
    const auto found = m_wishes.find(ticket);
    if (found == m_wishes.end()) return;
    const Wish wish = *found;
    m_wishes.erase(found);
    m_tickets.erase(wish);
    emit delivered(wish.shot, wish.at, wish.height, image);
}

void ShotThumbnails::forgetChanged(int first, int last) {
    const auto& shots = m_document.story().shots;
    for (int row = first; row <= last; ++row) {
        const auto seen = m_seen.find(shots[std::size_t(row)].id);
        if (seen == m_seen.end() || seen->second == looksOf(shots[std::size_t(row)])) continue;
        m_seen.erase(seen);
        emit changed(shots[std::size_t(row)].id);
    }
}

}  // namespace app
