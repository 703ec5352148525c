#include "tests/app/tiny_model_folder.h"

#include "tests/seine/tiny_model.h"

namespace app_testing {

TinyModelFolder::TinyModelFolder() {
    const auto model = std::make_shared<golden::TinyModel>();
    keeps = model;
    path = model->path();
}

}  // namespace app_testing
