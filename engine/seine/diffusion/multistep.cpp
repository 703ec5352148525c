#include "engine/seine/diffusion/multistep.h"

#include <cmath>

namespace seine::diffusion {

namespace {

/// A place on the path: x = alpha * picture + sigma * noise; lambda = log(alpha / sigma), infinite at its
/// ends.
struct Place {
    double alpha = 0, sigma = 1, lambda = -INFINITY;

    explicit Place(double alphaBar)
        : alpha(std::sqrt(alphaBar)),
          sigma(std::sqrt(1 - alphaBar)),
          lambda(0.5 * (std::log(alphaBar) - std::log1p(-alphaBar))) {}
};

class DpmSolver : public Multistep {
 public:
    Tensor advance(const Step& step, const Tensor& x, const Tensor& x0) override {
        const Place from(step.alphaBar), to(step.next);
        const double h = to.lambda - from.lambda;
        // The straight line through the last two estimates, where both steps have a length.
        Tensor picture = x0;
        if (m_last.defined() && std::isfinite(h) && std::isfinite(m_length))
            picture = x0 + (0.5 * h / m_length) * (x0 - m_last);
        m_last = x0, m_length = h;
        return to.sigma / from.sigma * x - to.alpha * std::expm1(-h) * picture;
    }

 private:
    Tensor m_last;
    double m_length = INFINITY;
};

class UniPc : public Multistep {
 public:
    Tensor advance(const Step& step, const Tensor& predicted, const Tensor& x0) override {
        const Place here(step.alphaBar), to(step.next);
        const Tensor x = m_last.defined() ? corrected(here, predicted, x0) : predicted;
        const double h = to.lambda - here.lambda,
                     before = m_last.defined() ? here.lambda - m_lambda : INFINITY;
        Tensor next = line(here, to, x, x0);
        if (std::isfinite(h) && std::isfinite(before))  // order 2: half of the bend seen so far
            next = next - (to.alpha * std::expm1(-h) * 0.5 * h / before) * (x0 - m_last);
        m_older = m_last, m_olderLength = before;
        m_last = x0, m_x = x, m_lambda = here.lambda, m_alphaBar = step.alphaBar;
        return next;
    }

 private:
    static Tensor line(const Place& from, const Place& to, const Tensor& x, const Tensor& picture) {
        return to.sigma / from.sigma * x - to.alpha * std::expm1(from.lambda - to.lambda) * picture;
    }

    /// The step that led here, taken again now that the estimate at its end is known.
    Tensor corrected(const Place& here, const Tensor& predicted, const Tensor& x0) const {
        const Place from(m_alphaBar);
        const double h = here.lambda - from.lambda;
        if (!std::isfinite(h)) return predicted;
        const double b = std::expm1(-h);  // B2 of -h
        const double phi2 = b / -h - 1, phi3 = phi2 / -h - 0.5;
        const Tensor change = x0 - m_last;
        Tensor bend = 0.5 * change;
        if (m_older.defined() && std::isfinite(m_olderLength)) {
            const double r = -m_olderLength / h;  // where the older estimate lies, in steps
            // [[1, 1], [r, 1]] (first, second) = (phi2, 2 phi3) / b
            const double first = (phi2 - 2 * phi3) / b / (1 - r), second = phi2 / b - first;
            bend = first * ((m_older - m_last) / r) + second * change;
        }
        return line(from, here, m_x, m_last) - here.alpha * b * bend;
    }

    Tensor m_last, m_older, m_x;  // the last two estimates, and x where the last one was made
    double m_lambda = 0, m_alphaBar = 0, m_olderLength = INFINITY;
};

}  // namespace

std::unique_ptr<Multistep> dpmSolver() {
    return std::make_unique<DpmSolver>();
}

std::unique_ptr<Multistep> uniPc() {
    return std::make_unique<UniPc>();
}

}  // namespace seine::diffusion
