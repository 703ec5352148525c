#include "app/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/help_window.h"

namespace app {
namespace {

constexpr int kIcon = 72;

}  // namespace

AboutDialog::AboutDialog(QWidget* window) : QDialog(window) {
    setObjectName("about");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Seine Storyboard"));
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(":/seine/icons/seine-storyboard.svg").pixmap(kIcon));
    auto* words =
        new QLabel(tr("<h2>Seine Storyboard %1</h2>"
                      "<p>Storyboard pictures to a film, on this computer alone.</p>"
                      "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                       .arg(QCoreApplication::applicationVersion()),
                   this);
    words->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(words, 1);
    auto* licences = new QTextBrowser(this);
    licences->setObjectName("licences");
    licences->setAccessibleName(tr("Licences"));
    licences->setOpenExternalLinks(true);
    licences->setLayoutDirection(Qt::LeftToRight);  // they are in English
    licences->setMarkdown(builtInText("licences.md"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(licences, 1);
    column->addWidget(buttons);
    resize(QSize(640, 620).boundedTo(screen()->availableSize() * 9 / 10));
}

}  // namespace app
