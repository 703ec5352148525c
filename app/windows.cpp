#include "app/windows.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <algorithm>

#include "app/main_window.h"
#include "app/window_parts.h"
#include "app/window_setup.h"
#include "translations/languages.h"

namespace app {
namespace {

constexpr int kStagger = 28;  // pixels by which a further window lies beside the one before

bool isSameFile(const QString& a, const QString& b) {
    const QFileInfo first(a), second(b);
    return first.exists() && second.exists() && first.canonicalFilePath() == second.canonicalFilePath();
}

void bringForward(MainWindow& window) {
    if (window.isMinimized()) window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
}

}  // namespace

Windows::Entry::Entry(const QString& modelFolder, const TakeMakerFactory& makeMaker)
    : session(modelFolder, makeMaker), window(std::make_unique<MainWindow>(session)) {}

Windows::Entry::~Entry() = default;

Windows::Windows(const QString& modelFolder, TakeMakerFactory makeMaker, QObject* parent)
    : QObject(parent),
      m_modelFolder(modelFolder),
      m_language(translations::inUse()),
      m_makeMaker(std::move(makeMaker)) {
    QCoreApplication::instance()->installEventFilter(this);
}

Windows::~Windows() = default;

Windows::Entry* Windows::showing(const QString& path) {
    for (const auto& entry : m_windows)
        if (!path.isEmpty() && isSameFile(entry->session.document().path(), path)) return entry.get();
    return nullptr;
}

Windows::Entry& Windows::make() {
    const QPoint beside = m_windows.empty() ? QPoint() : m_windows.back()->window->pos();
    Entry& entry = *m_windows.emplace_back(
        std::make_unique<Entry>(m_modelFolder.isEmpty() ? rememberedModel() : m_modelFolder, m_makeMaker));
    connectWindow(entry.window.get());
    if (m_windows.size() > 1) entry.window->move(beside + QPoint(kStagger, kStagger));
    return entry;
}

void Windows::connectWindow(MainWindow* window) {
    connect(window, &MainWindow::openRequested, this,
            [this, window](const QString& path) { open(path, window); });
    // Not at once: the window is still in the middle of closing.
    connect(
        window, &MainWindow::closed, this, [this, window] { forget(window); }, Qt::QueuedConnection);
}

bool Windows::eventFilter(QObject* watched, QEvent* event) {
    const bool isNews = event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance() &&
                        translations::inUse() != m_language;
    // Not at once: the menu in which the language was chosen is still open.
    if (isNews) QMetaObject::invokeMethod(this, &Windows::makeAnew, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Windows::makeAnew() {
    if (m_language == translations::inUse()) return;
    m_language = translations::inUse();
    for (const auto& entry : m_windows) {
        entry->window->rememberLayout();
        entry->session.retranslate();
        auto anew = std::make_unique<MainWindow>(entry->session);
        connectWindow(anew.get());
        anew->restoreGeometry(entry->window->saveGeometry());
        anew->show();  // before the old one goes: with the last window the program would end
        anew->parts().timeline->setFocus();
        entry->window.swap(anew);
    }
}

MainWindow& Windows::open(const QString& path, MainWindow* from) {
    if (Entry* entry = showing(path)) {
        bringForward(*entry->window);
        return *entry->window;
    }
    if (from && !path.isEmpty() && from->holdsNothing()) {
        from->begin(path);
        return *from;
    }
    MainWindow& window = *make().window;
    window.show();
    window.begin(path);
    bringForward(window);
    return window;
}

void Windows::forget(const MainWindow* window) {
    std::erase_if(m_windows, [window](const auto& entry) { return entry->window.get() == window; });
}

}  // namespace app
