// The smaller panels: analysis, messages, status, theme and icons.
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "widgets/analysis_panel.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"
#include "widgets/status_strip.h"
#include "widgets/theme.h"
#include "widgets/transition_palette.h"

namespace {

using namespace widgets;

TEST(Analysis, ReadsTheCurvesAtTheCursor) {
    AnalysisPanel panel;
    panel.setSeries({{"coherence", {0, 10, 20}, {1, 0.5, 0.7}, false}, {"short", {0, 10}, {1}, true}});
    panel.setCursor(5);
    EXPECT_DOUBLE_EQ(panel.valueAtCursor(0).value(), 0.75);
    EXPECT_FALSE(panel.valueAtCursor(1));  // cut to the shorter list
    EXPECT_FALSE(panel.valueAtCursor(2));
    panel.setCursor(21);
    EXPECT_FALSE(panel.valueAtCursor(0));
}

TEST(Analysis, ValuesThatAreNoNumbersAreGaps) {
    AnalysisPanel panel;
    panel.resize(400, 150);
    panel.show();
    panel.setSeries({{"text", {0, 1, 2}, {0.2, std::nan(""), INFINITY}, false}});
    panel.setCursor(1);
    EXPECT_FALSE(panel.valueAtCursor(0));
    EXPECT_FALSE(panel.grab().isNull());
    panel.setSeries({});
    EXPECT_FALSE(panel.grab().isNull());
}

TEST(Messages, AreStackedActedOnAndDismissed) {
    MessageBar bar;
    QSignalSpy acted(&bar, &MessageBar::actionTriggered), gone(&bar, &MessageBar::dismissed);
    EXPECT_FALSE(bar.isVisibleTo(nullptr));
    const int lost = bar.post(MessageBar::Kind::Problem, "A picture is missing", "Relink");
    EXPECT_EQ(bar.post(MessageBar::Kind::Problem, "A picture is missing", "Relink"), lost);
    bar.post(MessageBar::Kind::Warning, "<b>not html</b>");
    EXPECT_EQ(bar.count(), 2);
    for (auto* button : bar.findChildren<QPushButton*>())
        if (button->text() == "Relink") button->click();
    EXPECT_EQ(acted[0][0].toInt(), lost);
    bar.dismiss(lost);
    bar.dismiss(lost);
    EXPECT_EQ(gone.count(), 1);
    bar.clear();
    EXPECT_EQ(bar.count(), 0);
    EXPECT_FALSE(bar.isVisibleTo(nullptr));
}

TEST(Status, ShowsOnlyWhatIsKnown) {
    StatusStrip strip;
    strip.show();
    QSignalSpy stale(&strip, &StatusStrip::generateStaleRequested);
    auto shown = [&] {
        QString all;
        for (auto* label : strip.findChildren<QLabel*>()) all += label->text() + '|';
        for (auto* button : strip.findChildren<QToolButton*>())
            if (button->isVisible()) all += button->text() + '|';
        return all;
    };
    EXPECT_TRUE(shown().contains("Not saved"));
    EXPECT_FALSE(shown().contains("to generate"));
    strip.setStale(3);
    strip.setSaved(QDateTime(QDate::currentDate(), QTime(10, 32, 7)));
    strip.setFormat({1280, 720}, {30000, 1001});
    strip.setMemory(84'000'000, 1'100'000'000);
    EXPECT_TRUE(shown().contains("3 to generate"));
    EXPECT_TRUE(shown().contains("10:32:07"));
    EXPECT_TRUE(shown().contains("29.97"));
    EXPECT_TRUE(shown().contains("84.0 MB"));
    for (auto* button : strip.findChildren<QToolButton*>())
        if (button->text().contains("to generate")) button->click();
    EXPECT_EQ(stale.count(), 1);
}

TEST(Icons, EveryFileDraws) {
    const QStringList files = QDir(":/seine/icons").entryList({"*.svg"});
    EXPECT_GT(files.size(), 50);
    for (const QString& file : files) {
        const QImage image = icon(file.chopped(4)).pixmap(24, 24).toImage();
        bool isBlank = true;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) isBlank = isBlank && qAlpha(image.pixel(x, y)) == 0;
        EXPECT_FALSE(isBlank) << qPrintable(file);
    }
    EXPECT_TRUE(icon("no-such-icon").isNull());
}

double luminance(const QColor& c) {
    auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

TEST(Themes, AreNeutralAndReadable) {
    for (Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        const Tints t = tintsOf(qApp->palette());
        for (const QColor& grey : {t.ground, t.panel, t.raised, t.field, t.line, t.text, t.quiet})
            EXPECT_EQ(grey.saturation(), 0) << grey.name().toStdString();
        for (const QColor& word : {t.text, t.quiet, t.ready, t.running, t.queued, t.stale, t.failed}) {
            EXPECT_GE(contrast(word, t.panel), 4.5) << word.name().toStdString();
            EXPECT_GE(contrast(word, t.raised), 4.5) << word.name().toStdString();
        }
        EXPECT_GE(contrast(t.accent, t.panel), 3);
        EXPECT_FALSE(qApp->styleSheet().contains('@'));
    }
}

TEST(Palette, ChoosesByKeyboardAndMouse) {
    TransitionPalette palette;
    palette.resize(280, 70);
    palette.show();
    QSignalSpy chosen(&palette, &TransitionPalette::kindChosen);
    EXPECT_FALSE(palette.kind());
    const auto buttons = palette.findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 5);
    QTest::mouseClick(buttons[3], Qt::LeftButton);
    EXPECT_EQ(chosen.last()[0].value<story::TransitionKind>(), story::TransitionKind::Generated);
    QTest::keyClick(buttons[1], Qt::Key_Space);
    EXPECT_EQ(palette.kind(), story::TransitionKind::Dissolve);
    palette.setKind({});
    EXPECT_FALSE(palette.kind());
}

}  // namespace
