#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace widgets {
namespace {

QByteArray source(const QString& name) {
    QFile file(":/seine/icons/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `side` in device pixels; kept in QPixmapCache, for painted views ask for the same few over and over.
QPixmap rendered(const QString& name, int side, const QColor& colour) {
    const QString key = QString("seine/%1/%2/%3").arg(name).arg(side).arg(colour.rgba());
    QPixmap result;
    if (side < 1 || QPixmapCache::find(key, &result)) return result;
    QByteArray svg = source(name);
    if (svg.isEmpty()) return result;
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    result = QPixmap(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setOpacity(colour.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, result);
    return result;
}

class StrokeEngine : public QIconEngine {
 public:
    StrokeEngine(QString name, IconOn on) : m_name(std::move(name)), m_on(on) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        return rendered(m_name, qMin(size.width(), size.height()), colour(mode));
    }
    QIconEngine* clone() const override { return new StrokeEngine(*this); }

 private:
    QColor colour(QIcon::Mode mode) const {
        const QPalette p = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return p.color(QPalette::Disabled, QPalette::Text);
        if (m_on == IconOn::Engine) return Qt::white;
        if (mode == QIcon::Selected || m_on == IconOn::Accent)
            return p.color(QPalette::Active, QPalette::HighlightedText);
        return p.color(QPalette::Active, QPalette::Text);
    }
    QString m_name;
    IconOn m_on;
};

}  // namespace

QIcon icon(const QString& name, IconOn on) {
    return QFile::exists(":/seine/icons/" + name + ".svg") ? QIcon(new StrokeEngine(name, on)) : QIcon();
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour) {
    const double ratio = painter.device()->devicePixelRatioF();
    const double side = qMin(rect.width(), rect.height());
    const QPixmap pixmap = rendered(name, qRound(side * ratio), colour);
    if (pixmap.isNull()) return;
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(square, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

}  // namespace widgets
