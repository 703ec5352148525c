#include "widgets/transition_palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDrag>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/story_roles.h"

namespace widgets {
namespace {

using story::TransitionKind;

/// A choice: a small picture of what happens between the two ends, and its name.
class KindButton : public QAbstractButton {
 public:
    KindButton(TransitionKind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind) {
        setCheckable(true);
        setText(labelOf(kind));
        setAccessibleName(labelOf(kind));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setEnds(const QPixmap& last, const QPixmap& first) {
        m_last = last, m_first = first;
        update();
    }
    /// Longer names take more of the row.
    QSize sizeHint() const override {
        const int name = QFontMetrics(nameFont()).horizontalAdvance(text());
        return {qMax(48, name + 8), 40 + fontMetrics().height() + 10};
    }
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Tints t = tintsOf(palette());
        const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
        p.setPen(Qt::NoPen);
        p.setBrush(underMouse() || isDown() ? palette().color(QPalette::Light) : t.raised);
        p.drawRoundedRect(card, 5, 5);
        const QRectF picture = card.adjusted(4, 4, -4, -(fontMetrics().height() + 6));
        paintFace(p, picture, t);
        p.setFont(nameFont());
        p.setPen(isEnabled() ? (isChecked() ? t.accent : t.text) : t.faint);
        p.drawText(
            QRectF(card.left(), picture.bottom() + 1, card.width(), card.bottom() - picture.bottom() - 2),
            Qt::AlignCenter, QFontMetricsF(p.font()).elidedText(text(), Qt::ElideRight, card.width() - 2));
        p.setBrush(Qt::NoBrush);
        if (isChecked() || hasFocus()) {
            p.setPen(QPen(isChecked() ? t.accent : t.text, isChecked() ? 2 : 1,
                          isChecked() ? Qt::SolidLine : Qt::DotLine));
            p.drawRoundedRect(card, 5, 5);
        }
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        const bool isFar =
            (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (!(event->buttons() & Qt::LeftButton) || !isFar) return QAbstractButton::mouseMoveEvent(event);
        setDown(false);
        auto* drag = new QDrag(this);
        auto* mime = new QMimeData;
        mime->setData(kTransitionMime, QByteArray::fromStdString(std::string(story::nameOf(m_kind))));
        drag->setMimeData(mime);
        drag->setPixmap(grab());
        drag->exec(Qt::CopyAction);
    }
    void mousePressEvent(QMouseEvent* event) override {
        m_pressed = event->position().toPoint();
        QAbstractButton::mousePressEvent(event);
    }

 private:
    QFont nameFont() const { return scaled(font(), 0.84); }  // in bold the longest name has no room
    void paintFace(QPainter& p, const QRectF& area, const Tints& t) const {
        QPainterPath clip;
        clip.addRoundedRect(area, 3, 3);
        p.save();
        p.setClipPath(clip);
        const QRectF left(area.left(), area.top(), area.width() / 2, area.height());
        const QRectF right = left.translated(left.width(), 0);
        const bool hasPictures = !m_last.isNull() && !m_first.isNull();
        if (hasPictures && m_kind == TransitionKind::Cut) {
            paintPicture(p, left, m_last);
            paintPicture(p, right, m_first);
            p.fillRect(QRectF(right.left() - 1, area.top(), 2, area.height()), t.panel);
        } else if (hasPictures) {
            paintPicture(p, area, m_last);
            p.setOpacity(0.5);
            paintPicture(p, area, m_first);
            p.setOpacity(1);
        } else {
            p.fillRect(area, t.field);
        }
        if (!hasPictures || m_kind != TransitionKind::Cut) {
            const double side = qMin(22.0, area.height() - 6);
            const QRectF box(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
            if (hasPictures) {
                p.setPen(Qt::NoPen);
                p.setBrush(QColor(16, 16, 16, 190));
                p.drawEllipse(box.adjusted(-4, -4, 4, 4));
            }
            const QColor ink = hasPictures ? QColor(Qt::white) : isEnabled() ? t.quiet : t.faint;
            paintIcon(p, box, QString::fromUtf8(story::nameOf(m_kind).data()),
                      m_kind == TransitionKind::Generated && !hasPictures ? t.transitionEdge : ink);
        }
        p.restore();
    }

    TransitionKind m_kind;
    QPixmap m_last, m_first;
    QPoint m_pressed;
};

}  // namespace

TransitionPalette::TransitionPalette(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (auto kind : {TransitionKind::Cut, TransitionKind::Dissolve, TransitionKind::Morph,
                      TransitionKind::Generated, TransitionKind::Inverted}) {
        auto* button = new KindButton(kind, this);
        m_buttons->addButton(button, int(kind));
        row->addWidget(button);
    }
    m_buttons->button(int(TransitionKind::Cut))->setToolTip(tr("The next shot begins at once"));
    m_buttons->button(int(TransitionKind::Dissolve))->setToolTip(tr("One picture fades into the other"));
    m_buttons->button(int(TransitionKind::Morph))
        ->setToolTip(tr("Shapes move into each other along the optical flow"));
    m_buttons->button(int(TransitionKind::Generated))
        ->setToolTip(tr("New pictures lead from one shot to the other, as the prompt says"));
    setCanInvert(false);
    setAccessibleName(tr("Kind of transition"));
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit kindChosen(TransitionKind(id)); });
}

void TransitionPalette::setKind(std::optional<TransitionKind> kind) {
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(kind && m_buttons->id(button) == int(*kind));
    m_buttons->setExclusive(true);
    showInverted();
}

void TransitionPalette::showInverted() {
    QAbstractButton* button = m_buttons->button(int(TransitionKind::Inverted));
    button->setVisible(button->isEnabled() || button->isChecked());
}

void TransitionPalette::setCanInvert(bool can) {
    QAbstractButton* button = m_buttons->button(int(TransitionKind::Inverted));
    button->setEnabled(can);
    showInverted();
    button->setToolTip(can ? tr("Both pictures become noise, and mixtures of the noise become pictures")
                           : tr("Needs a model with the latents of Stable Diffusion: see Generate → Model"));
}

std::optional<TransitionKind> TransitionPalette::kind() const {
    if (m_buttons->checkedId() < 0) return {};
    return TransitionKind(m_buttons->checkedId());
}

void TransitionPalette::setEnds(const QImage& last, const QImage& first) {
    auto small = [this](const QImage& image) {
        return image.isNull() ? QPixmap()
                              : QPixmap::fromImage(image.scaledToHeight(int(60 * devicePixelRatioF()),
                                                                        Qt::SmoothTransformation));
    };
    const QPixmap left = small(last), right = small(first);
    for (QAbstractButton* button : m_buttons->buttons())
        static_cast<KindButton*>(button)->setEnds(left, right);
}

QString labelOf(TransitionKind kind) {
    switch (kind) {
        case TransitionKind::Cut:
            return TransitionPalette::tr("Cut");
        case TransitionKind::Dissolve:
            return TransitionPalette::tr("Dissolve");
        case TransitionKind::Morph:
            return TransitionPalette::tr("Morph");
        case TransitionKind::Generated:
            return TransitionPalette::tr("Generated");
        case TransitionKind::Inverted:
            return TransitionPalette::tr("Noise blend");
    }
    return {};
}

}  // namespace widgets
