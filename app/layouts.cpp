#include "app/layouts.h"

#include <QInputDialog>
#include <QScreen>
#include <QSettings>
#include <algorithm>

namespace app {
namespace {

constexpr int kVersion = 2;

QString entryOf(QString name) {
    return "layouts/" + name.replace('/', ' ');
}

}  // namespace

Layouts::Layouts(QMainWindow& window, const WindowParts& parts, QMenu* menu)
    : QObject(&window), m_window(window), m_parts(parts), m_menu(menu), m_isMirrored(window.isRightToLeft()) {
    connect(menu, &QMenu::aboutToShow, this, &Layouts::fillMenu);
}

QVariantMap Layouts::present() const {
    return {{"rightToLeft", m_isMirrored},
            {"state", m_window.saveState(kVersion)},
            {"middle", m_parts.middle->saveState()},
            {"analysis", !m_parts.analysis->isHidden()},
            {"boardWidth", m_parts.boards->boardWidth()}};
}

void Layouts::show(const QVariantMap& layout) {
    // Of a language that runs the other way only what is the same in both is taken over.
    if (layout["rightToLeft"].toBool() == m_isMirrored)
        m_window.restoreState(layout["state"].toByteArray(), kVersion);
    m_parts.middle->restoreState(layout["middle"].toByteArray());
    m_parts.analysis->setVisible(layout["analysis"].toBool());
    if (const int width = layout["boardWidth"].toInt(); width > 0) m_parts.boards->setBoardWidth(width);
    emit arranged();
}

void Layouts::restore() {
    const QSettings settings;
    const QSize room = m_window.screen()->availableSize();
    m_window.resize(std::min(1600, room.width() * 92 / 100), std::min(960, room.height() * 90 / 100));
    arrangeUsual();
    if (settings.contains("window/geometry"))
        m_window.restoreGeometry(settings.value("window/geometry").toByteArray());
    else
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
    if (settings.contains("window/layout")) show(settings.value("window/layout").toMap());
}

void Layouts::remember() const {
    QSettings settings;
    settings.setValue("window/geometry", m_window.saveGeometry());
    settings.setValue("window/layout", present());
}

void Layouts::arrangeUsual() {
    arrangeParts(m_window, m_parts);
    emit arranged();
}

void Layouts::arrangeBoards() {
    arrangeParts(m_window, m_parts);
    m_parts.queueDock->hide();
    const int width = m_window.width();
    m_window.resizeDocks({m_parts.boardsDock, m_parts.inspectorDock}, {width / 2, std::max(280, width / 5)},
                         Qt::Horizontal);
    m_window.resizeDocks({m_parts.timelineDock}, {190}, Qt::Vertical);
    emit arranged();
}

void Layouts::arrangeJudging() {
    arrangeParts(m_window, m_parts);
    m_parts.boardsDock->hide();
    m_parts.analysis->show();
    const int height = m_window.height();
    m_parts.middle->setSizes({height * 2 / 3, height / 3});
    emit arranged();
}

QStringList Layouts::savedNames() {
    QSettings settings;
    settings.beginGroup("layouts");
    return settings.childKeys();
}

void Layouts::save(const QString& name) const {
    if (!name.trimmed().isEmpty()) QSettings().setValue(entryOf(name.trimmed()), present());
}

bool Layouts::apply(const QString& name) {
    const QVariant layout = QSettings().value(entryOf(name));
    if (layout.isValid()) show(layout.toMap());
    return layout.isValid();
}

void Layouts::remove(const QString& name) {
    QSettings().remove(entryOf(name));
}

void Layouts::fillMenu() {
    m_menu->clear();
    m_menu->addAction(tr("&Editing"), this, &Layouts::arrangeUsual);
    m_menu->addAction(tr("&Boards"), this, &Layouts::arrangeBoards);
    m_menu->addAction(tr("&Judging takes"), this, &Layouts::arrangeJudging);
    const QStringList saved = savedNames();
    if (!saved.isEmpty()) m_menu->addSeparator();
    for (const QString& name : saved) m_menu->addAction(name, this, [this, name] { apply(name); });
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save this layout…"), this, &Layouts::askToSave);
    if (saved.isEmpty()) return;
    QMenu* removal = m_menu->addMenu(tr("&Delete layout"));
    for (const QString& name : saved) removal->addAction(name, this, [name] { remove(name); });
}

void Layouts::askToSave() {
    bool confirmed = false;
    const QString name = QInputDialog::getText(&m_window, tr("Save layout"), tr("Name"), QLineEdit::Normal,
                                               tr("My layout"), &confirmed);
    if (confirmed) save(name);
}

}  // namespace app
