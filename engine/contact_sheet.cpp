#include "engine/contact_sheet.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/excerpt.h"
#include "engine/interchange/timecode.h"
#include "engine/paper/pdf.h"
#include "engine/plan.h"
#include "engine/shot_list.h"

namespace engine {
namespace {

using paper::Align;
using paper::Canvas;
using paper::TextStyle;

constexpr double kMargin = 34, kGap = 16, kHeader = 26;  // points
constexpr double kDotsPerPoint = 170.0 / 72;
constexpr double kShortestLine = 1.32;  // of the em: what a line takes at least
constexpr double kSmallest = 0.72;      // text is made so small before it is cut short
constexpr paper::Colour kInk{0.10, 0.10, 0.11, 1}, kQuiet{0.42, 0.42, 0.44, 1}, kLine{0.78, 0.78, 0.80, 1},
    kAccent{0.72, 0.36, 0.10, 1};

struct Grid {
    int columns = 1, rows = 1;
};

Grid gridOf(const SheetOptions& options) {
    const bool wide = options.isLandscape;
    switch (options.perPage) {
        case 1:
            return {1, 1};
        case 2:
            return wide ? Grid{2, 1} : Grid{1, 2};
        case 3:
            return wide ? Grid{3, 1} : Grid{1, 3};
        case 4:
            return {2, 2};
        case 6:
            return wide ? Grid{3, 2} : Grid{2, 3};
        default:
            return {3, 3};
    }
}

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

class Sheet {
 public:
    Sheet(const story::Story& story, Compositor& compositor, const SheetOptions& options)
        : m_story(story),
          m_compositor(compositor),
          m_options(options),
          m_grid(gridOf(options)),
          m_scenes(sceneOfEach(story)),
          m_shots(shotsIn(story, options.range)),
          m_width(options.isLetter ? 612 : 595.276),
          m_height(options.isLetter ? 792 : 841.89) {
        if (options.isLandscape) std::swap(m_width, m_height);
        m_pages = (m_shots.count() + std::size_t(options.perPage) - 1) / std::size_t(options.perPage);
    }

    std::vector<std::uint8_t> draw(const ProgressSink& progress, const std::stop_token& stop) {
        paper::PdfDocument document({.width = m_width, .height = m_height, .title = m_story.title});
        Canvas* page = nullptr;
        if (m_shots.count() > 0) m_begin = story::spanOf(m_story, m_shots.first).begin;
        for (std::size_t i = 0; i < m_shots.count(); ++i) {
            if (stop.stop_requested()) throw Cancelled();
            const std::size_t place = i % std::size_t(m_options.perPage), index = m_shots.first + i;
            if (place == 0) {
                page = &document.newPage();
                header(*page, i / std::size_t(m_options.perPage) + 1);
            }
            shot(*page, index, cell(int(place)));
            m_begin += m_story.shots[index].length;
            if (progress) progress({0.98 * double(i + 1) / double(m_shots.count()), "draw"});
        }
        return document.finish();
    }

 private:
    Box cell(int place) const {
        const double width = (m_width - 2 * kMargin - kGap * (m_grid.columns - 1)) / m_grid.columns;
        const double top = kMargin + kHeader, room = m_height - top - kMargin;
        const double height = (room - kGap * (m_grid.rows - 1)) / m_grid.rows;
        const int column = place % m_grid.columns, row = place / m_grid.columns;
        return {kMargin + column * (width + kGap), top + row * (height + kGap), width, height};
    }

    void header(Canvas& page, std::size_t number) const {
        const double width = m_width - 2 * kMargin;
        page.text(kMargin, kMargin - 8, m_story.title,
                  {.size = 11, .isBold = true, .colour = kInk, .maxWidth = width * 0.7, .maxLines = 1});
        page.text(kMargin + width * 0.7, kMargin - 7,
                  std::to_string(number) + " / " + std::to_string(m_pages),
                  {.size = 9, .colour = kQuiet, .align = Align::End, .maxWidth = width * 0.3});
        page.line(kMargin, kMargin + 10, m_width - kMargin, kMargin + 10, kLine, 0.6);
    }

    double textSize() const { return m_options.perPage >= 6 ? 8.5 : m_options.perPage >= 3 ? 9.5 : 12; }

    /// The largest rectangle of the film's aspect in the room.
    Box pictureBox(double width, double height) const {
        const double aspect = double(m_story.width) / m_story.height;
        const double w = std::min(width, height * aspect);
        return {0, 0, w, w / aspect};
    }

    /// In a wide cell the words stand beside the picture, else below it.
    void shot(Canvas& page, std::size_t i, const Box& cell) {
        const bool isWide = cell.width / cell.height > 1.75;
        const double head = heading(page, i, cell);
        Box room{cell.x, cell.y + head, cell.width, cell.height - head};
        const double wordy = heightOf(page, paragraphsOf(m_story.shots[i]), textSize(), room.width) + 8;
        const double high = std::clamp(room.height - wordy, room.height * 0.5, room.height * 0.74);
        Box picture = isWide ? pictureBox(room.width * 0.55, room.height) : pictureBox(room.width, high);
        picture.x = isWide ? room.x : room.x + (room.width - picture.width) / 2;
        picture.y = room.y;
        drawPicture(page, i, picture);
        Box text = isWide ? Box{picture.x + picture.width + kGap * 0.75, room.y,
                                room.width - picture.width - kGap * 0.75, room.height}
                          : Box{room.x, picture.y + picture.height + 6, room.width,
                                room.height - picture.height - 6};
        words(page, m_story.shots[i], text);
    }

    /// Scene, number and name on the left, length and start on the right. Returns the height it took.
    double heading(Canvas& page, std::size_t i, const Box& cell) const {
        const story::Shot& shot = m_story.shots[i];
        const double size = textSize();
        double y = cell.y;
        if (!m_scenes[i].empty()) {
            const TextStyle scene{.size = size * 0.82,
                                  .isBold = true,
                                  .colour = shot.scene.empty() ? kQuiet : kAccent,
                                  .maxWidth = cell.width,
                                  .maxLines = 1};
            y += page.text(cell.x, y, m_scenes[i], scene).height + 1;
        }
        const std::string length = interchange::timecode(shot.length, m_story.rate).substr(3);
        const std::string time = length + "   @ " + interchange::timecode(m_begin, m_story.rate);
        const double right = page.measure(time, {.size = size * 0.82}).width;
        page.text(cell.x, y + size * 0.12, time,
                  {.size = size * 0.82, .colour = kQuiet, .align = Align::End, .maxWidth = cell.width});
        const std::string name = std::to_string(i + 1) + (shot.name.empty() ? "" : "  " + shot.name);
        const double left = std::max(20.0, cell.width - right - 8);
        return y - cell.y +
               page.text(cell.x, y, name,
                         {.size = size, .isBold = true, .colour = kInk, .maxWidth = left, .maxLines = 1})
                   .height +
               3;
    }

    void drawPicture(Canvas& page, std::size_t i, const Box& box) {
        const int most = std::min(m_story.width, int(std::lround(box.width * kDotsPerPoint)));
        const int width = std::max(16, most),
                  height = std::max(16, int(std::lround(width * box.height / box.width)));
        page.picture(box.x, box.y, box.width, box.height,
                     m_compositor.board(firstVisible(m_story, i), width, height));
        page.frame(box.x, box.y, box.width, box.height, kLine, 0.6);
    }

    struct Paragraph {
        const char* label;
        const std::string* text;
    };

    std::vector<Paragraph> paragraphsOf(const story::Shot& shot) const {
        std::vector<Paragraph> paragraphs;
        if (m_options.showsDialogue && !shot.dialogue.empty())
            paragraphs.push_back({"Dialogue", &shot.dialogue});
        if (m_options.showsAction && !shot.action.empty()) paragraphs.push_back({"Action", &shot.action});
        if (m_options.showsNotes && !shot.notes.empty()) paragraphs.push_back({"Notes", &shot.notes});
        return paragraphs;
    }

    /// As large as the room allows; what does not fit even small is cut short with an ellipsis.
    void words(Canvas& page, const story::Shot& shot, const Box& room) const {
        const auto paragraphs = paragraphsOf(shot);
        const double full = textSize();
        double size = full;
        while (size > full * kSmallest && heightOf(page, paragraphs, size, room.width) > room.height)
            size *= 0.94;
        double y = room.y;
        for (const Paragraph& paragraph : paragraphs) {
            const double left = room.y + room.height - y - size * 1.1;
            const int lines = int(left / (size * kShortestLine));
            if (lines < 1) return;
            y += page.text(room.x, y, paragraph.label, {.size = size * 0.75, .colour = kQuiet}).height;
            TextStyle style{.size = size, .colour = kInk, .maxWidth = room.width};
            // Lines of some scripts are taller than ours: fewer of them fit.
            const double height = page.measure(*paragraph.text, style).height;
            if (height > left)
                style.maxLines =
                    std::max(1, int(lines * std::min(1.0, left / (lines * size * kShortestLine))));
            y += page.text(room.x, y, *paragraph.text, style).height + size * 0.45;
        }
    }

    static double heightOf(Canvas& page, const std::vector<Paragraph>& paragraphs, double size,
                           double width) {
        double height = 0;
        for (const Paragraph& paragraph : paragraphs)
            height += page.measure(paragraph.label, {.size = size * 0.75}).height +
                      page.measure(*paragraph.text, {.size = size, .maxWidth = width}).height + size * 0.45;
        return height;
    }

    const story::Story& m_story;
    Compositor& m_compositor;
    const SheetOptions& m_options;
    Grid m_grid;
    std::vector<std::string> m_scenes;
    ShotRange m_shots;
    double m_width, m_height;
    std::size_t m_pages = 0;
    story::Frames m_begin = 0;
};

}  // namespace

std::vector<std::uint8_t> contactSheet(const story::Story& story, Compositor& compositor,
                                       const SheetOptions& options, const ProgressSink& progress,
                                       std::stop_token stop) {
    if (shotsIn(story, options.range).count() == 0)
        throw Error("nothing to print", story.title, "add a shot first, or choose a range inside the story");
    if (std::find(std::begin(kPerPage), std::end(kPerPage), options.perPage) == std::end(kPerPage))
        throw Error("a page cannot hold " + std::to_string(options.perPage) + " shots", "contact sheet",
                    "choose 1, 2, 3, 4, 6 or 9");
    std::vector<std::uint8_t> document = Sheet(story, compositor, options).draw(progress, stop);
    if (progress) progress({1, "done"});
    return document;
}

}  // namespace engine
