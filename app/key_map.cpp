#include "app/key_map.h"

#include <QSettings>

namespace app {
namespace {

QString entryOf(const QString& command) {
    return "keys/" + command;
}

}  // namespace

Keys keysFrom(const QString& text) {
    Keys keys;
    for (const QString& key : text.split('|', Qt::SkipEmptyParts))
        if (const QKeySequence sequence(key, QKeySequence::PortableText); !sequence.isEmpty())
            keys << sequence;
    return keys;
}

QString textOf(const Keys& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys) texts << key.toString(QKeySequence::PortableText);
    return texts.join('|');
}

QString withKeys(const QString& words, const Keys& keys) {
    if (keys.isEmpty()) return words;
    return QStringLiteral("%1 (%2)").arg(words, keys.front().toString(QKeySequence::NativeText));
}

Keys wantedKeys(const QString& command, const Keys& own) {
    const QSettings settings;
    return settings.contains(entryOf(command)) ? keysFrom(settings.value(entryOf(command)).toString()) : own;
}

void setWantedKeys(const QString& command, const Keys& keys, const Keys& own) {
    QSettings settings;
    if (keys == own)
        settings.remove(entryOf(command));
    else
        settings.setValue(entryOf(command), textOf(keys));
}

void forgetAllWantedKeys() {
    QSettings().remove("keys");
}

}  // namespace app
