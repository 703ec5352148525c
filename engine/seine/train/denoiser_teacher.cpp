// Teaches the denoiser of a model folder, in whichever latent space it works.
#include "engine/seine/device.h"
#include "engine/seine/hardware.h"
#include "engine/seine/pipeline.h"
#include "engine/seine/train/teacher.h"

namespace seine::train {
namespace {

constexpr int kSampleSteps = 8;  // of denoising, for a look
constexpr std::uint64_t kSampleSeed = 7;

class DenoiserTeacher : public Teacher {
 public:
    explicit DenoiserTeacher(const Lectern& lectern)
        : m_lectern(lectern),
          m_pipeline(lectern.folder, loadOptions(lectern)),
          m_lessons(
              lectern.shelf, m_pipeline.space(),
              [this](const std::string& words) { return m_pipeline.statesOf(words); },
              lectern.settings.cacheBytes),
          m_trainer(m_pipeline.denoiser(), lectern.folder.schedule, m_pipeline.statesOf(""), options()),
          m_exam(lectern.settings.worker == 0 ? m_lessons.exam(kExaminedClips) : std::vector<Lesson>()) {}

    Course& course() override { return m_trainer.course(); }

    double step(const std::vector<std::uint64_t>& places, std::optional<double> way,
                const Poll& poll) override {
        std::vector<Lesson> lessons;
        for (const auto place : places) {
            poll();
            lessons.push_back(m_lessons.at(place));
        }
        return m_trainer.step(lessons, way, poll).plainLoss;
    }

    std::optional<double> examine() override {
        if (m_exam.empty()) return std::nullopt;
        return m_trainer.examine(m_exam);
    }

    std::vector<engine::Picture> sample() override {
        const auto& shelf = m_lectern.shelf;
        const TrainingClip clip =
            shelf.clip(shelf.heldOut().empty() ? m_lectern.shelf.indexAt(0) : shelf.heldOut()[0]);
        const int last = shelf.shape().frames - 1;
        Request request;
        request.given = {{0, clip.frames.front()}};
        if (clip.isChange) request.given.push_back({last, clip.frames.back()});
        request.prompt = clip.caption;
        request.times = {0., double(last / 3), double(2 * last / 3), double(last)};
        request.steps = kSampleSteps, request.guidance = 1, request.seed = kSampleSeed;
        m_trainer.course().showAverage();
        return m_pipeline.Generator::generate(request).frames;
    }

    std::filesystem::path weightsFile() const override { return m_lectern.folder.unetWeights->path(); }

 private:
    static LoadOptions loadOptions(const Lectern& lectern) {
        LoadOptions load;
        load.device = deviceOf(lectern.settings);
        load.threads = lectern.settings.threads;
        load.warn = lectern.warn;
        load.precision = Precision::Float32;  // what is learnt is added to exact weights
        return load;
    }

    DenoisingOptions options() const {
        const TrainSettings& s = m_lectern.settings;
        const bool cuda = m_pipeline.device().is_cuda();
        DenoisingOptions options;
        options.optimizer = m_lectern.optimizer;
        options.seed = s.seed;
        options.rank = s.rank;
        options.isRecomputing = s.savesMemory;
        options.together = cuda ? s.batch : 1;  // a processor has no use for more
        options.exchange = m_lectern.exchange;
        if (s.precision == Precision::BFloat16 ||
            (s.precision == Precision::Auto && (cuda || hasFastBfloat16())))
            options.type = at::kBFloat16;
        return options;
    }

    Lectern m_lectern;
    Pipeline m_pipeline;
    LessonMaker m_lessons;
    DenoiserTrainer m_trainer;
    std::vector<Lesson> m_exam;
};

}  // namespace

std::string deviceOf(const TrainSettings& settings) {
    return settings.device.empty() ? workerDevice(settings.worker) : settings.device;
}

std::unique_ptr<Teacher> denoiserTeacher(const Lectern& lectern) {
    const c10::NoGradGuard frozen;  // nothing but a step builds a graph
    return std::make_unique<DenoiserTeacher>(lectern);
}

}  // namespace seine::train
