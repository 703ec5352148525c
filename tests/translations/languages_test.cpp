#include "translations/languages.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "app/error_words.h"
#include "engine/media/error.h"
#include "storage/error.h"

namespace {

TEST(Languages, TheClosestToWhatTheSystemReads) {
    using translations::closest;
    EXPECT_EQ(closest({"de-AT", "de"}), "de");
    EXPECT_EQ(closest({"pt-PT"}), "pt_BR");
    EXPECT_EQ(closest({"zh-HK"}), "zh_TW");
    EXPECT_EQ(closest({"zh-SG"}), "zh_CN");
    EXPECT_EQ(closest({"fi-FI", "uk-UA", "de-DE"}), "uk");
    EXPECT_EQ(closest({"en-GB", "de-DE"}), "en");
    EXPECT_EQ(closest({"fi-FI"}), "en");
    EXPECT_EQ(closest({}), "en");
}

TEST(Languages, EachHasItsFile) {
    for (const translations::Language& language : translations::all())
        EXPECT_TRUE(QFile::exists(":/seine/translations/seine_" + language.code + ".qm"))
            << language.code.toStdString();
}

TEST(Languages, NumbersFollowTheLanguage) {
    EXPECT_EQ(translations::use("de").decimalPoint(), ",");
    EXPECT_EQ(QStringLiteral("%L1").arg(1.5), "1,5");
    EXPECT_EQ(translations::use("ar").textDirection(), Qt::RightToLeft);
    EXPECT_EQ(translations::use("en").decimalPoint(), ".");
    EXPECT_EQ(translations::inUse(), "en");
}

TEST(Languages, EnglishCountsWithoutBrackets) {
    translations::use("en");
    EXPECT_EQ(QCoreApplication::translate("app::StoryLink", "%n shot(s)", nullptr, 1), "1 shot");
    EXPECT_EQ(QCoreApplication::translate("app::StoryLink", "%n shot(s)", nullptr, 3), "3 shots");
}

TEST(ErrorWords, InEnglishNothingChanges) {
    translations::use("en");
    for (const char* english : {"the file is too large (90 MiB, limit 64 MiB)", "the disk is full",
                                "encoding failed (out of %1 memory)", "something new"})
        EXPECT_EQ(app::worded(std::string(english)), english);
    const media::Error error("the disk is full", "a.png", "make room there");
    EXPECT_EQ(app::worded(static_cast<const std::exception&>(error)), error.what());
}

/// Texts between the places of a pattern, which must stand in the sources in this order within one statement.
QRegularExpression inSources(const QString& pattern) {
    static const QRegularExpression place("%[1-9]");
    QStringList pieces;
    for (const QString& piece : pattern.split(place)) {
        QString text = QRegularExpression::escape(QString(piece).replace("\"", "\\\""));
        if (!piece.isEmpty()) pieces << text;
    }
    return QRegularExpression(pieces.join("[^;]{0,160}?"));
}

TEST(ErrorWords, EveryPatternIsSaidByALibrary) {
    QString sources;
    for (const char* folder : {"/storage", "/engine", "/app"})
        for (QDirIterator at(QStringLiteral(SEINE_SOURCE) + folder, {"*.cpp", "*.h"}, QDir::Files,
                             QDirIterator::Subdirectories);
             at.hasNext();) {
            QFile file(at.next());
            if (file.fileName().endsWith("error_words.cpp") || !file.open(QIODevice::ReadOnly)) continue;
            sources += QString::fromUtf8(file.readAll());
        }
    static const QRegularExpression seam("\"\\s*\\n\\s*\"");  // one text on two lines
    sources.remove(seam);
    ASSERT_GT(sources.size(), 100000);
    QSet<QString> seen;
    for (const QString& pattern : app::errorPatterns()) {
        EXPECT_FALSE(seen.contains(pattern)) << "twice: " << pattern.toStdString();
        seen << pattern;
        EXPECT_TRUE(inSources(pattern).match(sources).hasMatch()) << pattern.toStdString();
    }
}

/// What opening a story tells is written as sentences, unlike errors.
TEST(ErrorWords, EveryNoticeOfStorageIsAPattern) {
    QFile file(QStringLiteral(SEINE_SOURCE) + "/storage/project_file_open.cpp");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression sentence(R"re("([A-Z][^"\\]+\.)")re");
    int notices = 0;
    for (auto at = sentence.globalMatch(QString::fromUtf8(file.readAll())); at.hasNext(); ++notices) {
        const QString said = at.next().captured(1);
        EXPECT_TRUE(app::errorPatterns().contains(said)) << said.toStdString();
    }
    EXPECT_GE(notices, 5);
}

}  // namespace
