#include "widgets/job_list.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/icons.h"
#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr char kJobMime[] = "application/x-seine-job";
constexpr int kPad = 12, kButton = 22;

PartState stateOf(JobItem::State state) {
    switch (state) {
        case JobItem::State::Waiting:
            return PartState::Queued;
        case JobItem::State::Running:
            return PartState::Running;
        case JobItem::State::Done:
            return PartState::Ready;
        case JobItem::State::Failed:
            return PartState::Failed;
        case JobItem::State::Cancelled:
            return PartState::NoTake;
    }
    return PartState::Still;
}

bool canCancel(const JobItem& job) {
    return job.state == JobItem::State::Waiting || job.state == JobItem::State::Running;
}
/// How far a cluster is with a task it does not say.
bool hasBar(const JobItem& job) {
    return job.state == JobItem::State::Running && !job.isOnFarm;
}
bool canRetry(const JobItem& job) {
    return !job.isOnFarm && (job.state == JobItem::State::Failed || job.state == JobItem::State::Cancelled);
}

}  // namespace

// The model
// ---------------------------------------------------------------------------------------------------------

void JobModel::setJobs(const QList<JobItem>& jobs) {
    auto sameIds = [&] {
        if (jobs.size() != m_jobs.size()) return false;
        for (int i = 0; i < jobs.size(); ++i)
            if (jobs[i].id != m_jobs[i].id) return false;
        return true;
    };
    if (sameIds()) {  // keeps selection and scroll position
        m_jobs = jobs;
        if (!jobs.isEmpty()) emit dataChanged(index(0), index(int(jobs.size()) - 1));
        return;
    }
    beginResetModel();
    m_jobs = jobs;
    endResetModel();
}

bool JobModel::update(const JobItem& job) {
    const int row = rowOf(job.id);
    if (row < 0) return false;
    m_jobs[row] = job;
    emit dataChanged(index(row), index(row));
    return true;
}

int JobModel::rowOf(qint64 id) const {
    for (int row = 0; row < m_jobs.size(); ++row)
        if (m_jobs[row].id == id) return row;
    return -1;
}

QVariant JobModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const JobItem& job = m_jobs[index.row()];
    if (role == Qt::DisplayRole) return job.title;
    if (role == IdRole) return job.id;
    if (role == Qt::AccessibleTextRole) return job.title + ", " + wordOf(stateOf(job.state), job.progress);
    if (role == Qt::ToolTipRole && !job.problem.isEmpty()) return job.problem + "\n" + job.remedy;
    return {};
}

Qt::ItemFlags JobModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const JobItem& job = m_jobs[index.row()];
    if (job.state == JobItem::State::Waiting && !job.isOnFarm) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList JobModel::mimeTypes() const {
    return {kJobMime};
}

QMimeData* JobModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    auto* mime = new QMimeData;
    mime->setData(kJobMime, QByteArray::number(indexes.first().data(IdRole).toLongLong()));
    return mime;
}

bool JobModel::canDropMimeData(const QMimeData* mime, Qt::DropAction, int, int, const QModelIndex&) const {
    return mime->hasFormat(kJobMime);
}

bool JobModel::dropMimeData(const QMimeData* mime, Qt::DropAction, int row, int, const QModelIndex& parent) {
    const qint64 job = mime->data(kJobMime).toLongLong();
    const int moved = rowOf(job), before = row >= 0           ? row
                                           : parent.isValid() ? parent.row()
                                                              : int(m_jobs.size());
    if (moved >= 0 && before != moved && before != moved + 1)
        emit moveRequested(job, before < m_jobs.size() ? m_jobs[before].id : 0);
    return false;
}

// The delegate
// ------------------------------------------------------------------------------------------------------

QSize JobDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const JobModel*>(index.model());
    const JobItem& job = model->job(index.row());
    const int line = QFontMetrics(option.font).height();
    const bool hasSecondLine = job.state == JobItem::State::Running || !secondLine(job).isEmpty();
    return {120, 8 + line + (hasSecondLine ? 4 + line : 0) + (hasBar(job) ? 8 : 0) + 9};
}

QString JobDelegate::secondLine(const JobItem& job) const {
    if (!canCancel(job)) return job.problem;
    if (job.state == JobItem::State::Waiting || !job.seconds) return job.stage;
    const QString time = tr("%1 left").arg(durationText(*job.seconds));
    return job.stage.isEmpty() ? time : job.stage + QString::fromUtf8(" · ") + time;
}

QString JobDelegate::remark(const JobItem& job) const {
    const QString time = job.seconds ? durationText(*job.seconds) : QString();
    switch (job.state) {
        case JobItem::State::Running:
            return job.isOnFarm ? tr("running") : wordOf(PartState::Running, job.progress);
        case JobItem::State::Waiting:
            return time.isEmpty() ? tr("waiting") : time;
        case JobItem::State::Done:
            return time.isEmpty() ? tr("done") : tr("took %1").arg(time);
        case JobItem::State::Failed:
            return tr("failed");
        case JobItem::State::Cancelled:
            return tr("cancelled");
    }
    return {};
}

QRect JobDelegate::buttonRect(Button button, const JobItem& job, const QStyleOptionViewItem& option) const {
    const QRect& row = option.rect;
    const int line = QFontMetrics(option.font).height(), top = row.top() + 8 + (line - kButton) / 2;
    QRect place;
    if ((button == Button::Cancel && canCancel(job)) || (button == Button::Retry && canRetry(job)))
        place = QRect(row.right() - kPad - kButton + 5, top, kButton, kButton);
    if (button == Button::Remedy && job.state == JobItem::State::Failed && !job.remedyAction.isEmpty()) {
        const int width = QFontMetrics(scaled(option.font, 0.9)).horizontalAdvance(job.remedyAction) + 16;
        place = QRect(row.right() - kPad - width + 1, row.top() + 8 + line + 2, width, line + 4);
    }
    return place.isNull() ? place : QStyle::visualRect(option.direction, row, place);
}

void JobDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const JobItem& job = static_cast<const JobModel*>(index.model())->job(index.row());
    const Tints t = tintsOf(option.palette);
    QPainter& p = *painter;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        p.fillRect(option.rect, t.raised);
    else if (option.state & QStyle::State_MouseOver)
        p.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    p.fillRect(QRect(option.rect.left() + kPad, option.rect.bottom(), option.rect.width() - 2 * kPad, 1),
               t.line);
    if (option.state & QStyle::State_Selected)
        p.fillRect(placed(QRectF(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1),
                          option.rect, option.direction),
                   t.accent);
    paintWords(p, job, option);
    if (hasBar(job)) paintBar(p, job, option);
    paintButtons(p, job, option);
    p.restore();
}

void JobDelegate::paintWords(QPainter& p, const JobItem& job, const QStyleOptionViewItem& option) const {
    const Tints t = tintsOf(option.palette);
    const PartState state = stateOf(job.state);
    const QRectF row = option.rect;
    const QFontMetricsF large(option.font);
    const double line = large.height(), top = row.top() + 8, left = row.left() + kPad + 22;
    const auto visual = [&](const QRectF& place) { return placed(place, row, option.direction); };
    const auto write = [&](const QRectF& place, const QString& words) {
        p.drawText(
            visual(place),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextSingleLine,
            QFontMetricsF(p.font()).elidedText(words, Qt::ElideRight, place.width()));
    };
    const QRectF sign(row.left() + kPad, top + line / 2 - 7, 14, 14);
    paintSign(p, visual(sign), state, job.progress, colourOf(state, t));
    double right = row.right() - kPad - (canCancel(job) || canRetry(job) ? kButton : 0);
    p.setFont(scaled(option.font, 0.9));
    p.setPen(t.quiet);
    const QFontMetricsF small(p.font());
    const QString words = remark(job);
    const double width = tabularWidth(small, words);
    const QRectF figure = visual({right - width, top, width, line});
    paintTabular(p, QPointF(figure.left(), top + large.ascent()), words);
    right -= width + 8;
    p.setFont(option.font);
    p.setPen(job.state == JobItem::State::Done || job.state == JobItem::State::Cancelled ? t.quiet : t.text);
    write({left, top, right - left, line}, job.title);
    const QString second = secondLine(job);
    if (second.isEmpty()) return;
    p.setFont(scaled(option.font, 0.9));
    p.setPen(job.problem.isEmpty() ? t.quiet : t.failed);
    const QRectF remedy =
        visual(buttonRect(Button::Remedy, job, option));  // mirrored twice: as from the left
    const double room = (remedy.isNull() ? row.right() - kPad : remedy.left() - 8) - left;
    write({left, top + line + 4, room, small.height()}, second);
}

void JobDelegate::paintBar(QPainter& p, const JobItem& job, const QStyleOptionViewItem& option) const {
    const Tints t = tintsOf(option.palette);
    const QRectF row = option.rect;
    const QRectF bar(row.left() + kPad + 22, row.bottom() - 12, row.width() - 2 * kPad - 22, 4);
    const double done = qMax(4.0, bar.width() * qBound(0.0, job.progress, 1.0));
    p.setPen(Qt::NoPen);
    p.setBrush(t.line);
    p.drawRoundedRect(placed(bar, row, option.direction), 2, 2);
    p.setBrush(t.running);
    p.drawRoundedRect(placed({bar.left(), bar.top(), done, 4}, row, option.direction), 2, 2);
}

void JobDelegate::paintButtons(QPainter& p, const JobItem& job, const QStyleOptionViewItem& option) const {
    const Tints t = tintsOf(option.palette);
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    const QColor ink = isHot ? t.text : t.quiet;
    if (canCancel(job))
        paintIcon(p, QRectF(buttonRect(Button::Cancel, job, option)).adjusted(4, 4, -4, -4), "close", ink);
    if (canRetry(job))
        paintIcon(p, QRectF(buttonRect(Button::Retry, job, option)).adjusted(4, 4, -4, -4), "again", ink);
    const QRect remedy = buttonRect(Button::Remedy, job, option);
    if (remedy.isNull()) return;
    p.setPen(Qt::NoPen);
    p.setBrush(option.palette.color(QPalette::Light));
    p.drawRoundedRect(remedy, 4, 4);
    p.setPen(t.text);
    p.setFont(scaled(option.font, 0.9));
    p.drawText(remedy, Qt::AlignCenter, job.remedyAction);
}

bool JobDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress)
        return false;
    auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton) return false;
    const JobItem job = static_cast<const JobModel*>(index.model())->job(index.row());
    for (Button button : {Button::Cancel, Button::Retry, Button::Remedy}) {
        const QRect rect = buttonRect(button, job, option);
        if (!rect.contains(mouse->position().toPoint())) continue;
        if (event->type() == QEvent::MouseButtonRelease) emit pressed(button, job.id);
        return true;
    }
    return false;
}

}  // namespace widgets
