#include <string>

#include "engine/seine/generator.h"
#include "engine/seine/guard.h"

namespace seine {

Error::Error(const std::string& problem_, const std::string& where_, const std::string& remedy_)
    : std::runtime_error(problem_ + ": " + where_ + "; " + remedy_),
      problem(problem_),
      where(where_),
      remedy(remedy_) {}

void throwTranslated(const c10::Error& error, const std::string& where) {
    const std::string text = error.what_without_backtrace();
    const std::string firstLine = text.substr(0, text.find('\n'));
    if (text.find("allocate memory") != std::string::npos ||
        text.find("out of memory") != std::string::npos) {
        throw OutOfMemory("not enough memory", where,
                          "close other programs or ask for a smaller size (" + firstLine + ")");
    }
    throw Error("the tensor library failed (" + firstLine + ")", where, "please report this message");
}

}  // namespace seine
