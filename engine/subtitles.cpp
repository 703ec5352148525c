#include "engine/subtitles.h"

#include <algorithm>

#include "engine/interchange/timecode.h"

namespace engine {
namespace {

/// Line by line, without the empty ones and the spaces at their ends.
std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line = text.substr(begin, end - begin);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
            line.pop_back();
        if (!line.empty()) lines.push_back(std::move(line));
        begin = end + 1;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines, const char* between) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : between) + line;
    return text;
}

}  // namespace

std::vector<media::Subtitle> subtitlesOf(const story::Story& story, story::Span range) {
    std::vector<media::Subtitle> subtitles;
    story::Frames begin = 0;
    for (const story::Shot& shot : story.shots) {
        const story::Frames from = std::max(begin, range.begin),
                            to = std::min(begin + shot.length, range.end());
        const std::string text = joined(linesOf(shot.dialogue), "\n");
        if (from < to && !text.empty())
            subtitles.push_back(
                {story.rate.seconds(from - range.begin), story.rate.seconds(to - range.begin), text});
        begin += shot.length;
    }
    return subtitles;
}

std::string srtOf(const std::vector<media::Subtitle>& subtitles) {
    std::string file;
    int number = 0;
    for (const media::Subtitle& subtitle : subtitles)
        file += std::to_string(++number) + "\r\n" + interchange::clockTime(subtitle.begin) + " --> " +
                interchange::clockTime(subtitle.end) + "\r\n" + joined(linesOf(subtitle.text), "\r\n") +
                "\r\n\r\n";
    return file;
}

}  // namespace engine
