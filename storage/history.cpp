#include "storage/history.h"

#include <numeric>

#include "storage/database.h"
#include "storage/files.h"
#include "storage/story/edit_codec.h"

namespace storage {

using story::Edit;

History History::read(Database& database) {
    History history;
    const std::int64_t lastDone = database.integer("SELECT last_done_step FROM story WHERE id = 1");
    auto row = database.query("SELECT id, made_at, forward, inverse FROM history ORDER BY id");
    while (row.step()) {
        auto forward = story::decodedEdit(row.bytes(2)), inverse = story::decodedEdit(row.bytes(3));
        const std::int64_t id = row.integer(0);
        if (!forward || !inverse) {
            history.m_complete = false;
            if (id > lastDone) break;
            history = History();
            history.m_complete = false;
            continue;
        }
        history.m_sizes.push_back(std::int64_t(row.bytes(2).size() + row.bytes(3).size()));
        history.m_steps.push_back({id, row.text(1), std::move(*forward), std::move(*inverse)});
        if (id <= lastDone) history.m_position = history.m_steps.size();
    }
    return history;
}

void History::writePosition(Database& database) {
    const std::int64_t last = m_position > 0 ? m_steps[m_position - 1].id : 0;
    database.query("UPDATE story SET last_done_step = ?1 WHERE id = 1").bind(1, last).run();
}

void History::add(Database& database, const Edit& forward, const Edit& inverse, bool mayMerge) {
    if (mayMerge && m_position > 0 && m_position == m_steps.size()) {
        Step& last = m_steps.back();
        if (auto both = story::merged(last.forward, forward)) {
            const auto bytes = story::encoded(*both);
            database.query("UPDATE history SET forward = ?2 WHERE id = ?1")
                .bind(1, last.id)
                .bindBytes(2, bytes)
                .run();
            last.forward = std::move(*both);
            return;
        }
    }
    if (m_position < m_steps.size()) {
        database.query("DELETE FROM history WHERE id >= ?1").bind(1, m_steps[m_position].id).run();
        m_steps.resize(m_position);
        m_sizes.resize(m_position);
    }
    Step step{0, now(), forward, inverse};
    const auto forwardBytes = story::encoded(forward), inverseBytes = story::encoded(inverse);
    database.query("INSERT INTO history (made_at, forward, inverse) VALUES (?1, ?2, ?3)")
        .bind(1, step.madeAt)
        .bindBytes(2, forwardBytes)
        .bindBytes(3, inverseBytes)
        .run();
    step.id = database.lastId();
    m_steps.push_back(std::move(step));
    m_sizes.push_back(std::int64_t(forwardBytes.size() + inverseBytes.size()));
    m_position = m_steps.size();
    trim(database);
    writePosition(database);
}

void History::trim(Database& database) {
    std::int64_t bytes = std::accumulate(m_sizes.begin(), m_sizes.end(), std::int64_t(0));
    std::size_t drop = 0;
    while (m_steps.size() - drop > ProjectFile::kMaxSteps || bytes > ProjectFile::kMaxHistoryBytes)
        bytes -= m_sizes[drop++];
    if (drop == 0) return;
    database.query("DELETE FROM history WHERE id <= ?1").bind(1, m_steps[drop - 1].id).run();
    m_steps.erase(m_steps.begin(), m_steps.begin() + std::ptrdiff_t(drop));
    m_sizes.erase(m_sizes.begin(), m_sizes.begin() + std::ptrdiff_t(drop));
    m_position -= drop;
}

void History::moveBack(Database& database, const Edit& forward) {
    Step& step = m_steps[--m_position];
    const auto bytes = story::encoded(forward);
    database.query("UPDATE history SET forward = ?2 WHERE id = ?1")
        .bind(1, step.id)
        .bindBytes(2, bytes)
        .run();
    step.forward = forward;
    writePosition(database);
}

void History::moveForward(Database& database, const Edit& inverse) {
    Step& step = m_steps[m_position++];
    const auto bytes = story::encoded(inverse);
    database.query("UPDATE history SET inverse = ?2 WHERE id = ?1")
        .bind(1, step.id)
        .bindBytes(2, bytes)
        .run();
    step.inverse = inverse;
    writePosition(database);
}

void History::clear(Database& database) {
    database.execute("DELETE FROM history");
    m_steps.clear();
    m_sizes.clear();
    m_position = 0;
    m_complete = true;
    writePosition(database);
}

}  // namespace storage
