#include "engine/interchange/error.h"
#include "tests/fuzz/text_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        fuzz::readText({reinterpret_cast<const char*>(data), size});
    } catch (const interchange::Error&) {
    }
    return 0;
}
