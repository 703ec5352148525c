#include "translations/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>

namespace translations {
namespace {

constexpr char kName[] = "seine-language";  // of our translators among the application's children
constexpr char kEnglish[] = "en";

bool has(const QString& code) {
    return std::any_of(all().begin(), all().end(), [&](const Language& l) { return l.code == code; });
}

/// The program's own language of these that is nearest to one that the user reads; empty: none.
QString nearest(const QLocale& read) {
    if (const QString exact = read.name(); has(exact)) return exact;  // "pt_BR"
    QString sameLanguage;
    for (const Language& language : all()) {
        const QLocale locale(language.code);
        if (locale.language() != read.language()) continue;
        if (locale.script() == read.script()) return language.code;  // Hong Kong reads what Taiwan reads
        if (sameLanguage.isEmpty()) sameLanguage = language.code;
    }
    return sameLanguage;
}

void install(const QString& file, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(kName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// Debian's place, or beside a program that carries its Qt with it.
void installQtsWords(const QString& code) {
    const QString beside = QCoreApplication::applicationDirPath() + "/../share/qt6/translations";
    for (const QString& folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), beside})
        install("qtbase_" + code, folder);
}

}  // namespace

const QList<Language>& all() {
    static const QList<Language> languages{
        {"en", "English"},
        {"de", "Deutsch"},
        {"es", "Español"},
        {"fr", "Français"},
        {"it", "Italiano"},
        {"pl", "Polski"},
        {"pt_BR", "Português (Brasil)"},
        {"tr", "Türkçe"},
        {"ru", "Русский"},
        {"uk", "Українська"},
        {"ar", "العربية"},
        {"hi", "हिन्दी"},
        {"ja", "日本語"},
        {"ko", "한국어"},
        {"zh_CN", "简体中文"},
        {"zh_TW", "繁體中文"},
    };
    return languages;
}

QString closest(const QStringList& readable) {
    for (const QString& tag : readable)
        if (const QString code = nearest(QLocale(tag)); !code.isEmpty()) return code;
    return kEnglish;
}

QLocale use(const QString& code) {
    const QLocale system = QLocale::system();
    const QString wanted = has(code) ? code : closest(system.uiLanguages());
    // Who reads the system's language keeps the system's own ways of writing dates and numbers.
    const QLocale own(wanted == "ar" ? "ar_AE" : wanted);  // where figures are those of the timecode
    const QLocale locale = own.language() == system.language() ? system : own;
    QLocale::setDefault(locale);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(kName, Qt::FindDirectChildrenOnly));
    QCoreApplication::instance()->setProperty(kName, wanted);
    install("seine_en", ":/seine/translations");  // plural forms, for what a language does not say
    if (wanted == kEnglish) return locale;
    installQtsWords(wanted);
    install("seine_" + wanted, ":/seine/translations");
    return locale;
}

QString inUse() {
    return QCoreApplication::instance()->property(kName).toString();
}

}  // namespace translations
