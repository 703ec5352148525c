// The languages of the window: which there are, which one is wanted, and putting one to use. Numbers and
// dates follow the language. Main thread only.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace translations {

struct Language {
    QString code;  // "de", "pt_BR": that of its file, seine_CODE.ts
    QString name;  // in the language itself
};

/// English first, the others in the order of their names in their own letters.
const QList<Language>& all();

/// Of the languages that the user of the system can read, in the system's order, the first there is; English
/// when there is none. `readable` is as QLocale::uiLanguages() gives it: "pt-BR", "zh-Hant-HK", "de".
QString closest(const QStringList& readable);

/// From now on tr() speaks this language, and numbers and dates are written as it writes them; an empty code
/// means the system's. Qt's own words come along where Qt's translations are installed. Every window gets a
/// QEvent::LanguageChange. Returns the locale that is in use now.
QLocale use(const QString& code);

/// The code of the language in use: empty before the first use().
QString inUse();

}  // namespace translations
