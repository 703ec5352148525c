// What a person chose in the export window as an order for the engine, and as something to remember: for all
// stories in the settings, for one story in its project file. Free functions; UI thread for the settings.
#pragma once

#include <QSettings>
#include <optional>

#include "engine/delivery.h"
#include "storage/project_file.h"
#include "widgets/export_panel.h"

namespace app {

struct ExportRanges {
    story::Span inOut{}, selected{};
};

/// Nothing when the path names no kind that exists.
std::optional<engine::Delivery> orderOf(const widgets::ExportChoice&, const story::Story&,
                                        const ExportRanges&);

/// The last choice for this story; else the one for any story, without its path.
widgets::ExportChoice rememberedChoice(const storage::ProjectFile*);
void rememberChoice(const widgets::ExportChoice&, storage::ProjectFile*);

}  // namespace app
