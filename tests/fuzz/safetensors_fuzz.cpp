// Safetensors files: a header of any content (its length is put right, or nothing would be reached) and some
// bytes of tensors.
#include <vector>

#include "tests/fuzz/weights_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    fuzz::Reader reader({data, size});
    if (reader.byte() % 8 == 0) {  // as it comes
        fuzz::readCheckpoint(folder.write("fuzzed.safetensors", reader.rest()));
        return 0;
    }
    const auto header = reader.until(0), tensors = reader.rest();
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < 8; ++i) bytes.push_back(std::uint8_t(header.size() >> (8 * i)));
    bytes.insert(bytes.end(), header.begin(), header.end());
    bytes.insert(bytes.end(), tensors.begin(), tensors.end());
    fuzz::readCheckpoint(folder.write("fuzzed.safetensors", bytes));
    return 0;
}
