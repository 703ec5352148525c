// SHA-256 (FIPS 180-4), to know the same bytes again. A plain value; one thread at a time.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace storage {

class Sha256 {
 public:
    using Digest = std::array<std::uint8_t, 32>;

    void add(std::span<const std::uint8_t>);
    /// Of all that was added. The object is spent.
    Digest digest();
    static Digest of(std::span<const std::uint8_t>);

 private:
    void block(const std::uint8_t*);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> m_pending{};
    std::uint64_t m_count = 0;
};

}  // namespace storage
