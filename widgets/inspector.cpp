#include "widgets/inspector.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/fields.h"
#include "widgets/part_panel.h"
#include "widgets/shot_page.h"
#include "widgets/takes_strip.h"
#include "widgets/transition_page.h"

namespace widgets {

Inspector::Inspector(QWidget* parent)
    : QStackedWidget(parent), m_shot(new ShotPage), m_transition(new TransitionPage), m_nothing(new QWidget) {
    auto* column = new QVBoxLayout(m_nothing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PanelHeader(tr("Inspector")));
    auto* words = new QLabel(tr("Select a shot or a transition\nto say what happens in it"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setProperty("role", "quiet");
    column->addWidget(words, 1);
    addWidget(m_nothing);
    addWidget(m_shot);
    addWidget(m_transition);
    setMinimumWidth(248);
    setAccessibleName(tr("Inspector"));
    connectPages();
    m_shot->setPicture({});
}

void Inspector::connectPages() {
    auto forward = [this](auto* page) {
        connect(page, &std::remove_pointer_t<decltype(page)>::edited, this,
                [this](Field field, const ShotChange& change) { emit edited(m_shots, field, change); });
        connect(page->generate, &GenerateRow::generateClicked, this,
                [this] { emit generateRequested(parts()); });
        connect(page->generate, &GenerateRow::cancelClicked, this, [this] {
            for (const story::Part& each : parts()) emit cancelRequested(each);
        });
        connect(page->takes, &TakesSection::newTakeRequested, this,
                [this] { withPart(&Inspector::newTakeRequested); });
        connect(page->takes, &TakesSection::compareRequested, this,
                [this] { withPart(&Inspector::compareRequested); });
        TakesStrip* strip = page->takes->strip();
        connect(strip, &TakesStrip::chosen, this, [this](story::TakeId take) {
            if (const auto which = part()) emit takeChosen(*which, take);
        });
        connect(strip, &TakesStrip::starred, this, [this](story::TakeId take, bool isStarred) {
            if (const auto which = part()) emit takeStarred(*which, take, isStarred);
        });
        connect(strip, &TakesStrip::locked, this, [this](story::TakeId take, bool isLocked) {
            if (const auto which = part()) emit takeLocked(*which, take, isLocked);
        });
        connect(strip, &TakesStrip::momentWanted, this, [this](story::TakeId take, int step) {
            if (const auto which = part()) emit takeMomentWanted(*which, take, step);
        });
        connect(strip, &TakesStrip::dragRequested, this, [this](story::TakeId take) {
            if (const auto which = part()) emit takeDragRequested(*which, take);
        });
        connect(strip, &TakesStrip::saveRequested, this, [this](story::TakeId take) {
            if (const auto which = part()) emit takeSaveRequested(*which, take);
        });
        connect(strip, &TakesStrip::againRequested, this, [this](story::TakeId take) {
            if (const auto which = part()) emit takeAgainRequested(*which, take);
        });
        connect(strip, &TakesStrip::deleteRequested, this, [this](story::TakeId take) {
            if (const auto which = part()) emit takeDeleteRequested(*which, take);
        });
    };
    forward(m_shot);
    forward(m_transition);
    connect(m_shot, &ShotPage::cameraTried, this, &Inspector::cameraTried);
    connect(m_shot, &ShotPage::cameraTriedEnough, this, &Inspector::cameraTriedEnough);
    connect(m_transition, &TransitionPage::waypointsRequested, this, [this](const QList<QUrl>& files) {
        if (m_shots.size() == 1) emit waypointsRequested(m_shots.first(), files);
    });
    connect(m_shot, &ShotPage::replaceClicked, this, [this] {
        if (m_shots.size() == 1) emit replacePictureRequested(m_shots.first());
    });
}

void Inspector::withPart(void (Inspector::*signal)(const story::Part&)) {
    if (const auto which = part()) emit(this->*signal)(*which);
}

QList<story::Part> Inspector::parts() const {
    const bool isTransition = currentWidget() == m_transition;
    QList<story::Part> all;
    for (story::ShotId shot : m_shots)
        all.append(story::Part{shot, isTransition ? story::Part::What::Transition : story::Part::What::Shot});
    return all;
}

std::optional<story::Part> Inspector::part() const {
    if (m_shots.size() != 1) return {};
    return parts().first();
}

void Inspector::setRate(story::Rate rate) {
    m_shot->setRate(rate);
    m_transition->setRate(rate);
}

void Inspector::setAspect(double aspect) {
    m_shot->takes->strip()->setAspect(aspect);
    m_transition->takes->strip()->setAspect(aspect);
}

void Inspector::setDefaults(const story::Settings& defaults) {
    m_shot->setDefaults(defaults);
    m_transition->setDefaults(defaults);
}

void Inspector::showNothing() {
    m_shots.clear();
    setCurrentWidget(m_nothing);
}

void Inspector::showShots(const std::vector<story::Shot>& shots, int firstNumber) {
    if (shots.empty()) return showNothing();
    m_shots.clear();
    for (const story::Shot& shot : shots) m_shots.append(shot.id);
    m_shot->show(shots, firstNumber);
    setCurrentWidget(m_shot);
}

void Inspector::showTransition(const story::Shot& shot, int number) {
    m_shots = {shot.id};
    m_transition->show(shot.out, number);
    setCurrentWidget(m_transition);
}

void Inspector::setStatus(const PartStatus& status) {
    (currentWidget() == m_transition ? m_transition->generate : m_shot->generate)->setStatus(status);
}

void Inspector::setTakes(const QList<TakeItem>& takes) {
    (currentWidget() == m_transition ? m_transition->takes : m_shot->takes)->setTakes(takes);
}

void Inspector::setTakePicture(story::TakeId take, const QImage& picture) {
    m_shot->takes->strip()->setPicture(take, picture);
    m_transition->takes->strip()->setPicture(take, picture);
}

void Inspector::setTakeFigures(const QHash<qint64, TakeFigures>& figures) {
    m_shot->takes->setFigures(figures);
    m_transition->takes->setFigures(figures);
}

void Inspector::setTakeMoment(story::TakeId take, int step, const QImage& picture) {
    m_shot->takes->strip()->setMoment(take, step, picture);
    m_transition->takes->strip()->setMoment(take, step, picture);
}

void Inspector::setTakeSeconds(double seconds) {
    m_shot->takes->strip()->setSeconds(seconds);
    m_transition->takes->strip()->setSeconds(seconds);
}

void Inspector::setEnds(const QImage& last, const QImage& first) {
    m_transition->setEnds(last, first);
}
void Inspector::setWaypointPicture(int place, const QImage& picture) {
    m_transition->setWaypointPicture(place, picture);
}
void Inspector::setCanInvert(bool can) {
    m_transition->setCanInvert(can);
}
void Inspector::setPicture(const QImage& picture) {
    m_shot->setPicture(picture);
}

void Inspector::editPrompt() {
    if (currentWidget() == m_shot) m_shot->editPrompt();
    if (currentWidget() == m_transition) m_transition->editPrompt();
}

}  // namespace widgets
