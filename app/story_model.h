// The story as Qt's views see it: one row a shot, with the roles of widgets/story_roles.h. It changes nothing
// itself: a new name goes to the document as an edit, what is dropped is announced as a wish. Lives on the UI
// thread.
#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QUrl>
#include <map>
#include <optional>

#include "app/document.h"
#include "engine/plan.h"
#include "widgets/story_roles.h"

namespace app {

/// What the queue knows of a part that waits, runs or has failed.
struct PartActivity {
    widgets::PartState state = widgets::PartState::Queued;
    double progress = 0;
    QString reason;
    bool operator==(const PartActivity&) const = default;
};

class StoryModel : public QAbstractListModel {
    Q_OBJECT
 public:
    explicit StoryModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Always false: nothing is ever removed where it came from; the document does the moving.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// The shots of this story that were copied or are dragged.
    std::vector<story::ShotId> shotsIn(const QMimeData* data) const;
    story::ShotId shotAt(const QModelIndex& index) const;
    QModelIndex indexOf(story::ShotId shot) const;
    /// How far a part is, the queue's knowledge before the story's.
    widgets::PartState stateOf(story::Part part) const;
    QString reasonOf(story::Part part) const;
    double progressOf(story::Part part) const;

 public slots:
    /// Replaces what is known of the queue; only rows that differ are repainted.
    void setActivity(const std::map<story::Part, app::PartActivity>& activity);
    /// A picture that cannot be shown, and why.
    void setPictureProblem(story::BlobId picture, const QString& reason);

 signals:
    void filesDropped(const QList<QUrl>& urls, int row);
    void pictureDropped(const QImage& picture, int row);

 private:
    QVariant partData(story::Part part, const story::Shot& shot, int role) const;
    void connectDocument();
    void changed(int first, int last);

    Document& m_document;
    std::map<story::Part, PartActivity> m_activity;
    std::map<story::BlobId, QString> m_problems;
    mutable std::map<story::Part, engine::State> m_states;  // forgotten when the story changes
};

}  // namespace app
