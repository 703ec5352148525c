// The inspector's page about one transition. GUI thread only.
#pragma once

#include <QWidget>

#include "widgets/inspector.h"

class QLabel;

namespace widgets {

class GenerateRow;
class LengthField;
class PanelHeader;
class SettingsRow;
class TakesSection;
class TextField;
class TransitionPalette;
class WaypointStrip;

class TransitionPage : public QWidget {
    Q_OBJECT
 public:
    explicit TransitionPage(QWidget* parent = nullptr);
    void setRate(story::Rate);
    void setDefaults(const story::Settings&);
    void show(const story::Transition&, int number);
    void setEnds(const QImage& last, const QImage& first);
    void setWaypointPicture(int place, const QImage&);
    void setCanInvert(bool);
    void editPrompt();
    PanelHeader* header;
    GenerateRow* generate;
    TakesSection* takes;

 signals:
    void edited(widgets::Field field, const widgets::ShotChange& change);
    void waypointsRequested(const QList<QUrl>& files);

 private:
    QWidget* makeWaypoints();
    void connectFields();
    TransitionPalette* m_palette;
    QLabel* m_hint;
    LengthField* m_length;
    TextField *m_prompt, *m_negative;
    SettingsRow* m_settings;
    WaypointStrip* m_waypoints;
    QWidget *m_lengthBox, *m_generated;  // shown for what has a length, and for a generated one
};

}  // namespace widgets
