// What every function of this library throws when it cannot do what was asked: bad or missing files,
// unwritable folders, full disks, sizes that make no sense. Nothing else leaves the library except
// std::bad_alloc.
//
// Thread safety: a plain value.
#pragma once

#include <stdexcept>
#include <string>

namespace media {

/// What happened, where (the file, the frame), what to do about it. what() is "problem: where; remedy".
class Error : public std::runtime_error {
 public:
    Error(const std::string& problem, const std::string& where, const std::string& remedy);
    std::string problem, where, remedy;
};

}  // namespace media
