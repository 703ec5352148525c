#include "widgets/board_delegate.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timecode.h"

namespace widgets {
namespace {

constexpr int kPad = 8, kRadius = 6;

int lineHeight(const QFont& font) {
    return qRound(QFontMetricsF(font).height());
}

QFont nameFont(const QFont& font) {
    return scaled(font, 0.95);
}
QFont dialogueFont(const QFont& font) {
    return scaled(font, 0.87);
}

QString firstLine(const QString& text) {
    return text.section('\n', 0, 0).trimmed();
}

}  // namespace

QRect BoardDelegate::pictureRect(const QRect& board) const {
    return QRect(board.left(), board.top(), board.width(), qRound(board.width() / m_aspect));
}

int BoardDelegate::heightFor(int width, const QFont& font, bool dialogue) const {
    const int lines = lineHeight(nameFont(font)) + (dialogue ? lineHeight(dialogueFont(font)) + 2 : 0);
    return qRound(width / m_aspect) + 5 + lines + 6;
}

QRect BoardDelegate::nameRect(const QRect& board, const QFont& font) const {
    return QRect(board.left() + kPad, pictureRect(board).bottom() + 6, board.width() - 2 * kPad,
                 lineHeight(nameFont(font)));
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QPainter& p = *painter;
    const Tints t = tintsOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected,
               isHovered = option.state & QStyle::State_MouseOver;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(option.font);
    QPainterPath card;
    card.addRoundedRect(option.rect, kRadius, kRadius);
    p.fillPath(card, isHovered || isSelected ? option.palette.color(QPalette::Light) : t.raised);
    p.save();
    p.setClipPath(card);
    paintThumbnail(p, pictureRect(option.rect), t, index);
    p.restore();
    paintCaption(p, option, t, index);
    const QRectF edge = QRectF(option.rect).adjusted(1, 1, -1, -1);
    p.setBrush(Qt::NoBrush);
    if (isSelected) {
        p.setPen(QPen(t.accent, 2));
        p.drawRoundedRect(edge, kRadius - 1, kRadius - 1);
    }
    const bool hasKeyboard = option.state & QStyle::State_KeyboardFocusChange;
    if ((option.state & QStyle::State_HasFocus) && (hasKeyboard || !isSelected)) {
        p.setPen(QPen(Qt::black, 1));  // on any picture: dark beside light
        p.drawRoundedRect(edge.adjusted(1.5, 1.5, -1.5, -1.5), kRadius - 2, kRadius - 2);
        p.setPen(QPen(Qt::white, 1));
        p.drawRoundedRect(edge.adjusted(2.5, 2.5, -2.5, -2.5), kRadius - 3, kRadius - 3);
    }
    p.restore();
}

void BoardDelegate::paintThumbnail(QPainter& p, const QRect& rect, const Tints& t,
                                   const QModelIndex& index) const {
    const auto state = PartState(index.data(StateRole).toInt());
    const story::ShotId shot{index.data(ShotIdRole).toLongLong()};
    const int height = qRound(rect.height() * p.device()->devicePixelRatioF());
    const QPixmap picture = m_thumbnails ? m_thumbnails->get(shot, 0, height) : QPixmap();
    if (picture.isNull())
        paintBlank(p, rect, t, state == PartState::Missing);
    else
        paintPicture(p, rect, picture);
    const double progress = index.data(ProgressRole).toDouble();
    p.setFont(scaled(p.font(), 0.95));
    // Most boards have no take for long: a sign says so and leaves the drawing in sight.
    const double room = state == PartState::NoTake ? 0 : rect.width() - 12;
    if (state != PartState::Still)
        paintBadge(p, QPointF(rect.right() - 5, rect.top() + 6), room, state, progress);
    if (state == PartState::Running) {
        p.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 3), QColor(0, 0, 0, 150));
        p.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width() * qBound(0.0, progress, 1.0), 3),
                   t.running);
    }
}

void BoardDelegate::paintCaption(QPainter& p, const QStyleOptionViewItem& board, const Tints& t,
                                 const QModelIndex& index) const {
    const QFont& font = board.font;
    const QRect line = nameRect(board.rect, font);
    const QFont plain = nameFont(font), bold = scaled(font, 0.95, QFont::DemiBold);
    const double baseline = line.top() + QFontMetricsF(plain).ascent();

    p.setFont(plain);
    p.setPen(t.quiet);
    const QString length = lengthText(index.data(LengthRole).toLongLong(), m_rate);
    const double lengthWidth = tabularWidth(QFontMetricsF(plain), length);
    const bool mirrored = board.direction == Qt::RightToLeft;
    paintTabular(p, QPointF(mirrored ? line.left() : line.right() + 1 - lengthWidth, baseline), length);

    p.setFont(bold);
    p.setPen(t.text);
    const QString number = index.data(NumberRole).toString();
    const double numberWidth = tabularWidth(QFontMetricsF(bold), number);
    paintTabular(p, QPointF(mirrored ? line.right() + 1 - numberWidth : line.left(), baseline), number);
    p.setFont(plain);
    const double room = line.width() - numberWidth - lengthWidth - 16;
    const QString name = QFontMetricsF(plain).elidedText(index.data().toString(), Qt::ElideRight, room);
    const double nameWidth = QFontMetricsF(plain).horizontalAdvance(name);
    p.drawText(QPointF(mirrored ? line.right() - numberWidth - 8 - nameWidth : line.left() + numberWidth + 8,
                       baseline),
               name);

    const QString dialogue = firstLine(index.data(DialogueRole).toString());
    if (dialogue.isEmpty()) return;
    p.setFont(dialogueFont(font));
    p.setPen(t.quiet);
    const QFontMetricsF metrics(p.font());
    p.drawText(QRectF(line.left(), line.bottom() + 3, line.width(), metrics.height()), Qt::AlignLeading,
               metrics.elidedText(dialogue, Qt::ElideRight, line.width()));
}

QWidget* BoardDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of shot %1").arg(index.data(NumberRole).toInt()));
    edit->setStyleSheet("padding: 0 5px; min-height: 0;");
    return edit;
}

void BoardDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(nameRect(option.rect, option.font).adjusted(-4, -4, 4, 4));
}

void BoardDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString name = static_cast<QLineEdit*>(editor)->text().simplified();
    if (name != index.data(Qt::EditRole).toString()) model->setData(index, name, Qt::EditRole);
}

}  // namespace widgets
