// The Frechet distance of sets of embeddings. With A and B the centred sets, scaled so that the covariances
// are A'A and B'B, the trace of their geometric mean is the sum of the singular values of A B', which is as
// small as the sets are: no covariance matrix is ever formed.
#include <algorithm>
#include <cmath>

#include "engine/evaluation.h"

namespace engine {
namespace {

using Set = std::vector<std::vector<float>>;
using Matrix = std::vector<std::vector<double>>;  // rows

std::vector<double> meanOf(const Set& set) {
    std::vector<double> mean(set.front().size());
    for (const auto& row : set)
        for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += row[i] / double(set.size());
    return mean;
}

Matrix centred(const Set& set, const std::vector<double>& mean) {
    const double scale = 1 / std::sqrt(double(set.size() - 1));
    Matrix rows(set.size(), std::vector<double>(mean.size()));
    for (std::size_t r = 0; r < set.size(); ++r)
        for (std::size_t i = 0; i < mean.size(); ++i) rows[r][i] = (set[r][i] - mean[i]) * scale;
    return rows;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

double trace(const Matrix& rows) {
    double sum = 0;
    for (const auto& row : rows) sum += dot(row, row);
    return sum;
}

/// One-sided Jacobi rotations (Hestenes 1958) on the rows until they are orthogonal; their lengths are the
/// singular values.
double sumOfSingularValues(Matrix rows) {
    constexpr int kMostSweeps = 60;
    for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
        double worst = 0;
        for (std::size_t p = 0; p < rows.size(); ++p)
            for (std::size_t q = p + 1; q < rows.size(); ++q) {
                const double pp = dot(rows[p], rows[p]), qq = dot(rows[q], rows[q]),
                             pq = dot(rows[p], rows[q]);
                if (std::abs(pq) <= 1e-12 * std::sqrt(pp * qq) || pq == 0) continue;
                worst = std::max(worst, std::abs(pq) / std::sqrt(pp * qq));
                const double zeta = (qq - pp) / (2 * pq);
                const double t = (zeta >= 0 ? 1 : -1) / (std::abs(zeta) + std::sqrt(1 + zeta * zeta));
                const double c = 1 / std::sqrt(1 + t * t), s = c * t;
                for (std::size_t i = 0; i < rows[p].size(); ++i) {
                    const double x = rows[p][i], y = rows[q][i];
                    rows[p][i] = c * x - s * y;
                    rows[q][i] = s * x + c * y;
                }
            }
        if (worst < 1e-9) break;
    }
    double sum = 0;
    for (const auto& row : rows) sum += std::sqrt(dot(row, row));
    return sum;
}

}  // namespace

double frechetDistance(const Set& a, const Set& b) {
    if (a.size() < 2 || b.size() < 2 || a.front().size() != b.front().size()) return 0;
    const std::vector<double> meanA = meanOf(a), meanB = meanOf(b);
    const Matrix rowsA = centred(a, meanA), rowsB = centred(b, meanB);
    Matrix product(rowsA.size(), std::vector<double>(rowsB.size()));
    for (std::size_t i = 0; i < rowsA.size(); ++i)
        for (std::size_t j = 0; j < rowsB.size(); ++j) product[i][j] = dot(rowsA[i], rowsB[j]);
    double apart = 0;
    for (std::size_t i = 0; i < meanA.size(); ++i) apart += (meanA[i] - meanB[i]) * (meanA[i] - meanB[i]);
    return std::max(0.0, apart + trace(rowsA) + trace(rowsB) - 2 * sumOfSingularValues(std::move(product)));
}

std::vector<double> driftBySecond(const std::vector<LongResult>& shots) {
    constexpr std::size_t kASecond = 8;
    std::vector<double> drift;
    Set first;
    for (std::size_t second = 0;; ++second) {
        Set now;
        for (const LongResult& shot : shots)
            for (std::size_t i = second * kASecond; i < std::min(shot.seen.size(), (second + 1) * kASecond);
                 ++i)
                now.push_back(shot.seen[i]);
        if (now.size() < 2) return drift;
        if (second == 0) first = now;
        drift.push_back(frechetDistance(first, now));
    }
}

}  // namespace engine
