#include "widgets/shot_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/fields.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/part_panel.h"
#include "widgets/settings_row.h"
#include "widgets/timecode.h"

namespace widgets {
namespace {

/// The name of a file, its middle left out where it has no room.
class FileLabel : public QLabel {
 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        style()->drawItemText(&p, rect(), int(alignment()), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideMiddle, width()), foregroundRole());
    }
};

QString textOf(const std::string& s) {
    return QString::fromStdString(s);
}

QStringList cameraNames() {
    return {ShotPage::tr("Static"),    ShotPage::tr("Push in"),   ShotPage::tr("Pull out"),
            ShotPage::tr("Pan left"),  ShotPage::tr("Pan right"), ShotPage::tr("Tilt up"),
            ShotPage::tr("Tilt down"), ShotPage::tr("Handheld"),  ShotPage::tr("Own move")};
}

}  // namespace

void setCamera(story::Shot& shot, story::Camera camera) {
    shot.camera = camera;
    const bool isNew = camera == story::Camera::Path && shot.path == story::CameraPath{};
    if (isNew) shot.path.end = {0.15, 0.15, 0.7};  // something to take hold of
}

QVBoxLayout* scrollingColumn(QWidget* page, PanelHeader* header) {
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(12, 12, 12, 16);
    column->setSpacing(12);
    scroll->setWidget(contents);
    outer->addWidget(scroll, 1);
    return column;
}

ShotPage::ShotPage(QWidget* parent)
    : QWidget(parent),
      header(new PanelHeader(tr("Shot"), this)),
      generate(new GenerateRow),
      takes(new TakesSection) {
    QVBoxLayout* column = scrollingColumn(this, header);
    buildPicture(column);
    column->addWidget(generate);
    buildWhatHappens(column);
    column->addWidget(takes);
    m_settings = new SettingsRow;
    column->addWidget(new Fold(tr("Seed, guidance, steps"), m_settings, false));
    buildWords(column);
    column->addStretch(1);
    connectTexts();
    connectChoices();
}

void ShotPage::buildPicture(QVBoxLayout* column) {
    m_picture = new QLabel;
    m_picture->setFixedSize(96, 54);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture"));
    m_name = new LineField;
    m_name->setHint(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setProperty("bare", true);
    m_pictureName = new FileLabel;
    m_pictureName->setProperty("role", "quiet");
    m_pictureName->setFont(scaled(font(), 0.9));
    m_pictureName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_replace = smallButton("replace", {}, tr("Replace the picture; the timing stays"), this);
    connect(m_replace, &QToolButton::clicked, this, &ShotPage::replaceClicked);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_picture);
    auto* right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(m_name);
    auto* file = new QHBoxLayout;
    file->setContentsMargins(4, 0, 0, 0);
    file->addWidget(m_pictureName, 1);
    file->addWidget(m_replace);
    right->addLayout(file);
    row->addLayout(right, 1);
    column->addLayout(row);
}

void ShotPage::buildWhatHappens(QVBoxLayout* column) {
    m_prompt = new TextField(2, 8);
    m_prompt->setHint(tr("clouds drift, grass moves in the wind"));
    column->addWidget(labelled(tr("What happens"), m_prompt));
    m_length = new LengthField;
    m_motion = new ChoiceField({tr("Still"), tr("Animate")});
    m_camera = new ChoiceField(cameraNames());
    column->addWidget(new FieldGrid({labelled(tr("Length"), m_length), labelled(tr("Motion"), m_motion),
                                     labelled(tr("Camera"), m_camera)}));
}

void ShotPage::buildWords(QVBoxLayout* column) {
    m_dialogue = new TextField(2, 8);
    m_dialogue->setHint(tr("Who says what"));
    m_action = new TextField(1, 8);
    m_notes = new TextField(1, 8);
    column->addWidget(labelled(tr("Dialogue"), m_dialogue));
    column->addWidget(labelled(tr("Action"), m_action));
    column->addWidget(labelled(tr("Notes"), m_notes));
    auto* more = new QWidget;
    auto* inside = new QVBoxLayout(more);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    m_negative = new TextField(1, 6);
    m_negative->setHint(tr("blur, text, watermark"));
    inside->addWidget(labelled(tr("What to avoid"), m_negative));
    m_scene = new LineField;
    m_scene->setHint(tr("goes on"));
    m_fit = new ChoiceField({tr("Fill the frame"), tr("Pad"), tr("Stretch")});
    inside->addWidget(
        new FieldGrid({labelled(tr("Scene that begins here"), m_scene), labelled(tr("Picture fit"), m_fit)}));
    column->addWidget(new Fold(tr("More"), more, false));
}

void ShotPage::text(TextField* field, Field what, std::string story::Shot::*member) {
    connect(field, &TextField::edited, this, [this, what, member](const QString& typed) {
        emit edited(what, [member, text = typed.toStdString()](story::Shot& shot) { shot.*member = text; });
    });
}

void ShotPage::connectTexts() {
    text(m_prompt, Field::Prompt, &story::Shot::prompt);
    text(m_dialogue, Field::Dialogue, &story::Shot::dialogue);
    text(m_action, Field::Action, &story::Shot::action);
    text(m_notes, Field::Notes, &story::Shot::notes);
    connect(m_negative, &TextField::edited, this, [this](const QString& typed) {
        emit edited(Field::NegativePrompt,
                    [text = typed.toStdString()](story::Shot& shot) { shot.settings.negativePrompt = text; });
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& typed) {
        emit edited(Field::Name, [text = typed.toStdString()](story::Shot& shot) { shot.name = text; });
    });
    connect(m_scene, &QLineEdit::textEdited, this, [this](const QString& typed) {
        emit edited(Field::Scene, [text = typed.toStdString()](story::Shot& shot) { shot.scene = text; });
    });
}

void ShotPage::choice(ChoiceField* field, Field what, void (*set)(story::Shot&, int)) {
    connect(field, &ChoiceField::chosen, this, [this, what, set](int index) {
        emit edited(what, [set, index](story::Shot& shot) { set(shot, index); });
    });
}

void ShotPage::connectChoices() {
    choice(m_motion, Field::Motion, [](story::Shot& s, int i) { s.motion = story::Motion(i); });
    choice(m_camera, Field::Camera, [](story::Shot& s, int i) { setCamera(s, story::Camera(i)); });
    connect(m_camera, &ChoiceField::tried, this, [this](int i) { emit cameraTried(story::Camera(i)); });
    connect(m_camera, &ChoiceField::triedEnough, this, &ShotPage::cameraTriedEnough);
    choice(m_fit, Field::Fit, [](story::Shot& s, int i) { s.fit = story::Fit(i); });
    connect(m_length, &LengthField::lengthChanged, this, [this](story::Frames length) {
        emit edited(Field::Length, [length](story::Shot& shot) { shot.length = length; });
    });
    connect(m_settings, &SettingsRow::changed, this, [this](SettingsRow::What what, const auto& change) {
        const Field fields[] = {Field::Seed, Field::Guidance, Field::Steps};
        emit edited(fields[int(what)], [change](story::Shot& shot) { change(shot.settings); });
    });
}

void ShotPage::setRate(story::Rate rate) {
    m_rate = rate;
    m_length->setRate(rate);
}
void ShotPage::setDefaults(const story::Settings& defaults) {
    m_settings->setDefaults(defaults);
}

void ShotPage::setPicture(const QImage& image) {
    QPixmap shown(m_picture->size() * devicePixelRatioF());
    shown.setDevicePixelRatio(devicePixelRatioF());
    shown.fill(Qt::transparent);
    QPainter p(&shown);
    const QRectF area(QPointF(), m_picture->size());
    if (image.isNull())
        paintBlank(p, area, tintsOf(palette()), false);
    else
        paintPicture(p, area, QPixmap::fromImage(image), 4);
    p.end();
    m_picture->setPixmap(shown);
}

void ShotPage::editPrompt() {
    m_prompt->setFocus();
    m_prompt->moveCursor(QTextCursor::End);
}

void ShotPage::show(const std::vector<story::Shot>& shots, int firstNumber) {
    using story::Shot;
    const bool isOne = shots.size() == 1;
    header->setTitle(isOne ? tr("Shot %1").arg(firstNumber) : tr("%n shot(s)", nullptr, int(shots.size())));
    story::Frames total = 0;
    for (const Shot& shot : shots) total += shot.length;
    header->setInfo(isOne ? QString() : tr("%1 together").arg(lengthText(total, m_rate)));
    m_name->show(shared(shots, [](const Shot& s) { return textOf(s.name); }));
    m_scene->show(shared(shots, [](const Shot& s) { return textOf(s.scene); }));
    m_prompt->show(shared(shots, [](const Shot& s) { return textOf(s.prompt); }));
    m_negative->show(shared(shots, [](const Shot& s) { return textOf(s.settings.negativePrompt); }));
    m_dialogue->show(shared(shots, [](const Shot& s) { return textOf(s.dialogue); }));
    m_action->show(shared(shots, [](const Shot& s) { return textOf(s.action); }));
    m_notes->show(shared(shots, [](const Shot& s) { return textOf(s.notes); }));
    m_length->show(shared(shots, [](const Shot& s) { return s.length; }));
    m_motion->show(shared(shots, [](const Shot& s) { return int(s.motion); }));
    m_camera->show(shared(shots, [](const Shot& s) { return int(s.camera); }));
    m_fit->show(shared(shots, [](const Shot& s) { return int(s.fit); }));
    std::vector<story::Settings> settings;
    for (const Shot& shot : shots) settings.push_back(shot.settings);
    m_settings->show(settings);
    const QString file =
        shared(shots, [](const Shot& s) { return textOf(s.pictureName); }).value_or(QString());
    m_pictureName->setText(file);
    m_pictureName->setToolTip(file);
    m_replace->setVisible(isOne);
    m_pictureName->setVisible(isOne);
    m_picture->setVisible(isOne);
    takes->setVisible(isOne);
    generate->setCount(int(shots.size()), std::any_of(shots.begin(), shots.end(), [](const Shot& s) {
                           return s.motion == story::Motion::Animate;
                       }));
}

}  // namespace widgets
