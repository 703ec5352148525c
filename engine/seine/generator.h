// The public face of the SEINE engine: frames and words in, frames out.
//
//     auto generator = seine::Generator::load("assets/models/draft");
//     seine::Request request;
//     request.given = {{0, first}, {15, last}};          // a generated transition; {{0, first}} animates
//     request.prompt = "the fog lifts, smooth transition";
//     request.width = 1280, request.height = 720;
//     seine::Clip clip = generator->generate(request);
//
// Which frames are given decides the task (paper, section 3.2): the first animates, the first k predict, both
// ends make a transition, none makes a video from text alone.
//
// Thread safety: a Generator may be used by one thread at a time; distinct Generators are independent.
// Cancelling through the stop_token is safe from any thread and returns within one denoising step.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/picture.h"
#include "engine/seine/embedder.h"

namespace seine {

/// Every failure of this library: what happened, where (file, tensor, parameter), what to do about it.
class Error : public std::runtime_error {
 public:
    Error(const std::string& problem, const std::string& where, const std::string& remedy);
    std::string problem, where, remedy;  // what() joins the three: "problem: where; remedy"
};

/// Memory ran out in the middle of a call, which left nothing behind: the same at a smaller size may succeed.
/// A request that is known beforehand not to fit is a plain Error that names both numbers.
class OutOfMemory : public Error {
 public:
    using Error::Error;
};

/// Thrown by generate() when its stop_token asked for it.
class Cancelled : public std::runtime_error {
 public:
    Cancelled() : std::runtime_error("cancelled") {}
};

enum class Sampler {
    ModelDefault,  // what the model folder asks for
    Ddim,          // deterministic, any number of steps
    Ddpm,          // ancestral with FIXED_LARGE variance, as SEINE was released
    DpmSolver,     // DPM-Solver++ 2M: deterministic, for few steps
    UniPc,         // UniPC of order 2: deterministic, for few steps
    Anchored,      // DDIM from a noised interpolation of the given frames, given frames pinned
    InvertedEnds,  // a baseline: both ends inverted by DDIM, their noises mixed, every frame by itself
};

struct GivenFrame {
    int frame = 0;            // 0 .. frames - 1
    engine::Picture picture;  // any size and aspect; fitted to the output's aspect by the caller
    engine::Picture detail{};  // empty, or the same view in twice the output's size: for what comes nearer
};

/// Where a clip stands at its last frame, for a clip that goes on from there (see Clip::next). Opaque.
struct Continuation;

struct Request {
    std::vector<GivenFrame> given;  // distinct frames, any order; empty: from text alone
    std::string prompt;
    std::string negativePrompt;
    int frames = 0;  // length in model frames; 0: the model's own (16)
    std::vector<double>
        times;  // frames to return, in model frames, fractions allowed; empty: 0, 1, ... frames - 1
    int width = 0, height = 0;       // size of the returned frames; 0: that of the first given picture
    int steps = 0;                   // denoising steps; 0: the model's default
    std::optional<double> guidance;  // classifier-free guidance scale; none: the model's default
    /// Same request, machine and thread count: the same bits on a processor; on a GPU the same to rounding.
    std::uint64_t seed = 0;
    Sampler sampler = Sampler::ModelDefault;
    /// Of the clip whose last frames are the ones given here, so that frames are still taken from that clip's
    /// own picture and not from copies of it; none: the given pictures are all there is.
    std::shared_ptr<const Continuation> previous;
};

struct Progress {
    enum class Stage { Load, Text, Encode, Denoise, Decode };
    Stage stage = Stage::Load;
    int done = 0, total = 0;  // steps of this stage
    double fraction = 0;      // 0..1 of the whole request
};

struct Clip {
    std::vector<engine::Picture> frames;  // one for each of Request::times
    int steps = 0;                        // what was used where the request left it open
    double guidance = 0;
    std::shared_ptr<const Continuation> next;  // none where the model has no use for it
};

/// What a model folder holds, without loading its weights.
struct ModelInfo {
    std::string name;             // folder name or the name written in model_index.json
    std::string license;          // as far as the folder says
    std::string latentSpace;      // "kl" (published) or "motion" (draft)
    std::string prediction;       // "epsilon" or "v_prediction"
    std::int64_t parameters = 0;  // of all parts
    std::int64_t bytes = 0;       // on disk
    int frames = 16;
    double framesPerSecond = 8;
    int width = 0, height = 0;                      // working size
    int steps = 0;                                  // default
    double guidance = 1;                            // default
    std::string transitionPrompt, animationPrompt;  // what to say where the story says nothing
    std::string transitionPace;          // said as well, unless the story's words name a pace themselves
    std::vector<std::string> paceWords;  // lower-case: words that do
    bool anyTime = false;                // fractional Request::times are rendered by the model itself
};

enum class Precision {
    Auto,  // float16 on a GPU; bfloat16 where the processor multiplies it faster; else float32
    Float32,
    BFloat16,
    Float16,  // on a GPU only
};

/// Something that can run a model.
struct Device {
    std::string id;                     // "cpu", "cuda:0", ...: what LoadOptions::device takes
    std::string name;                   // as the maker calls it
    std::int64_t memory = 0, free = 0;  // bytes
};
/// The processor first, then every GPU that this build can use.
std::vector<Device> devices();

/// How to sample where a request leaves it open, in place of the model's own choice.
struct SamplingWishes {
    Sampler sampler = Sampler::ModelDefault;
    bool isFast = false;  // every second step does with the first and the last layer: see docs/performance.md
};

struct LoadOptions {
    std::string
        device;  // of devices(); empty: the GPU with the most free memory where the model fits, else "cpu"
    int threads = 0;  // 0: one per physical core
    std::function<void(const std::string&)> warn =
        {};                                 // told once of things that make it slow (reference BLAS)
    Precision precision = Precision::Auto;  // of the denoiser
    SamplingWishes sampling = {};
    std::int64_t memory = 0;  // bytes that a clip may take beside the model; 0: what is free
};

using FrameSink = std::function<void(std::size_t index, engine::Picture&& frame)>;
using ProgressSink = std::function<void(const Progress&)>;

class Generator : public Embedder {
 public:
    /// Reads configuration and weights. Throws Error naming file, tensor, expected and found shape.
    static std::unique_ptr<Generator> load(const std::filesystem::path& modelFolder, const LoadOptions& = {});
    /// Reads configuration and tensor lists only.
    static ModelInfo inspect(const std::filesystem::path& modelFolder);

    virtual const ModelInfo& model() const = 0;
    std::string embedderName() const override { return model().name; }

    /// Runs one clip; frames arrive in the order of Request::times, so that a 4K film never lies in memory
    /// whole. Throws Error for a request that makes no sense or does not fit in memory, Cancelled when
    /// stopped.
    virtual Clip generate(const Request&, const FrameSink&, const ProgressSink& = {},
                          std::stop_token = {}) = 0;
    /// The same with all frames in Clip::frames.
    Clip generate(const Request&, const ProgressSink& = {}, std::stop_token = {});
};

}  // namespace seine
