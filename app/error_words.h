// Errors of the libraries in the language of the window. The libraries know no Qt and say everything in
// English; what a user can meet stands here once more, as patterns, so that it can be translated. What is not
// known stays English. A test finds every pattern in the libraries' sources. Any thread.
#pragma once

#include <QString>
#include <exception>
#include <string>

namespace app {

/// One part of an error, a problem or a remedy: "the file is too large (90 MiB, limit 64 MiB)".
QString worded(const std::string& english);
/// A whole error: "problem: where; remedy", where it is one of the libraries', or what() as it is.
QString worded(const std::exception& error);

/// The patterns in English, with %1, %2, ... for what is put in: for the test.
QStringList errorPatterns();

}  // namespace app
