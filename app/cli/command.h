// What the commands of `seine` share: each command file adds itself to the parser and leaves in
// Session::action what is to be done when the words were understood. main.cpp runs the action and turns what
// it throws into an exit status. One thread but for the stop_token.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <stdexcept>
#include <stop_token>
#include <string>

namespace cli {

/// Well-formed words that make no sense together: exit status 2. Read as "problem: where; remedy".
class UsageError : public std::runtime_error {
 public:
    UsageError(const std::string& problem, const std::string& where, const std::string& remedy)
        : std::runtime_error(problem + ": " + where + "; " + remedy) {}
};

struct Session {
    std::stop_token stop;         // Ctrl-C
    std::function<int()> action;  // of the command that was named; returns the exit status
};

void addNew(CLI::App&, Session&);
void addSet(CLI::App&, Session&);
void addSound(CLI::App&, Session&);
void addGenerate(CLI::App&, Session&);
void addExport(CLI::App&, Session&);
void addImport(CLI::App&, Session&);
void addAnimate(CLI::App&, Session&);
void addTransition(CLI::App&, Session&);
void addPredict(CLI::App&, Session&);
void addInfo(CLI::App&, Session&);
void addHistory(CLI::App&, Session&);
void addRevert(CLI::App&, Session&);
void addTidy(CLI::App&, Session&);
void addRecover(CLI::App&, Session&);
void addTrain(CLI::App&, Session&);
void addEvaluate(CLI::App&, Session&);
void addCompare(CLI::App&, Session&);
void addModels(CLI::App&, Session&);
void addBench(CLI::App&, Session&);
void addFarm(CLI::App&, Session&);
void addThumbnail(CLI::App&, Session&);
void addDescribe(CLI::App&, Session&);

}  // namespace cli
