// What a .ts file holds, read for tests.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

struct Message {
    QString context, source, comment;
    bool hasPlurals = false;
    QString type;       // "unfinished", "vanished", "obsolete", empty when it is done
    QStringList forms;  // the translation; several when it has plural forms
    QString key() const { return context + '|' + source + '|' + comment; }
    /// As a person looks for it: "app::FileLink: Open story".
    std::string name() const { return (context + ": " + source).toStdString(); }
};

/// Empty when the file cannot be read.
QList<Message> messagesIn(const QString& tsFile);

/// What lupdate finds in app/ and widgets/ now.
QList<Message> messagesInSources();
