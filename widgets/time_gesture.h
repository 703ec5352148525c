// What the mouse does on a view along time between press and release: one gesture at a time. GUI thread only.
#pragma once

class QMouseEvent;

namespace widgets {

class TimeGesture {
 public:
    virtual ~TimeGesture() = default;
    virtual void press(const QMouseEvent&) = 0;
    virtual void move(const QMouseEvent&) = 0;
    virtual void release(const QMouseEvent&) = 0;
    virtual void cancel() = 0;
    virtual bool isActive() const = 0;
};

}  // namespace widgets
