// The steps of the history in the project file, with the position between what is done and what is undone.
// Bounded: the oldest steps go first. Private to storage; as thread-safe as its Database.
//
//     done  done  done | undone  undone        undo moves the bar to the left, redo to the right;
//                      ^ position              a new step takes the place of all that is undone
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "storage/project_file.h"

namespace storage {

class Database;

class History {
 public:
    /// Steps that cannot be read (of another version, damaged) are left out with all beyond them.
    static History read(Database&);

    const std::vector<Step>& steps() const { return m_steps; }
    std::size_t position() const { return m_position; }
    bool isComplete() const { return m_complete; }

    /// These write inside a transaction of the caller's, to whom it falls to keep the old value for a
    /// failure.
    void add(Database&, const story::Edit& forward, const story::Edit& inverse, bool mayMerge);
    void moveBack(Database&, const story::Edit& forward);     // the last done step was undone: what redoes it
    void moveForward(Database&, const story::Edit& inverse);  // the first undone was redone: what undoes it
    void clear(Database&);

 private:
    void trim(Database&);
    void writePosition(Database&);

    std::vector<Step> m_steps;
    std::vector<std::int64_t> m_sizes;  // bytes of each
    std::size_t m_position = 0;
    bool m_complete = true;
};

}  // namespace storage
