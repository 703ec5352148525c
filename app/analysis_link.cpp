#include "app/analysis_link.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <algorithm>

#include "app/paths.h"
#include "widgets/icons.h"
#include "widgets/panel_header.h"

namespace app {
namespace {

using story::Part;
using Clip = JudgeOrder::Clip;
using Figure = std::optional<double> engine::FrameFigures::*;

constexpr std::size_t kMostTakes = 6;
constexpr int kUsualHeight = 190;
constexpr int kWidth = 256;            // CLIP looks at 224
constexpr double kLooksPerSecond = 8;  // the model's own pace

/// The measures in the order of the choice; the first entry, "All criteria", is none of them.
const std::vector<Figure>& measures() {
    using F = engine::FrameFigures;
    static const std::vector<Figure> all{&F::coherence, &F::toFrom,    &F::toTo,      &F::alignment,
                                         &F::motion,    &F::sharpness, &F::ghostIndex};
    return all;
}

QStringList measureNames() {
    return {AnalysisLink::tr("Coherence"),    AnalysisLink::tr("Like the start"),
            AnalysisLink::tr("Like the end"), AnalysisLink::tr("Like the words"),
            AnalysisLink::tr("Motion"),       AnalysisLink::tr("Sharpness"),
            AnalysisLink::tr("Double image")};
}

widgets::Series seriesOf(const QString& name, const JudgedClip& clip, Figure figure, bool isBaseline) {
    widgets::Series series;
    series.name = name;
    series.baseline = isBaseline;
    for (std::size_t i = 0; i < clip.frames.size() && i < clip.judgement.curve.size(); ++i) {
        const std::optional<double>& value = clip.judgement.curve[i].*figure;
        if (!value) continue;
        series.frames << double(clip.frames[i]);
        series.values << *value;
    }
    return series;
}

QString number(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', 4) : QString();
}

}  // namespace

std::vector<AnalysedClip> clipsOf(const story::Story& story, Part part) {
    const auto row = story::indexOf(story, part.shot);
    if (!row) return {};
    const bool isShot = part.what == Part::What::Shot;
    const story::Shot& shot = story.shots[*row];
    const story::Span span = isShot ? story::visibleSpan(story, *row) : story::transitionSpan(story, *row);
    if (span.length < 1) return {};

    JudgeOrder order;
    order.length = span.length;
    order.stride = std::max<story::Frames>(1, story.rate.frames(1 / kLooksPerSecond));
    order.width = kWidth;
    order.height = std::max(16, kWidth * story.height / std::max(1, story.width) / 2 * 2);
    order.prompt = isShot ? shot.prompt : shot.out.prompt;
    if (isShot) {
        order.from.shot = shot.id;
        order.from.picture = shot.picture;
        order.from.pictureName = shot.pictureName;
        order.from.fit = shot.fit;
    } else {
        order.from = engine::lastVisible(story, *row);
        order.to = engine::firstVisible(story, *row + 1);
    }

    std::vector<AnalysedClip> clips;
    const std::vector<story::Take>& takes = *story::takesOf(story, part);
    const story::Take* chosen = story::chosenTake(story, part);
    for (std::size_t i = takes.size(); i-- > 0;) {
        AnalysedClip clip{AnalysisLink::tr("take %1").arg(i + 1), order, false, &takes[i] == chosen};
        clip.order.movie = takes[i].movie;
        clip.order.length =
            std::max<story::Frames>(1, isShot ? std::min(takes[i].length, span.length) : takes[i].length);
        clip.take = takes[i].id;
        clip.order.prompt = takes[i].prompt;
        clips.insert(clip.isChosen ? clips.begin() : clips.end(), clip);
    }
    if (clips.size() > kMostTakes) clips.resize(kMostTakes);
    if (isShot) return clips;
    const auto afterFirst = clips.begin() + (clips.empty() ? 0 : 1);
    order.clip = Clip::Morph;
    const auto morph = clips.insert(afterFirst, {AnalysisLink::tr("morph"), order, true, false, {}});
    order.clip = Clip::Dissolve;
    clips.insert(morph, {AnalysisLink::tr("cross-fade"), order, true, false, {}});
    return clips;
}

QString toCsv(const std::vector<std::pair<QString, JudgedClip>>& clips) {
    QString csv = "clip,frame,coherence,like_start,like_end,like_words,motion,sharpness,double_image\n";
    for (const auto& [name, clip] : clips)
        for (std::size_t i = 0; i < clip.frames.size() && i < clip.judgement.curve.size(); ++i) {
            QStringList line{'"' + QString(name).replace('"', "\"\"") + '"', QString::number(clip.frames[i])};
            for (const Figure figure : measures()) line << number(clip.judgement.curve[i].*figure);
            csv += line.join(',') + '\n';
        }
    return csv;
}

AnalysisLink::AnalysisLink(Session& session, WindowActions& commands, Messages& messages,
                           const WindowParts& parts, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_commands(commands),
      m_messages(messages),
      m_parts(parts),
      m_judge(engineJudge(toPath(session.modelFolder()))),
      m_measure(new QComboBox(parts.analysis)),
      m_export(new QToolButton(parts.analysis)) {
    buildHeader();
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &AnalysisLink::refresh);
    const auto later = [this] { m_soon.start(); };
    connect(&session.selection(), &Selection::changed, this, later);
    connect(&session.document(), &Document::storyChanged, this, later);
    connect(&session.document(), &Document::reset, this, later);
    connect(&session.queue(), &RenderQueue::changed, this, later);
    connect(&session, &Session::modelTextChanged, this, [this] {
        m_judge.setFactory(engineJudge(toPath(m_session.modelFolder())));
        m_soon.start();
    });
    connect(&session.player(), &Player::positionChanged, this, &AnalysisLink::showCursor);
    connect(&m_judge, &TakeJudge::judged, this, &AnalysisLink::showCurves);
    connect(&m_judge, &TakeJudge::judged, this, &AnalysisLink::showTakeFigures);
    connect(&m_judge, &TakeJudge::busyChanged, this, &AnalysisLink::showFigures);
    connect(parts.analysis, &widgets::AnalysisPanel::seekRequested, this, &AnalysisLink::seek);
    QAction* shown = commands.action("analysis");
    shown->setChecked(!parts.analysis->isHidden());
    connect(shown, &QAction::toggled, this, [this](bool on) {
        m_parts.analysis->setVisible(on);
        const int height = m_parts.middle->height();
        if (on && m_parts.analysis->height() < kUsualHeight)
            m_parts.middle->setSizes({height - kUsualHeight, kUsualHeight});
    });
    parts.analysis->installEventFilter(this);
}

void AnalysisLink::buildHeader() {
    m_measure->addItem(tr("All criteria"));
    m_measure->addItems(measureNames());
    m_measure->setAccessibleName(tr("Which measure"));
    m_measure->setToolTip(tr("One measure for all takes, or all criteria of the chosen take"));
    m_export->setIcon(widgets::icon("export"));
    m_export->setAccessibleName(tr("Export the analysis"));
    m_export->setToolTip(tr("Export picture or figures"));
    m_export->setProperty("kind", "quiet");
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("&Picture (PNG)…"), this, &AnalysisLink::exportPicture);
    menu->addAction(tr("&Figures (CSV)…"), this, &AnalysisLink::exportFigures);
    m_export->setMenu(menu);
    m_parts.analysis->header()->addButton(m_measure);
    m_parts.analysis->header()->addButton(m_export);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &AnalysisLink::showCurves);
}

bool AnalysisLink::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        m_commands.action("analysis")->setChecked(!m_parts.analysis->isHidden());
        m_soon.start();
    }
    return false;
}

void AnalysisLink::refresh() {
    m_clips.clear();
    m_span = {};
    const std::vector<Part> parts = m_session.selection().parts();
    const bool isShown = !m_parts.analysis->isHidden();
    const story::Story& story = m_session.document().story();
    if (parts.size() == 1) m_clips = clipsOf(story, parts.front());
    if (!isShown) std::erase_if(m_clips, [](const AnalysedClip& clip) { return clip.isBaseline; });
    if (const auto row = parts.empty() ? std::nullopt : story::indexOf(story, parts.front().shot))
        m_span = parts.front().what == Part::What::Shot ? story::visibleSpan(story, *row)
                                                        : story::transitionSpan(story, *row);
    std::vector<JudgeOrder> orders;
    if (isShown || m_session.queue().isIdle())
        for (const AnalysedClip& clip : m_clips) orders.push_back(clip.order);
    m_judge.ask(orders, m_session.document().file());
    if (isShown) showCurves();
    showTakeFigures();
}

void AnalysisLink::showCurves() {
    const int chosen = m_measure->currentIndex();
    QList<widgets::Series> series;
    if (chosen == 0) {
        // The criteria of the paper for one take, and what a cross-fade has of the first.
        const QStringList names = measureNames();
        for (const AnalysedClip& clip : m_clips) {
            const JudgedClip* judged = m_judge.known(clip.order);
            if (!judged) continue;
            const bool isFirst = &clip == &m_clips.front();
            if (clip.isBaseline && !isFirst)
                series << seriesOf(clip.name, *judged, measures().front(), true);
            else if (isFirst)
                for (int i = 0; i < 4; ++i)
                    series << seriesOf(names[i].toLower(), *judged, measures()[std::size_t(i)], false);
        }
    } else {
        for (const AnalysedClip& clip : m_clips)
            if (const JudgedClip* judged = m_judge.known(clip.order))
                series << seriesOf(clip.name, *judged, measures()[std::size_t(chosen - 1)], clip.isBaseline);
    }
    series.removeIf([](const widgets::Series& s) { return s.frames.isEmpty(); });
    m_parts.analysis->setFitted(chosen != 0);
    m_parts.analysis->setSeries(series);
    m_export->setEnabled(!series.isEmpty());
    showFigures();
    showCursor();
}

void AnalysisLink::showFigures() {
    const AnalysedClip* first = m_clips.empty() ? nullptr : &m_clips.front();
    const JudgedClip* judged = first ? m_judge.known(first->order) : nullptr;
    QString empty = tr("Select a shot or a transition with a take to see its measures.");
    if (m_judge.isBusy()) empty = tr("Measuring…");
    if (first && !m_judge.problem(first->order).isEmpty())
        empty = tr("This cannot be measured: %1").arg(m_judge.problem(first->order));
    m_parts.analysis->setEmptyText(empty);
    QStringList words;
    const auto add = [&words](const QString& name, const std::optional<double>& value) {
        if (value) words << QStringLiteral("%1 %2").arg(name, QString::number(*value, 'f', 3));
    };
    if (judged) {
        const engine::Judgement& all = judged->judgement;
        add(tr("coherence"), all.coherence);
        add(tr("similarity"), all.similarity);
        add(tr("text"), all.alignment);
        if (all.motion) words << tr("motion %1 %").arg(100 * *all.motion, 0, 'f', 2);
    }
    m_parts.analysis->setSummary(words.join(QStringLiteral("   ")));
    QString info = first ? first->name : QString();
    if (m_judge.isBusy()) info += " · " + tr("measuring…");
    m_parts.analysis->header()->setInfo(info);
}

void AnalysisLink::showTakeFigures() {
    QHash<qint64, widgets::TakeFigures> figures;
    for (const AnalysedClip& clip : m_clips) {
        const JudgedClip* judged = clip.take ? m_judge.known(clip.order) : nullptr;
        if (!judged) continue;
        const engine::Judgement& all = judged->judgement;
        QStringList three;
        for (const auto& value : {all.coherence, all.similarity, all.alignment})
            three << (value ? QString::number(*value, 'f', 3) : QStringLiteral("–"));
        const QString detail = tr("Coherence, similarity to the scenes, fit of the words, by %1")
                                   .arg(QString::fromStdString(all.clip)) +
                               QStringLiteral(": ") + three.join(QStringLiteral(" · "));
        figures.insert(clip.take.value,
                       {all.coherence, all.similarity, all.alignment, engine::isMismatch(all), detail});
    }
    m_parts.inspector->setTakeFigures(figures);
}

void AnalysisLink::showCursor() {
    if (m_parts.analysis->isHidden()) return;
    const story::Frames at = m_session.player().position() - m_span.begin;
    m_parts.analysis->setCursor(
        double(std::clamp<story::Frames>(at, 0, std::max<story::Frames>(0, m_span.length - 1))));
}

void AnalysisLink::seek(double frame) {
    if (m_span.length < 1) return;
    m_session.player().pause();
    const auto at = story::Frames(frame + 0.5);
    m_session.player().seek(m_span.begin + std::clamp<story::Frames>(at, 0, m_span.length - 1));
}

QString AnalysisLink::suggestedFile(const QString& suffix) const {
    const Document& document = m_session.document();
    return QStringLiteral("%1/%2 %3.%4")
        .arg(QFileInfo(document.path()).path(), document.displayName(), tr("analysis"), suffix);
}

void AnalysisLink::exportPicture() {
    const QString path = QFileDialog::getSaveFileName(m_parts.analysis, tr("Export picture"),
                                                      suggestedFile("png"), tr("PNG pictures (*.png)"));
    if (path.isEmpty()) return;
    const double scale = 2;  // sharp in a document
    QPixmap picture(m_parts.analysis->size() * scale);
    picture.setDevicePixelRatio(scale);
    m_parts.analysis->render(&picture);
    const bool done = picture.save(path, "PNG");
    m_messages.post(done ? Messages::Kind::Done : Messages::Kind::Problem,
                    done ? tr("%1 is written.").arg(QFileInfo(path).fileName())
                         : tr("%1 cannot be written: choose another folder.").arg(path));
}

void AnalysisLink::exportFigures() {
    const QString path = QFileDialog::getSaveFileName(m_parts.analysis, tr("Export figures"),
                                                      suggestedFile("csv"), tr("Tables (*.csv)"));
    if (path.isEmpty()) return;
    std::vector<std::pair<QString, JudgedClip>> clips;
    for (const AnalysedClip& clip : m_clips)
        if (const JudgedClip* judged = m_judge.known(clip.order)) clips.emplace_back(clip.name, *judged);
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(toCsv(clips).toUtf8()) >= 0 && file.commit();
    m_messages.post(done ? Messages::Kind::Done : Messages::Kind::Problem,
                    done ? tr("%1 is written.").arg(QFileInfo(path).fileName())
                         : tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

}  // namespace app
