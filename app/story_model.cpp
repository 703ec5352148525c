#include "app/story_model.h"

#include <QMimeData>

#include "app/shot_transfer.h"

namespace app {
namespace {

using widgets::PartState;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

/// For screen readers: "3.5 seconds, ready, KEEPER: Nobody there."
QString described(const story::Shot& shot, PartState state, story::Rate rate) {
    const auto word = [state] {
        switch (state) {
            case PartState::Still:
                return StoryModel::tr("still");
            case PartState::NoTake:
                return StoryModel::tr("no take");
            case PartState::Queued:
                return StoryModel::tr("queued");
            case PartState::Running:
                return StoryModel::tr("being made");
            case PartState::Ready:
                return StoryModel::tr("ready");
            case PartState::Stale:
                return StoryModel::tr("stale");
            case PartState::Failed:
                return StoryModel::tr("failed");
            case PartState::Missing:
                return StoryModel::tr("picture missing");
        }
        return QString();
    };
    QStringList parts{StoryModel::tr("%L1 seconds").arg(rate.seconds(shot.length), 0, 'f', 1), word()};
    if (!shot.scene.empty()) parts << StoryModel::tr("scene %1 begins").arg(toText(shot.scene));
    if (!shot.dialogue.empty()) parts << toText(shot.dialogue).section('\n', 0, 0);
    return parts.join(", ");
}

}  // namespace

StoryModel::StoryModel(Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {
    connectDocument();
}

void StoryModel::connectDocument() {
    connect(&m_document, &Document::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_document, &Document::reset, this, [this] {
        m_activity.clear();
        m_problems.clear();
        m_states.clear();
        endResetModel();
    });
    connect(&m_document, &Document::shotsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_document, &Document::shotsInserted, this, [this] {
        m_states.clear();
        endInsertRows();
    });
    connect(&m_document, &Document::shotsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_document, &Document::shotsRemoved, this, [this] {
        m_states.clear();
        endRemoveRows();
    });
    connect(&m_document, &Document::shotsAboutToBeArranged, this, [this] { emit layoutAboutToBeChanged(); });
    connect(&m_document, &Document::shotsArranged, this, [this](const std::vector<int>& newRowOfOld) {
        m_states.clear();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before) after << index(newRowOfOld[std::size_t(old.row())]);
        changePersistentIndexList(before, after);
        emit layoutChanged();
    });
    connect(&m_document, &Document::shotsChanged, this, &StoryModel::changed);
}

void StoryModel::changed(int first, int last) {
    m_states.clear();
    emit dataChanged(index(first), index(last));
}

int StoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_document.story().shots.size());
}

QVariant StoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const story::Story& story = m_document.story();
    const story::Shot& shot = story.shots[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return toText(shot.name);
        case Qt::AccessibleTextRole:
            return tr("Shot %1, %2").arg(index.row() + 1).arg(toText(shot.name));
        case Qt::AccessibleDescriptionRole:
            return described(shot, stateOf({shot.id, story::Part::What::Shot}), story.rate);
        case Qt::ToolTipRole:
            return toText(shot.prompt);
        case widgets::ShotIdRole:
            return qlonglong(shot.id.value);
        case widgets::NumberRole:
            return index.row() + 1;
        case widgets::LengthRole:
            return qlonglong(shot.length);
        case widgets::MovesRole:
            return shot.camera != story::Camera::Static || bool(shot.chosen);
        case widgets::SceneRole:
            return toText(shot.scene);
        case widgets::DialogueRole:
            return toText(shot.dialogue);
        case widgets::TransitionKindRole:
            return int(shot.out.kind);
        case widgets::TransitionLengthRole:
            return qlonglong(shot.out.kind == story::TransitionKind::Cut ? 0 : shot.out.length);
        case widgets::TransitionTextRole:
            return toText(shot.out.prompt);
        case widgets::StateRole:
        case widgets::ProgressRole:
        case widgets::ReasonRole:
            return partData({shot.id, story::Part::What::Shot}, shot, role);
        case widgets::TransitionStateRole:
            return partData({shot.id, story::Part::What::Transition}, shot, widgets::StateRole);
        case widgets::TransitionProgressRole:
            return partData({shot.id, story::Part::What::Transition}, shot, widgets::ProgressRole);
        case widgets::TransitionReasonRole:
            return partData({shot.id, story::Part::What::Transition}, shot, widgets::ReasonRole);
        default:
            return {};
    }
}

QVariant StoryModel::partData(story::Part part, const story::Shot&, int role) const {
    if (role == widgets::StateRole) return int(stateOf(part));
    if (role == widgets::ProgressRole) return progressOf(part);
    return reasonOf(part);
}

PartState StoryModel::stateOf(story::Part part) const {
    const auto activity = m_activity.find(part);
    if (activity != m_activity.end() && activity->second.state != PartState::Failed)
        return activity->second.state;
    const story::Shot* shot = story::find(m_document.story(), part.shot);
    if (!shot) return PartState::Still;
    if (part.what == story::Part::What::Shot && m_problems.contains(shot->picture)) return PartState::Missing;
    auto state = m_states.find(part);
    if (state == m_states.end())
        state = m_states.emplace(part, engine::stateOf(m_document.story(), part)).first;
    if (state->second == engine::State::Current) return PartState::Ready;
    if (activity != m_activity.end() && state->second != engine::State::NotNeeded) return PartState::Failed;
    if (state->second == engine::State::NotNeeded) return PartState::Still;
    return state->second == engine::State::Stale ? PartState::Stale : PartState::NoTake;
}

double StoryModel::progressOf(story::Part part) const {
    const auto activity = m_activity.find(part);
    return activity == m_activity.end() ? 0 : activity->second.progress;
}

QString StoryModel::reasonOf(story::Part part) const {
    switch (stateOf(part)) {
        case PartState::Failed:
            return m_activity.at(part).reason;
        case PartState::Missing:
            return m_problems.at(story::find(m_document.story(), part.shot)->picture);
        case PartState::Stale:
            return tr("Picture, words or settings have changed since the chosen take was made.");
        default:
            return {};
    }
}

bool StoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (role == widgets::SceneRole)
        return m_document.edit(
            story::SetShots{{{.shot = shotAt(index), .scene = value.toString().trimmed().toStdString()}}});
    if (role != Qt::EditRole) return false;
    story::SetShots edit{{{.shot = shotAt(index), .name = value.toString().trimmed().toStdString()}}};
    return m_document.edit(edit);
}

Qt::ItemFlags StoryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (!m_document.isReadOnly()) flags |= Qt::ItemIsEditable;
    return flags;
}

QHash<int, QByteArray> StoryModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names[widgets::ShotIdRole] = "shotId";
    names[widgets::NumberRole] = "number";
    names[widgets::LengthRole] = "length";
    names[widgets::StateRole] = "state";
    return names;
}

QStringList StoryModel::mimeTypes() const {
    return {QString::fromLatin1(widgets::kShotsMime), "text/uri-list", "application/x-qt-image"};
}

QMimeData* StoryModel::mimeData(const QModelIndexList& indexes) const {
    QStringList ids;
    for (const QModelIndex& index : indexes) ids << QString::number(shotAt(index).value);
    auto* data = new QMimeData;
    data->setData(widgets::kShotsMime, ids.join(' ').toLatin1());
    setOrigin(*data, m_document);
    return data;
}

bool StoryModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
    return data && (data->hasUrls() || data->hasImage() || data->hasFormat(widgets::kShotsMime));
}

bool StoryModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent)) return false;
    if (row < 0) row = parent.isValid() ? parent.row() : rowCount();
    if (data->hasFormat(widgets::kShotsMime)) {
        const std::vector<story::ShotId> shots = shotsIn(data);
        if (!shots.empty()) m_document.edit(story::moved(m_document.story(), shots, std::size_t(row)));
    } else if (data->hasUrls()) {
        emit filesDropped(data->urls(), row);
    } else {
        emit pictureDropped(qvariant_cast<QImage>(data->imageData()), row);
    }
    return false;
}

std::vector<story::ShotId> StoryModel::shotsIn(const QMimeData* data) const {
    std::vector<story::ShotId> shots;
    if (!isFrom(*data, m_document)) return shots;
    for (const QByteArray& id : data->data(widgets::kShotsMime).split(' ')) {
        const story::ShotId shot{id.toLongLong()};
        if (story::find(m_document.story(), shot)) shots.push_back(shot);
    }
    return shots;
}

story::ShotId StoryModel::shotAt(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return m_document.story().shots[std::size_t(index.row())].id;
}

QModelIndex StoryModel::indexOf(story::ShotId shot) const {
    const auto row = story::indexOf(m_document.story(), shot);
    return row ? index(int(*row)) : QModelIndex();
}

void StoryModel::setActivity(const std::map<story::Part, PartActivity>& activity) {
    std::map<story::Part, PartActivity> before = std::exchange(m_activity, activity);
    std::vector<story::ShotId> touched;
    for (const auto& [part, now] : m_activity) {
        const auto was = before.find(part);
        if (was == before.end() || was->second != now) touched.push_back(part.shot);
        if (was != before.end()) before.erase(was);
    }
    for (const auto& [part, gone] : before) touched.push_back(part.shot);
    for (const story::ShotId shot : touched) {
        const QModelIndex row = indexOf(shot);
        if (row.isValid()) emit dataChanged(row, row);
    }
}

void StoryModel::setPictureProblem(story::BlobId picture, const QString& reason) {
    if (!m_problems.emplace(picture, reason).second) return;
    const auto& shots = m_document.story().shots;
    for (std::size_t row = 0; row < shots.size(); ++row)
        if (shots[row].picture == picture) emit dataChanged(index(int(row)), index(int(row)));
}

}  // namespace app
