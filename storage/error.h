// The one error of the storage library: what happened, where, what to do about it. A plain value.
#pragma once

#include <stdexcept>
#include <string>

namespace storage {

class Error : public std::runtime_error {
 public:
    enum class Kind {
        NotFound,   // no such file
        Exists,     // create() never overwrites
        NotAStory,  // not a database, or that of another program
        Damaged,    // truncated, bytes changed; recover() may help
        Newer,      // written by a newer version than this
        Locked,     // somebody else edits it
        ReadOnly,   // the file, its folder or the way it was opened
        DiskFull,
        Input,  // a value that cannot be stored: unknown blob, unknown job
        Other   // what the system says
    };
    Error(Kind k, const std::string& happened, const std::string& place, const std::string& todo)
        : std::runtime_error(happened + ": " + place + "; " + todo),
          kind(k),
          problem(happened),
          where(place),
          remedy(todo) {}

    Kind kind;
    std::string problem, where, remedy;  // what() joins the three: "problem: where; remedy"
};

}  // namespace storage
