// The models of this computer: size, licence, where they fit, which one is used; adding one from published
// files, with progress; taking one away. It shows what it is told and emits what the person wants. GUI thread
// only.
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace widgets {

struct ModelEntry {
    QString folder;                    // names it in signals
    QString name, size, fit, licence;  // as shown; `size` with the number of parameters
    QString problem;                   // not empty: it cannot be used, and why
    bool isUsed = false, canBeDeleted = true;
};

struct ModelSources {
    QString checkpoint, stableDiffusion, name;
    int precision = 0;  // of kPrecisions: float16, bfloat16, float32
};

class ModelsPanel : public QWidget {
    Q_OBJECT
 public:
    explicit ModelsPanel(QWidget* parent = nullptr);

    void setModels(const QList<ModelEntry>& models);
    void setCheckpoint(const QString& file);
    void setStableDiffusion(const QString& folder);
    ModelSources sources() const;
    /// While a model is being added the form rests and the progress shows. 0..1
    void setAdding(bool adding);
    void setFraction(double fraction);
    /// One line on how it stands; a problem is coloured as one.
    void setStatus(const QString& text, bool isProblem = false);
    QString chosen() const;  // folder; empty: none

 signals:
    void useRequested(const QString& folder);
    void deleteRequested(const QString& folder);  // after the person was asked
    void checkpointWanted();
    void stableDiffusionWanted();
    void addRequested();
    void cancelRequested();

 private:
    QWidget* makeForm();
    void refresh();
    void askBeforeDeleting();
    const ModelEntry* chosenEntry() const;

    QList<ModelEntry> m_models;
    QTreeWidget* m_list;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton *m_use, *m_delete, *m_keep, *m_add, *m_cancel;
    QWidget* m_form = nullptr;
    QLineEdit *m_checkpoint = nullptr, *m_stableDiffusion = nullptr, *m_name = nullptr;
    QComboBox* m_precision = nullptr;
    bool m_isAdding = false, m_isAsking = false;
};

}  // namespace widgets
