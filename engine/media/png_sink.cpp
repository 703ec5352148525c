// A folder of numbered PNG files: written into a hidden folder beside the target, renamed when it is whole.
#include <cstdio>
#include <random>
#include <system_error>

#include "engine/media/byte_store.h"
#include "engine/media/error.h"
#include "engine/media/movie_sink.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"

namespace media {
namespace {

namespace fs = std::filesystem;

class PngSink : public MovieSink {
 public:
    PngSink(fs::path folder, const MovieSettings& settings)
        : m_settings(settings), m_target(std::move(folder)) {
        std::error_code error;
        if (fs::exists(m_target, error) &&
            !(fs::is_directory(m_target, error) && fs::is_empty(m_target, error)))
            throw Error("the pictures need a folder of their own, this one is in use", m_target.string(),
                        "choose a new or an empty folder");
        const std::string number = std::to_string(std::random_device()());
        m_temporary = m_target.parent_path() / (".seine-" + number + ".part");
        if (!fs::create_directory(m_temporary, error))
            throw Error("the folder cannot be made (" + error.message() + ")", m_target.string(),
                        "choose a place that you may write to");
    }
    ~PngSink() override {
        std::error_code ignored;
        if (!m_isInPlace) fs::remove_all(m_temporary, ignored);
    }
    PngSink(const PngSink&) = delete;
    PngSink& operator=(const PngSink&) = delete;

    void addFrame(const engine::Picture& picture) override { writePng(picture, file(++m_frames), 4); }

    MovieInfo finish() override {
        for (const std::int64_t number : {std::int64_t(1), m_frames}) {
            const engine::Picture picture = readPicture(file(number));
            if (picture.width != m_settings.width || picture.height != m_settings.height)
                throw Error("a written picture does not read back", m_target.string(), "export again");
        }
        std::error_code error;
        fs::rename(m_temporary, m_target, error);
        if (error)
            throw Error("the folder cannot get its name (" + error.message() + ")", m_target.string(),
                        "choose another name");
        m_isInPlace = true;
        MovieInfo info;
        info.container = info.codec = "png";
        info.pixelFormat = "rgb24";
        info.width = m_settings.width;
        info.height = m_settings.height;
        info.rate = m_settings.rate;
        info.frames = m_frames;
        info.seconds = m_settings.rate.seconds(double(m_frames));
        return info;
    }

 private:
    fs::path file(std::int64_t number) const {
        char name[32];
        std::snprintf(name, sizeof name, "%06lld.png", static_cast<long long>(number));
        return m_temporary / name;
    }

    MovieSettings m_settings;
    fs::path m_target, m_temporary;
    std::int64_t m_frames = 0;
    bool m_isInPlace = false;
};

}  // namespace

std::unique_ptr<MovieSink> makePngSink(const fs::path& folder, const MovieSettings& settings) {
    return std::make_unique<PngSink>(folder, settings);
}

}  // namespace media
