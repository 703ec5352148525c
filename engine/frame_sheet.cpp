#include "engine/frame_sheet.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/lettering.h"
#include "engine/media/scale.h"

namespace engine {
namespace {

constexpr int kGap = 4, kTitleHeight = 10, kTitleMargin = 6;
constexpr Colour kGround{24, 25, 28}, kLabel{220, 222, 226};

void paste(Picture& sheet, const Picture& cell, int x, int y) {
    for (int row = 0; row < cell.height; ++row)
        std::copy_n(cell.row(row), 3 * cell.width, sheet.row(y + row) + 3 * x);
}

}  // namespace

void FrameSheet::beginRow(std::string title) {
    m_rows.push_back({std::move(title), {}});
}

void FrameSheet::add(const Picture& frame) {
    if (m_cellHeight == 0)
        m_cellHeight = std::max(8, int(std::lround(double(m_cellWidth) * frame.height / frame.width)));
    m_rows.back().cells.push_back(media::fitTo(frame, m_cellWidth, m_cellHeight, media::Fit::Pad, kGround));
}

Picture FrameSheet::picture() const {
    std::size_t columns = 0;
    double titleWidth = 0;
    for (const Row& row : m_rows) {
        columns = std::max(columns, row.cells.size());
        titleWidth = std::max(titleWidth, widthOf(row.title, kTitleHeight));
    }
    const int left = int(std::ceil(titleWidth)) + 2 * kTitleMargin, step = m_cellHeight + kGap;
    Picture sheet(left + int(columns) * (m_cellWidth + kGap), int(m_rows.size()) * step + kGap);
    fillRectangle(sheet, 0, 0, sheet.width, sheet.height, kGround);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int y = kGap + int(i) * step;
        drawLine(sheet, kTitleMargin, y + (m_cellHeight - kTitleHeight) / 2.0, kTitleHeight, m_rows[i].title,
                 kLabel);
        for (std::size_t j = 0; j < m_rows[i].cells.size(); ++j)
            paste(sheet, m_rows[i].cells[j], left + int(j) * (m_cellWidth + kGap), y);
    }
    return sheet;
}

std::vector<std::size_t> spread(std::size_t frames, std::size_t count) {
    std::vector<std::size_t> numbers;
    if (frames == 0 || count == 0) return numbers;
    count = std::min(frames, count);
    for (std::size_t i = 0; i < count; ++i)
        numbers.push_back(
            count == 1 ? 0 : std::size_t(std::lround(double(i) * double(frames - 1) / double(count - 1))));
    return numbers;
}

}  // namespace engine
