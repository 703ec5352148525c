// TrainingSet::read: files and folders to stills and shots.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>
#include <iterator>

#include "engine/media/error.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"
#include "engine/training_set.h"

namespace engine {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMostBytes = std::int64_t(3) << 29;  // of pictures in memory, 1.5 GB
constexpr std::size_t kLongestCaption = 500;

std::string lowerExtension(const fs::path& path) {
    std::string extension = path.extension().string();
    for (char& c : extension) c = char(std::tolower((unsigned char)c));
    return extension;
}

std::string captionFor(const fs::path& path) {
    for (const fs::path& beside :
         {fs::path(path).replace_extension(".txt"), fs::path(path.string() + ".txt")}) {
        std::ifstream file(beside, std::ios::binary);
        if (!file) continue;
        std::string text(kLongestCaption, '\0');
        file.read(text.data(), std::streamsize(text.size()));
        text.resize(std::size_t(file.gcount()));
        std::replace_if(
            text.begin(), text.end(), [](unsigned char c) { return std::iscntrl(c); }, ' ');
        const auto begin = text.find_first_not_of(' '), end = text.find_last_not_of(' ');
        return begin == text.npos ? std::string() : text.substr(begin, end - begin + 1);
    }
    return captionFromName(path.stem().string());
}

/// Reads one file after the other and keeps count of the memory.
class Reader {
 public:
    Reader(const ClipShape& shape, std::stop_token stop) : m_shape(shape), m_stop(std::move(stop)) {}

    void read(const fs::path& path) {
        const std::string extension = lowerExtension(path);
        if (extension == ".txt" || path.filename().string().starts_with('.')) return;
        if (m_bytes > kMostBytes) return skip(path, "enough is in memory already");
        try {
            if (media::hasPictureName(path) && extension != ".gif") return readStill(path);
            readMovie(path);
        } catch (const media::Error& error) {
            skip(path, error.problem);
        }
    }

    std::vector<TrainingStill> stills;
    std::vector<TrainingShot> shots;
    std::vector<TrainingSet::Skipped> skipped;

 private:
    void skip(const fs::path& path, const std::string& why) { skipped.push_back({path, why}); }

    void readStill(const fs::path& path) {
        media::PictureLimits limits;
        limits.longestSide = 3 * std::max(m_shape.width, m_shape.height);
        Picture picture = media::readPicture(path, limits);
        if (picture.width < 16 || picture.height < 16)
            return skip(path, "the picture is smaller than 16 pixels");
        m_bytes += std::int64_t(picture.rgb.size());
        stills.push_back({std::move(picture), captionFor(path)});
    }

    void readMovie(const fs::path& path) {
        media::MovieReader movie = media::MovieReader::open(path);
        const auto& info = movie.info();
        if (info.frames < 2) return skip(path, "the movie has a single frame");
        const auto count = std::int64_t(info.seconds * m_shape.framesPerSecond);
        if (count < m_shape.frames)
            return skip(path, "the movie is shorter than " +
                                  std::to_string(int(std::ceil(m_shape.frames / m_shape.framesPerSecond))) +
                                  " s, which one clip needs");
        const std::size_t before = shots.size();
        const std::string caption = captionFor(path);
        std::vector<Picture> frames;
        std::string trouble;
        for (std::int64_t i = 0; i < count && m_bytes <= kMostBytes && trouble.empty(); ++i) {
            if (m_stop.stop_requested()) throw Cancelled();
            try {
                frames.push_back(frameOf(movie, i));
                m_bytes += std::int64_t(frames.back().rgb.size());
            } catch (const media::Error& error) {  // what came before the damage is good
                trouble = error.problem;
            }
        }
        cut(frames, caption);
        if (!trouble.empty()) return skip(path, "only its beginning can be read: " + trouble);
        if (shots.size() == before) skip(path, "no shot in it is long enough for a clip");
    }

    Picture frameOf(media::MovieReader& movie, std::int64_t index) const {
        const auto& info = movie.info();
        const double scale =
            std::max(double(m_shape.width) / info.width, double(m_shape.height) / info.height);
        const Picture frame = movie.frame(movie.frameAt(double(index) / m_shape.framesPerSecond),
                                          std::max(m_shape.width, int(std::lround(info.width * scale))),
                                          std::max(m_shape.height, int(std::lround(info.height * scale))));
        return media::fitTo(frame, m_shape.width, m_shape.height);
    }

    void cut(std::vector<Picture>& frames, const std::string& caption) {
        auto changes = shotChanges(frames);
        changes.push_back(frames.size());
        std::size_t begin = 0;
        for (const std::size_t end : changes) {
            if (end - begin >= std::size_t(m_shape.frames)) {
                TrainingShot shot;
                shot.caption = caption;
                std::move(frames.begin() + std::ptrdiff_t(begin), frames.begin() + std::ptrdiff_t(end),
                          std::back_inserter(shot.frames));
                shots.push_back(std::move(shot));
            } else {
                for (std::size_t i = begin; i < end; ++i) m_bytes -= std::int64_t(frames[i].rgb.size());
            }
            begin = end;
        }
    }

    ClipShape m_shape;
    std::stop_token m_stop;
    std::int64_t m_bytes = 0;
};

std::vector<fs::path> filesIn(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (!fs::exists(path, error))
            throw Error("there is nothing of this name", path.string(),
                        "name a folder, a picture or a movie");
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        std::vector<fs::path> inside;
        const auto options = fs::directory_options::skip_permission_denied;
        for (fs::recursive_directory_iterator entry(path, options, error), end; !error && entry != end;
             entry.increment(error))
            if (entry->is_regular_file(error)) inside.push_back(entry->path());
        if (error)
            throw Error("the folder cannot be read (" + error.message() + ")", path.string(),
                        "allow reading it, or name another");
        std::sort(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

}  // namespace

std::string captionFromName(const std::string& stem) {
    std::string words;
    bool letters = false;
    for (const char c : stem) {
        const bool gap = c == '_' || c == '-' || c == '.' || std::isspace((unsigned char)c);
        const bool letter = std::isalpha((unsigned char)c) || (unsigned char)c >= 128;
        if (!letter && !letters) continue;  // numbers and marks in front
        letters = true;
        if (!gap)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    while (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

TrainingSet TrainingSet::read(const std::vector<fs::path>& paths, const ClipShape& shape,
                              const ProgressSink& progress, std::stop_token stop) {
    const auto files = filesIn(paths);
    Reader reader(shape, stop);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (stop.stop_requested()) throw Cancelled();
        reader.read(files[i]);
        if (progress) progress({double(i + 1) / double(files.size()), "read"});
    }
    if (reader.stills.empty() && reader.shots.empty()) {
        const std::string where = paths.empty() ? "the training data" : paths[0].string();
        const auto& skipped = reader.skipped;
        throw Error(skipped.empty()
                        ? "there are no pictures and no movies to learn from"
                        : "none of " + std::to_string(skipped.size()) + " files can be learnt from (" +
                              skipped[0].path.filename().string() + ": " + skipped[0].why + ")",
                    where, "give pictures, or movies of 2 s and more");
    }
    TrainingSet set(std::move(reader.stills), std::move(reader.shots), shape);
    set.m_skipped = std::move(reader.skipped);
    return set;
}

}  // namespace engine
