// Writes files of the names and shapes of SEINE's published ones, weights by the formula:
//     published_files FOLDER [--full]      --full: 909 million numbers, 7 GB
#include <cstdio>
#include <string>

#include "tests/seine/published_files.h"

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "published_files FOLDER [--full]\n");
        return 2;
    }
    const c10::InferenceMode inference;
    const golden::PublishedFiles files(argv[1], argc > 2 && std::string(argv[2]) == "--full");
    std::printf("%s\n%s\n", files.seine.c_str(), files.stableDiffusion.c_str());
}
