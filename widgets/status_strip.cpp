#include "widgets/status_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "widgets/fields.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

namespace widgets {
namespace {

QString bytesText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent),
      m_saved(new QLabel(this)),
      m_memory(new QLabel(this)),
      m_model(smallButton("model", {}, tr("The model that makes shots and transitions"), this)),
      m_stale(smallButton("stale", {}, tr("Generate what no longer matches"), this)),
      m_format(smallButton("film", {}, tr("Size and frame rate of the film"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_saved);
    for (QToolButton* button : {m_model, m_stale, m_format}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({14, 14});
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_memory);
    for (QWidget* each :
         {static_cast<QWidget*>(m_saved), static_cast<QWidget*>(m_memory), static_cast<QWidget*>(m_model),
          static_cast<QWidget*>(m_stale), static_cast<QWidget*>(m_format)})
        each->setFont(scaled(font(), 0.92));
    m_memory->setProperty("role", "quiet");
    m_saved->setProperty("role", "quiet");
    connect(m_model, &QToolButton::clicked, this, &StatusStrip::modelRequested);
    connect(m_stale, &QToolButton::clicked, this, &StatusStrip::generateStaleRequested);
    connect(m_format, &QToolButton::clicked, this, &StatusStrip::formatRequested);
    setSaved({});
    setModel({});
    setStale(0);
    setFormat({}, {});
    setMemory(0, 0);
}

void StatusStrip::setSaved(const QDateTime& at) {
    const bool isToday = at.date() == QDate::currentDate();
    const QString when =
        isToday ? at.time().toString("HH:mm:ss") : QLocale().toString(at, QLocale::ShortFormat);
    m_saved->setText(at.isValid() ? tr("Saved %1").arg(when) : tr("Not saved yet"));
}

void StatusStrip::setReadOnly() {
    m_saved->setText(tr("Read only"));
}

void StatusStrip::setModel(const QString& name) {
    m_model->setText(QChar(0x2009) + name);
    m_model->setVisible(!name.isEmpty());
}

void StatusStrip::setStale(int parts) {
    m_stale->setText(QChar(0x2009) + tr("%1 to generate").arg(parts));
    m_stale->setVisible(parts > 0);
}

void StatusStrip::setFormat(QSize size, story::Rate rate) {
    const QString fps = QString::number(rate.fps(), 'g', 5);
    m_format->setText(QChar(0x2009) + tr("%1 × %2 · %3 fps").arg(size.width()).arg(size.height()).arg(fps));
    m_format->setVisible(!size.isEmpty());
}

void StatusStrip::setMemory(qint64 storyBytes, qint64 processBytes) {
    QStringList words;
    if (storyBytes > 0) words.append(tr("story %1").arg(bytesText(storyBytes)));
    if (processBytes > 0) words.append(tr("memory %1").arg(bytesText(processBytes)));
    m_memory->setText(words.join(QString::fromUtf8(" · ")));
}

}  // namespace widgets
