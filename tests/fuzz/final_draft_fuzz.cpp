// A Final Draft script.
#include "tests/fuzz/text_fuzz.h"

void fuzz::readText(std::string_view text) {
    expectShots(interchange::readFinalDraft(text, "script.fdx"));
}
