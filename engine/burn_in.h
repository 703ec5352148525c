// What is written into the frames of an export for those who talk about it: number and name of the shot,
// timecode, dialogue, a logo. Text in any language; in plain capitals where this machine has no fonts.
// Thread safety: an object belongs to one thread at a time.
#pragma once

#include <filesystem>
#include <memory>

#include "engine/picture.h"
#include "storage/story/story.h"

namespace engine {

struct BurnIn {
    bool shot = false, timecode = false, dialogue = false;
    std::filesystem::path logo{};  // a picture, upper right; empty: none
    bool any() const { return shot || timecode || dialogue || !logo.empty(); }
    bool operator==(const BurnIn&) const = default;
};

class BurnInPainter {
 public:
    /// Throws media::Error for a logo that cannot be read.
    BurnInPainter(const BurnIn&, int width, int height);
    ~BurnInPainter();

    void paint(Picture&, const story::Story&, story::Frames at);

 private:
    struct Inside;
    std::unique_ptr<Inside> m;
};

}  // namespace engine
