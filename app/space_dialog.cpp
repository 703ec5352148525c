#include "app/space_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "storage/takes.h"

namespace app {
namespace {

QString sizeText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace

SpaceDialog::SpaceDialog(Document& document, QWidget* window)
    : QDialog(window),
      m_document(document),
      m_title(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_grid(new QGridLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("help", "safety");
    setWindowTitle(tr("Space on the disk"));
    m_title->setWordWrap(true);
    m_advice->setProperty("role", "quiet");
    m_advice->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_throwAway = buttons->addButton(tr("&Throw the other takes away"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_grid->setVerticalSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_advice);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_throwAway, &QPushButton::clicked, this, &SpaceDialog::throwAway);
    connect(&document, &Document::reset, this, &QDialog::close);
    resize(480, 320);
    fill();
}

void SpaceDialog::addRow(QGridLayout* grid, const QString& what, std::int64_t bytes, std::int64_t all) {
    const int row = grid->rowCount();
    auto* size = new QLabel(sizeText(bytes), this);
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 1000);
    bar->setValue(all > 0 ? int(1000 * bytes / all) : 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(what);
    bar->setMaximumHeight(8);
    grid->addWidget(new QLabel(what, this), row, 0);
    grid->addWidget(bar, row, 1);
    grid->addWidget(size, row, 2);
}

void SpaceDialog::fill() {
    const storage::Space space = m_document.space();
    m_title->setText(tr("The story takes %1 on the disk.").arg(sizeText(space.file)));
    const std::int64_t named = space.pictures + space.chosenTakes + space.starredTakes + space.otherTakes +
                               space.sounds + space.historyOnly + space.unused;
    const std::pair<QString, std::int64_t> rows[] = {
        {tr("Pictures"), space.pictures},
        {tr("Takes that are chosen"), space.chosenTakes},
        {tr("Starred takes"), space.starredTakes},
        {tr("Other takes"), space.otherTakes},
        {tr("Sounds"), space.sounds},
        {tr("Only for undo and earlier states"), space.historyOnly},
        {tr("Unused, free when it is closed"), space.unused},
        {tr("Words, history and order"), space.file - named}};
    for (const auto& [what, bytes] : rows) addRow(m_grid, what, bytes, space.file);
    const auto takes = storage::unstarredTakes(m_document.story()).size();
    m_throwAway->setEnabled(takes > 0 && !m_document.isReadOnly());
    m_advice->setText(takes == 0
                          ? tr("There is no take that is neither chosen nor starred.")
                          : tr("%n take(s) are neither chosen nor starred. Thrown away, they can be brought "
                               "back by undo until the story is closed; then their room is free.",
                               nullptr, int(takes)));
}

void SpaceDialog::throwAway() {
    const auto takes = storage::unstarredTakes(m_document.story());
    const QString size = sizeText(m_document.space().otherTakes);
    if (m_document.throwAwayTakes(takes)) emit thrownAway(int(takes.size()), size);
    close();
}

}  // namespace app
