// The inspector's page about one shot or several. GUI thread only.
#pragma once

#include <QScrollArea>
#include <QWidget>

#include "widgets/inspector.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace widgets {

class ChoiceField;
class GenerateRow;
class LengthField;
class LineField;
class PanelHeader;
class SettingsRow;
class TakesSection;
class TextField;

class ShotPage : public QWidget {
    Q_OBJECT
 public:
    explicit ShotPage(QWidget* parent = nullptr);
    void setRate(story::Rate);
    void setDefaults(const story::Settings&);
    void show(const std::vector<story::Shot>&, int firstNumber);
    void setPicture(const QImage&);
    void editPrompt();
    PanelHeader* header;
    GenerateRow* generate;
    TakesSection* takes;

 signals:
    void edited(widgets::Field field, const widgets::ShotChange& change);
    void replaceClicked();
    void cameraTried(story::Camera camera);
    void cameraTriedEnough();

 private:
    void buildPicture(QVBoxLayout*);
    void buildWhatHappens(QVBoxLayout*);
    void buildWords(QVBoxLayout*);
    void connectTexts();
    void connectChoices();
    void text(TextField*, Field, std::string story::Shot::*);
    void choice(ChoiceField*, Field, void (*set)(story::Shot&, int));

    QLabel *m_picture, *m_pictureName;
    QToolButton* m_replace;
    LineField *m_name, *m_scene;
    TextField *m_prompt, *m_negative, *m_dialogue, *m_action, *m_notes;
    LengthField* m_length;
    ChoiceField *m_motion, *m_camera, *m_fit;
    SettingsRow* m_settings;
    story::Rate m_rate;
};

/// A camera of one's own begins as a move towards the middle.
void setCamera(story::Shot&, story::Camera);
/// A scrolling column for a page; add to the returned layout.
QVBoxLayout* scrollingColumn(QWidget* page, PanelHeader* header);

}  // namespace widgets
