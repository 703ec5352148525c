// CLIP's byte-pair tokenizer: words in lower case, as bytes, merged by rank; then start token, end token and
// padding up to the length of the text tower. Everything comes from the model folder (vocab.json, merges.txt,
// tokenizer_config.json). Source: openai/CLIP simple_tokenizer. Thread safety: immutable after construction.
#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/seine/settings.h"

namespace seine::text {

class Tokenizer {
 public:
    /// From a tokenizer folder. Throws seine::Error naming the file (and line) that cannot be used, and when
    /// an id does not fit a vocabulary of `vocabulary` entries. `length`: tokens the text tower takes.
    Tokenizer(const std::filesystem::path& folder, std::int64_t vocabulary, std::int64_t length);

    /// Ids without start, end and padding, however many.
    std::vector<std::int64_t> encode(const std::string& text) const;
    /// Exactly length() ids: start, as many as fit, end, padding.
    std::vector<std::int64_t> operator()(const std::string& text) const;
    std::size_t length() const { return m_length; }

 private:
    std::unordered_map<std::string, std::int64_t> m_ids;
    std::unordered_map<std::string, std::size_t> m_ranks;  // "left right" -> order of merging
    std::string m_startWord, m_endWord;
    std::int64_t m_start = 0, m_end = 0, m_padding = 0;
    std::size_t m_length;

    void readVocabulary(const std::filesystem::path& file, std::int64_t vocabulary);
    void readMerges(const std::filesystem::path& file);
    std::string special(const Settings& config, const char* key, const char* fallback) const;
    void appendWord(std::vector<std::int64_t>& ids, const std::u32string& word) const;
};

}  // namespace seine::text
