// What the render queue's thread runs: one job in, one take out. EngineTakeMaker is the real one, with the
// model loaded when the first job needs it; tests give the queue another. A TakeMaker is made, used and
// destroyed on the queue's thread alone.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "engine/generation.h"
#include "storage/project_file.h"

namespace app {

class TakeMaker {
 public:
    virtual ~TakeMaker() = default;
    /// The file is the source of pictures. Throws what engine::makeTake() throws; engine::Cancelled when
    /// stopped.
    virtual engine::MadeTake make(const engine::Job& job, const std::shared_ptr<storage::ProjectFile>& file,
                                  const engine::ProgressSink& progress, std::stop_token stop) = 0;
};
using TakeMakerFactory = std::function<std::unique_ptr<TakeMaker>()>;

class EngineTakeMaker : public TakeMaker {
 public:
    using Warn = std::function<void(const std::string&)>;  // called on the queue's thread

    EngineTakeMaker(std::filesystem::path modelFolder, int threads, Warn warn);
    engine::MadeTake make(const engine::Job& job, const std::shared_ptr<storage::ProjectFile>& file,
                          const engine::ProgressSink& progress, std::stop_token stop) override;

 private:
    std::filesystem::path m_modelFolder;
    int m_threads;
    Warn m_warn;
    std::unique_ptr<seine::Generator> m_generator;  // loaded by the first job
};

}  // namespace app
