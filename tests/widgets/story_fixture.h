// A small model of a story and a source of pictures for tests, benchmarks and the gallery. GUI thread only.
#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <vector>

#include "storage/story/story.h"
#include "widgets/story_roles.h"
#include "widgets/thumbnails.h"

namespace fixture {

struct PartLook {
    widgets::PartState shot = widgets::PartState::Still, transition = widgets::PartState::Still;
    double progress = 0, transitionProgress = 0;
    QString reason;
};

/// Shots 1 .. n with ids 101, 102, ..., lengths 48, 60, 72, 96 in turn, a transition at every other joint.
story::Story storyOf(int shots);

/// The roles of widgets/story_roles.h over a story::Story; the name can be edited.
class StoryModel : public QAbstractListModel {
    Q_OBJECT
 public:
    explicit StoryModel(story::Story, QObject* parent = nullptr);
    story::Story story;
    std::vector<PartLook> looks;
    void changed(int row, const QList<int>& roles = {});
    void move(int from, int to);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
};

/// Delivers at once, or, when `isSlow`, on deliverAll().
class Pictures : public widgets::ThumbnailSource {
    Q_OBJECT
 public:
    explicit Pictures(QList<QImage> pictures, QObject* parent = nullptr);
    void request(story::ShotId, story::Frames at, int height) override;
    void cancel(story::ShotId, story::Frames at, int height) override;
    void deliverAll();
    int waiting() const { return int(m_wishes.size()); }
    bool isSlow = false;
    int requests = 0;
    QSet<qint64> missing;

 private:
    struct Wish {
        story::ShotId shot;
        story::Frames at;
        int height;
    };
    QImage pictureFor(const Wish&) const;
    QList<QImage> m_pictures;
    QList<Wish> m_wishes;
    mutable QHash<QPair<int, int>, QImage> m_scaled;
};

/// Drawn without any file: hills under a sky, another for each number.
QImage drawnPicture(int number, QSize size = {640, 360});

}  // namespace fixture
