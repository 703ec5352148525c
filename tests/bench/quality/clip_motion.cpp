// Where the camera of a clip goes: shift and zoom from its first frame to the one in the middle, by least
// squares over the optical flow.
//
//     clip_motion MOVIE...          prints a line a movie: NAME right R down D nearer N
//
// R and D: how far the camera moves, in shares of the frame's width and height; N: how much nearer it comes
// (0.1: things are a tenth larger).
#include <cstdio>

#include "engine/media/movie_reader.h"
#include "engine/media/optical_flow.h"

int main(int argc, char** argv) {
    constexpr int kWidth = 256;
    for (int i = 1; i < argc; ++i) {
        media::MovieReader movie = media::MovieReader::open(argv[i]);
        const int height = kWidth * movie.info().height / movie.info().width / 2 * 2;
        const engine::Picture first = movie.frame(0, kWidth, height);
        const media::FlowPair pair =
            media::opticalFlowBothWays(first, movie.frame(movie.info().frames / 2, kWidth, height), kWidth);
        const media::Flow& flow = pair.forward;
        double weights = 0, across = 0, down = 0, outward = 0, squares = 0;
        for (int y = 0; y < flow.height; ++y)
            for (int x = 0; x < flow.width; ++x) {
                const double weight = pair.inBoth[std::size_t(y) * flow.width + x];
                const double dx = x - flow.width / 2.0, dy = y - flow.height / 2.0;
                weights += weight;
                across += weight * flow.at(x, y)[0];
                down += weight * flow.at(x, y)[1];
                outward += weight * (dx * flow.at(x, y)[0] + dy * flow.at(x, y)[1]);
                squares += weight * (dx * dx + dy * dy);
            }
        if (weights <= 0) weights = squares = 1;
        std::printf("%s right %+.4f down %+.4f nearer %+.4f\n", argv[i], -across / weights / flow.width,
                    -down / weights / flow.height, outward / squares);
    }
}
