// Every language says everything that the program says: nothing missing, unfinished or left over, and what
// the program puts in (%1, %n), the marks of keys (&) and the ends of texts ("…", line breaks) are kept.
#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include "tests/translations/words_in_sources.h"

namespace {

QString fileOf(const QString& language) {
    return QStringLiteral(SEINE_SOURCE "/translations/seine_%1.ts").arg(language);
}

QStringList placesIn(const QString& text) {
    static const QRegularExpression place("%L?(\\d|n)");
    QStringList places;
    for (auto at = place.globalMatch(text); at.hasNext();) places << at.next().captured();
    places.sort();
    return places;
}

int keyMarksIn(const QString& text) {
    static const QRegularExpression mark("&(?=[^&\\s])");
    return int(QString(text).remove("&&").count(mark));
}

/// Whether the first plural form stands for one thing alone, so that it need not name the number.
bool firstIsOne(const QString& language) {
    return language != "ru" && language != "uk";  // there it is for 1, 21, 31, ... as well
}

class Translations : public testing::TestWithParam<const char*> {
 protected:
    const QString language = GetParam();
    const QList<Message> messages = messagesIn(fileOf(language));
};

TEST_P(Translations, SaysEverythingAndNothingElse) {
    static const QList<Message> now = messagesInSources();
    ASSERT_FALSE(now.isEmpty()) << "lupdate did not run";
    ASSERT_FALSE(messages.isEmpty()) << fileOf(language).toStdString() << " cannot be read";
    QSet<QString> have, want;
    for (const Message& message : messages) have << message.key();
    for (const Message& message : now) {
        want << message.key();
        EXPECT_TRUE(have.contains(message.key())) << "missing: " << message.name();
    }
    for (const Message& message : messages)
        EXPECT_TRUE(want.contains(message.key())) << "said nowhere any more: " << message.name();
}

TEST_P(Translations, IsFinished) {
    for (const Message& message : messages) {
        EXPECT_TRUE(message.type.isEmpty()) << message.type.toStdString() << ": " << message.name();
        for (const QString& form : message.forms) EXPECT_FALSE(form.isEmpty()) << "empty: " << message.name();
    }
}

TEST_P(Translations, KeepsWhatIsPutIn) {
    for (const Message& message : messages)
        for (int i = 0; i < message.forms.size(); ++i) {
            const QString& form = message.forms[i];
            if (form.isEmpty()) continue;
            QStringList want = placesIn(message.source), have = placesIn(form);
            // Arabic names none, one and two in words.
            const bool mayBeWord =
                message.hasPlurals && ((i == 0 && firstIsOne(language)) || (language == "ar" && i < 3));
            if (mayBeWord && !have.contains("%n")) want.removeAll("%n");
            EXPECT_EQ(have, want) << message.name() << " -> " << form.toStdString();
        }
}

TEST_P(Translations, KeepsKeysAndEnds) {
    for (const Message& message : messages)
        for (const QString& form : message.forms) {
            if (form.isEmpty()) continue;
            EXPECT_EQ(keyMarksIn(form), keyMarksIn(message.source))
                << message.name() << " -> " << form.toStdString();
            EXPECT_EQ(message.source.contains("…"), form.contains("…"))
                << message.name() << " -> " << form.toStdString();
            EXPECT_EQ(message.source.count('\n'), form.count('\n')) << message.name();
        }
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations,
                         testing::Values("ar", "de", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt_BR", "ru",
                                         "tr", "uk", "zh_CN", "zh_TW"),
                         [](const auto& language) { return std::string(language.param); });

TEST(EnglishPlurals, AreFinished) {
    const QList<Message> messages = messagesIn(fileOf("en"));
    ASSERT_FALSE(messages.isEmpty());
    QSet<QString> have;
    for (const Message& message : messages) {
        have << message.key();
        EXPECT_TRUE(message.type.isEmpty()) << message.name();
        ASSERT_EQ(message.forms.size(), 2) << message.name();
        EXPECT_NE(message.forms[1].count("%n"), 0) << message.name();
        EXPECT_FALSE(message.forms[1].contains("(s)")) << message.name();
    }
    for (const Message& message : messagesInSources())
        EXPECT_TRUE(!message.hasPlurals || have.contains(message.key())) << "missing: " << message.name();
}

}  // namespace
