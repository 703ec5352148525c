// The archives of torch.save: whole files of any content, and the pickle inside by itself.
#include "engine/seine/weights/pickle.h"
#include "tests/fuzz/weights_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    fuzz::Reader reader({data, size});
    if (reader.byte() % 2 == 0) {
        fuzz::readCheckpoint(folder.write("fuzzed.pt", reader.rest()));
        return 0;
    }
    try {
        seine::weights::pickledTensors(reader.rest(), "fuzzed");
    } catch (const seine::Error&) {
    }
    return 0;
}
