// What the tests of app/ share: waiting for something in the event loop, picture files, random edits, and a
// maker of takes that needs no model.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QImage>
#include <QTemporaryDir>
#include <atomic>
#include <functional>
#include <random>
#include <thread>

#include "app/document.h"
#include "app/take_maker.h"

namespace app_testing {

/// Runs the event loop until the claim holds; false when it never does (a generous limit, for a hung program
/// only).
inline bool eventually(const std::function<bool()>& claim, int milliseconds = 30'000) {
    const QDeadlineTimer deadline(milliseconds);
    while (!claim()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

inline QString savePicture(const QTemporaryDir& folder, const QString& name, QColor colour = Qt::red,
                           QSize size = {64, 36}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = folder.filePath(name);
    image.save(path);
    return path;
}

inline story::Shot blankShot(story::Ids& ids, const std::string& name) {
    story::Shot shot;
    shot.id = ids.shot();
    shot.name = name;
    return shot;
}

/// Adds so many blank shots at the end; returns their ids.
inline std::vector<story::ShotId> addShots(app::Document& document, int count) {
    story::Ids ids(document.story());
    story::InsertShots edit;
    std::vector<story::ShotId> shots;
    for (int i = 0; i < count; ++i) {
        edit.items.push_back(
            {document.story().shots.size() + std::size_t(i), blankShot(ids, "shot " + std::to_string(i))});
        shots.push_back(edit.items.back().shot.id);
    }
    return document.edit(edit) ? shots : std::vector<story::ShotId>{};
}

/// One edit of any kind that fits the story more often than not.
inline story::Edit randomEdit(const story::Story& story, std::mt19937& random) {
    story::Ids ids(story);
    const auto count = story.shots.size();
    const auto any = [&](std::size_t n) { return n == 0 ? 0 : std::size_t(random() % n); };
    const auto text = [&] { return std::string("text ") + std::to_string(random() % 1000) + " é😀"; };
    if (count < 2) return story::InsertShots{{{any(count + 1), blankShot(ids, text())}}};
    const story::Shot& shot = story.shots[any(count)];
    switch (random() % 12) {
        case 0: {
            story::InsertShots edit;
            for (std::size_t at = any(3); at <= count && edit.items.size() < 4; at += 1 + any(3))
                edit.items.push_back({at, blankShot(ids, text())});
            if (edit.items.empty()) edit.items.push_back({0, blankShot(ids, text())});
            return edit;
        }
        case 1:
            return story::RemoveShots{{shot.id}};
        case 2: {
            story::RemoveShots edit;
            for (const story::Shot& other : story.shots)
                if (random() % 3 == 0) edit.shots.push_back(other.id);
            if (edit.shots.empty()) edit.shots.push_back(shot.id);
            return edit;
        }
        case 3:
            return story::moved(story, {shot.id}, any(count + 1));
        case 4:
            return story::SetShots{
                {{.shot = shot.id, .length = story::Frames(1 + any(200)), .prompt = text()}}};
        case 5:
            return story::SetTransitions{{{.shot = shot.id,
                                           .kind = story::TransitionKind(any(4)),
                                           .length = story::Frames(1 + any(40))}}};
        case 6:
            return story::SplitShot{
                shot.id, story::Frames(1 + any(std::size_t(std::max<story::Frames>(1, shot.length)))),
                ids.shot()};
        case 7:
            return story::JoinShots{shot.id};
        case 8:
            return story::SetStory{.title = text()};
        case 9:
            return story::InsertMarkers{{{ids.marker(), story::Frames(any(500)), text()}}};
        case 10: {
            story::Take take;
            take.id = ids.take();
            take.length = 10;
            return story::AddTake{{shot.id, story::Part::What(any(2))}, take, random() % 2 == 0};
        }
        default:
            return story::Batch{
                {story::SetShots{{{.shot = shot.id, .name = text()}}}, story::RemoveShots{{shot.id}}}};
    }
}

/// What the tests tell a maker to do, and what it tells them; shared between threads.
struct MakerControl {
    std::atomic<bool> hold = false;  // waits inside the job, reporting progress, until let go or stopped
    std::atomic<bool> fail = false;
    std::atomic<int> made = 0, begun = 0, stopped = 0, steps = 0;
};

/// Makes a take of no frames in ten steps.
class ScriptedMaker : public app::TakeMaker {
 public:
    explicit ScriptedMaker(MakerControl& control) : m_control(control) {}
    engine::MadeTake make(const engine::Job& job, const std::shared_ptr<storage::ProjectFile>&,
                          const engine::ProgressSink& progress, std::stop_token stop) override {
        ++m_control.begun;
        int step = 0;
        do {
            if (stop.stop_requested()) {
                ++m_control.stopped;
                throw seine::Cancelled();
            }
            progress({double(step) / 10, "denoise"});
            ++m_control.steps;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            step = std::min(step + 1, 9);
        } while (m_control.hold || step < 9);
        if (m_control.fail) throw seine::Error("Not enough memory", "unet", "Make the frame smaller");
        ++m_control.made;
        engine::MadeTake made;
        made.part = job.part;
        made.take.fingerprint = job.fingerprint;
        made.take.seed = job.seed;
        made.take.length = job.length;
        made.take.model = "scripted";
        made.movie = {1, 2, 3, std::uint8_t(m_control.made)};
        return made;
    }

 private:
    MakerControl& m_control;
};

}  // namespace app_testing
