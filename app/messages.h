// What the program says in place: messages in the bar above the viewer, each with at most one button that
// does something about it. UI thread only.
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "widgets/message_bar.h"

namespace app {

class Messages : public QObject {
    Q_OBJECT
 public:
    using Kind = widgets::MessageBar::Kind;
    explicit Messages(widgets::MessageBar* bar, QObject* parent = nullptr);
    int post(Kind kind, const QString& text, const QString& action = {},
             const std::function<void()>& what = {});
    /// The same with many lines: the first few, and a button that shows them all.
    int postList(Kind kind, const QString& head, const QStringList& lines);
    void dismiss(int message) { m_bar->dismiss(message); }

 private:
    void showAll(const QString& head, const QStringList& lines);

    widgets::MessageBar* m_bar;
    QHash<int, std::function<void()>> m_actions;
};

}  // namespace app
