// Paints one board (picture, number, name, length, first line of dialogue, state) and edits its name in
// place. A delegate of BoardsView; GUI thread only.
#pragma once

#include <QStyledItemDelegate>

#include "storage/story/time.h"
#include "widgets/theme.h"
#include "widgets/thumbnails.h"

namespace widgets {

class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT
 public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setThumbnails(ThumbnailCache* cache) { m_thumbnails = cache; }
    void setRate(story::Rate rate) { m_rate = rate; }
    void setAspect(double aspect) { m_aspect = aspect; }

    /// Height of a board of this width, with or without a line of dialogue.
    int heightFor(int width, const QFont&, bool dialogue) const;
    /// Where the name is written, for editing and for double clicks.
    QRect nameRect(const QRect& board, const QFont&) const;

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QWidget* createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    void updateEditorGeometry(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override;

 private:
    void paintThumbnail(QPainter&, const QRect&, const Tints&, const QModelIndex&) const;
    void paintCaption(QPainter&, const QStyleOptionViewItem&, const Tints&, const QModelIndex&) const;
    QRect pictureRect(const QRect& board) const;

    ThumbnailCache* m_thumbnails = nullptr;
    story::Rate m_rate;
    double m_aspect = 16.0 / 9;
};

}  // namespace widgets
