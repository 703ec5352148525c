#include "app/export_order.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

#include "app/paths.h"
#include "engine/interchange/rate_words.h"

namespace app {
namespace {

using widgets::ExportChoice;

constexpr char kSetting[] = "export";

QJsonObject jsonOf(const ExportChoice& c) {
    return {{"kind", c.kind},
            {"path", c.path},
            {"range", int(c.range)},
            {"height", c.height},
            {"rate", c.rate},
            {"codec", c.codec},
            {"quality", c.quality},
            {"hardware", c.mayUseHardware},
            {"burnsShot", c.burnsShot},
            {"burnsTimecode", c.burnsTimecode},
            {"burnsDialogue", c.burnsDialogue},
            {"logo", c.logo},
            {"subtitles", c.subtitles},
            {"perPage", c.perPage},
            {"landscape", c.isLandscape},
            {"letter", c.isLetter},
            {"handles", c.handles},
            {"dropFrames", c.dropsFrames},
            {"cutCodec", c.cutCodec}};
}

/// What is missing or of another type is as it is at first.
ExportChoice choiceIn(const QJsonObject& json) {
    ExportChoice c;
    c.kind = json["kind"].toString(c.kind);
    c.path = json["path"].toString();
    c.range = ExportChoice::Range(std::clamp(json["range"].toInt(), 0, 2));
    c.height = json["height"].toInt();
    c.rate = json["rate"].toString();
    c.codec = json["codec"].toString(c.codec);
    c.quality = json["quality"].toString(c.quality);
    c.mayUseHardware = json["hardware"].toBool(c.mayUseHardware);
    c.burnsShot = json["burnsShot"].toBool();
    c.burnsTimecode = json["burnsTimecode"].toBool();
    c.burnsDialogue = json["burnsDialogue"].toBool();
    c.logo = json["logo"].toString();
    c.subtitles = json["subtitles"].toString();
    c.perPage = json["perPage"].toInt(c.perPage);
    c.isLandscape = json["landscape"].toBool(c.isLandscape);
    c.isLetter = json["letter"].toBool();
    c.handles = json["handles"].toDouble(c.handles);
    c.dropsFrames = json["dropFrames"].toBool();
    c.cutCodec = json["cutCodec"].toString(c.cutCodec);
    return c;
}

QByteArray textOf(const ExportChoice& choice) {
    return QJsonDocument(jsonOf(choice)).toJson(QJsonDocument::Compact);
}

media::Codec codecOf(const ExportChoice& c) {
    if (c.kind == "mov") return media::Codec::ProRes422Hq;
    return c.codec == "h265" ? media::Codec::H265 : c.codec == "av1" ? media::Codec::Av1 : media::Codec::H264;
}

int qualityOf(const QString& quality) {
    return quality == "best" ? 12 : quality == "small" ? 26 : 18;
}

void setMovie(engine::ExportOptions& movie, const ExportChoice& c, const story::Story& story,
              const ExportRanges& ranges) {
    if (c.range == ExportChoice::InOut) movie.range = ranges.inOut;
    if (c.range == ExportChoice::Selected) movie.range = ranges.selected;
    if (c.height > 0 && c.height != story.height) {
        movie.height = c.height;
        movie.width = int(std::lround(double(story.width) * c.height / story.height / 2)) * 2;
    }
    if (!c.rate.isEmpty()) movie.rate = interchange::rateNear(c.rate.toDouble());
    movie.codec = codecOf(c);
    movie.quality = qualityOf(c.quality);
    movie.mayUseHardware = c.mayUseHardware;
    movie.burnIn = {c.burnsShot, c.burnsTimecode, c.burnsDialogue, toPath(c.logo)};
    movie.hasSubtitles = c.subtitles == "inside";
}

}  // namespace

std::optional<engine::Delivery> orderOf(const ExportChoice& c, const story::Story& story,
                                        const ExportRanges& ranges) {
    const bool isFolder = widgets::ExportPanel::endingOf(c.kind).isEmpty();
    std::optional<engine::Delivery> order;
    if (isFolder) {
        order.emplace();
        order->target = toPath(c.path);
        order->kind = c.kind == "shots" ? engine::DeliveryKind::Movie : engine::DeliveryKind::Pictures;
        order->isOneMovieAShot = c.kind == "shots";
    } else {
        order = engine::deliveryTo(toPath(c.path));
    }
    if (!order || c.path.isEmpty()) return {};
    setMovie(order->movie, c, story, ranges);
    order->hasSubtitlesBeside = c.subtitles == "beside" && (c.kind == "mp4" || c.kind == "mov");
    order->sheet.perPage = c.perPage;
    order->sheet.isLandscape = c.isLandscape;
    order->sheet.isLetter = c.isLetter;
    order->handoff.codec = c.cutCodec == "h264" ? media::Codec::H264 : media::Codec::ProRes422Hq;
    order->handoff.handleSeconds = c.handles;
    order->handoff.dropsFrames = c.dropsFrames;
    return order;
}

ExportChoice rememberedChoice(const storage::ProjectFile* file) {
    try {
        const auto own = file ? file->setting(kSetting) : std::nullopt;
        if (own) return choiceIn(QJsonDocument::fromJson(QByteArray::fromStdString(*own)).object());
    } catch (const storage::Error&) {  // then it is as if it had none
    }
    ExportChoice choice =
        choiceIn(QJsonDocument::fromJson(QSettings().value(kSetting).toByteArray()).object());
    choice.path.clear();
    choice.range = ExportChoice::Whole;
    return choice;
}

void rememberChoice(const ExportChoice& choice, storage::ProjectFile* file) {
    QSettings().setValue(kSetting, textOf(choice));
    if (!file || file->isReadOnly()) return;
    try {
        file->setSetting(kSetting, textOf(choice).toStdString());
    } catch (const storage::Error&) {  // a full disk says so where it matters; here the settings have it
    }
}

}  // namespace app
