#include "widgets/timecode.h"

#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace widgets {
namespace {

constexpr story::Frames kLongest = 24LL * 3600 * 1000;  // what a person may type, far beyond any film

story::Frames countOf(story::Rate rate) {
    return qMax<story::Frames>(1, std::llround(rate.fps()));
}

QString two(story::Frames n) {
    return QString::number(n).rightJustified(2, '0');
}

std::optional<story::Frames> fromClock(const QStringList& parts, story::Frames rate) {
    static const story::Frames weights[] = {1, 1, 60,
                                            3600};  // frames, seconds, minutes, hours, from the back
    if (parts.size() > 4) return {};
    story::Frames total = 0;
    for (int i = 0; i < parts.size(); ++i) {
        const QString& part = parts[parts.size() - 1 - i];
        bool isNumber = false;
        const story::Frames value = part.isEmpty() ? 0 : part.toLongLong(&isNumber);
        if ((!isNumber && !part.isEmpty()) || value < 0 || value > kLongest) return {};
        total += value * weights[i] * (i == 0 ? 1 : rate);
    }
    return total;
}

}  // namespace

QString timecode(story::Frames at, story::Rate rate) {
    const story::Frames n = countOf(rate), t = std::llabs(at), s = t / n;
    const QString text = two(s / 3600) + ':' + two(s / 60 % 60) + ':' + two(s % 60) + ':' + two(t % n);
    return at < 0 ? '-' + text : text;
}

QString lengthText(story::Frames length, story::Rate rate) {
    const story::Frames n = countOf(rate), t = std::llabs(length), s = t / n;
    const QString sign = length < 0 ? "-" : "";
    if (s >= 3600)
        return sign + QString::number(s / 3600) + ':' + two(s / 60 % 60) + ':' + two(s % 60) + ':' +
               two(t % n);
    if (s >= 60) return sign + QString::number(s / 60) + ':' + two(s % 60) + ':' + two(t % n);
    return sign + QString::number(s) + ':' + two(t % n);
}

std::optional<story::Frames> parseLength(const QString& typed, story::Rate rate) {
    const QString text = typed.trimmed().toLower();
    if (text.isEmpty()) return {};
    if (text.contains(':')) return fromClock(text.split(':'), countOf(rate));
    static const QRegularExpression number(R"(^(\d+(?:[.,]\d*)?|[.,]\d+)\s*(s|sec|f|fr|frames)?$)");
    const auto match = number.match(text);
    if (!match.hasMatch()) return {};
    const double value = match.captured(1).replace(',', '.').toDouble();
    const double frames = match.captured(2).startsWith('f') ? value : value * rate.fps();
    if (!(frames <= double(kLongest))) return {};
    return std::llround(frames);
}

}  // namespace widgets
