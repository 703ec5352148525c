#include "tests/translations/words_in_sources.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.hasPlurals = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value("type").toString();
            if (!message.hasPlurals)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement()) message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

}  // namespace

QList<Message> messagesIn(const QString& tsFile) {
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> messagesInSources() {
    const QTemporaryDir folder;
    const QString ts = folder.filePath("seine_de.ts");
    QProcess lupdate;
    lupdate.setWorkingDirectory(SEINE_SOURCE);
    lupdate.start(SEINE_LUPDATE, {"-silent", "-locations", "none", "-I", ".", "-tr-function-alias",
                                  "QT_TR_NOOP+=WORDS", "app", "widgets", "-ts", ts});
    return lupdate.waitForFinished() && lupdate.exitCode() == 0 ? messagesIn(ts) : QList<Message>();
}
