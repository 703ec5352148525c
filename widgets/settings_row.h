// Seed, guidance and steps side by side, after whatever else stands in the same grid: what steers a
// generation, each possibly left to the default, for one or several parts at once. GUI thread only.
#pragma once

#include <functional>
#include <vector>

#include "storage/story/story.h"
#include "widgets/field_grid.h"

namespace widgets {

class NumberField;

class SettingsRow : public FieldGrid {
    Q_OBJECT
 public:
    enum class What { Seed, Guidance, Steps };
    explicit SettingsRow(const QList<QWidget*>& before = {}, QWidget* parent = nullptr);
    void show(const std::vector<story::Settings>&);
    void setDefaults(const story::Settings&);

 signals:
    void changed(widgets::SettingsRow::What what, const std::function<void(story::Settings&)>& change);

 private:
    NumberField *m_seed, *m_guidance, *m_steps;
};

/// The value that all share; none when they differ.
template <class List, class Get>
auto shared(const List& list, Get get) -> std::optional<std::decay_t<decltype(get(list.front()))>> {
    if (list.empty()) return {};
    const auto first = get(list.front());
    for (const auto& item : list)
        if (get(item) != first) return {};
    return first;
}

}  // namespace widgets
