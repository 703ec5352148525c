// Clips made in code for tests of training: bars that travel, each clip in its own colour and direction.
#pragma once

#include <string>

#include "engine/seine/train/trainer.h"

class MadeClips : public seine::train::ClipSource {
 public:
    MadeClips(std::size_t count, int frames, int width, int height, std::size_t heldOut = 0)
        : m_count(count), m_frames(frames), m_width(width), m_height(height), m_heldOut(heldOut) {}

    std::size_t size() const override { return m_count; }
    bool isHeldOut(std::size_t index) const override { return index >= m_count - m_heldOut; }
    seine::train::TrainingClip clip(std::size_t index) const override {
        seine::train::TrainingClip clip;
        clip.caption = "clip " + std::to_string(index);
        clip.isChange = index % 2 == 1;
        for (int i = 0; i < m_frames; ++i) clip.frames.push_back(frame(int(index), i));
        return clip;
    }

 private:
    engine::Picture frame(int index, int time) const {
        engine::Picture picture(m_width, m_height);
        const bool upright = index & 1, back = index & 2;
        const int extent = upright ? m_width : m_height, bar = extent / 4;
        const int way = (extent - bar) * time / std::max(1, m_frames - 1);
        const int begin = back ? extent - bar - way : way;
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x) {
                const int along = upright ? x : y;
                const bool inside = along >= begin && along < begin + bar;
                for (int c = 0; c < 3; ++c)
                    picture.row(y)[3 * x + c] =
                        inside ? std::uint8_t(c == index % 3 ? 255 : 40) : std::uint8_t(index & 4 ? 200 : 20);
            }
        return picture;
    }

    std::size_t m_count;
    int m_frames, m_width, m_height;
    std::size_t m_heldOut;
};
