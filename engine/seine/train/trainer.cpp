#include "engine/seine/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "engine/seine/device.h"
#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "engine/seine/train/model_card.h"
#include "engine/seine/train/model_writer.h"
#include "engine/seine/train/teacher.h"

namespace seine::train {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kLastSteps = 10;  // that the final loss is the mean of

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

void refuse(bool wrong, const std::string& problem, const std::string& where, const std::string& remedy) {
    if (wrong) throw Error(problem, where, remedy);
}

void check(const TrainSettings& s) {
    refuse((s.steps > 0) == (s.minutes > 0), "the length of the training is not clear", "steps and minutes",
           "give one of the two");
    refuse(s.steps < 0 || s.steps > 100'000'000 || !(s.minutes >= 0 && s.minutes <= 1e6),
           "the training cannot be that long", "steps and minutes", "give less");
    refuse(s.rank < 0 || s.rank > 4096, "there is no such rank", "rank " + std::to_string(s.rank),
           "use 4 to 64, or 0 for all weights");
    refuse(!(s.learningRate >= 0 && s.learningRate <= 1), "the learning rate makes no sense", "learning rate",
           "use about 0.0001 to 0.001");
    refuse(s.workers < 1 || s.worker < 0 || s.worker >= s.workers, "there is no such worker",
           std::to_string(s.worker) + " of " + std::to_string(s.workers), "number the workers from 0");
    refuse(s.batch < 1 || s.batch > 65536 || s.batch % s.workers != 0,
           "the clips of a step cannot be shared out", "batch " + std::to_string(s.batch),
           "use a multiple of the number of workers");
    refuse(s.workers > 1 && s.meeting.empty(), "the workers have nowhere to meet", "workers",
           "give them a path or HOST:PORT");
}

OptimizerOptions optimizerOf(const TrainSettings& s) {
    OptimizerOptions o;
    o.learningRate = s.learningRate > 0 ? s.learningRate : s.rank > 0 ? 5e-4 : 5e-5;
    o.steps = s.steps > 0 ? s.steps : 1;  // by the minute, the caller says how far the run is
    o.warmUp = s.steps > 0 ? std::clamp(s.steps / 10, 5, 200) : 20;
    o.average = .995;
    return o;
}

std::unique_ptr<Teacher> teacherOf(const Lectern& lectern) {
    switch (lectern.settings.what) {
        case What::Denoiser:
            return denoiserTeacher(lectern);
        case What::Autoencoder:
            return autoencoderTeacher(lectern);
        case What::Clip:
            return clipTeacher(lectern);
    }
    return nullptr;
}

/// One run, from the first look at the data to the new model folder.
class Run {
 public:
    Run(const TrainSettings& settings, const ClipSource& clips, const TrainWatch& watch, TrainSwitch* control,
        std::stop_token stop)
        : m_settings(settings),
          m_watch(watch),
          m_control(control),
          m_stop(std::move(stop)),
          m_folder(ModelFolder::read(settings.model)),
          m_shelf(clips, m_folder.info.frames, settings.seed) {}

    TrainResult go() {
        prepare();
        tell(TrainProgress::Stage::Examine);
        if (!m_before) m_before = examined();
        try {
            learn();
        } catch (const Cancelled&) {
            save();
            throw;
        } catch (const Error&) {
            save();  // a clip that cannot be read, a worker that was lost: what was learnt stays
            throw;
        }
        return finish();
    }

 private:
    enum class Next { Go, Finish, Stop };

    bool isFirst() const { return m_settings.worker == 0; }
    fs::path checkpoint() const { return runFolder(m_settings.result) / "checkpoint.safetensors"; }
    Course& course() { return m_teacher->course(); }
    std::int64_t samples() const { return std::int64_t(m_teacher->course().stepsDone()) * m_settings.batch; }

    void prepare() {
        tell(TrainProgress::Stage::Load);
        const bool begun = fs::exists(checkpoint());
        refuse(m_settings.resume && !begun, "there is no training to go on with", checkpoint().string(),
               "start without resuming");
        refuse(!m_settings.resume && begun && isFirst(), "a training of this name was begun and not finished",
               checkpoint().string(), "go on with it (resume), or remove its folder");
        std::error_code error;
        if (isFirst()) {
            requireNewFolder(m_settings.result);
            fs::create_directories(checkpoint().parent_path(), error);
            refuse(bool(error), "the training has no place for its checkpoints (" + error.message() + ")",
                   checkpoint().parent_path().string(), "choose a place that can be written to");
        }
        const at::Device device = chosenDevice(deviceOf(m_settings), 0);
        if (m_settings.workers > 1)
            m_exchange = Exchange::meet(m_settings.worker, m_settings.workers, m_settings.meeting, device);
        const Lectern lectern{m_settings,  m_folder, m_shelf, m_exchange.get(), optimizerOf(m_settings),
                              m_watch.warn};
        m_teacher = teacherOf(lectern);
        if (m_settings.resume) goOn();
    }

    void goOn() {
        const Notes notes = course().resume(checkpoint());
        const auto number = [&](const char* name) -> std::optional<double> {
            const auto found = notes.find(name);
            return found == notes.end() ? std::nullopt : std::optional(std::stod(found->second));
        };
        m_spentBefore = number("seconds").value_or(0);
        m_before = number("held_out_before");
        refuse(notes.count("clips") && notes.at("clips") != clipsNote(),
               "the clips are not those the training was started with", checkpoint().string(),
               "give the same data, or train into another folder");
    }

    std::string clipsNote() const {
        const auto& shape = m_shelf.shape();
        return std::to_string(m_shelf.learnable()) + " of " + std::to_string(shape.width) + "x" +
               std::to_string(shape.height) + ", batch " + std::to_string(m_settings.batch);
    }

    double spent() const { return m_spentBefore + secondsSince(m_begin) - m_paused; }

    std::optional<double> way() const {
        if (m_settings.steps > 0) return std::nullopt;
        return std::min(1., spent() / (60 * m_settings.minutes));
    }

    /// What worker 0 decides before each step.
    Next next() {
        if (m_stop.stop_requested()) return Next::Stop;
        if (m_control && m_control->isPaused()) {
            save();
            const auto begin = Clock::now();
            m_control->waitWhilePaused(m_stop);
            m_paused += secondsSince(begin);
            if (m_stop.stop_requested()) return Next::Stop;
        }
        if (m_control && m_control->isFinishing()) return Next::Finish;
        if (m_settings.steps > 0) return course().stepsDone() < m_settings.steps ? Next::Go : Next::Finish;
        return spent() < 60 * m_settings.minutes ? Next::Go : Next::Finish;
    }

    /// The same answer for all workers, who wait for each other here.
    Next agreed() {
        if (m_settings.workers == 1) return next();
        Tensor word = at::zeros({1});
        if (isFirst()) word[0] = double(next());
        m_exchange->sum(word);
        return Next(int(word.item<double>() + .5));
    }

    void learn() {
        m_begin = m_saved = m_sampled = Clock::now();
        const auto poll = [this] {  // several workers stop between steps only, all together
            if (m_settings.workers == 1 && m_stop.stop_requested()) throw Cancelled();
        };
        for (Next now = agreed(); now != Next::Finish; now = agreed()) {
            if (now == Next::Stop) throw Cancelled();
            std::vector<std::uint64_t> places;
            const auto first = std::uint64_t(samples());
            for (int i = m_settings.worker; i < m_settings.batch; i += m_settings.workers)
                places.push_back(first + std::uint64_t(i));
            m_loss = m_teacher->step(places, way(), poll);
            m_last.push_back(m_loss);
            if (m_last.size() > kLastSteps) m_last.erase(m_last.begin());
            tell(TrainProgress::Stage::Learn);
            if (isFirst()) lookAround();
        }
    }

    /// What happens every few minutes.
    void lookAround() {
        if (secondsSince(m_saved) > 60 * m_settings.checkpointMinutes) {
            m_heldOut = examined();
            tell(TrainProgress::Stage::Learn);
            m_heldOut.reset();
            save();
            m_saved = Clock::now();
        }
        if (m_watch.sample && m_settings.sampleMinutes > 0 &&
            secondsSince(m_sampled) > 60 * m_settings.sampleMinutes) {
            m_watch.sample(m_teacher->sample());
            m_sampled = Clock::now();
        }
    }

    std::optional<double> examined() { return isFirst() ? m_teacher->examine() : std::nullopt; }

    /// A checkpoint that cannot be written does not end the run: the one before is still there, and the disk
    /// may have room again at the next.
    void save() {
        if (!isFirst()) return;
        Notes notes{{"seconds", std::to_string(spent())}, {"clips", clipsNote()}};
        if (m_before) notes["held_out_before"] = std::to_string(*m_before);
        try {
            course().save(checkpoint(), notes);
        } catch (const Error& error) {
            if (m_watch.warn) m_watch.warn(std::string("no checkpoint was stored: ") + error.what());
        }
    }

    TrainResult finish() {
        const double seconds = spent();
        save();
        TrainResult result;
        result.steps = course().stepsDone();
        result.samples = samples();
        result.seconds = seconds;
        for (const double loss : m_last) result.loss += loss / double(m_last.size());
        result.heldOutBefore = m_before;
        result.heldOutAfter = m_heldOut = examined();
        for (const Tensor& leaf : course().learning().leaves()) result.learning += leaf.numel();
        tell(TrainProgress::Stage::Save);
        if (!isFirst()) return result;
        if (m_watch.sample) m_watch.sample(m_teacher->sample());
        LearntModel model;
        model.from = m_settings.model, model.to = m_settings.result;
        model.weightsFile = m_teacher->weightsFile();
        model.weights = course().average(), model.isAdded = course().learning().isLowRank();
        model.card = cardOf(m_settings, m_folder.info, m_shelf, result);
        writeModel(model);
        std::error_code ignored;
        fs::remove_all(runFolder(m_settings.result), ignored);
        return result;
    }

    void tell(TrainProgress::Stage stage) {
        if (!m_watch.progress) return;
        TrainProgress p;
        p.stage = stage;
        p.steps = m_settings.steps;
        p.loss = m_loss;
        p.heldOut = m_heldOut;
        if (m_teacher) {
            p.step = course().stepsDone();
            p.samples = samples();
            p.learningRate = course().learningRate();
        }
        if (stage == TrainProgress::Stage::Learn || stage == TrainProgress::Stage::Save) p.seconds = spent();
        p.fraction = m_settings.steps > 0 ? double(p.step) / m_settings.steps
                                          : std::min(1., p.seconds / (60 * m_settings.minutes));
        m_watch.progress(p);
    }

    const TrainSettings& m_settings;
    const TrainWatch& m_watch;
    TrainSwitch* m_control;
    std::stop_token m_stop;
    ModelFolder m_folder;
    ClipShelf m_shelf;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Teacher> m_teacher;
    Clock::time_point m_begin = Clock::now(), m_saved{}, m_sampled{};
    double m_spentBefore = 0, m_paused = 0, m_loss = 0;
    std::optional<double> m_before, m_heldOut;
    std::vector<double> m_last;
};

}  // namespace

void TrainSwitch::setPaused(bool paused) {
    const std::scoped_lock lock(m_mutex);
    m_isPaused = paused;
    m_changed.notify_all();
}

void TrainSwitch::finish() {
    const std::scoped_lock lock(m_mutex);
    m_isFinishing = true;
    m_changed.notify_all();
}

void TrainSwitch::waitWhilePaused(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_isPaused || m_isFinishing; });
}

fs::path runFolder(const fs::path& result) {
    return result.string() + ".training";
}

TrainResult train(const TrainSettings& settings, const ClipSource& clips, const TrainWatch& watch,
                  TrainSwitch* control, std::stop_token stop) {
    return guarded("training " + settings.result.string(), [&] {
        check(settings);
        setThreads(settings.threads > 0 ? settings.threads : physicalCores());
        const c10::NoGradGuard frozen;  // nothing but a step builds a graph
        return Run(settings, clips, watch, control, std::move(stop)).go();
    });
}

}  // namespace seine::train
