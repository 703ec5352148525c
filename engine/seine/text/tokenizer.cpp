#include "engine/seine/text/tokenizer.h"

#include <algorithm>
#include <array>
#include <fstream>

#include "engine/seine/generator.h"
#include "engine/seine/text/unicode.h"

namespace seine::text {

namespace {

/// The printable character that stands for each byte in vocab.json and merges.txt, as UTF-8.
const std::array<std::string, 256>& byteNames() {
    static const auto names = [] {
        std::array<std::string, 256> result;
        char32_t next = 256;
        for (int byte = 0; byte < 256; ++byte) {
            const bool itself =
                (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
            appendUtf8(result[std::size_t(byte)], itself ? char32_t(byte) : next++);
        }
        return result;
    }();
    return names;
}

void replaceAll(std::u32string& text, const std::u32string& from, char32_t to) {
    for (auto at = text.find(from); at != std::u32string::npos; at = text.find(from, at + 1)) {
        text.replace(at, from.size(), 1, to);
    }
}

/// What the original does before splitting: HTML entities (twice), lower case.
std::u32string cleaned(const std::string& text) {
    std::u32string result = decodeUtf8(text);
    for (int i = 0; i < 2; ++i) {
        replaceAll(result, U"&lt;", U'<');
        replaceAll(result, U"&gt;", U'>');
        replaceAll(result, U"&quot;", U'"');
        replaceAll(result, U"&#39;", U'\'');
        replaceAll(result, U"&amp;", U'&');
    }
    std::u32string lower;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const char32_t c = result[i];
        const bool endOfWord =
            i > 0 && isLetter(result[i - 1]) && (i + 1 == result.size() || !isLetter(result[i + 1]));
        if (c == U'\u0130') {
            lower += U"i\u0307";
        } else {
            lower += c == U'\u03A3' && endOfWord ? U'\u03C2' : toLower(c);  // final sigma
        }
    }
    return lower;
}

/// Length of the next piece of `text` at `i`, which is no white space: a contraction, a word, one digit, or
/// signs.
std::size_t pieceAt(const std::u32string& text, std::size_t i) {
    static const std::u32string contractions[] = {U"'s", U"'t", U"'re", U"'ve", U"'m", U"'ll", U"'d"};
    for (const auto& ending : contractions) {
        if (text.compare(i, ending.size(), ending) == 0) return ending.size();
    }
    if (isNumber(text[i])) return 1;
    std::size_t end = i;
    if (isLetter(text[i])) {
        while (end < text.size() && isLetter(text[end])) ++end;
    } else {
        while (end < text.size() && !isLetter(text[end]) && !isNumber(text[end]) && !isSpace(text[end]))
            ++end;
    }
    return end - i;
}

}  // namespace

Tokenizer::Tokenizer(const std::filesystem::path& folder, std::int64_t vocabulary, std::int64_t length)
    : m_length(std::size_t(length)) {
    readVocabulary(folder / "vocab.json", vocabulary);
    readMerges(folder / "merges.txt");
    const auto file = folder / "tokenizer_config.json";
    const Settings config =
        std::filesystem::exists(file) ? Settings::read(file) : Settings({}, file.string());
    m_startWord = special(config, "bos_token", "<|startoftext|>");
    m_endWord = special(config, "eos_token", "<|endoftext|>");
    m_start = m_ids.at(m_startWord);
    m_end = m_ids.at(m_endWord);
    m_padding = m_ids.at(special(config, "pad_token", m_endWord.c_str()));
    if (config.has("model_max_length") && config.json().at("model_max_length").is_number_unsigned()) {
        m_length = std::min<std::size_t>(m_length, config.json().at("model_max_length").get<std::size_t>());
    }
    if (m_length < 2) config.refuse("model_max_length", "leaves no room for words");
}

void Tokenizer::readVocabulary(const std::filesystem::path& file, std::int64_t vocabulary) {
    const Settings words = Settings::read(file);
    for (const auto& [word, id] : words.json().items()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= std::uint64_t(vocabulary)) {
            words.refuse(word, "has the id " + id.dump() + ", outside the " + std::to_string(vocabulary) +
                                   " entries of the text tower");
        }
        m_ids.emplace(word, id.get<std::int64_t>());
    }
}

void Tokenizer::readMerges(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error("cannot open the file", file.string(), "check that the model folder is complete");
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty() || (number == 1 && line.compare(0, 8, "#version") == 0)) continue;
        const auto space = line.find(' ');
        const bool two = space != std::string::npos && space > 0 && space + 1 < line.size() &&
                         line.find(' ', space + 1) == std::string::npos;
        if (!two) {
            throw Error("line " + std::to_string(number) + " is no pair of pieces", file.string(),
                        "fetch the model again");
        }
        m_ranks.emplace(line, m_ranks.size());
    }
}

std::string Tokenizer::special(const Settings& config, const char* key, const char* fallback) const {
    const bool object = config.has(key) && config.json().at(key).is_object();
    const std::string word = object ? config.part(key).text("content", fallback) : config.text(key, fallback);
    if (!m_ids.count(word)) config.refuse(key, "is \"" + word + "\", which vocab.json does not hold");
    return word;
}

void Tokenizer::appendWord(std::vector<std::int64_t>& ids, const std::u32string& word) const {
    std::vector<std::string> parts;
    for (const char32_t c : word) {
        std::string bytes;
        appendUtf8(bytes, c);
        for (const char byte : bytes) parts.push_back(byteNames()[static_cast<unsigned char>(byte)]);
    }
    parts.back() += "</w>";
    while (parts.size() > 1) {
        std::size_t best = m_ranks.size(), at = 0;
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            const auto rank = m_ranks.find(parts[i] + ' ' + parts[i + 1]);
            if (rank != m_ranks.end() && rank->second < best) best = rank->second, at = i;
        }
        if (best == m_ranks.size()) break;
        const std::string left = parts[at], right = parts[at + 1];
        std::vector<std::string> merged;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool pair = i + 1 < parts.size() && parts[i] == left && parts[i + 1] == right;
            merged.push_back(pair ? left + right : parts[i]);
            i += pair;
        }
        parts = std::move(merged);
    }
    for (const auto& part : parts) {
        const auto id = m_ids.find(part);
        ids.push_back(id == m_ids.end() ? m_end : id->second);
    }
}

std::vector<std::int64_t> Tokenizer::encode(const std::string& text) const {
    std::vector<std::int64_t> ids;
    const std::u32string words = cleaned(text), start = decodeUtf8(m_startWord), end = decodeUtf8(m_endWord);
    for (std::size_t i = 0; i < words.size();) {
        if (isSpace(words[i])) {
            ++i;
        } else if (words.compare(i, start.size(), start) == 0) {
            ids.push_back(m_start);
            i += start.size();
        } else if (words.compare(i, end.size(), end) == 0) {
            ids.push_back(m_end);
            i += end.size();
        } else {
            const auto length = pieceAt(words, i);
            appendWord(ids, words.substr(i, length));
            i += length;
        }
    }
    return ids;
}

std::vector<std::int64_t> Tokenizer::operator()(const std::string& text) const {
    std::vector<std::int64_t> ids = encode(text);
    if (ids.size() > m_length - 2) ids.resize(m_length - 2);
    ids.insert(ids.begin(), m_start);
    ids.push_back(m_end);
    ids.resize(m_length, m_padding);
    return ids;
}

}  // namespace seine::text
