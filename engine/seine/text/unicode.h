// As much of Unicode as the tokenizer needs: letters, numbers, white space, lower case, UTF-8.
// Thread safety: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace seine::text {

bool isLetter(char32_t c);  // general category L*
bool isNumber(char32_t c);  // general category N*
bool isSpace(char32_t c);
char32_t toLower(char32_t c);  // simple mapping: one character to one

/// Every malformed sequence becomes U+FFFD.
std::u32string decodeUtf8(std::string_view bytes);
void appendUtf8(std::string& bytes, char32_t c);

}  // namespace seine::text
