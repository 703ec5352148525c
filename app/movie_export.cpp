#include "app/movie_export.h"

#include <QMetaObject>
#include <chrono>

#include "app/error_words.h"
#include "app/paths.h"
#include "app/project_media.h"
#include "engine/delivery.h"
#include "engine/interchange/error.h"
#include "engine/media/error.h"

namespace app {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBetweenReports = std::chrono::milliseconds(100);

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

MovieExport::MovieExport(QObject* parent) : QObject(parent) {}

MovieExport::~MovieExport() {
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
}

std::optional<double> MovieExport::secondsLeft() const {
    if (!m_running || m_fraction < 0.02) return std::nullopt;
    return double(m_since.elapsed()) / 1000 * (1 - m_fraction) / m_fraction;
}

QString MovieExport::progressText() const {
    QStringList words{tr("%1 %").arg(int(m_fraction * 100))};
    const double seconds = double(m_since.elapsed()) / 1000;
    if (const auto left = secondsLeft()) {
        if (m_frames > 0 && seconds > 0)
            words << tr("%L1 frames a second").arg(double(m_frames) * m_fraction / seconds, 0, 'f', 0);
        const auto whole = qint64(*left + 0.5);
        words << tr("%1:%2 left").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    }
    return words.join(", ");
}

void MovieExport::start(std::shared_ptr<const story::Story> story, std::shared_ptr<storage::ProjectFile> file,
                        const engine::Delivery& order) {
    if (m_running || !story || !file) return;
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    m_fraction = 0;
    const bool isFilm =
        order.kind <= engine::DeliveryKind::Pictures || order.kind >= engine::DeliveryKind::WebPage;
    const story::Frames asked = order.movie.range.length;
    m_frames = !isFilm ? 0 : asked > 0 ? asked : story::length(*story);
    m_since.start();
    m_thread = std::jthread([this, story = std::move(story), held = std::move(file),
                             order](std::stop_token stop) { run(stop, *story, held, order); });
    emit started();
}

void MovieExport::cancel() {
    m_thread.request_stop();
}

template <class Report>
void MovieExport::answer(Report&& report) {
    QMetaObject::invokeMethod(
        this,
        [this, report = std::forward<Report>(report)] {
            m_running = false;
            report();
        },
        Qt::QueuedConnection);
}

void MovieExport::run(const std::stop_token& stop, const story::Story& story,
                      const std::shared_ptr<storage::ProjectFile>& file, const engine::Delivery& order) {
    auto last = Clock::time_point();
    const auto sink = [&](const engine::Progress& progress) {
        if (Clock::now() - last < kBetweenReports) return;
        last = Clock::now();
        QMetaObject::invokeMethod(
            this,
            [this, fraction = progress.fraction] {
                m_fraction = fraction;
                emit progressed(fraction);
            },
            Qt::QueuedConnection);
    };
    const auto fail = [this](const std::string& problem, const std::string& where,
                             const std::string& remedy) {
        const QString what = where.empty() ? worded(problem) : worded(problem) + ": " + toText(where);
        answer([this, what, todo = worded(remedy)] { emit failed(what, todo); });
    };
    try {
        ProjectMedia media(file);
        const engine::DeliveryReport report = engine::deliver(story, media, order, sink, stop);
        QStringList warnings;
        for (const std::string& warning : report.warnings) warnings << toText(warning);
        answer([this, warnings, path = toText(order.target)] { emit finished(path, warnings); });
    } catch (const engine::Cancelled&) {
        answer([this] { emit cancelled(); });
    } catch (const engine::Error& error) {
        fail(error.problem, error.place, error.remedy);
    } catch (const media::Error& error) {
        fail(error.problem, error.where, error.remedy);
    } catch (const interchange::Error& error) {
        fail(error.problem, error.where, error.remedy);
    } catch (const std::bad_alloc&) {
        fail(tr("Not enough memory").toStdString(), {},
             tr("Close other programs, or make the frame smaller").toStdString());
    } catch (const std::exception& error) {
        fail(error.what(), {}, {});
    }
}

}  // namespace app
