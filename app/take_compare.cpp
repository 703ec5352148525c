#include "app/take_compare.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include "widgets/theme.h"

namespace app {
namespace {

constexpr int kHeight = 360;          // of the frames kept
constexpr story::Frames kMost = 120;  // five seconds of each are enough to choose by

}  // namespace

class TakeCompare::Canvas : public QWidget {
 public:
    explicit Canvas(QWidget* parent) : QWidget(parent) {
        setMouseTracking(true);
        setMinimumSize(640, 220);
    }
    void show(const QImage& left, const QImage& right) {
        m_left = left;
        m_right = right;
        update();
    }
    void setWipe(bool wipe) {
        m_isWipe = wipe;
        update();
    }

 protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        m_edge = event->position().x() / std::max(1, width());
        update();
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), widgets::tintsOf(palette()).ground);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!m_isWipe) {
            const int half = width() / 2;
            draw(painter, m_left, QRect(0, 0, half - 1, height()));
            draw(painter, m_right, QRect(half + 1, 0, width() - half - 1, height()));
            return;
        }
        draw(painter, m_left, rect());
        const int edge = int(m_edge * width());
        painter.setClipRect(edge, 0, width() - edge, height());
        draw(painter, m_right, rect());
        painter.setClipping(false);
        painter.fillRect(edge - 1, 0, 2, height(), widgets::tintsOf(palette()).accent);
    }

 private:
    static void draw(QPainter& painter, const QImage& image, const QRect& room) {
        if (image.isNull()) return;
        QRect target({}, image.size().scaled(room.size(), Qt::KeepAspectRatio));
        target.moveCenter(room.center());
        painter.drawImage(target, image);
    }
    QImage m_left, m_right;
    bool m_isWipe = false;
    double m_edge = 0.5;
};

TakeCompare::TakeCompare(Session& session, story::Part part, QWidget* window)
    : QDialog(window),
      m_session(session),
      m_part(part),
      m_canvas(new Canvas(this)),
      m_wipe(new QCheckBox(tr("&Wipe"), this)),
      m_next(quint64(QRandomGenerator::global()->generate()) << 32) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("help", "takes");
    setWindowTitle(tr("Compare takes"));
    if (const auto* takes = story::takesOf(session.document().story(), part)) m_takes = *takes;
    buildControls();
    connect(&session.thumbnails(), &ThumbnailMaker::made, this, &TakeCompare::made);
    connect(m_wipe, &QCheckBox::toggled, this, [this](bool on) { m_canvas->setWipe(on); });
    connect(&m_timer, &QTimer::timeout, this, &TakeCompare::advance);
    m_clock.start();
    m_timer.start(20);
    resize(980, 420);
}

TakeCompare::~TakeCompare() {
    for (auto ticket = m_tickets.begin(); ticket != m_tickets.end(); ++ticket)
        m_session.thumbnails().cancel(ticket.key());
}

void TakeCompare::buildControls() {
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    for (int side = 0; side < 2; ++side) {
        auto* choice = m_sides[side].choice = new QComboBox(this);
        choice->setAccessibleName(side == 0 ? tr("Left take") : tr("Right take"));
        for (std::size_t i = 0; i < m_takes.size(); ++i)
            choice->addItem(tr("Take %1 · seed %2").arg(i + 1).arg(m_takes[i].seed));
        choice->setCurrentIndex(int(m_takes.size()) - 2 + side);
        auto* pick = new QPushButton(tr("Choose"), this);
        connect(pick, &QPushButton::clicked, this, [this, side] { emit takeChosen(m_sides[side].take.id); });
        connect(choice, &QComboBox::currentIndexChanged, this, [this, side] { load(side); });
        if (side == 1) row->addStretch();
        row->addWidget(choice);
        row->addWidget(pick);
        if (side == 0) row->addStretch(), row->addWidget(m_wipe);
        load(side);
    }
    column->addWidget(m_canvas, 1);
    column->addLayout(row);
}

void TakeCompare::load(int side) {
    const int index = m_sides[side].choice->currentIndex();
    if (index < 0 || index >= int(m_takes.size())) return;
    for (auto ticket = m_tickets.begin(); ticket != m_tickets.end();) {
        if (ticket->first != side) {
            ++ticket;
            continue;
        }
        m_session.thumbnails().cancel(ticket.key());
        ticket = m_tickets.erase(ticket);
    }
    const story::Story& story = m_session.document().story();
    Side& shown = m_sides[side];
    shown.take = m_takes[std::size_t(index)];
    const int frames = int(std::min(kMost, shown.take.length));
    shown.frames = QList<QImage>(frames);
    for (int frame = frames - 1; frame >= 0; --frame) {  // what is asked for last is made first
        engine::ShotFrame moment;
        moment.shot = m_part.shot;
        moment.movie = shown.take.movie;
        moment.movieFrame = frame;
        m_tickets[m_next] = {side, frame};
        m_session.thumbnails().request(m_next++, moment,
                                       QSize(kHeight * story.width / std::max(1, story.height), kHeight));
    }
}

void TakeCompare::made(quint64 ticket, const QImage& image) {
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end()) return;
    const auto [side, frame] = *found;
    m_tickets.erase(found);
    if (frame < m_sides[side].frames.size()) m_sides[side].frames[frame] = image;
}

void TakeCompare::advance() {
    const qsizetype length =
        std::max<qsizetype>(1, std::max(m_sides[0].frames.size(), m_sides[1].frames.size()));
    const auto elapsed = m_session.document().story().rate.frames(double(m_clock.elapsed()) / 1000);
    const auto at = [&](const Side& side) {
        const qsizetype frame = std::min(qsizetype(elapsed % length), side.frames.size() - 1);
        return frame < 0 ? QImage() : side.frames[frame];
    };
    m_canvas->show(at(m_sides[0]), at(m_sides[1]));
}

}  // namespace app
