// A folder of numbered PNG files: written into a hidden folder beside the target, renamed when it is whole. A
// folder that an earlier export wrote is replaced then.
#include <algorithm>
#include <cstdio>

#include "engine/media/error.h"
#include "engine/media/frame_picture.h"
#include "engine/media/movie_sink.h"
#include "engine/media/pending_folder.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"

namespace media {
namespace {

namespace fs = std::filesystem;

/// "000012.png"
bool isNumberedPicture(const std::string& name) {
    return name.size() == 10 && name.ends_with(".png") &&
           std::all_of(name.begin(), name.begin() + 6, [](char c) { return c >= '0' && c <= '9'; });
}

class PngSink : public MovieSink {
 public:
    PngSink(const fs::path& folder, const MovieSettings& settings)
        : m_settings(settings), m_folder(folder, isNumberedPicture) {}

    void addFrame(const engine::Picture& picture) override { writePng(picture, file(++m_frames), 4); }

    void addFrame(const CodedFrame& frame) override {
        addFrame(m_toPicture(frame.frame(), m_folder.target().string()));
    }

    MovieInfo finish() override {
        for (const std::int64_t number : {std::int64_t(1), m_frames}) {
            const engine::Picture picture = readPicture(file(number));
            if (picture.width != m_settings.width || picture.height != m_settings.height)
                throw Error("a written picture does not read back", m_folder.target().string(),
                            "export again");
        }
        m_folder.commit();
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
        return m_folder.path() / name;
    }

    MovieSettings m_settings;
    PendingFolder m_folder;
    ToPicture m_toPicture;
    std::int64_t m_frames = 0;
};

}  // namespace

std::unique_ptr<MovieSink> makePngSink(const fs::path& folder, const MovieSettings& settings) {
    return std::make_unique<PngSink>(folder, settings);
}

}  // namespace media
