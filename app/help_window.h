// The manual in a window of its own: a list of its pages and the page. Pages are Markdown, built into the
// program from docs/manual. UI thread only.
#pragma once

#include <QDialog>
#include <QUrl>

class QListWidget;
class QTextBrowser;

namespace app {

class HelpWindow : public QDialog {
    Q_OBJECT
 public:
    explicit HelpWindow(QWidget* window);

    /// A page by its name, "timeline"; the first page when there is none of that name.
    void showPage(const QString& name);
    QString page() const;

    /// The names of all pages in the order of the list.
    static QStringList pages();

 private:
    void adoptPage(const QUrl& source);

    QListWidget* m_list;
    QTextBrowser* m_text;
};

/// Which page is about the widget: that of the nearest one around it that says so by its property "help".
QString helpPageOf(const QWidget* widget);

/// Markdown that is built into the program: "manual/index.md", "licences.md". Empty when there is none.
QString builtInText(const QString& file);

}  // namespace app
