// The folder of a tiny model, kept away from the tensor library's headers, which may not meet Qt's. One
// thread.
#pragma once

#include <filesystem>
#include <memory>

namespace soak {

class TinyModelFolder {
 public:
    TinyModelFolder();
    ~TinyModelFolder();
    TinyModelFolder(const TinyModelFolder&) = delete;
    TinyModelFolder& operator=(const TinyModelFolder&) = delete;
    std::filesystem::path path() const;

 private:
    struct Inside;
    std::unique_ptr<Inside> m;
};

}  // namespace soak
