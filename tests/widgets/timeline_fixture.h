// A shown timeline with a story in it and the strokes of a mouse. GUI thread only.
#pragma once

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/story_fixture.h"
#include "widgets/timeline_view.h"

struct Timeline : testing::Test {
    fixture::Pictures source{{fixture::drawnPicture(0), fixture::drawnPicture(1)}};
    widgets::ThumbnailCache cache;
    std::unique_ptr<fixture::StoryModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    widgets::TimelineView view;

    void open(int shots) {
        model = std::make_unique<fixture::StoryModel>(fixture::storyOf(shots));
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
        cache.setSource(&source);
        view.setThumbnails(&cache);
        view.setModel(model.get());
        view.setSnapping(false);
        view.resize(1200, 240);
        view.show();
        view.setPixelsPerFrame(3);
        QApplication::processEvents();
    }
    static story::ShotId id(int row) { return {101 + row}; }
    QWidget* port() { return view.viewport(); }
    /// A place in the label strip of the shot, where no transition lies.
    QPoint label(int row) {
        const QRect rect = view.shotRect(id(row));
        return {rect.center().x(), rect.bottom() - 8};
    }
    QPoint edge(int row) {
        const QRect rect = view.shotRect(id(row));
        return {rect.right() + 1, rect.bottom() - 8};
    }
    void send(QEvent::Type type, QPoint at, Qt::KeyboardModifiers keys) {
        const bool isMove = type == QEvent::MouseMove, isUp = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, port()->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          isUp ? Qt::NoButton : Qt::LeftButton, keys);
        QApplication::sendEvent(port(), &event);
    }
    void press(QPoint at, Qt::KeyboardModifiers keys = {}) { send(QEvent::MouseButtonPress, at, keys); }
    void move(QPoint at, Qt::KeyboardModifiers keys = {}) { send(QEvent::MouseMove, at, keys); }
    void release(QPoint at, Qt::KeyboardModifiers keys = {}) { send(QEvent::MouseButtonRelease, at, keys); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        press(from, keys);
        move((from + to) / 2, keys);
        move(to, keys);
        release(to, keys);
    }
    void click(QPoint at, Qt::KeyboardModifiers keys = {}) {
        press(at, keys);
        release(at, keys);
    }
    int selected() { return int(view.selectionModel()->selectedIndexes().size()); }
};
