// Frames of several clips as one picture: a row a clip, with its name on the left, for looking at films at a
// glance. Thread safety: one thread at a time.
#pragma once

#include <string>
#include <vector>

#include "engine/picture.h"

namespace engine {

class FrameSheet {
 public:
    /// Frames are reduced to cellWidth, keeping their aspect.
    explicit FrameSheet(int cellWidth = 200) : m_cellWidth(cellWidth) {}

    void beginRow(std::string title);
    /// To the row begun last. Rows may differ in length; frames of other aspects are fitted in.
    void add(const Picture& frame);
    bool isEmpty() const { return m_rows.empty(); }
    Picture picture() const;

 private:
    struct Row {
        std::string title;
        std::vector<Picture> cells;
    };
    int m_cellWidth, m_cellHeight = 0;  // by the first frame
    std::vector<Row> m_rows;
};

/// Numbers of `count` frames out of `frames`, evenly spread, both ends among them.
std::vector<std::size_t> spread(std::size_t frames, std::size_t count);

}  // namespace engine
