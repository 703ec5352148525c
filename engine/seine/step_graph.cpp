#include "engine/seine/step_graph.h"

#include "engine/seine/torch_cuda.h"

namespace seine {

#ifdef SEINE_CUDA

struct StepGraph::Recording {
    Tensor input, timesteps, output;  // what the graph reads and writes
    nn::TextStates text;
    Tensor shown;  // whose text that is
    at::cuda::CUDAGraph graph;
    bool isRecorded = false;

    Recording(const Tensor& in, const Tensor& t, const nn::TextStates& states)
        : input(in.clone()), timesteps(t.clone()) {
        for (const auto& state : states) text.push_back({state.keys.clone(), state.values.clone()});
        shown = states[0].keys;
    }

    bool suits(const Tensor& in, const nn::TextStates& states) const {
        return input.sizes() == in.sizes() && input.device() == in.device() && text.size() == states.size() &&
               text[0].keys.sizes() == states[0].keys.sizes();
    }

    void set(const Tensor& in, const Tensor& t, const nn::TextStates& states) {
        input.copy_(in), timesteps.copy_(t);
        if (states[0].keys.is_same(shown)) return;  // another step of the same clip
        for (std::size_t i = 0; i < text.size(); ++i) {
            text[i].keys.copy_(states[i].keys), text[i].values.copy_(states[i].values);
        }
        shown = states[0].keys;
    }

    void record(const nn::UNet3DConditionModel& denoiser) {
        const auto device = input.device();
        c10::cuda::getCurrentCUDAStream(device.index()).synchronize();
        const c10::cuda::CUDAStreamGuard side(c10::cuda::getStreamFromPool(false, device.index()));
        graph.capture_begin();
        try {
            output = denoiser(input, timesteps, text);
        } catch (...) {
            try {
                graph.capture_end();
            } catch (const c10::Error&) {  // the first error is the one that tells
            }
            throw;
        }
        graph.capture_end();
        isRecorded = true;
    }
};

StepGraph::StepGraph(const nn::UNet3DConditionModel& denoiser) : m_denoiser(denoiser) {}
StepGraph::~StepGraph() = default;

Tensor StepGraph::operator()(const Tensor& input, const Tensor& timesteps, const nn::TextStates& text) {
    if (!input.is_cuda() || m_isRefused || text.empty() || c10::GradMode::is_enabled())
        return m_denoiser(input, timesteps, text);
    const c10::cuda::CUDAGuard device(input.device());
    auto& recording = m_recordings[input.size(0) > 1];
    if (!recording || !recording->suits(input, text)) {
        // The first step runs as it is: the libraries choose their algorithms in it.
        recording = nullptr;
        recording = std::make_unique<Recording>(input, timesteps, text);
        return m_denoiser(input, timesteps, text);
    }
    recording->set(input, timesteps, text);
    if (!recording->isRecorded) {
        try {
            recording->record(m_denoiser);
        } catch (const c10::Error&) {
            forget();
            m_isRefused = true;
            return m_denoiser(input, timesteps, text);
        }
    }
    recording->graph.replay();
    return recording->output;
}

void StepGraph::forget() {
    for (auto& recording : m_recordings) recording = nullptr;
}

#else

struct StepGraph::Recording {};

StepGraph::StepGraph(const nn::UNet3DConditionModel& denoiser) : m_denoiser(denoiser) {}
StepGraph::~StepGraph() = default;

Tensor StepGraph::operator()(const Tensor& input, const Tensor& timesteps, const nn::TextStates& text) {
    return m_denoiser(input, timesteps, text);
}

void StepGraph::forget() {}

#endif

}  // namespace seine
