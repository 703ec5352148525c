// Where boards and the headings of scenes lie in their grid, without any painting. Plain values, in contents
// coordinates; GUI thread only.
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QRect>
#include <QString>
#include <functional>

namespace widgets {

struct BoardsLayout {
    static constexpr int kMargin = 8, kGap = 8, kNarrowest = 88;

    struct Heading {
        QRect rect;
        QString scene;
        int row;  // that its scene begins with
    };
    /// What decides: the width there is and the width wanted for a board, the height of a heading, and that
    /// of a board of a width, with or without a line of dialogue.
    struct Room {
        int width = 0, board = 128, heading = 20;
        std::function<int(int width, bool dialogue)> boardHeight;
    };
    static BoardsLayout of(const QAbstractItemModel*, const QModelIndex& root, const Room&);

    int columns = 1, height = 0;
    QList<QRect> rects;  // by row
    QList<Heading> headings;

    /// The row of the board there; -1: none.
    int rowAt(QPoint) const;
    const Heading* headingAt(QPoint) const;
    /// The row before which something dropped there goes.
    int insertionRow(QPoint) const;
    /// The last row of the scene that begins at `row`.
    int lastOfScene(int row) const;
    /// The board above (-1) or below (1) whose middle is nearest; `row` itself where there is none.
    int nearestInLine(int row, int step) const;
};

}  // namespace widgets
