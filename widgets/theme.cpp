#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>
#include <QProxyStyle>
#include <QStyleFactory>

namespace widgets {
namespace {

QColor mix(const QColor& a, const QColor& b, double t) {
    auto channel = [t](int x, int y) { return int(x + (y - x) * t + 0.5); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QPalette darkPalette() {
    QPalette p;
    p.setColor(QPalette::Window, QColor("#1f1f1f"));
    p.setColor(QPalette::Base, QColor("#151515"));
    p.setColor(QPalette::AlternateBase, QColor("#232323"));
    p.setColor(QPalette::Button, QColor("#2d2d2d"));
    p.setColor(QPalette::Mid, QColor("#343434"));
    p.setColor(QPalette::Dark, QColor("#121212"));
    p.setColor(QPalette::Shadow, QColor("#000000"));
    p.setColor(QPalette::Light, QColor("#3c3c3c"));
    p.setColor(QPalette::Midlight, QColor("#373737"));
    p.setColor(QPalette::ToolTipBase, QColor("#2d2d2d"));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, QColor("#e6e6e6"));
    p.setColor(QPalette::PlaceholderText, QColor("#8c8c8c"));
    p.setColor(QPalette::Highlight, QColor("#e9a23b"));
    p.setColor(QPalette::HighlightedText, QColor("#1c1400"));
    p.setColor(QPalette::Link, QColor("#8ab4f8"));
    return p;
}

QPalette lightPalette() {
    QPalette p;
    p.setColor(QPalette::Window, QColor("#e9e9e9"));
    p.setColor(QPalette::Base, QColor("#ffffff"));
    p.setColor(QPalette::AlternateBase, QColor("#f3f3f3"));
    p.setColor(QPalette::Button, QColor("#f8f8f8"));
    p.setColor(QPalette::Mid, QColor("#c9c9c9"));
    p.setColor(QPalette::Dark, QColor("#d4d4d4"));
    p.setColor(QPalette::Shadow, QColor("#8a8a8a"));
    p.setColor(QPalette::Light, QColor("#ffffff"));
    p.setColor(QPalette::Midlight, QColor("#f0f0f0"));
    p.setColor(QPalette::ToolTipBase, QColor("#ffffff"));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, QColor("#1c1c1c"));
    p.setColor(QPalette::PlaceholderText, QColor("#6a6a6a"));
    p.setColor(QPalette::Highlight, QColor("#985600"));
    p.setColor(QPalette::HighlightedText, QColor("#ffffff"));
    p.setColor(QPalette::Link, QColor("#1a56b0"));
    return p;
}

/// Black, white and yellow; every control has an outline.
QPalette contrastPalette() {
    QPalette p;
    for (auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Dark,
                      QPalette::Shadow, QPalette::ToolTipBase})
        p.setColor(role, Qt::black);
    p.setColor(QPalette::Button, QColor("#1a1a1a"));
    p.setColor(QPalette::Mid, QColor("#b0b0b0"));
    p.setColor(QPalette::Light, QColor("#4a4a4a"));
    p.setColor(QPalette::Midlight, QColor("#303030"));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, Qt::white);
    p.setColor(QPalette::PlaceholderText, QColor("#c0c0c0"));
    p.setColor(QPalette::Highlight, QColor("#ffd400"));
    p.setColor(QPalette::HighlightedText, Qt::black);
    p.setColor(QPalette::Link, QColor("#9fd0ff"));
    return p;
}

bool isContrast(const QPalette& palette) {
    return palette.color(QPalette::Window) == QColor(Qt::black);
}

constexpr char kContrastRules[] =
    "QPushButton, QToolButton, *[kind=\"quiet\"] { border-color: @line; }"
    "QPushButton:focus, QToolButton:focus, *[kind=\"quiet\"]:focus { border: 2px solid @accent; }"
    "QPushButton:disabled, QToolButton:disabled { border-color: @faint; }"
    "QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @accent; }"
    "QMainWindow::separator { background: @line; }";

QPalette paletteOf(Theme theme) {
    switch (theme) {
        case Theme::Light:
            return lightPalette();
        case Theme::HighContrast:
            return contrastPalette();
        case Theme::Dark:
            break;
    }
    return darkPalette();
}

void setDisabledText(QPalette& p) {
    const QColor faint = tintsOf(p).faint;
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
}

QString styleSheet(const QPalette& palette) {
    QFile file(":/seine/style/seine.qss");
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    if (isContrast(palette)) sheet += kContrastRules;
    const Tints t = tintsOf(palette);
    const bool isDark = t.panel.lightness() < 128;
    const QColor engine = isDark ? mix(t.transition, t.panel, 0.1) : QColor("#2f5fae");
    // Longer names first, so that no name is replaced inside another.
    const std::pair<const char*, QColor> names[] = {
        {"@accentPressed", mix(t.accent, t.ground, 0.2)},
        {"@accentHover", mix(t.accent, Qt::white, 0.15)},
        {"@engineHover", mix(engine, t.transitionEdge, 0.35)},
        {"@onEngine", QColor("#ffffff")},
        {"@onAccent", t.onAccent},
        {"@pressed", mix(t.raised, t.text, 0.22)},
        {"@running", t.running},
        {"@engine", engine},
        {"@accent", t.accent},
        {"@ground", t.ground},
        {"@raised", t.raised},
        {"@failed", t.failed},
        {"@hover", mix(t.raised, t.text, 0.1)},
        {"@panel", t.panel},
        {"@field", t.field},
        {"@quiet", t.quiet},
        {"@faint", t.faint},
        {"@thumb", mix(t.panel, t.text, 0.22)},
        {"@line", t.line},
        {"@text", t.text},
    };
    for (const auto& [name, colour] : names) sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

/// The system's font; where the desktop names none (a bare X server), a better drawn one than the fallback.
QFont applicationFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = QFontInfo(font).family();
    if (family.startsWith("DejaVu")) {
        const QStringList installed = QFontDatabase::families();
        for (const char* better : {"Inter", "Noto Sans", "Cantarell", "Open Sans", "Liberation Sans"}) {
            if (!installed.contains(QLatin1String(better))) continue;
            font.setFamily(QLatin1String(better));
            break;
        }
    }
    if (font.pointSizeF() < 9.75) font.setPointSizeF(9.75);
    return font;
}

/// Fusion without anything that moves by itself.
class CalmStyle : public QProxyStyle {
 public:
    CalmStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* back) const override {
        if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate) return 0;
        return QProxyStyle::styleHint(hint, option, widget, back);
    }
};

}  // namespace

Tints tintsOf(const QPalette& p) {
    const bool dark = p.color(QPalette::Window).lightness() < 128;
    Tints t;
    t.ground = p.color(QPalette::Dark);
    t.panel = p.color(QPalette::Window);
    t.raised = p.color(QPalette::Button);
    t.field = p.color(QPalette::Base);
    t.bed = dark ? t.field : QColor("#dcdcdc");
    t.line = p.color(QPalette::Mid);
    t.text = p.color(QPalette::Active, QPalette::Text);
    const bool contrast = isContrast(p);
    t.quiet = mix(t.text, t.panel, contrast ? 0.1 : dark ? 0.34 : 0.27);
    t.faint = mix(t.text, t.panel, contrast ? 0.35 : 0.58);
    t.accent = p.color(QPalette::Active, QPalette::Highlight);
    t.onAccent = p.color(QPalette::Active, QPalette::HighlightedText);
    t.playhead = QColor(dark ? "#ff6a55" : "#d93a22");
    t.ready = QColor(dark ? "#7fcf86" : "#176422");
    t.running = QColor(dark ? "#83b4ff" : "#1b54a9");
    t.queued = QColor(dark ? "#b9c6dc" : "#4a5a75");
    t.stale = QColor(dark ? "#f2a48f" : "#983414");
    t.failed = QColor(dark ? "#ff7466" : "#ad2016");
    t.transition = QColor(dark ? "#3d5c92" : "#a9c2ec");
    t.transitionEdge = QColor(dark ? "#86a9e6" : "#3f6bb5");
    return t;
}

void applyTheme(QApplication& application, Theme theme, Motion motion) {
    const bool moves = motion == Motion::Usual;
    application.setStyle(moves ? QStyleFactory::create("Fusion") : new CalmStyle);
    for (auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                        Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, moves);
    if (!moves) QApplication::setCursorFlashTime(0);  // the text cursor stands
    QPalette palette = paletteOf(theme);
    setDisabledText(palette);
    application.setPalette(palette);
    application.setFont(applicationFont());
    application.setStyleSheet(styleSheet(palette));
}

}  // namespace widgets
