// The results of an evaluation as files that anybody can open: index.html with tables, curves and contact
// sheets, table.csv, pairs.csv, long.csv and seconds.csv, and a JPEG sheet a pair. Thread safety: a free
// function on values.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/evaluation.h"

namespace engine {

struct EvaluationReport {
    std::string model, clip, protocol;  // in words
    std::vector<PairResult> pairs;
    std::vector<LongResult> longShots;
};

/// Makes the folder where it is missing; files of the same names are replaced. Throws Error naming what
/// cannot be written, media::Error for pictures.
void writeReport(const EvaluationReport&, const std::filesystem::path& folder);

/// The tables alone, as text of fixed width for a terminal.
std::string asText(const Table&);

}  // namespace engine
