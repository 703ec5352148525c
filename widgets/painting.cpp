#include "widgets/painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "widgets/icons.h"

namespace widgets {
namespace {

struct PaintingWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::PartState)
};

}  // namespace

QFont scaled(const QFont& base, double factor, QFont::Weight weight) {
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(qMax(8.0, base.pointSizeF() * factor));
    else
        font.setPixelSize(qMax(11, qRound(base.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QRectF placed(const QRectF& place, const QRectF& whole, Qt::LayoutDirection direction) {
    if (direction == Qt::LeftToRight) return place;
    return place.translated(whole.left() + whole.right() - place.left() - place.right(), 0);
}

QString wordOf(PartState state, double progress) {
    switch (state) {
        case PartState::Still:
            return PaintingWords::tr("still");
        case PartState::NoTake:
            return PaintingWords::tr("no take");
        case PartState::Queued:
            return PaintingWords::tr("queued");
        case PartState::Running:
            return PaintingWords::tr("%1 %").arg(qRound(qBound(0.0, progress, 1.0) * 100));
        case PartState::Ready:
            return PaintingWords::tr("ready");
        case PartState::Stale:
            return PaintingWords::tr("stale");
        case PartState::Failed:
            return PaintingWords::tr("failed");
        case PartState::Missing:
            return PaintingWords::tr("missing");
    }
    return {};
}

QColor colourOf(PartState state, const Tints& t) {
    switch (state) {
        case PartState::Still:
        case PartState::NoTake:
            return t.quiet;
        case PartState::Queued:
            return t.queued;
        case PartState::Running:
            return t.running;
        case PartState::Ready:
            return t.ready;
        case PartState::Stale:
            return t.stale;
        case PartState::Failed:
        case PartState::Missing:
            return t.failed;
    }
    return t.quiet;
}

void paintSign(QPainter& p, const QRectF& box, PartState state, double progress, const QColor& colour) {
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const double pen = qMax(1.2, box.height() * 0.13);
    const QRectF ring = box.adjusted(pen, pen, -pen, -pen);
    p.setPen(QPen(colour, pen));
    p.setBrush(Qt::NoBrush);
    switch (state) {
        case PartState::Still:
            p.drawEllipse(ring);
            break;
        case PartState::NoTake:
            p.setPen(QPen(colour, pen, Qt::SolidLine, Qt::FlatCap));
            for (int i = 0; i < 6; ++i) p.drawArc(ring, i * 60 * 16, 36 * 16);
            break;
        case PartState::Running:
            p.drawEllipse(ring);
            p.setPen(Qt::NoPen);
            p.setBrush(colour);
            p.drawPie(ring, 90 * 16, -int(qBound(0.06, progress, 1.0) * 360 * 16));
            break;
        case PartState::Ready:
            paintIcon(p, box, "check", colour);
            break;
        case PartState::Queued:
            paintIcon(p, box, "clock", colour);
            break;
        case PartState::Stale:
            paintIcon(p, box, "stale", colour);
            break;
        case PartState::Failed:
            paintIcon(p, box, "warning", colour);
            break;
        case PartState::Missing:
            paintIcon(p, box, "picture-missing", colour);
            break;
    }
    p.restore();
}

double paintBadge(QPainter& p, QPointF corner, double room, PartState state, double progress) {
    // Badges lie on pictures, so they bring their own dark ground in both themes.
    static const Tints t = tintsOf(QPalette(QColor("#2d2d2d"), QColor("#1f1f1f")));
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(scaled(p.font(), 0.85, QFont::Medium));
    const QFontMetricsF metrics(p.font());
    const double height = std::ceil(metrics.height()) + 3, sign = std::round(height * 0.62);
    const QString word = wordOf(state, progress);
    double width = 6 + sign + 4 + metrics.horizontalAdvance(word) + 7;
    const bool signOnly = width > room;
    if (signOnly) width = sign + 8;
    const QRectF pill(corner.x() - width, corner.y(), width, height);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(16, 16, 16, 215));
    p.drawRoundedRect(pill, height / 2, height / 2);
    const QColor colour = state == PartState::NoTake ? QColor("#d4d4d4") : colourOf(state, t);
    const double left = pill.left() + (signOnly ? 4 : 6);
    paintSign(p, QRectF(left, pill.center().y() - sign / 2, sign, sign), state, progress, colour);
    if (!signOnly) {
        p.setPen(colour);
        p.drawText(pill.adjusted(6 + sign + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    }
    p.restore();
    return width;
}

void paintPicture(QPainter& p, const QRectF& target, const QPixmap& picture, double radius) {
    if (picture.isNull() || target.isEmpty()) return;
    const QSizeF size = picture.size();
    const double scale = qMax(target.width() / size.width(), target.height() / size.height());
    const QSizeF part(target.width() / scale, target.height() / scale);
    const QRectF from(QPointF((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part);
    p.save();
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    if (radius > 0) {
        p.setRenderHint(QPainter::Antialiasing);
        QPainterPath path;
        path.addRoundedRect(target, radius, radius);
        p.setClipPath(path, Qt::IntersectClip);
    }
    p.drawPixmap(target, picture, from);
    p.restore();
}

void paintBlank(QPainter& p, const QRectF& target, const Tints& t, bool missing) {
    p.fillRect(target, t.field);
    const double side = qMin(28.0, qMin(target.width(), target.height()) * 0.5);
    if (side < 8) return;
    const QRectF box(target.center().x() - side / 2, target.center().y() - side / 2, side, side);
    paintIcon(p, box, missing ? "picture-missing" : "picture", missing ? t.failed : t.faint);
}

double tabularWidth(const QFontMetricsF& metrics, const QString& text) {
    double cell = 0, width = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        cell = qMax(cell, metrics.horizontalAdvance(QLatin1Char(digit)));
    for (QChar c : text) width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

double paintTabular(QPainter& p, QPointF at, const QString& text) {
    const QFontMetricsF metrics(p.font());
    const double cell = tabularWidth(metrics, "0"), begin = at.x();
    for (QChar c : text) {
        const double own = metrics.horizontalAdvance(c), width = c.isDigit() ? cell : own;
        p.drawText(QPointF(at.x() + (width - own) / 2, at.y()), QString(c));
        at.rx() += width;
    }
    return at.x() - begin;
}

}  // namespace widgets
