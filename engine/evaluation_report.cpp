#include "engine/evaluation_report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>

#include "engine/frame_sheet.h"
#include "engine/media/picture_writer.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

/// A column of the tables: key, title, which way is better and what is aimed at.
struct Column {
    const char *key, *title, *note;
};
constexpr Column kColumns[] = {
    {"text_alignment", "text", "cosine to the words, more is better"},
    {"scene_similarity", "scenes", "mean cosine to both scenes, more is better"},
    {"coherence", "coherence", "cosine between neighbouring frames, more is better"},
    {"ghost_index", "ghost", "double exposure, 0 none; goal below 0.25"},
    {"sharpness", "sharpness", "against the scenes, 1 as sharp; goal at least 0.85"},
    {"colour_shift", "colour", "off the scenes' blend; goal at most 0.05"},
    {"motion", "motion", "mean flow a frame, widths of the frame"},
    {"steadiness", "steadiness", "share of steps that lead nearer to the second scene; goal at least 0.8"},
    {"warp_error", "warp error", "what the motion does not explain, less is better"},
    {"flicker", "flicker", "change of light from frame to frame, less is better"},
    {"words_rank", "words", "share of stock descriptions that fit less than the words; below 0.25 they miss"},
    {"diversity", "diversity", "mean difference between takes of other seeds"},
    {"seconds", "seconds", "to make one take on this machine"},
};

/// arXiv 2310.20700, Table 1: MSR-VTT, with the authors' CLIP; of other pictures, so only beside, not
/// against.
struct PaperRow {
    const char* method;
    double text, scenes, coherence;
};
constexpr PaperRow kPaperRows[] = {{"morphing", .2535, .7707, .9569},
                                   {"VQGAN-based", .2528, .7389, .9542},
                                   {"SD-based", .2665, .6080, .8809},
                                   {"SEINE", .2726, .7740, .9675}};

std::string number(double value, int digits = 4) {
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else
            result += c;
    }
    return result;
}

std::string quoted(const std::string& text) {  // RFC 4180
    std::string result = "\"";
    for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

void write(const fs::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.flush();
    if (!out)
        throw Error("cannot write the report", file.string(),
                    "choose a folder that can be written to, with room");
}

/// A file name that every system takes.
std::string fileNameOf(std::size_t index, const char* what) {
    char text[48];
    std::snprintf(text, sizeof text, "%s-%03zu.jpg", what, index + 1);
    return text;
}

struct Line {
    std::string name, colour;
    std::vector<std::optional<double>> values;
};

/// A small chart as SVG: values from 0 to `top` over the frames.
std::string chart(const std::string& title, const std::vector<Line>& lines) {
    constexpr int kWidth = 320, kHeight = 120, kLeft = 30, kTop = 16;
    double top = 0.1;
    for (const Line& line : lines)
        for (const auto& value : line.values)
            if (value) top = std::max(top, *value);
    top = std::ceil(top * 10) / 10;
    std::string svg =
        "<svg viewBox='0 0 " + std::to_string(kWidth) + ' ' + std::to_string(kHeight) + "' role='img'>";
    svg += "<title>" + escaped(title) + "</title><text x='" + std::to_string(kLeft) + "' y='11'>" +
           escaped(title) + "</text>";
    const auto yOf = [&](double value) {
        return kTop + (kHeight - kTop - 8) * (1 - std::max(0.0, value) / top);
    };
    for (const double mark : {0.0, top})
        svg += "<line class='rule' x1='" + std::to_string(kLeft) + "' x2='" + std::to_string(kWidth) +
               "' y1='" + number(yOf(mark), 1) + "' y2='" + number(yOf(mark), 1) + "'/><text x='2' y='" +
               number(yOf(mark) + 4, 1) + "'>" + number(mark, 1) + "</text>";
    for (const Line& line : lines) {
        std::string points;
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            if (!line.values[i]) continue;
            const double x = kLeft + double(kWidth - kLeft - 4) * double(i) /
                                         double(std::max<std::size_t>(1, line.values.size() - 1));
            points += number(x, 1) + ',' + number(yOf(*line.values[i]), 1) + ' ';
        }
        svg += "<polyline stroke='" + line.colour + "' points='" + points + "'><title>" + escaped(line.name) +
               "</title></polyline>";
    }
    return svg + "</svg>";
}

std::string colourOf(const std::string& method) {
    return method == "seine" ? "#ffb454" : method == "morph" ? "#6cb6ff" : "#8b949e";
}

std::string curvesOf(const PairResult& pair) {
    const std::pair<const char*, std::optional<double> FrameFigures::*> charts[] = {
        {"distance to the second scene", &FrameFigures::distanceTo},
        {"ghost index", &FrameFigures::ghostIndex},
        {"sharpness", &FrameFigures::sharpness},
        {"coherence", &FrameFigures::coherence}};
    std::string html = "<div class='curves'>";
    for (const auto& [title, figure] : charts) {
        std::vector<Line> lines;
        for (const MethodResult& method : pair.methods) {
            if (method.takes.empty()) continue;
            Line line{method.method, colourOf(method.method), {}};
            for (const FrameFigures& frame : method.takes.front().curve) line.values.push_back(frame.*figure);
            lines.push_back(std::move(line));
        }
        html += chart(title, lines);
    }
    return html + "</div>";
}

std::string tableHtml(const Table& table) {
    std::string html = "<table><tr><th>method</th>";
    for (const Column& column : kColumns)
        html += std::string("<th title=\"") + column.note + "\">" + column.title + "</th>";
    html += "</tr>";
    for (const Table::Row& row : table.rows) {
        html += "<tr class='" + escaped(row.method) + "'><td>" + escaped(row.method) + "</td>";
        for (const Column& column : kColumns) {
            const auto found = row.figures.find(column.key);
            html += found == row.figures.end() ? "<td></td>"
                                               : "<td>" + number(found->second.mean) + "<small> ± " +
                                                     number(found->second.half) + "</small></td>";
        }
        html += "</tr>";
    }
    html += "</table><ul class='notes'>";
    for (const Column& column : kColumns)
        html += std::string("<li><b>") + column.title + "</b>: " + column.note + "</li>";
    return html + "</ul>";
}

std::string paperHtml() {
    std::string html =
        "<h2>The paper's Table 1, for orientation</h2><p>Other pictures (MSR-VTT) and another CLIP: to be "
        "read beside the "
        "table above, not against "
        "it.</p><table><tr><th>method</th><th>text</th><th>scenes</th><th>coherence</th></tr>";
    for (const PaperRow& row : kPaperRows)
        html += std::string("<tr><td>") + row.method + "</td><td>" + number(row.text) + "</td><td>" +
                number(row.scenes) + "</td><td>" + number(row.coherence) + "</td></tr>";
    return html + "</table>";
}

std::string longHtml(const std::vector<LongResult>& shots) {
    std::string html =
        "<h2>Long shots</h2><p>The last 15 % of the frames against the first 15 %: 1 is unchanged; the gate "
        "is 0.85 to "
        "1.15.</p><table><tr><th>shot</th><th>seconds</th><th>sharpness</th><th>saturation</"
        "th><th>brightness</th>"
        "<th>likeness</th><th>motion</th><th>holds</th></tr>";
    std::vector<double> figures[5];
    for (const LongResult& shot : shots) {
        const double values[] = {shot.sharpness, shot.saturation, shot.brightness, shot.likeness,
                                 shot.motion};
        for (std::size_t i = 0; i < std::size(values); ++i) figures[i].push_back(values[i]);
        html += "<tr><td>" + escaped(shot.name) + "</td><td>" + number(shot.seconds, 1) + "</td><td>" +
                number(shot.sharpness, 2) + "</td><td>" + number(shot.saturation, 2) + "</td><td>" +
                number(shot.brightness, 2) + "</td><td>" + number(shot.likeness, 3) + "</td><td>" +
                number(shot.motion, 4) + "</td><td>" + (holds(shot) ? "yes" : "no") + "</td></tr>";
    }
    html += "<tr class='seine'><td>mean</td><td></td>";
    for (const auto& list : figures) {
        const Mean95 mean = mean95(list);
        html += "<td>" + number(mean.mean, 4) + "<small> ± " + number(mean.half, 4) + "</small></td>";
    }
    html += "<td>" + std::to_string(std::count_if(shots.begin(), shots.end(), holds)) + " of " +
            std::to_string(shots.size()) + "</td></tr></table>";
    Line drift{"drift", "#ffb454", {}};
    for (const double value : driftBySecond(shots)) drift.values.push_back(value);
    html += "<div class='curves'>";
    if (drift.values.size() > 1)
        html += chart("Frechet distance of CLIP features to the first second", {drift});
    const std::pair<const char*, std::vector<double> LongResult::*> charts[] = {
        {"likeness to the picture", &LongResult::toPicture},
        {"sharpness", &LongResult::sharpnessOf},
        {"saturation", &LongResult::saturationOf},
        {"motion", &LongResult::motionOf}};
    for (const auto& [title, curve] : charts) {
        Line line{title, "#ffb454", {}};
        for (const double value : bySecond(shots, curve)) line.values.push_back(value);
        if (line.values.size() > 1) html += chart(std::string(title) + ", against the first second", {line});
    }
    html += "</div>";
    for (std::size_t i = 0; i < shots.size(); ++i)
        html +=
            "<h3>" + escaped(shots[i].name) + "</h3><img loading='lazy' src='" + fileNameOf(i, "long") + "'>";
    return html;
}

constexpr const char* kStyle =
    "<style>body{background:#18191c;color:#dcdee2;font:15px/1.5 system-ui,sans-serif;margin:2rem "
    "auto;max-width:1500px;"
    "padding:0 1rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums}td,th{padding:.3rem "
    ".7rem;"
    "text-align:right;border-bottom:1px solid "
    "#33363d}td:first-child,th:first-child{text-align:left}small{color:#8b949e}"
    "tr.seine "
    "td{color:#ffb454}img{max-width:100%}.curves{display:flex;flex-wrap:wrap;gap:1rem}svg{width:340px}"
    "svg "
    "text{fill:#8b949e;font-size:9px}polyline{fill:none;stroke-width:1.6}.rule{stroke:#33363d}.notes{color:#"
    "8b949e;"
    "columns:2}</style>";

std::string html(const EvaluationReport& report) {
    std::string page = "<!doctype html><html lang='en'><meta charset='utf-8'><title>Evaluation of " +
                       escaped(report.model) + "</title>" + kStyle + "<h1>Evaluation of " +
                       escaped(report.model) + "</h1><p>Criteria by the CLIP of " + escaped(report.clip) +
                       ". " + escaped(report.protocol) + "</p>";
    if (!report.pairs.empty()) {
        page += "<h2>Transitions of " + std::to_string(report.pairs.size()) +
                " pairs</h2><p>Means over the pairs with 95 % confidence intervals; takes of several seeds "
                "are averaged "
                "within a pair first.</p>" +
                tableHtml(tableOf(report.pairs)) + paperHtml() + "<h2>Every pair</h2>";
        for (std::size_t i = 0; i < report.pairs.size(); ++i) {
            const PairResult& pair = report.pairs[i];
            page +=
                "<h3>" + escaped(pair.name) + "</h3><p>" + escaped(pair.prompt) +
                (pair.methods.front().wasFollowed ? " (both show the same: followed by optical flow)" : "") +
                "</p><img loading='lazy' src='" + fileNameOf(i, "pair") + "'>" + curvesOf(pair);
        }
    }
    if (!report.longShots.empty()) page += longHtml(report.longShots);
    return page + "</html>\n";
}

std::string tableCsv(const Table& table) {
    std::string csv = "method,figure,mean,half_interval_95,pairs\n";
    for (const Table::Row& row : table.rows)
        for (const auto& [key, value] : row.figures)
            csv += quoted(row.method) + ',' + key + ',' + number(value.mean, 6) + ',' +
                   number(value.half, 6) + ',' + std::to_string(value.count) + '\n';
    return csv;
}

std::string pairsCsv(const std::vector<PairResult>& pairs) {
    std::string csv = "pair,method,take";
    for (const JudgementFigure& figure : judgementFigures()) csv += std::string(",") + figure.key;
    csv += '\n';
    for (const PairResult& pair : pairs)
        for (const MethodResult& method : pair.methods)
            for (std::size_t take = 0; take < method.takes.size(); ++take) {
                csv += quoted(pair.name) + ',' + quoted(method.method) + ',' + std::to_string(take + 1);
                for (const JudgementFigure& figure : judgementFigures()) {
                    const auto& value = method.takes[take].*figure.value;
                    csv += ',' + (value ? number(*value, 6) : std::string());
                }
                csv += '\n';
            }
    return csv;
}

std::string longCsv(const std::vector<LongResult>& shots) {
    std::string csv = "shot,seconds,sharpness,saturation,brightness,likeness,motion,holds\n";
    for (const LongResult& shot : shots)
        csv += quoted(shot.name) + ',' + number(shot.seconds, 2) + ',' + number(shot.sharpness) + ',' +
               number(shot.saturation) + ',' + number(shot.brightness) + ',' + number(shot.likeness) + ',' +
               number(shot.motion, 6) + (holds(shot) ? ",yes\n" : ",no\n");
    return csv;
}

/// The curves of the report as numbers: a row a second.
std::string secondsCsv(const std::vector<LongResult>& shots) {
    std::string csv = "second,frechet,likeness,sharpness,saturation,motion\n";
    const std::vector<double> curves[] = {driftBySecond(shots), bySecond(shots, &LongResult::toPicture),
                                          bySecond(shots, &LongResult::sharpnessOf),
                                          bySecond(shots, &LongResult::saturationOf),
                                          bySecond(shots, &LongResult::motionOf)};
    std::size_t seconds = 0;
    for (const auto& curve : curves) seconds = std::max(seconds, curve.size());
    for (std::size_t second = 0; second < seconds; ++second) {
        csv += std::to_string(second + 1);
        for (const auto& curve : curves) csv += ',' + (second < curve.size() ? number(curve[second]) : "");
        csv += '\n';
    }
    return csv;
}

}  // namespace

void writeReport(const EvaluationReport& report, const fs::path& folder) {
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        throw Error("cannot make the folder of the report", folder.string() + " (" + problem.message() + ")",
                    "choose another");
    for (std::size_t i = 0; i < report.pairs.size(); ++i) {
        FrameSheet sheet;
        for (const MethodResult& method : report.pairs[i].methods) {
            sheet.beginRow(method.method);
            for (const Picture& frame : method.shown) sheet.add(frame);
        }
        media::writeJpeg(sheet.picture(), folder / fileNameOf(i, "pair"));
    }
    for (std::size_t i = 0; i < report.longShots.size(); ++i) {
        FrameSheet sheet;
        sheet.beginRow("");
        for (const Picture& frame : report.longShots[i].shown) sheet.add(frame);
        media::writeJpeg(sheet.picture(), folder / fileNameOf(i, "long"));
    }
    if (!report.pairs.empty()) {
        write(folder / "table.csv", tableCsv(tableOf(report.pairs)));
        write(folder / "pairs.csv", pairsCsv(report.pairs));
    }
    if (!report.longShots.empty()) {
        write(folder / "long.csv", longCsv(report.longShots));
        write(folder / "seconds.csv", secondsCsv(report.longShots));
    }
    write(folder / "index.html", html(report));
}

std::string asText(const Table& table) {
    std::string text;
    char cell[64];
    std::snprintf(cell, sizeof cell, "%-11s", "");
    text += cell;
    for (const Column& column : kColumns) {
        std::snprintf(cell, sizeof cell, " %15s", column.title);
        text += cell;
    }
    text += '\n';
    for (const Table::Row& row : table.rows) {
        std::snprintf(cell, sizeof cell, "%-11s", row.method.c_str());
        text += cell;
        for (const Column& column : kColumns) {
            const auto found = row.figures.find(column.key);
            if (found == row.figures.end())
                std::snprintf(cell, sizeof cell, " %15s", "-");
            else
                std::snprintf(cell, sizeof cell, " %8.4f ±%.3f", found->second.mean, found->second.half);
            text += cell;
        }
        text += '\n';
    }
    return text;
}

}  // namespace engine
