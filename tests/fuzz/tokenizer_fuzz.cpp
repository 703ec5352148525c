// The tokenizer's files and the words it is given: vocab.json, merges.txt, tokenizer_config.json and a text,
// with a zero byte between them.
#include "engine/seine/generator.h"
#include "engine/seine/text/tokenizer.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    constexpr std::int64_t kVocabulary = 1000, kLength = 16;
    fuzz::Reader reader({data, size});
    folder.write("vocab.json", reader.until(0));
    folder.write("merges.txt", reader.until(0));
    folder.write("tokenizer_config.json", reader.until(0));
    const auto text = reader.rest();
    try {
        const seine::text::Tokenizer tokenizer(folder.path(), kVocabulary, kLength);
        const auto ids = tokenizer(std::string(text.begin(), text.end()));
        if (ids.size() != tokenizer.length() || ids.size() > std::size_t(kLength)) __builtin_trap();
        for (const std::int64_t id : ids)
            if (id < 0 || id >= kVocabulary) __builtin_trap();
    } catch (const seine::Error&) {
    }
    return 0;
}
