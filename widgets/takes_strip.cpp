#include "widgets/takes_strip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include "widgets/icons.h"
#include "widgets/painting.h"

namespace widgets {
namespace {
constexpr int kGap = 8, kWanted = 76;
}

TakesStrip::TakesStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Takes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    installAccess();
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_skimmed < 0 || m_skimmed >= m_takes.size()) return stopSkimming();
        skim(m_skimmed, (m_step + 1) % kSteps);
    });
}

void TakesStrip::setTakes(const QList<TakeItem>& takes) {
    const story::TakeId current =
        m_current >= 0 && m_current < m_takes.size() ? m_takes[m_current].id : story::TakeId{};
    QHash<qint64, QImage> known;
    for (const TakeItem& take : m_takes) known.insert(take.id.value, take.picture);
    if (m_skimmed >= 0 && (m_skimmed >= takes.size() || takes[m_skimmed].id != m_takes[m_skimmed].id))
        stopSkimming();
    const bool isSameList = takes.size() == m_takes.size();
    m_takes = takes;
    m_pressed = m_pressed < takes.size() ? m_pressed : -1;
    m_hover = m_hover < takes.size() ? m_hover : -1;
    m_current = -1;
    if (!isSameList) announceItems(this);
    for (int i = 0; i < m_takes.size(); ++i) {
        if (m_takes[i].picture.isNull()) m_takes[i].picture = known.value(m_takes[i].id.value);
        if (current ? m_takes[i].id == current : m_takes[i].chosen) m_current = i;
    }
    fitHeight();
    update();
}

void TakesStrip::setPicture(story::TakeId id, const QImage& picture) {
    for (TakeItem& take : m_takes)
        if (take.id == id && id) take.picture = picture;
    update();
}

void TakesStrip::setFigures(const QHash<qint64, TakeFigures>& figures) {
    const bool hadFigures = !m_figures.isEmpty();
    m_figures = figures;
    if (hadFigures == m_figures.isEmpty()) fitHeight();
    update();
}

void TakesStrip::setAspect(double aspect) {
    m_aspect = qBound(0.2, aspect, 5.0);
    fitHeight();
}

TakesStrip::Grid TakesStrip::gridFor(int width) const {
    const int columns = qMax(1, (width + kGap) / (kWanted + kGap));
    const int cell = (width - (columns - 1) * kGap) / columns;
    const int line = QFontMetrics(scaled(font(), 0.86)).height();
    const int captions = line + 8 + (m_figures.isEmpty() ? 0 : line);
    return {columns, cell, qRound(cell / m_aspect) + captions};
}

void TakesStrip::fitHeight() {
    setFixedHeight(heightFor(width()));
}

void TakesStrip::resizeEvent(QResizeEvent*) {
    fitHeight();
}

int TakesStrip::heightFor(int width) const {
    if (m_takes.isEmpty()) return QFontMetrics(font()).height() + 10;
    const Grid grid = gridFor(width);
    const int lines = (int(m_takes.size()) + grid.columns - 1) / grid.columns;
    return lines * (grid.height + kGap) - kGap;
}

QRect TakesStrip::cellRect(int take) const {
    if (take < 0 || take >= m_takes.size()) return {};
    const Grid grid = gridFor(width());
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(take % grid.columns * (grid.width + kGap),
                                    take / grid.columns * (grid.height + kGap), grid.width, grid.height));
}

QRect TakesStrip::starRect(int take) const {
    const QRect cell = cellRect(take);
    if (cell.isNull()) return {};
    return QStyle::visualRect(layoutDirection(), cell, QRect(cell.right() - 23, cell.top() + 3, 20, 20));
}

QRect TakesStrip::lockRect(int take) const {
    const QRect cell = cellRect(take);
    if (cell.isNull()) return {};
    return QStyle::visualRect(layoutDirection(), cell, QRect(cell.left() + 3, cell.top() + 3, 20, 20));
}

int TakesStrip::takeAt(QPoint at) const {
    for (int i = 0; i < m_takes.size(); ++i)
        if (cellRect(i).contains(at)) return i;
    return -1;
}

void TakesStrip::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_takes.isEmpty()) {
        p.setPen(tintsOf(palette()).quiet);
        p.setFont(scaled(font(), 0.95));
        p.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                   tr("No takes yet"));
    }
    for (int i = 0; i < m_takes.size(); ++i) paintTake(p, i);
}

void TakesStrip::paintPictureOf(QPainter& p, int index, const QRectF& picture) const {
    const TakeItem& take = m_takes[index];
    const Tints t = tintsOf(palette());
    const bool isSkimmed = index == m_skimmed;
    const QImage moment = isSkimmed ? m_moments.value(m_step) : QImage();
    const QImage& shown = moment.isNull() ? take.picture : moment;
    if (shown.isNull())
        paintBlank(p, picture, t, false);
    else
        paintPicture(p, picture, QPixmap::fromImage(shown));
    double part = -1;
    if (isSkimmed) part = double(m_step) / (kSteps - 1);
    if (take.progress) part = qBound(0.0, *take.progress, 1.0);
    if (take.progress) p.fillRect(picture, QColor(0, 0, 0, 110));
    if (part < 0) return;
    p.fillRect(QRectF(picture.left(), picture.bottom() - 3, picture.width(), 3), QColor(0, 0, 0, 150));
    p.fillRect(QRectF(picture.left(), picture.bottom() - 3, picture.width() * part, 3),
               take.progress ? t.running : t.playhead);
}

/// The three criteria side by side in hundredths; a dash where one says nothing of this take.
void TakesStrip::paintFigures(QPainter& p, const TakeItem& take, const QRectF& line) const {
    const auto found = m_figures.find(take.id.value);
    if (found == m_figures.end()) return;
    const Tints t = tintsOf(palette());
    p.setFont(scaled(font(), 0.8));
    const std::optional<double> figures[] = {found->coherence, found->similarity, found->alignment};
    for (int i = 0; i < 3; ++i) {
        const QRectF cell =
            placed(QRectF(line.left() + line.width() * i / 3, line.top(), line.width() / 3, line.height()),
                   line, layoutDirection());
        const Qt::Alignment side = i == 0 ? Qt::AlignLeft : i == 1 ? Qt::AlignHCenter : Qt::AlignRight;
        p.setPen(i == 2 && found->isMismatch ? t.stale : t.quiet);
        p.drawText(cell, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | side)),
                   figures[i] ? QString::number(qRound(100 * *figures[i])) : QStringLiteral("–"));
    }
}

void TakesStrip::paintCaption(QPainter& p, const TakeItem& take, const QRectF& room) const {
    const Tints t = tintsOf(palette());
    QRectF caption = room;
    if (!m_figures.isEmpty()) {
        caption.setBottom(room.center().y() + 1);
        paintFigures(
            p, take,
            QRectF(room.left(), caption.bottom() - 3, room.width(), room.bottom() - caption.bottom()));
    }
    p.setFont(scaled(font(), 0.86));
    QString words = tr("%1 · seed %2").arg(take.number).arg(take.seed);
    if (take.progress) words = tr("%1 · %2 %").arg(take.number).arg(qRound(*take.progress * 100));
    if (take.stale) {
        const QRectF sign(caption.right() - 11, caption.center().y() - 5.5, 11, 11);
        paintSign(p, placed(sign, caption, layoutDirection()), PartState::Stale, 0, t.stale);
        caption = placed(caption.adjusted(0, 0, -14, 0), caption, layoutDirection());
    }
    p.setPen(take.progress ? t.running : take.chosen ? t.text : t.quiet);
    p.drawText(caption, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft)),
               QFontMetricsF(p.font()).elidedText(words, Qt::ElideRight, caption.width()));
}

void TakesStrip::paintSigns(QPainter& p, int index) const {
    const TakeItem& take = m_takes[index];
    const Tints t = tintsOf(palette());
    const bool isLookedAt = index == m_hover || (hasFocus() && index == m_current);
    const auto sign = [&](const QRectF& place, const char* name, const QColor& colour) {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(16, 16, 16, 190));
        p.drawEllipse(place);
        paintIcon(p, place.adjusted(3, 3, -3, -3), name, colour);
    };
    if (take.starred || isLookedAt)
        sign(starRect(index), take.starred ? "star-filled" : "star", take.starred ? t.accent : Qt::white);
    if (take.locked || isLookedAt) sign(lockRect(index), "lock", take.locked ? t.accent : Qt::white);
}

void TakesStrip::paintTake(QPainter& p, int index) const {
    const TakeItem& take = m_takes[index];
    const QRect cell = cellRect(index);
    const Tints t = tintsOf(palette());
    const QRectF picture(cell.left(), cell.top(), cell.width(), cell.width() / m_aspect);
    QPainterPath path;
    path.addRoundedRect(cell, 5, 5);
    p.fillPath(path, index == m_hover ? palette().color(QPalette::Light) : t.raised);
    p.save();
    p.setClipPath(path);
    paintPictureOf(p, index, picture);
    p.restore();
    paintCaption(
        p, take,
        QRectF(cell.left() + 6, picture.bottom(), cell.width() - 12, cell.bottom() - picture.bottom() + 1));
    if (take.id) paintSigns(p, index);
    p.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(cell).adjusted(1, 1, -1, -1);
    if (take.chosen) p.setPen(QPen(t.accent, 2)), p.drawRoundedRect(edge, 4, 4);
    if (hasFocus() && index == m_current)
        p.setPen(QPen(t.text, 1, Qt::DotLine)), p.drawRoundedRect(edge.adjusted(2, 2, -2, -2), 3, 3);
}

void TakesStrip::setCurrent(int take) {
    m_current = m_takes.isEmpty() ? -1 : qBound(0, take, int(m_takes.size()) - 1);
    announceCurrent(this, m_current);
    update();
}

PaintedItems::Item TakesStrip::itemAt(int index) const {
    const TakeItem& take = m_takes[index];
    QStringList words;
    if (take.progress) words << tr("being made, %1 %").arg(qRound(*take.progress * 100));
    if (take.chosen) words << tr("chosen");
    if (take.starred) words << tr("starred");
    if (take.locked) words << tr("locked");
    if (take.stale) words << tr("stale");
    return {tr("Take %1, seed %2").arg(take.number).arg(take.seed), words.join(", "), cellRect(index),
            take.chosen};
}

void TakesStrip::chooseItem(int index) {
    setCurrent(index);
    if (m_takes[index].id) emit chosen(m_takes[index].id);
}

// Skimming and playing
// ---------------------------------------------------------------------------------------------

void TakesStrip::skim(int take, int step) {
    if (take != m_skimmed) m_moments.clear();
    m_skimmed = take;
    m_step = qBound(0, step, kSteps - 1);
    if (!m_moments.contains(m_step)) emit momentWanted(m_takes[take].id, m_step);
    update(cellRect(take));
}

void TakesStrip::stopSkimming() {
    m_clock.stop();
    m_moments.clear();
    m_skimmed = -1;
    update();
}

void TakesStrip::play(int take) {
    if (m_clock.isActive()) return stopSkimming();
    if (take < 0 || !m_takes[take].id) return;
    skim(take, 0);
    m_clock.start(qMax(15, int(m_seconds * 1000 / kSteps)));
}

void TakesStrip::setMoment(story::TakeId take, int step, const QImage& picture) {
    if (m_skimmed < 0 || m_skimmed >= m_takes.size() || m_takes[m_skimmed].id != take) return;
    m_moments.insert(step, picture);
    update(cellRect(m_skimmed));
}

void TakesStrip::setSeconds(double seconds) {
    m_seconds = qBound(0.1, seconds, 600.0);
}

void TakesStrip::mousePressEvent(QMouseEvent* event) {
    m_pressed = takeAt(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    if (m_pressed < 0 || event->button() != Qt::LeftButton) return;
    setCurrent(m_pressed);
}

void TakesStrip::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const int index = std::exchange(m_pressed, -1);
    if (index < 0 || index != takeAt(at) || event->button() != Qt::LeftButton) return;
    const TakeItem take = m_takes[index];
    if (!take.id) return;
    if (starRect(index).contains(at))
        emit starred(take.id, !take.starred);
    else if (lockRect(index).contains(at))
        emit locked(take.id, !take.locked);
    else if (!take.chosen)
        emit chosen(take.id);
}

void TakesStrip::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const bool isHeld = event->buttons() & Qt::LeftButton;
    if (isHeld && m_pressed >= 0 && m_takes[m_pressed].id &&
        (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        const story::TakeId take = m_takes[std::exchange(m_pressed, -1)].id;
        return emit dragRequested(take);
    }
    const int index = takeAt(at);
    if (index != m_hover && !m_clock.isActive()) stopSkimming();
    m_hover = index;
    update();
    if (isHeld || m_clock.isActive() || index < 0 || !m_takes[index].id) return;
    const QRect cell = cellRect(index);
    skim(index, (at.x() - cell.left()) * kSteps / qMax(1, cell.width()));
}

void TakesStrip::leaveEvent(QEvent*) {
    m_hover = -1;
    if (!m_clock.isActive()) stopSkimming();
    update();
}

bool TakesStrip::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isOurs = (key >= Qt::Key_Left && key <= Qt::Key_Down) || key == Qt::Key_Delete ||
                            key == Qt::Key_Return || key == Qt::Key_Space;
        if (isOurs && !m_takes.isEmpty()) return event->accept(), true;
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = takeAt(help->pos());
        QStringList lines;
        if (index >= 0) lines << m_takes[index].detail;
        if (index >= 0) lines << m_figures.value(m_takes[index].id.value).detail;
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join('\n'), this);
        return true;
    }
    return QWidget::event(event);
}

void TakesStrip::keyPressEvent(QKeyEvent* event) {
    const int columns = gridFor(width()).columns;
    const bool hasTake = m_current >= 0 && m_current < m_takes.size() && m_takes[m_current].id;
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(m_current - 1);
        case Qt::Key_Right:
            return setCurrent(m_current + 1);
        case Qt::Key_Up:
            return setCurrent(m_current - columns);
        case Qt::Key_Down:
            return setCurrent(m_current + columns);
        case Qt::Key_Space:
            return play(m_current);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (hasTake) emit chosen(m_takes[m_current].id);
            return;
        case Qt::Key_Delete:
            if (hasTake && !m_takes[m_current].locked) emit deleteRequested(m_takes[m_current].id);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void TakesStrip::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_current : takeAt(event->pos());
    if (index < 0 || !m_takes[index].id) return;
    setCurrent(index);
    showMenu(index, byKey ? mapToGlobal(cellRect(index).center()) : event->globalPos());
}

void TakesStrip::showMenu(int index, QPoint global) {
    const TakeItem take = m_takes[index];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (take.chosen)
        menu->addAction(tr("Play the stand-in instead"), this, [this] { emit chosen({}); });
    else
        menu->addAction(icon("check"), tr("Choose"), this, [this, take] { emit chosen(take.id); });
    menu->addAction(icon("star"), take.starred ? tr("Take the star away") : tr("Star"), this,
                    [this, take] { emit starred(take.id, !take.starred); });
    menu->addAction(icon("play"), tr("Play here"), this, [this, index] { play(index); });
    menu->addAction(icon("lock"), take.locked ? tr("Unlock") : tr("Lock: nothing takes its place"), this,
                    [this, take] { emit locked(take.id, !take.locked); });
    menu->addSeparator();
    menu->addAction(icon("export"), tr("Save as a film…"), this,
                    [this, take] { emit saveRequested(take.id); });
    menu->addAction(icon("again"), tr("Make again with this seed"), this,
                    [this, take] { emit againRequested(take.id); });
    menu->addSeparator();
    menu->addAction(icon("trash"), tr("Delete take"), this, [this, take] { emit deleteRequested(take.id); })
        ->setEnabled(!take.locked);
    menu->popup(global);
}

}  // namespace widgets
