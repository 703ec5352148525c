// The model keeps Qt's rules under every edit, undo and redo, and answers in the roles of the views.
#include "app/story_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QMimeData>

#include "app/selection.h"
#include "app/shot_changes.h"
#include "app/story_actions.h"
#include "app_testing.h"

namespace {

using namespace app_testing;
using widgets::PartState;

class StoryModelTest : public testing::Test {
 protected:
    void SetUp() override { ASSERT_TRUE(document.makeNew()); }
    app::Document document;
    app::StoryModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    app::Selection selection{model};
    app::StoryActions actions{document, selection};
};

TEST_F(StoryModelTest, KeepsTheRulesUnderRandomEdits) {
    std::mt19937 random(9);
    for (int i = 0; i < 60; ++i) {
        document.edit(randomEdit(document.story(), random));
        if (random() % 4 == 0) document.undoStack()->undo();
        ASSERT_EQ(model.rowCount(), int(document.story().shots.size()));
    }
    while (document.undoStack()->canUndo()) document.undoStack()->undo();
    EXPECT_EQ(model.rowCount(), 0);
    while (document.undoStack()->canRedo()) document.undoStack()->redo();
    ASSERT_TRUE(document.makeNew());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(StoryModelTest, SelectionStaysWithItsShots) {
    const auto shots = addShots(document, 6);
    selection.selectShots({shots[1], shots[4]});
    ASSERT_TRUE(document.edit(story::moved(document.story(), {shots[1]}, 6)));
    EXPECT_EQ(selection.shots(), (std::vector{shots[4], shots[1]}));
    ASSERT_TRUE(document.edit(story::RemoveShots{{shots[0], shots[4]}}));
    EXPECT_EQ(selection.shots(), std::vector{shots[1]});
}

TEST_F(StoryModelTest, TransitionAndShotsAreNeverSelectedTogether) {
    const auto shots = addShots(document, 3);
    selection.selectShots({shots[0]});
    selection.selectTransition(shots[1]);
    EXPECT_TRUE(selection.shots().empty());
    EXPECT_EQ(selection.transition(), shots[1]);
    selection.selectShot(shots[2]);
    EXPECT_FALSE(selection.transition());
    selection.selectTransition(shots[1]);
    ASSERT_TRUE(document.edit(story::RemoveShots{{shots[1]}}));
    EXPECT_FALSE(selection.transition());
}

TEST_F(StoryModelTest, AnswersInTheRolesOfTheViews) {
    const auto shots = addShots(document, 2);
    document.edit(story::SetShots{{{.shot = shots[1], .length = 50, .scene = "Beach", .dialogue = "Hello"}}});
    document.edit(story::SetTransitions{
        {{.shot = shots[0], .kind = story::TransitionKind::Generated, .length = 12, .prompt = "night"}}});
    const QModelIndex first = model.index(0), second = model.index(1);
    EXPECT_EQ(second.data(widgets::ShotIdRole).toLongLong(), shots[1].value);
    EXPECT_EQ(second.data(widgets::NumberRole).toInt(), 2);
    EXPECT_EQ(second.data(widgets::LengthRole).toLongLong(), 50);
    EXPECT_EQ(second.data(widgets::SceneRole).toString(), "Beach");
    EXPECT_EQ(second.data(widgets::DialogueRole).toString(), "Hello");
    EXPECT_EQ(first.data(widgets::TransitionLengthRole).toLongLong(), 12);
    EXPECT_EQ(first.data(widgets::TransitionTextRole).toString(), "night");
    EXPECT_EQ(second.data(widgets::TransitionLengthRole).toLongLong(), 0);
    EXPECT_EQ(PartState(first.data(widgets::TransitionStateRole).toInt()), PartState::NoTake);
    EXPECT_EQ(PartState(second.data(widgets::StateRole).toInt()), PartState::Still) << "no picture";
    const std::uint8_t bytes[] = {1};
    document.edit(story::SetShots{{{.shot = shots[1], .picture = document.addBlob(bytes, "image/png")}}});
    EXPECT_EQ(PartState(second.data(widgets::StateRole).toInt()), PartState::NoTake);
    document.edit(story::SetShots{{{.shot = shots[1], .motion = story::Motion::None}}});
    EXPECT_EQ(PartState(second.data(widgets::StateRole).toInt()), PartState::Still) << "needs none";
}

TEST_F(StoryModelTest, QueueAndBrokenPicturesShow) {
    const auto shots = addShots(document, 2);
    const story::Part part{shots[0], story::Part::What::Shot};
    model.setActivity({{part, {PartState::Running, 0.4, {}}}});
    EXPECT_EQ(PartState(model.index(0).data(widgets::StateRole).toInt()), PartState::Running);
    EXPECT_DOUBLE_EQ(model.index(0).data(widgets::ProgressRole).toDouble(), 0.4);
    model.setActivity({});
    const std::uint8_t bytes[] = {1};
    const story::BlobId blob = document.addBlob(bytes, "image/png");
    ASSERT_TRUE(document.edit(story::SetShots{{{.shot = shots[1], .picture = blob}}}));
    model.setPictureProblem(blob, "is cut off");
    EXPECT_EQ(PartState(model.index(1).data(widgets::StateRole).toInt()), PartState::Missing);
    EXPECT_EQ(model.index(1).data(widgets::ReasonRole).toString(), "is cut off");
}

TEST_F(StoryModelTest, DropsAnnounceAndNeverRemove) {
    const auto shots = addShots(document, 3);
    QList<QUrl> dropped;
    int droppedAt = -2;
    QObject::connect(&model, &app::StoryModel::filesDropped, [&](const QList<QUrl>& urls, int row) {
        dropped = urls;
        droppedAt = row;
    });
    QMimeData files;
    files.setUrls({QUrl("file:///a.png")});
    EXPECT_FALSE(model.dropMimeData(&files, Qt::CopyAction, 1, 0, {}));
    EXPECT_EQ(dropped.size(), 1);
    EXPECT_EQ(droppedAt, 1);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
    EXPECT_FALSE(model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    EXPECT_EQ(document.story().shots.back().id, shots[0]);
    QMimeData foreign;
    foreign.setData(widgets::kShotsMime, "12345 nonsense");
    EXPECT_FALSE(model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(StoryModelTest, RenamingInPlaceIsAnEdit) {
    addShots(document, 1);
    EXPECT_TRUE(model.setData(model.index(0), "Nuit 😀"));
    EXPECT_EQ(document.story().shots[0].name, "Nuit 😀");
    document.undoStack()->undo();
    EXPECT_EQ(document.story().shots[0].name, "shot 0");
}

TEST_F(StoryModelTest, ActionsDoWhatTheirNamesSay) {
    auto shots = addShots(document, 3);  // 72 frames each
    selection.selectShot(shots[1]);
    EXPECT_TRUE(actions.addShot(true));
    EXPECT_EQ(document.story().shots[1].id, selection.currentShot());
    EXPECT_TRUE(actions.removeSelected());
    EXPECT_EQ(selection.currentShot(), shots[1]);
    EXPECT_TRUE(actions.splitAt(72 + 30));
    EXPECT_EQ(document.story().shots[1].length, 30);
    EXPECT_FALSE(actions.splitAt(72 + 30)) << "a cut is there already";
    EXPECT_TRUE(actions.joinWithNext(shots[1]));
    EXPECT_EQ(document.story().shots[1].length, 72);
    EXPECT_TRUE(actions.cycleTransitionNear(80));
    EXPECT_EQ(selection.transition(), shots[0]);
    EXPECT_EQ(document.story().shots[0].out.kind, story::TransitionKind::Dissolve);
    EXPECT_TRUE(actions.removeSelected());
    EXPECT_EQ(document.story().shots[0].out.kind, story::TransitionKind::Cut);
    selection.selectShots({shots[0], shots[2]});
    EXPECT_TRUE(actions.duplicate(selection.shots()));
    EXPECT_EQ(document.story().shots.size(), 5u);
    EXPECT_EQ(actions.cutFrom(80, -1), 72);
    EXPECT_EQ(actions.cutFrom(80, 1), 144);
    EXPECT_EQ(actions.cutFrom(72, -1), 0);
    EXPECT_EQ(actions.cutFrom(0, -1), 0);
    selection.selectShot(shots[0]);
    EXPECT_FALSE(actions.moveBy(-1));
    EXPECT_TRUE(actions.moveBy(1));
    EXPECT_EQ(document.story().shots[1].id, shots[0]);
}

TEST_F(StoryModelTest, AChangeBecomesTheSmallestEdit) {
    const auto shots = addShots(document, 2);
    const auto edit = app::editFor(document.story(), shots, [](story::Shot& shot) { shot.prompt = "fog"; });
    ASSERT_TRUE(edit.has_value());
    EXPECT_EQ(std::get<story::SetShots>(*edit).patches.size(), 2u);
    ASSERT_TRUE(document.edit(*edit));
    EXPECT_FALSE(app::editFor(document.story(), shots, [](story::Shot& shot) { shot.prompt = "fog"; }));
    const auto joint =
        app::editFor(document.story(), {shots[0]}, [](story::Shot& shot) { shot.out.prompt = "x"; });
    EXPECT_TRUE(std::holds_alternative<story::SetTransitions>(*joint));
}

}  // namespace
