// The tokenizer on a small vocabulary of its own, the official ids where CLIP's vocabulary is at hand,
// damaged files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "engine/seine/generator.h"
#include "engine/seine/text/tokenizer.h"
#include "engine/seine/text/unicode.h"
#include "tests/seine/temporary_file.h"

namespace {

using seine::text::Tokenizer;
using testing::ElementsAre;
using testing::HasSubstr;
using Ids = std::vector<std::int64_t>;

/// A tokenizer folder that knows every byte (0..255, 256..511 at the end of a word) and a few merges.
struct Folder {
    nlohmann::json vocabulary;
    std::string merges = "#version: 0.2\nh o\nho use</w>\nu s\nus e</w>\n";
    std::string config = R"({"bos_token":"<s>","eos_token":{"content":"<e>"},"pad_token":"!"})";

    Folder() {
        int next = 0;
        for (const char* end : {"", "</w>"}) {
            char32_t outside = 256;
            for (char32_t byte = 0; byte < 256; ++byte) {
                const bool itself =
                    (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
                std::string name;
                seine::text::appendUtf8(name, itself ? byte : outside++);
                vocabulary[name + end] = next++;
            }
        }
        for (const char* piece : {"ho", "us", "use</w>", "house</w>", "<s>", "<e>"})
            vocabulary[piece] = next++;
    }
    Tokenizer make(std::int64_t entries = 518, std::int64_t length = 8) const {
        const TemporaryFile file("vocab.json", vocabulary.dump());
        std::ofstream(file.folder() / "merges.txt") << merges;
        std::ofstream(file.folder() / "tokenizer_config.json") << config;
        return Tokenizer(file.folder(), entries, length);
    }
    std::string refusal(std::int64_t entries = 518) const {
        try {
            make(entries);
        } catch (const seine::Error& error) {
            return error.what();
        }
        return "accepted";
    }
};

TEST(Tokenizer, MergesByRankAndPads) {
    const auto tokenizer = Folder().make();
    EXPECT_THAT(tokenizer.encode("House"), ElementsAre(515));
    EXPECT_THAT(tokenizer.encode("hoe use"), ElementsAre(512, 'e' + 256, 514));
    EXPECT_THAT(tokenizer("house"), ElementsAre(516, 515, 517, '!', '!', '!', '!', '!'));
    EXPECT_THAT(tokenizer(""), ElementsAre(516, 517, '!', '!', '!', '!', '!', '!'));
    EXPECT_THAT(tokenizer("house house house house house house house"),
                ElementsAre(516, 515, 515, 515, 515, 515, 515, 517));
}

TEST(Tokenizer, SplitsAsTheOriginal) {
    const auto tokenizer = Folder().make();
    const auto end = [](char c) { return std::int64_t(c) + 256; };
    EXPECT_THAT(tokenizer.encode("a1b23"), ElementsAre(end('a'), end('1'), end('b'), end('2'), end('3')));
    EXPECT_THAT(tokenizer.encode("a's"), ElementsAre(end('a'), '\'', end('s')));
    EXPECT_THAT(tokenizer.encode("a?!_ b"), ElementsAre(end('a'), '?', '!', end('_'), end('b')));
    EXPECT_THAT(tokenizer.encode("a&amp;b \t\r\n<s>"), ElementsAre(end('a'), end('&'), end('b'), 516));
    EXPECT_EQ(tokenizer.encode("\xC3\x89"), (Ids{0xC3, 0xA9 + 256}));  // É in lower case
    EXPECT_EQ(tokenizer.encode("\xFF"), tokenizer.encode("\xEF\xBF\xBD"));
}

TEST(Tokenizer, TakesAnEndlessWord) {
    EXPECT_EQ(Folder().make()(std::string(3000, 'x')).size(), 8u);
}

TEST(Tokenizer, NamesWhatIsWrongInItsFiles) {
    EXPECT_EQ(Folder().refusal(), "accepted");
    EXPECT_THAT(Folder().refusal(517), HasSubstr("outside the 517 entries"));
    Folder folder;
    folder.merges = "#version: 0.2\nh o\nbroken\n";
    EXPECT_THAT(folder.refusal(), HasSubstr("line 3"));
    folder = {};
    folder.vocabulary["x"] = "seven";
    EXPECT_THAT(folder.refusal(), HasSubstr("\"seven\""));
    folder = {};
    folder.config = R"({"eos_token":"<missing>"})";
    EXPECT_THAT(folder.refusal(), HasSubstr("vocab.json does not hold"));
    folder.config = "{";
    EXPECT_THAT(folder.refusal(), HasSubstr("not valid JSON"));
    folder = {};
    folder.vocabulary = {1, 2, 3};
    EXPECT_THAT(folder.refusal(), HasSubstr("not valid JSON"));
    EXPECT_THROW(Tokenizer("/nonexistent", 10, 77), seine::Error);
}

TEST(Tokenizer, EqualsTheOfficialIds) {
    const char* folder = std::getenv("SEINE_CLIP_TOKENIZER");
    if (!folder) GTEST_SKIP() << "SEINE_CLIP_TOKENIZER names no folder with CLIP's vocabulary";
    const Tokenizer tokenizer(folder, 49408, 77);
    std::ifstream file(std::string(SEINE_TESTS) + "/golden/clip_tokens.json");
    for (const auto& entry : nlohmann::json::parse(file)) {
        EXPECT_EQ(tokenizer.encode(entry.at("text")), entry.at("ids").get<Ids>()) << entry.at("text");
    }
}

TEST(Unicode, RoundTripsAndRefusesOverlongForms) {
    for (const char32_t c : {U'a', U'\u00E9', U'\u6771', U'\U0001F3AC'}) {
        std::string bytes;
        seine::text::appendUtf8(bytes, c);
        EXPECT_EQ(seine::text::decodeUtf8(bytes), std::u32string(1, c));
    }
    EXPECT_EQ(seine::text::decodeUtf8("\xC0\xAF"), U"\uFFFD");
    EXPECT_EQ(seine::text::decodeUtf8("\xED\xA0\x80"), U"\uFFFD");
    EXPECT_EQ(seine::text::decodeUtf8("\xF0\x9F"), U"\uFFFD");
    EXPECT_TRUE(seine::text::isLetter(U'\u6771') && seine::text::isNumber(U'\u0663'));
    EXPECT_EQ(seine::text::toLower(U'\u0416'), U'\u0436');
}

}  // namespace
