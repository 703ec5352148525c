#include "engine/seine/train/course.h"

#include <sstream>

#include "engine/seine/generator.h"
#include "engine/seine/weights/archive.h"
#include "engine/seine/weights/safetensors_writer.h"

namespace seine::train {

Course::Course(nn::Module& network, const CourseOptions& options)
    : m_options(options),
      m_learning(network, options.learning),
      m_optimizer(m_learning.names(), m_learning.leaves(), options.optimizer) {}

void Course::exchange(std::vector<double>& totals, double& way) {
    const c10::NoGradGuard frozen;
    std::vector<Tensor> flat;
    for (const Tensor& leaf : m_learning.leaves())
        flat.push_back((leaf.grad().defined() ? leaf.grad() : at::zeros_like(leaf)).flatten());
    totals.push_back(rank() == 0 ? way : 0);
    const Tensor extra = at::tensor(totals, at::kDouble).to(flat[0].options());
    flat.push_back(extra);
    Tensor all = at::cat(flat);
    m_options.exchange->sum(all);
    std::int64_t place = 0;
    for (const Tensor& leaf : m_learning.leaves()) {
        Tensor(leaf).mutable_grad() = all.narrow(0, place, leaf.numel()).view(leaf.sizes()).clone();
        place += leaf.numel();
    }
    const Tensor sums = all.narrow(0, place, extra.numel()).to(at::kCPU).to(at::kDouble);
    for (std::size_t i = 0; i < totals.size(); ++i) totals[i] = sums[std::int64_t(i)].item<double>();
    way = totals.back();
    totals.pop_back();
}

double Course::step(std::vector<double>& totals, std::optional<double> way) {
    double part = way.value_or(-1);
    if (workers() > 1) exchange(totals, part);
    if (part >= 0) way = part;
    m_rate = m_optimizer.learningRate(way);
    return m_optimizer.step(way);
}

std::string Course::fingerprint() const {
    const OptimizerOptions& o = m_options.optimizer;
    const LearningOptions& l = m_options.learning;
    std::vector<double> numbers{o.learningRate, double(o.warmUp), double(o.steps), o.beta1,
                                o.beta2,        o.epsilon,        o.weightDecay,   o.largestNorm,
                                o.average,      double(l.rank),   double(l.seed)};
    numbers.insert(numbers.end(), m_options.identity.begin(), m_options.identity.end());
    std::ostringstream text;
    text.precision(17);
    for (const double v : numbers) text << v << " ";
    text << l.part;
    return text.str();
}

void Course::save(const std::filesystem::path& path, Notes notes) const {
    notes["steps"] = std::to_string(stepsDone());
    notes["options"] = fingerprint();
    weights::writeSafetensors(path, m_optimizer.state(), notes);
}

Notes Course::resume(const std::filesystem::path& path) {
    const auto archive = weights::Archive::open(path);
    const Notes& notes = archive->metadata();
    if (!notes.count("steps") || !notes.count("options"))
        throw Error("this is no checkpoint of a training run", path.string(),
                    "remove it or train into another folder");
    if (notes.at("options") != fingerprint())
        throw Error("the training run was started with other options", path.string(),
                    "use the same options, or train into another folder");
    std::map<std::string, Tensor> state;
    for (const auto& [name, entry] : archive->entries()) state[name] = archive->read(name);
    m_optimizer.restore(state, std::stoi(notes.at("steps")), path.string());
    return notes;
}

}  // namespace seine::train
