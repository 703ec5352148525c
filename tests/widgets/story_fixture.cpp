#include "tests/widgets/story_fixture.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace fixture {

using widgets::PartState;

story::Story storyOf(int shots) {
    story::Story made;
    const story::Frames lengths[] = {48, 60, 72, 96};
    for (int i = 0; i < shots; ++i) {
        story::Shot shot;
        shot.id = {101 + i};
        shot.name = "Shot number " + std::to_string(i + 1);
        shot.length = lengths[i % 4];
        shot.out.kind = i % 2 ? story::TransitionKind::Cut : story::TransitionKind(1 + i / 2 % 3);
        shot.out.length = 24;
        made.shots.push_back(shot);
    }
    made.nextId = 101 + shots;
    return made;
}

StoryModel::StoryModel(story::Story shown, QObject* parent)
    : QAbstractListModel(parent), story(std::move(shown)), looks(story.shots.size()) {}

int StoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(story.shots.size());
}

QVariant StoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const story::Shot& shot = story.shots[size_t(index.row())];
    const PartLook& look = looks[size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return QString::fromStdString(shot.name);
        case widgets::ShotIdRole:
            return qlonglong(shot.id.value);
        case widgets::NumberRole:
            return index.row() + 1;
        case widgets::LengthRole:
            return qlonglong(shot.length);
        case widgets::StateRole:
            return int(look.shot);
        case widgets::ProgressRole:
            return look.progress;
        case widgets::ReasonRole:
            return look.reason;
        case widgets::MovesRole:
            return look.shot == PartState::Ready;
        case widgets::SceneRole:
            return QString::fromStdString(shot.scene);
        case widgets::DialogueRole:
            return QString::fromStdString(shot.dialogue);
        case widgets::TransitionKindRole:
            return int(shot.out.kind);
        case widgets::TransitionLengthRole:
            return qlonglong(shot.out.length);
        case widgets::TransitionStateRole:
            return int(look.transition);
        case widgets::TransitionProgressRole:
            return look.transitionProgress;
        case widgets::TransitionTextRole:
            return QString::fromStdString(shot.out.prompt);
        default:
            return {};
    }
}

bool StoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (role == widgets::SceneRole) {
        story.shots[size_t(index.row())].scene = value.toString().toStdString();
        emit dataChanged(index, index, {role});
        return true;
    }
    if (role != Qt::EditRole) return false;
    story.shots[size_t(index.row())].name = value.toString().toStdString();
    emit dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    return true;
}

Qt::ItemFlags StoryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

void StoryModel::changed(int row, const QList<int>& roles) {
    emit dataChanged(index(row), index(row), roles);
}

void StoryModel::move(int from, int to) {
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const story::Shot shot = story.shots[size_t(from)];
    story.shots.erase(story.shots.begin() + from);
    story.shots.insert(story.shots.begin() + to, shot);
    endMoveRows();
}

void StoryModel::remove(int row) {
    beginRemoveRows({}, row, row);
    story.shots.erase(story.shots.begin() + row);
    looks.erase(looks.begin() + row);
    endRemoveRows();
}

Pictures::Pictures(QList<QImage> pictures, QObject* parent)
    : ThumbnailSource(parent), m_pictures(std::move(pictures)) {}

QImage Pictures::pictureFor(const Wish& wish) const {
    if (missing.contains(wish.shot.value) || m_pictures.isEmpty()) return {};
    const int number = int((wish.shot.value - 101 + m_pictures.size()) % m_pictures.size());
    QImage& scaled = m_scaled[{number, wish.height}];
    if (scaled.isNull()) scaled = m_pictures[number].scaledToHeight(wish.height, Qt::SmoothTransformation);
    return scaled;
}

void Pictures::request(story::ShotId shot, story::Frames at, int height) {
    ++requests;
    const Wish wish{shot, at, height};
    if (isSlow)
        m_wishes.append(wish);
    else
        emit delivered(shot, at, height, pictureFor(wish));
}

void Pictures::cancel(story::ShotId shot, story::Frames at, int height) {
    m_wishes.removeIf([&](const Wish& w) { return w.shot == shot && w.at == at && w.height == height; });
}

void Pictures::deliverAll() {
    const QList<Wish> wishes = std::exchange(m_wishes, {});
    for (const Wish& wish : wishes) emit delivered(wish.shot, wish.at, wish.height, pictureFor(wish));
}

QImage drawnPicture(int number, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    const int hue = number * 67 % 360;
    sky.setColorAt(0, QColor::fromHsv(hue, 70, 150));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 40, 235));
    p.fillRect(image.rect(), sky);
    for (int layer = 0; layer < 3; ++layer) {
        QPainterPath hills(QPointF(0, size.height()));
        for (int x = 0; x <= size.width(); x += 8) {
            const double phase = x * (3.0 + layer) / size.width() + number + layer;
            hills.lineTo(x, size.height() *
                                (0.5 + 0.15 * layer + 0.1 * std::sin(phase) + 0.03 * std::sin(phase * 3.1)));
        }
        hills.lineTo(size.width(), size.height());
        p.fillPath(hills, QColor::fromHsv((hue + 120) % 360, 50, 130 - layer * 35));
    }
    return image;
}

}  // namespace fixture
