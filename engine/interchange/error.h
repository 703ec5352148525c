// What the readers of this room throw when a file is not what it should be. Nothing else leaves them except
// std::bad_alloc. Thread safety: a plain value.
#pragma once

#include <stdexcept>
#include <string>

namespace interchange {

/// What is wrong, where (the file, the line), what to do about it. what() is "problem: where; remedy".
class Error : public std::runtime_error {
 public:
    Error(const std::string& what, const std::string& at, const std::string& todo)
        : std::runtime_error(what + ": " + at + "; " + todo), problem(what), where(at), remedy(todo) {}
    std::string problem, where, remedy;
};

}  // namespace interchange
