#include "app/edit_names.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {
namespace {

template <class Kind>
bool has(const story::Batch& batch) {
    return std::any_of(batch.edits.begin(), batch.edits.end(),
                       [](const story::Edit& edit) { return std::holds_alternative<Kind>(edit); });
}

struct Namer {
    Q_DECLARE_TR_FUNCTIONS(app::EditNames)
 public:
    QString operator()(const story::InsertShots& edit) const {
        return tr("Add %n shot(s)", nullptr, int(edit.items.size()));
    }
    QString operator()(const story::RemoveShots& edit) const {
        return tr("Delete %n shot(s)", nullptr, int(edit.shots.size()));
    }
    QString operator()(const story::ArrangeShots&) const { return tr("Move shots"); }
    QString operator()(const story::SetShots& edit) const {
        if (edit.patches.empty()) return tr("Change shot");
        const story::ShotPatch& patch = edit.patches.front();
        if (patch.picture) return tr("Replace picture");
        if (patch.length) return tr("Change length");
        if (patch.name) return tr("Rename shot");
        if (patch.prompt) return tr("Type what happens");
        if (patch.dialogue) return tr("Type dialogue");
        if (patch.action) return tr("Type action");
        if (patch.notes) return tr("Type notes");
        if (patch.scene) return tr("Change scene");
        if (patch.motion) return tr("Change motion");
        if (patch.camera) return tr("Change camera");
        if (patch.fit) return tr("Change fit");
        if (patch.settings) return tr("Change settings");
        return tr("Change shot");
    }
    QString operator()(const story::SetTransitions& edit) const {
        if (!edit.patches.empty()) {
            const story::TransitionPatch& patch = edit.patches.front();
            if (patch.kind) return tr("Change transition");
            if (patch.length) return tr("Change transition length");
            if (patch.prompt) return tr("Type transition words");
            if (patch.via) return tr("Change in-between pictures");
        }
        return tr("Change transition settings");
    }
    QString operator()(const story::AddTake&) const { return tr("Add take"); }
    QString operator()(const story::InsertTakes&) const { return tr("Bring back takes"); }
    QString operator()(const story::RemoveTakes& edit) const {
        return tr("Delete %n take(s)", nullptr, int(edit.takes.size()));
    }
    QString operator()(const story::ChooseTake& edit) const {
        return edit.take ? tr("Choose take") : tr("Choose the stand-in");
    }
    QString operator()(const story::StarTake& edit) const {
        return edit.starred ? tr("Star take") : tr("Take away star");
    }
    QString operator()(const story::LockTake& edit) const {
        return edit.locked ? tr("Lock take") : tr("Unlock take");
    }
    QString operator()(const story::SplitShot&) const { return tr("Split shot"); }
    QString operator()(const story::JoinShots&) const { return tr("Join shots"); }
    QString operator()(const story::SetStory& edit) const {
        return edit.title ? tr("Rename story") : tr("Change story settings");
    }
    QString operator()(const story::InsertMarkers&) const { return tr("Add marker"); }
    QString operator()(const story::RemoveMarkers&) const { return tr("Delete marker"); }
    QString operator()(const story::SetMarkers&) const { return tr("Change marker"); }
    QString operator()(const story::InsertTracks&) const { return tr("Add track"); }
    QString operator()(const story::RemoveTracks&) const { return tr("Delete track"); }
    QString operator()(const story::ArrangeTracks&) const { return tr("Move track"); }
    QString operator()(const story::SetTracks& edit) const {
        const bool isName = !edit.patches.empty() && edit.patches.front().name;
        return isName ? tr("Rename track") : tr("Change track");
    }
    QString operator()(const story::InsertSounds& edit) const {
        return tr("Add %n sound(s)", nullptr, int(edit.sounds.size()));
    }
    QString operator()(const story::RemoveSounds& edit) const {
        return tr("Delete %n sound(s)", nullptr, int(edit.sounds.size()));
    }
    QString operator()(const story::SetSounds& edit) const {
        return tr("Change %n sound(s)", nullptr, int(edit.sounds.size()));
    }
    QString operator()(const story::Batch& batch) const {
        if (batch.edits.empty()) return tr("Change");
        const bool bringsSounds =  // with the tracks for them
            batch.edits.size() == 2 && has<story::InsertTracks>(batch) && has<story::InsertSounds>(batch);
        if (bringsSounds) return std::visit(*this, batch.edits.back());
        const QString first = std::visit(*this, batch.edits.front());
        const bool isOneKind =
            std::all_of(batch.edits.begin(), batch.edits.end(),
                        [&](const story::Edit& edit) { return std::visit(*this, edit) == first; });
        // As story::difference() makes them; no command takes shots away and adds others.
        const bool isExchange = has<story::RemoveShots>(batch) && has<story::InsertShots>(batch);
        return !isExchange && (isOneKind || batch.edits.size() < 4) ? first
                                                                    : tr("Bring back an earlier state");
    }
};

}  // namespace

QString nameOf(const story::Edit& edit) {
    return std::visit(Namer(), edit);
}

}  // namespace app
