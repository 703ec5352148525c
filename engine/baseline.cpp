#include "engine/baseline.h"

#include <utility>

#include "engine/media/scale.h"

namespace engine {

Baseline::Baseline(Kind kind, Picture from, Picture to) : m_from(std::move(from)), m_to(std::move(to)) {
    if (kind == Kind::Morph) m_flow.emplace(m_from, m_to, media::Between::Kind::Morph);
}

Picture Baseline::frame(double t) const {
    if (m_flow) return m_flow->frame(t);
    return t <= 0 ? m_from : t >= 1 ? m_to : media::blend(m_from, m_to, t);
}

}  // namespace engine
