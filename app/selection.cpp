#include "app/selection.h"

#include <algorithm>

namespace app {

Selection::Selection(StoryModel& model, QObject* parent) : QObject(parent), m_model(model), m_shots(&model) {
    connect(&m_shots, &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_shots.hasSelection()) m_transition = {};
        emit changed();
    });
    connect(&m_shots, &QItemSelectionModel::currentChanged, this, &Selection::changed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_transition = {};
        emit changed();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_transition && !m_model.indexOf(m_transition).isValid()) m_transition = {};
        emit changed();  // Qt does not tell when the selected row itself goes
    });
}

std::vector<story::ShotId> Selection::shots() const {
    QModelIndexList indexes = m_shots.selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<story::ShotId> shots;
    for (const QModelIndex& index : indexes) shots.push_back(m_model.shotAt(index));
    return shots;
}

story::ShotId Selection::currentShot() const {
    if (m_shots.isSelected(m_shots.currentIndex())) return m_model.shotAt(m_shots.currentIndex());
    const auto selected = shots();
    return selected.empty() ? story::ShotId{} : selected.front();
}

std::vector<story::Part> Selection::parts() const {
    if (m_transition) return {{m_transition, story::Part::What::Transition}};
    std::vector<story::Part> parts;
    for (const story::ShotId shot : shots()) parts.push_back({shot, story::Part::What::Shot});
    return parts;
}

void Selection::selectShots(const std::vector<story::ShotId>& shots) {
    QItemSelection rows;
    QModelIndex first;
    for (const story::ShotId shot : shots) {
        const QModelIndex index = m_model.indexOf(shot);
        if (!index.isValid()) continue;
        rows.select(index, index);
        if (!first.isValid()) first = index;
    }
    m_transition = {};
    if (first.isValid()) m_shots.setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_shots.select(rows, QItemSelectionModel::ClearAndSelect);
    emit changed();
}

void Selection::selectTransition(story::ShotId from) {
    if (from == m_transition) return;
    if (m_shots.hasSelection()) m_shots.clearSelection();
    m_transition = from;
    emit changed();
}

void Selection::selectAll() {
    if (m_model.rowCount() == 0) return;
    m_shots.select({m_model.index(0), m_model.index(m_model.rowCount() - 1)},
                   QItemSelectionModel::ClearAndSelect);
}

void Selection::clear() {
    m_shots.clearSelection();
    m_transition = {};
    emit changed();
}

}  // namespace app
