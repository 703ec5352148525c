#include "app/first_story_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

FirstStoryCard::FirstStoryCard(Session& session, QWidget* parent)
    : QFrame(parent),
      m_guide(session),
      m_count(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_doIt(new QPushButton(this)),
      m_close(new QPushButton(tr("Close the guide"), this)) {
    setObjectName("firstStory");
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Your first story"));
    setProperty("help", "first-story");
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_count->setProperty("role", "quiet");
    m_doIt->setProperty("kind", "primary");
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_doIt);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(m_doIt, &QPushButton::clicked, this, [this] {
        if (m_guide.step() == FirstStory::Step::Export)
            emit exportRequested();
        else if (m_guide.step() == FirstStory::Step::Done)
            close();
        else
            m_guide.doIt();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_guide, &FirstStory::stepChanged, this, &FirstStoryCard::showStep);
    showStep();
}

void FirstStoryCard::showStep() {
    using Step = FirstStory::Step;
    const Step step = m_guide.step();
    struct {
        QString title, text, button;
    } words;
    switch (step) {
        case Step::Pictures:
            words = {tr("Put pictures in"),
                     tr("Drop drawings on the window: files or a whole folder. Each becomes a shot, in their "
                        "order. To try it, take the six pictures of the sample story."),
                     tr("Take the sample pictures")};
            break;
        case Step::Watch:
            words = {
                tr("Watch it"),
                tr("It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge "
                   "of a shot on the timeline to give it more time, drag a shot to move it."),
                tr("Play")};
            break;
        case Step::Join:
            words = {
                tr("Join two shots"),
                tr("Click the joint between two shots on the timeline, choose “Generated” in the inspector "
                   "and say in English what happens in between: “smooth transition, night falls”."),
                tr("Join the first two")};
            break;
        case Step::Generate:
            words = {
                tr("Generate"),
                tr("The model on this computer makes the new pictures; the queue shows how far it is. Go on "
                   "editing meanwhile. What has no take yet plays as its stand-in."),
                tr("Generate")};
            break;
        case Step::Export:
            words = {
                tr("Export the film"),
                tr("An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only "
                   "gives the story a name and a place."),
                tr("Export…")};
            break;
        case Step::Done:
            words = {tr("That is your first film"),
                     tr("Make more takes of the transition and star the best, put music on a track, let the "
                        "camera move: F1 says more about whatever you are at."),
                     tr("Done")};
            break;
    }
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_doIt->setText(words.button);
    m_close->setVisible(step != Step::Done);
    m_count->setText(step == Step::Done ? QString()
                                        : tr("Step %1 of %2").arg(int(step) + 1).arg(FirstStory::kSteps));
}

}  // namespace app
