#include "widgets/export_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/theme.h"

namespace widgets {
namespace {

struct Kind {
    const char *name, *ending, *title, *about;
};

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(widgets::ExportPanel)
 public:
    static const Kind all[];
};

#define WORDS QT_TR_NOOP  // lupdate is told so, see translations/

const Kind Kinds::all[] = {
    {"mp4", "mp4", WORDS("Movie (MP4)"),
     WORDS("Plays in every browser, on phones and in every editing program.")},
    {"mov", "mov", WORDS("ProRes movie (MOV)"),
     WORDS("ProRes 422 HQ for editing and grading: large, nearly without loss.")},
    {"shots", "", WORDS("One movie a shot"), WORDS("A folder with an MP4 for every shot.")},
    {"gif", "gif", WORDS("Animated GIF"), WORDS("Moves in mails and messages. Best for a few seconds.")},
    {"pictures", "", WORDS("Pictures (PNG)"),
     WORDS("A folder with a picture for every frame, without loss.")},
    {"wav", "wav", WORDS("Sound alone (WAV)"), WORDS("The mix of all tracks, 48 kHz, stereo, 24 bits.")},
    {"pdf", "pdf", WORDS("Boards on paper (PDF)"),
     WORDS("Pages with the boards, their lengths and their words, to print or to send.")},
    {"html", "html", WORDS("Web page (HTML)"),
     WORDS("One file with all shots playing, for anyone with a browser.")},
    {"csv", "csv", WORDS("Shot list (CSV)"), WORDS("A table of all shots for a spreadsheet.")},
    {"srt", "srt", WORDS("Subtitles (SRT)"), WORDS("The dialogue with its times.")},
    {"otio", "otio", WORDS("OpenTimelineIO"),
     WORDS("For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.")},
    {"otioz", "otioz", WORDS("OpenTimelineIO archive"), WORDS("The cut and its movies in one file.")},
    {"xml", "xml", WORDS("Final Cut Pro 7 XML"),
     WORDS("For Premiere, Resolve, Vegas. Movies of the shots are written beside it.")},
    {"fcpxml", "fcpxml", WORDS("Final Cut Pro (FCPXML)"),
     WORDS("For Final Cut Pro and Resolve. Movies of the shots are written beside it.")},
    {"edl", "edl", WORDS("Edit decision list (EDL)"),
     WORDS("CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside "
           "it.")},
};

#undef WORDS

const QStringList kFilms{"mp4", "mov", "shots", "gif", "pictures"}, kCoded{"mp4", "shots"},
    kMovies{"mp4", "mov", "shots"}, kCuts{"otio", "otioz", "xml", "fcpxml", "edl"};

const Kind& kindNamed(const QString& name) {
    for (const Kind& kind : Kinds::all)
        if (name == kind.name) return kind;
    return Kinds::all[0];
}

/// A list of values and their words.
QComboBox* choices(const QList<std::pair<QString, QVariant>>& items, const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const auto& [words, value] : items) box->addItem(words, value);
    box->setAccessibleName(name);
    return box;
}

void choose(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

}  // namespace

QStringList ExportPanel::kinds() {
    QStringList names;
    for (const Kind& kind : Kinds::all) names << kind.name;
    return names;
}

QString ExportPanel::endingOf(const QString& kind) {
    return kindNamed(kind).ending;
}

QString ExportPanel::titleOf(const QString& kind) {
    return QCoreApplication::translate("widgets::ExportPanel", kindNamed(kind).title);
}

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent),
      m_kinds(new QListWidget(this)),
      m_about(new QLabel(this)),
      m_status(new QLabel(this)),
      m_path(new QLineEdit(this)),
      m_progress(new QProgressBar(this)),
      m_export(new QPushButton(tr("&Export"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_choosePath(new QPushButton(tr("C&hoose…"), this)) {
    makeKinds();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about->setWordWrap(true);
    m_about->setProperty("role", "quiet");
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the export"));
    m_path->setAccessibleName(tr("Where it goes"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_export->setProperty("kind", "primary");
    m_export->setDefault(true);

    auto* to = new QHBoxLayout;
    auto* label = new QLabel(tr("&To"), this);
    label->setBuddy(m_path);
    to->addWidget(label);
    to->addWidget(m_path, 1);
    to->addWidget(m_choosePath);
    auto* right = new QVBoxLayout;
    right->addWidget(m_about);
    right->addWidget(scroll, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_kinds);
    middle->addLayout(right, 1);
    auto* last = new QHBoxLayout;
    last->addWidget(m_status, 1);
    last->addWidget(m_cancel);
    last->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addLayout(to);
    column->addWidget(m_progress);
    column->addLayout(last);

    connect(m_export, &QPushButton::clicked, this, &ExportPanel::exportRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPanel::cancelRequested);
    connect(m_choosePath, &QPushButton::clicked, this, &ExportPanel::pathWanted);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        showFields();
        emit kindChosen(choice().kind);
    });
    setRunning(false);
    m_kinds->setCurrentRow(0);
}

void ExportPanel::makeKinds() {
    m_kinds->setAccessibleName(tr("What to export"));
    m_kinds->setSpacing(2);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Kind& kind : Kinds::all) {
        auto* item = new QListWidgetItem(titleOf(kind.name), m_kinds);
        item->setData(Qt::UserRole, QString(kind.name));
        item->setToolTip(tr(kind.about));
    }
    m_kinds->setFixedWidth(m_kinds->sizeHintForColumn(0) + 28);
}

QWidget* ExportPanel::makeForm() {
    auto* page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 4, 4, 4);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    makeMovieFields();
    makePageFields();
    return page;
}

void ExportPanel::addRow(const QString& label, QWidget* field, const QStringList& kinds) {
    m_form->addRow(label, field);
    if (!kinds.isEmpty()) m_rows.append({field, kinds});
}

void ExportPanel::makeMovieFields() {
    m_range = choices({{tr("The whole story"), 0}, {tr("From in to out"), 1}, {tr("The selected shots"), 2}},
                      tr("Range"), this);
    addRow(tr("&Range"), m_range);
    m_size = choices({{tr("As the story"), 0},
                      {"2160p (4K)", 2160},
                      {"1440p", 1440},
                      {"1080p", 1080},
                      {"720p", 720},
                      {"540p", 540},
                      {"360p", 360}},
                     tr("Size"), this);
    addRow(tr("&Size"), m_size, kFilms);
    m_rate = choices({{tr("As the story"), ""},
                      {"12", "12"},
                      {"23.976", "23.976"},
                      {"24", "24"},
                      {"25", "25"},
                      {"29.97", "29.97"},
                      {"30", "30"},
                      {"50", "50"},
                      {"59.94", "59.94"},
                      {"60", "60"}},
                     tr("Frames a second"), this);
    addRow(tr("&Frames a second"), m_rate, kFilms);
    m_codec = choices({{tr("H.264: plays everywhere"), "h264"},
                       {tr("H.265: half the size, newer players"), "h265"},
                       {tr("AV1: smallest, newest browsers"), "av1"}},
                      tr("Codec"), this);
    addRow(tr("C&odec"), m_codec, kCoded);
    m_quality = choices({{tr("Best"), "best"}, {tr("Good"), "good"}, {tr("Small file"), "small"}},
                        tr("Quality"), this);
    addRow(tr("&Quality"), m_quality, kCoded);
    m_burnIns = new QWidget(this);
    auto* burnIns = new QHBoxLayout(m_burnIns);
    burnIns->setContentsMargins(0, 0, 0, 0);
    burnIns->setSpacing(14);
    m_shot = new QCheckBox(tr("Shot"), m_burnIns);
    m_timecode = new QCheckBox(tr("Timecode"), m_burnIns);
    m_dialogue = new QCheckBox(tr("Dialogue"), m_burnIns);
    for (QCheckBox* box : {m_shot, m_timecode, m_dialogue}) burnIns->addWidget(box);
    addRow(tr("Written into it"), m_burnIns, kFilms);
    m_logoRow = new QWidget(this);
    auto* logo = new QHBoxLayout(m_logoRow);
    logo->setContentsMargins(0, 0, 0, 0);
    m_logo = new QLineEdit(m_logoRow);
    m_logo->setPlaceholderText(tr("None"));
    m_logo->setClearButtonEnabled(true);
    m_logo->setAccessibleName(tr("Logo"));
    m_logo->setMinimumWidth(220);
    auto* chooseLogo = new QPushButton(tr("Choose…"), m_logoRow);
    connect(chooseLogo, &QPushButton::clicked, this, &ExportPanel::logoWanted);
    logo->addWidget(m_logo, 1);
    logo->addWidget(chooseLogo);
    addRow(tr("&Logo"), m_logoRow, kFilms);
    m_subtitles = choices(
        {{tr("None"), ""}, {tr("A track in the movie"), "inside"}, {tr("An SRT file beside it"), "beside"}},
        tr("Subtitles"), this);
    addRow(tr("S&ubtitles"), m_subtitles, {"mp4", "mov"});
    m_hardware = new QCheckBox(tr("Use the graphics card where it can"), this);
    addRow({}, m_hardware, kCoded);
}

void ExportPanel::makePageFields() {
    m_perPage = choices({}, tr("Shots a page"), this);
    for (const int count : {1, 2, 3, 4, 6, 9}) m_perPage->addItem(QString::number(count), count);
    addRow(tr("Shots a pa&ge"), m_perPage, {"pdf"});
    m_page = choices({{tr("A4, landscape"), 0},
                      {tr("A4, portrait"), 1},
                      {tr("Letter, landscape"), 2},
                      {tr("Letter, portrait"), 3}},
                     tr("Paper"), this);
    addRow(tr("&Paper"), m_page, {"pdf"});
    m_cutCodec = choices({{tr("ProRes 422 HQ"), "prores"}, {tr("H.264: smaller"), "h264"}},
                         tr("Movies of the shots"), this);
    addRow(tr("&Movies of the shots"), m_cutCodec, kCuts);
    m_handles = new QDoubleSpinBox(this);
    m_handles->setRange(0, 10);
    m_handles->setSingleStep(0.5);
    m_handles->setDecimals(1);
    m_handles->setSuffix(tr(" s"));
    m_handles->setAccessibleName(tr("Handles"));
    m_handles->setToolTip(tr("How much more of each shot there is behind its cut, for trimming"));
    addRow(tr("Han&dles"), m_handles, kCuts);
    m_dropFrames = new QCheckBox(tr("Drop-frame timecode"), this);
    addRow({}, m_dropFrames, kCuts);
}

bool ExportPanel::isKind(const QStringList& kinds) const {
    const QListWidgetItem* item = m_kinds->currentItem();
    return item && kinds.contains(item->data(Qt::UserRole).toString());
}

void ExportPanel::setRow(QWidget* field, bool isVisible) {
    field->setVisible(isVisible);
    if (QWidget* label = m_form->labelForField(field)) label->setVisible(isVisible);
}

void ExportPanel::showFields() {
    for (const auto& [field, kinds] : m_rows) setRow(field, isKind(kinds));
    if (!m_mayDropFrames) setRow(m_dropFrames, false);
    if (const QListWidgetItem* item = m_kinds->currentItem())
        m_about->setText(tr(kindNamed(item->data(Qt::UserRole).toString()).about));
}

void ExportPanel::setChoice(const ExportChoice& c) {
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentRow(std::max<int>(0, int(kinds().indexOf(c.kind))));
    m_path->setText(c.path);
    choose(m_range, int(c.range));
    choose(m_size, c.height);
    choose(m_rate, c.rate);
    choose(m_codec, c.codec);
    choose(m_quality, c.quality);
    choose(m_subtitles, c.subtitles);
    choose(m_perPage, c.perPage);
    choose(m_page, (c.isLetter ? 2 : 0) + (c.isLandscape ? 0 : 1));
    choose(m_cutCodec, c.cutCodec);
    m_shot->setChecked(c.burnsShot);
    m_timecode->setChecked(c.burnsTimecode);
    m_dialogue->setChecked(c.burnsDialogue);
    m_logo->setText(c.logo);
    m_hardware->setChecked(c.mayUseHardware);
    m_handles->setValue(c.handles);
    m_dropFrames->setChecked(c.dropsFrames);
    showFields();
}

ExportChoice ExportPanel::choice() const {
    ExportChoice c;
    if (const QListWidgetItem* item = m_kinds->currentItem()) c.kind = item->data(Qt::UserRole).toString();
    c.path = m_path->text().trimmed();
    c.range = ExportChoice::Range(m_range->currentData().toInt());
    c.height = m_size->currentData().toInt();
    c.rate = m_rate->currentData().toString();
    c.codec = m_codec->currentData().toString();
    c.quality = m_quality->currentData().toString();
    c.subtitles = m_subtitles->currentData().toString();
    c.perPage = m_perPage->currentData().toInt();
    c.isLetter = m_page->currentData().toInt() >= 2;
    c.isLandscape = m_page->currentData().toInt() % 2 == 0;
    c.cutCodec = m_cutCodec->currentData().toString();
    c.burnsShot = m_shot->isChecked();
    c.burnsTimecode = m_timecode->isChecked();
    c.burnsDialogue = m_dialogue->isChecked();
    c.logo = m_logo->text().trimmed();
    c.mayUseHardware = m_hardware->isChecked();
    c.handles = m_handles->value();
    c.dropsFrames = m_dropFrames->isChecked();
    return c;
}

void ExportPanel::setStory(const Story& story) {
    m_mayDropFrames = story.mayDropFrames;
    m_range->setItemText(0, tr("The whole story, %1").arg(story.length));
    m_size->setItemText(0, tr("As the story, %1p").arg(story.height));
    m_rate->setItemText(0, tr("As the story, %1").arg(story.rate));
    const auto setEnabled = [this](int row, bool isEnabled) {
        const QModelIndex index = m_range->model()->index(row, 0);
        m_range->model()->setData(index, isEnabled ? QVariant() : QVariant(0),
                                  Qt::UserRole - 1);  // Qt's own flags
        if (!isEnabled && m_range->currentIndex() == row) m_range->setCurrentIndex(0);
    };
    setEnabled(1, story.hasRange);
    setEnabled(2, story.hasSelection);
    showFields();
}

void ExportPanel::setRunning(bool isRunning) {
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_export->setVisible(!isRunning);
    m_kinds->setEnabled(!isRunning);
    m_path->setEnabled(!isRunning);
    m_choosePath->setEnabled(!isRunning);
    if (isRunning) setProgress(0, {});
}

void ExportPanel::setProgress(double fraction, const QString& words) {
    m_progress->setValue(int(std::lround(fraction * 1000)));
    setStatus(words);
}

void ExportPanel::setStatus(const QString& text, bool isProblem) {
    m_status->setText(text);
    QPalette colours = palette();
    if (isProblem) colours.setColor(QPalette::WindowText, tintsOf(palette()).failed);
    m_status->setPalette(colours);
}

}  // namespace widgets
