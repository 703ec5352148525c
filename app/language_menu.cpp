#include "app/language_menu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "app/window_setup.h"
#include "translations/languages.h"

namespace app {
namespace {

struct LanguageWords {
    Q_DECLARE_TR_FUNCTIONS(app::LanguageMenu)
};

}  // namespace

void fillLanguageMenu(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(code == languageSetting());
        QObject::connect(action, &QAction::triggered, menu, [code] { setLanguage(code); });
    };
    add(LanguageWords::tr("As the &system"), {});
    menu->addSeparator();
    for (const translations::Language& language : translations::all()) add(language.name, language.code);
}

}  // namespace app
