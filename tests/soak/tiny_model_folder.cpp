#include "tests/soak/tiny_model_folder.h"

#include "tests/seine/tiny_model.h"

namespace soak {

struct TinyModelFolder::Inside {
    golden::TinyModel model;
};

TinyModelFolder::TinyModelFolder() : m(std::make_unique<Inside>()) {}
TinyModelFolder::~TinyModelFolder() = default;
std::filesystem::path TinyModelFolder::path() const {
    return m->model.path();
}

}  // namespace soak
