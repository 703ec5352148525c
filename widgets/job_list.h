// The queue's list: a model of plain JobItems and the delegate that paints them with their buttons. Parts of
// QueuePanel; GUI thread only.
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "widgets/queue_panel.h"

namespace widgets {

class JobModel : public QAbstractListModel {
    Q_OBJECT
 public:
    enum Role { IdRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void setJobs(const QList<JobItem>&);
    bool update(const JobItem&);
    const JobItem& job(int row) const { return m_jobs[row]; }
    const QList<JobItem>& jobs() const { return m_jobs; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_jobs.size());
    }
    QVariant data(const QModelIndex&, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList&) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData*, Qt::DropAction, int, int, const QModelIndex&) const override;
    /// Asks and changes nothing: the queue itself is somewhere else.
    bool dropMimeData(const QMimeData*, Qt::DropAction, int row, int column,
                      const QModelIndex& parent) override;

 signals:
    void moveRequested(qint64 job, qint64 before);

 private:
    QList<JobItem> m_jobs;
};

class JobDelegate : public QStyledItemDelegate {
    Q_OBJECT
 public:
    enum class Button { None, Cancel, Retry, Remedy };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override;
    /// Null where the job has no such button. The option says place, font and direction of the row.
    QRect buttonRect(Button, const JobItem&, const QStyleOptionViewItem&) const;

 signals:
    void pressed(widgets::JobDelegate::Button button, qint64 job);

 private:
    void paintWords(QPainter&, const JobItem&, const QStyleOptionViewItem&) const;
    void paintBar(QPainter&, const JobItem&, const QStyleOptionViewItem&) const;
    void paintButtons(QPainter&, const JobItem&, const QStyleOptionViewItem&) const;
    QString remark(const JobItem&) const;
    QString secondLine(const JobItem&) const;
};

}  // namespace widgets
