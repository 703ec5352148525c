#include "widgets/boards_layout.h"

#include <cstdlib>

#include "widgets/story_roles.h"

namespace widgets {

BoardsLayout BoardsLayout::of(const QAbstractItemModel* model, const QModelIndex& root, const Room& given) {
    BoardsLayout lay;
    const int count = model ? model->rowCount(root) : 0, room = given.width - 2 * kMargin;
    const auto textOf = [&](int row, int role) { return model->index(row, 0, root).data(role).toString(); };
    lay.columns = qMax(1, (room + kGap) / (given.board + kGap));
    const int width = qMax(kNarrowest / 2, (room - (lay.columns - 1) * kGap) / lay.columns);
    lay.rects.resize(count);
    int top = kMargin;
    for (int first = 0; first < count;) {
        const QString scene = textOf(first, SceneRole);
        if (!scene.isEmpty()) {
            const int before = first ? 4 : 0;
            lay.headings.append({QRect(kMargin, top + before, room, given.heading), scene, first});
            top += before + given.heading;
        }
        int last = first + 1;
        while (last < count && last - first < lay.columns && textOf(last, SceneRole).isEmpty()) ++last;
        bool hasDialogue = false;
        for (int row = first; row < last; ++row) hasDialogue |= !textOf(row, DialogueRole).isEmpty();
        const int height = given.boardHeight(width, hasDialogue);
        for (int row = first; row < last; ++row)
            lay.rects[row] = QRect(kMargin + (row - first) * (width + kGap), top, width, height);
        top += height + kGap;
        first = last;
    }
    lay.height = top - kGap + kMargin;
    return lay;
}

int BoardsLayout::rowAt(QPoint at) const {
    for (int row = 0; row < rects.size(); ++row)
        if (rects[row].contains(at)) return row;
    return -1;
}

const BoardsLayout::Heading* BoardsLayout::headingAt(QPoint at) const {
    for (const Heading& heading : headings)
        if (heading.rect.contains(at)) return &heading;
    return nullptr;
}

int BoardsLayout::insertionRow(QPoint at) const {
    for (int row = 0; row < rects.size(); ++row) {
        const QRect& rect = rects[row];
        if (at.y() > rect.bottom() + 4) continue;
        const bool isLineEnd = row + 1 == rects.size() || rects[row + 1].top() != rect.top();
        if (at.y() < rect.top() - 4 || at.x() < rect.center().x()) return row;
        if (isLineEnd) return row + 1;
    }
    return int(rects.size());
}

int BoardsLayout::lastOfScene(int row) const {
    int last = int(rects.size()) - 1;
    for (const Heading& heading : headings)
        if (heading.row > row) last = qMin(last, heading.row - 1);
    return last;
}

int BoardsLayout::nearestInLine(int row, int step) const {
    int best = row, line = -1;
    const int middle = rects[row].center().x();
    for (int i = row + step; i >= 0 && i < rects.size(); i += step) {
        if (rects[i].top() == rects[row].top()) continue;
        if (line >= 0 && rects[i].top() != line) break;
        const bool isNearer =
            std::abs(rects[i].center().x() - middle) < std::abs(rects[best].center().x() - middle);
        if (line < 0 || isNearer) best = i;
        line = rects[i].top();
    }
    return best;
}

}  // namespace widgets
