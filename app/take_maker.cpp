#include "app/take_maker.h"

#include "app/project_media.h"

namespace app {

EngineTakeMaker::EngineTakeMaker(std::filesystem::path modelFolder, int threads, Warn warn)
    : m_modelFolder(std::move(modelFolder)), m_threads(threads), m_warn(std::move(warn)) {}

engine::MadeTake EngineTakeMaker::make(const engine::Job& job,
                                       const std::shared_ptr<storage::ProjectFile>& file,
                                       const engine::ProgressSink& progress, std::stop_token stop) {
    if (!m_generator) {
        if (progress) progress({0, "load"});
        seine::LoadOptions options;
        options.threads = m_threads;
        options.warn = m_warn;
        m_generator = seine::Generator::load(m_modelFolder, options);
    }
    ProjectMedia media(file);
    engine::Compositor compositor(media, {.pictureBytes = std::size_t(64) << 20, .openMovies = 2});
    return engine::makeTake(job, *m_generator, compositor, progress, std::move(stop));
}

}  // namespace app
