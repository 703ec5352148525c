// A script in Fountain.
#include "tests/fuzz/text_fuzz.h"

void fuzz::readText(std::string_view text) {
    expectShots(interchange::readFountain(text, "script.fountain"));
}
