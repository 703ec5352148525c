// The themes against WCAG 2.1, level AA: text 4.5 : 1 on whatever it lies (1.4.3), signs and edges that carry
// meaning 3 : 1 (1.4.11).
#include <gtest/gtest.h>

#include <QApplication>
#include <QStyle>
#include <cmath>

#include "widgets/theme.h"

namespace {

using widgets::Theme;

/// Of a colour in sRGB, 0 .. 1 (WCAG 2.1, "relative luminance").
double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

TEST(Contrast, IsMeasuredAsTheGuidelinesSay) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast(QColor("#777777"), Qt::white), 4.48, 0.005);
}

class Themes : public testing::TestWithParam<Theme> {
 protected:
    void SetUp() override { widgets::applyTheme(*qApp, GetParam()); }
    void TearDown() override { widgets::applyTheme(*qApp, Theme::Dark); }
};

TEST_P(Themes, TextIsReadable) {
    const QPalette p = qApp->palette();
    const widgets::Tints t = widgets::tintsOf(p);
    const std::pair<const char*, QColor> grounds[] = {
        {"ground", t.ground}, {"panel", t.panel}, {"raised", t.raised},
        {"field", t.field},   {"bed", t.bed},     {"alternate", p.color(QPalette::AlternateBase)}};
    const std::pair<const char*, QColor> texts[] = {
        {"text", t.text},     {"quiet", t.quiet}, {"ready", t.ready},  {"running", t.running},
        {"queued", t.queued}, {"stale", t.stale}, {"failed", t.failed}};
    for (const auto& [ground, back] : grounds)
        for (const auto& [text, front] : texts)
            EXPECT_GE(contrast(front, back), 4.5) << text << " on " << ground;
    EXPECT_GE(contrast(p.color(QPalette::PlaceholderText), t.field), 4.5) << "placeholder";
    EXPECT_GE(contrast(p.color(QPalette::Link), t.field), 4.5) << "link";
    EXPECT_GE(contrast(t.onAccent, t.accent), 4.5) << "on the accent";
    EXPECT_GE(contrast(t.text, t.transition), 4.5) << "on a transition";
    EXPECT_GE(contrast(p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)), 4.5) << "tool tip";
}

TEST_P(Themes, SignsAreSeen) {
    const widgets::Tints t = widgets::tintsOf(qApp->palette());
    for (const QColor& back : {t.panel, t.raised, t.field, t.bed}) {
        EXPECT_GE(contrast(t.accent, back), 3) << "selection and focus";
        EXPECT_GE(contrast(t.playhead, back), 3) << "playhead";
        EXPECT_GE(contrast(t.transitionEdge, back), 3) << "edge of a transition";
    }
}

INSTANTIATE_TEST_SUITE_P(All, Themes, testing::Values(Theme::Dark, Theme::Light, Theme::HighContrast),
                         [](const auto& tested) {
                             return tested.param == Theme::Dark    ? "dark"
                                    : tested.param == Theme::Light ? "light"
                                                                   : "contrast";
                         });

TEST(Motion, ReducedMeansThatNothingMovesByItself) {
    widgets::applyTheme(*qApp, Theme::Dark, widgets::Motion::Reduced);
    EXPECT_EQ(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    widgets::applyTheme(*qApp, Theme::Dark);
    EXPECT_GT(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

}  // namespace
