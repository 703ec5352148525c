#include "storage/story/edit_codec.h"

#include <array>
#include <bit>
#include <stdexcept>
#include <type_traits>

namespace story {
namespace {

constexpr std::uint8_t kVersion = 4;         // 2: camera paths, locks; 3: sound; 4: waypoints; older are read
constexpr std::size_t kHead = 2, kTail = 4;  // mark and version; checksum

std::uint32_t crc32(std::span<const std::uint8_t> bytes) {
    static const auto kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            table[i] = i;
            for (int bit = 0; bit < 8; ++bit) table[i] = (table[i] >> 1) ^ (table[i] & 1 ? 0xEDB88320u : 0);
        }
        return table;
    }();
    std::uint32_t sum = ~0u;
    for (const std::uint8_t byte : bytes) sum = (sum >> 8) ^ kTable[(sum ^ byte) & 0xFF];
    return ~sum;
}

struct Malformed : std::runtime_error {
    Malformed() : std::runtime_error("malformed") {}
};

/// Both directions share one description of every type, the overloads of fields() below.
class Writer {
 public:
    static constexpr int version = kVersion;
    std::vector<std::uint8_t> bytes;

    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) bytes.push_back(std::uint8_t(value | 0x80));
        bytes.push_back(std::uint8_t(value));
    }
    template <class T>
    void operator()(const T& value);
};

class Reader {
 public:
    Reader(std::span<const std::uint8_t> bytes, int writtenIn) : version(writtenIn), m_left(bytes) {}
    const int version;
    bool atEnd() const { return m_left.empty(); }

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t byte = take(1)[0];
            if (shift == 63 && byte > 1) throw Malformed();
            value |= std::uint64_t(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        throw Malformed();
    }
    std::span<const std::uint8_t> take(std::uint64_t count) {
        if (count > m_left.size()) throw Malformed();
        const auto result = m_left.first(std::size_t(count));
        m_left = m_left.subspan(std::size_t(count));
        return result;
    }
    /// A count of things of at least one byte each, so that a lie cannot ask for memory.
    std::size_t count() {
        const std::uint64_t value = number();
        if (value > m_left.size()) throw Malformed();
        return std::size_t(value);
    }
    template <class T>
    void operator()(T& value);

    int depth = 0;

 private:
    std::span<const std::uint8_t> m_left;
};

// clang-format off
template <class Io, class T> concept Of = std::is_same_v<std::remove_const_t<Io>, T>;

template <class Io, Of<Rate> T> void fields(Io& io, T& r) { io(r.numerator); io(r.denominator); }
template <class Io, Of<Settings> T> void fields(Io& io, T& s) {
    io(s.negativePrompt); io(s.steps); io(s.guidance); io(s.seed);
}
template <class Io, Of<CameraFrame> T> void fields(Io& io, T& f) { io(f.x); io(f.y); io(f.size); }
template <class Io, Of<CameraPath> T> void fields(Io& io, T& p) { io(p.begin); io(p.end); }
template <class Io, Of<Take> T> void fields(Io& io, T& t) {
    io(t.id); io(t.movie); io(t.length); io(t.model); io(t.prompt); io(t.negativePrompt); io(t.sampler); io(t.seed);
    io(t.steps); io(t.guidance); io(t.fingerprint); io(t.madeAt); io(t.starred);
    if (io.version >= 2) io(t.locked);
}
template <class Io, Of<Waypoint> T> void fields(Io& io, T& w) { io(w.picture); io(w.name); }
template <class Io, Of<Transition> T> void fields(Io& io, T& t) {
    io(t.kind); io(t.length); io(t.prompt); io(t.settings); io(t.takes); io(t.chosen);
    if (io.version >= 4) io(t.via);
}
template <class Io, Of<SoundClip> T> void fields(Io& io, T& c) {
    io(c.id); io(c.blob); io(c.name); io(c.at); io(c.in); io(c.length); io(c.sourceLength); io(c.gain); io(c.fadeIn);
    io(c.fadeOut);
}
template <class Io, Of<Mix> T> void fields(Io& io, T& m) { io(m.gain); io(m.muted); io(m.solo); io(m.locked); }
template <class Io, Of<Track> T> void fields(Io& io, T& t) { io(t.id); io(t.name); io(t.mix); io(t.clips); }
template <class Io, Of<Shot> T> void fields(Io& io, T& s) {
    io(s.id); io(s.name); io(s.picture); io(s.pictureName); io(s.length); io(s.prompt); io(s.motion); io(s.camera);
    io(s.fit); io(s.settings); io(s.scene); io(s.dialogue); io(s.action); io(s.notes); io(s.takes); io(s.chosen);
    io(s.out);
    if (io.version >= 2) io(s.path);
    if (io.version >= 3) io(s.sounds);
}
template <class Io, Of<Marker> T> void fields(Io& io, T& m) { io(m.id); io(m.at); io(m.text); }
template <class Io, Of<Part> T> void fields(Io& io, T& p) { io(p.shot); io(p.what); }
template <class Io, Of<Orphan> T> void fields(Io& io, T& o) { io(o.part); io(o.take); }
template <class Io, Of<Story> T> void fields(Io& io, T& s) {
    io(s.title); io(s.width); io(s.height); io(s.rate); io(s.defaults); io(s.shots); io(s.markers); io(s.orphans);
    io(s.nextId);
    if (io.version >= 3) { io(s.tracks); io(s.dialogue); }
}
template <class Io, Of<InsertShots::Item> T> void fields(Io& io, T& i) { io(i.index); io(i.shot); }
template <class Io, Of<InsertShots> T> void fields(Io& io, T& e) { io(e.items); }
template <class Io, Of<RemoveShots> T> void fields(Io& io, T& e) { io(e.shots); }
template <class Io, Of<ArrangeShots> T> void fields(Io& io, T& e) { io(e.order); }
template <class Io, Of<ShotPatch> T> void fields(Io& io, T& p) {
    io(p.shot); io(p.name); io(p.picture); io(p.pictureName); io(p.length); io(p.prompt); io(p.motion); io(p.camera);
    io(p.fit); io(p.settings); io(p.scene); io(p.dialogue); io(p.action); io(p.notes);
    if (io.version >= 2) io(p.path);
}
template <class Io, Of<SetShots> T> void fields(Io& io, T& e) { io(e.patches); }
template <class Io, Of<TransitionPatch> T> void fields(Io& io, T& p) {
    io(p.shot); io(p.kind); io(p.length); io(p.prompt); io(p.settings);
    if (io.version >= 4) io(p.via);
}
template <class Io, Of<SetTransitions> T> void fields(Io& io, T& e) { io(e.patches); }
template <class Io, Of<AddTake> T> void fields(Io& io, T& e) { io(e.part); io(e.take); io(e.choose); }
template <class Io, Of<InsertTakes::Item> T> void fields(Io& io, T& i) {
    io(i.part); io(i.index); io(i.take); io(i.chosen);
}
template <class Io, Of<InsertTakes> T> void fields(Io& io, T& e) { io(e.items); }
template <class Io, Of<RemoveTakes> T> void fields(Io& io, T& e) { io(e.takes); }
template <class Io, Of<ChooseTake> T> void fields(Io& io, T& e) { io(e.part); io(e.take); }
template <class Io, Of<StarTake> T> void fields(Io& io, T& e) { io(e.part); io(e.take); io(e.starred); }
template <class Io, Of<LockTake> T> void fields(Io& io, T& e) { io(e.part); io(e.take); io(e.locked); }
template <class Io, Of<SplitShot> T> void fields(Io& io, T& e) { io(e.shot); io(e.at); io(e.second); }
template <class Io, Of<JoinShots> T> void fields(Io& io, T& e) { io(e.shot); }
template <class Io, Of<SetStory> T> void fields(Io& io, T& e) {
    io(e.title); io(e.width); io(e.height); io(e.rate); io(e.defaults);
}
template <class Io, Of<InsertMarkers> T> void fields(Io& io, T& e) { io(e.markers); }
template <class Io, Of<RemoveMarkers> T> void fields(Io& io, T& e) { io(e.markers); }
template <class Io, Of<SetMarkers> T> void fields(Io& io, T& e) { io(e.markers); }
template <class Io, Of<InsertTracks::Item> T> void fields(Io& io, T& i) { io(i.index); io(i.track); }
template <class Io, Of<InsertTracks> T> void fields(Io& io, T& e) { io(e.items); }
template <class Io, Of<RemoveTracks> T> void fields(Io& io, T& e) { io(e.tracks); }
template <class Io, Of<ArrangeTracks> T> void fields(Io& io, T& e) { io(e.order); }
template <class Io, Of<TrackPatch> T> void fields(Io& io, T& p) { io(p.track); io(p.name); io(p.mix); }
template <class Io, Of<SetTracks> T> void fields(Io& io, T& e) { io(e.patches); }
template <class Io, Of<SoundHome> T> void fields(Io& io, T& h) { io(h.track); io(h.shot); }
template <class Io, Of<HomedSound> T> void fields(Io& io, T& s) { io(s.home); io(s.clip); }
template <class Io, Of<InsertSounds> T> void fields(Io& io, T& e) { io(e.sounds); }
template <class Io, Of<RemoveSounds> T> void fields(Io& io, T& e) { io(e.sounds); }
template <class Io, Of<SetSounds> T> void fields(Io& io, T& e) { io(e.sounds); }
template <class Io, Of<Batch> T> void fields(Io& io, T& e) { io(e.edits); }

template <class T> struct IsId : std::false_type {};
template <class Tag> struct IsId<Id<Tag>> : std::true_type {};
template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};
template <class T> struct IsVector : std::false_type {};
template <class T> struct IsVector<std::vector<T>> : std::true_type {};
// clang-format on

template <class T>
void Writer::operator()(const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        number(value.size());
        bytes.insert(bytes.end(), value.begin(), value.end());
    } else if constexpr (std::is_same_v<T, double>) {
        auto bits = std::bit_cast<std::uint64_t>(value);
        for (int i = 0; i < 8; ++i, bits >>= 8) bytes.push_back(std::uint8_t(bits));
    } else if constexpr (std::is_enum_v<T>) {
        number(std::uint64_t(value));
    } else if constexpr (std::is_unsigned_v<T>) {
        number(value);
    } else if constexpr (std::is_integral_v<T>) {
        const auto wide = std::int64_t(value);
        number((std::uint64_t(wide) << 1) ^ std::uint64_t(wide >> 63));
    } else if constexpr (IsId<T>::value) {
        (*this)(value.value);
    } else if constexpr (IsOptional<T>::value) {
        number(value.has_value());
        if (value) (*this)(*value);
    } else if constexpr (IsVector<T>::value) {
        number(value.size());
        for (const auto& item : value) (*this)(item);
    } else if constexpr (std::is_same_v<T, Edit>) {
        number(value.index());
        std::visit([&](const auto& each) { fields(*this, each); }, value);
    } else {
        fields(*this, value);
    }
}

template <std::size_t I = 0>
void readAlternative(Reader& reader, Edit& edit, std::uint64_t index) {
    if constexpr (I == std::variant_size_v<Edit>) {
        throw Malformed();
    } else if (index == I) {
        fields(reader, edit.emplace<I>());
    } else {
        readAlternative<I + 1>(reader, edit, index);
    }
}

void readEdit(Reader& reader, Edit& edit) {
    if (++reader.depth > kMaxBatchDepth + 1) throw Malformed();
    readAlternative(reader, edit, reader.number());
    --reader.depth;
}

template <class T>
void Reader::operator()(T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        const auto text = take(number());
        value.assign(text.begin(), text.end());
    } else if constexpr (std::is_same_v<T, double>) {
        std::uint64_t bits = 0;
        int shift = 0;
        for (const std::uint8_t byte : take(8)) bits |= std::uint64_t(byte) << 8 * shift++;
        value = std::bit_cast<double>(bits);
    } else if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>) {
        const std::uint64_t raw = number();
        if (raw > (std::is_same_v<T, bool> ? 1 : 63)) throw Malformed();
        value = T(raw);
    } else if constexpr (std::is_unsigned_v<T>) {
        value = T(number());
    } else if constexpr (std::is_integral_v<T>) {
        const std::uint64_t raw = number();
        const auto wide = std::int64_t((raw >> 1) ^ (~(raw & 1) + 1));
        value = T(wide);
        if (std::int64_t(value) != wide) throw Malformed();
    } else if constexpr (IsId<T>::value) {
        (*this)(value.value);
    } else if constexpr (IsOptional<T>::value) {
        bool has = false;
        (*this)(has);
        if (has) (*this)(value.emplace());
    } else if constexpr (IsVector<T>::value) {
        value.clear();
        for (std::size_t left = count(); left > 0; --left) (*this)(value.emplace_back());
    } else if constexpr (std::is_same_v<T, Edit>) {
        readEdit(*this, value);
    } else {
        fields(*this, value);
    }
}

/// Walks the same descriptions for the blobs they name.
class BlobCollector {
 public:
    static constexpr int version = kVersion;
    std::vector<BlobId> found;

    template <class T>
    void operator()(const T& value) {
        if constexpr (std::is_same_v<T, BlobId>) {
            if (value) found.push_back(value);
        } else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, std::string> ||
                             IsId<T>::value) {
        } else if constexpr (IsOptional<T>::value) {
            if (value) (*this)(*value);
        } else if constexpr (IsVector<T>::value) {
            for (const auto& item : value) (*this)(item);
        } else if constexpr (std::is_same_v<T, Edit>) {
            std::visit([&](const auto& each) { fields(*this, each); }, value);
        } else {
            fields(*this, value);
        }
    }
};

template <class T>
std::vector<std::uint8_t> write(char mark, const T& value) {
    Writer writer;
    writer.bytes = {std::uint8_t(mark), kVersion};
    writer(value);
    std::uint32_t sum = crc32(writer.bytes);
    for (int i = 0; i < 4; ++i, sum >>= 8) writer.bytes.push_back(std::uint8_t(sum));
    return std::move(writer.bytes);
}

template <class T>
std::optional<T> read(char mark, std::span<const std::uint8_t> bytes) {
    if (bytes.size() < kHead + kTail || bytes[0] != std::uint8_t(mark) || bytes[1] < 1 || bytes[1] > kVersion)
        return {};
    const auto body = bytes.first(bytes.size() - kTail);
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < kTail; ++i) sum |= std::uint32_t(bytes[body.size() + i]) << 8 * i;
    if (sum != crc32(body)) return {};
    try {
        Reader reader(body.subspan(kHead), bytes[1]);
        std::optional<T> result(std::in_place);
        reader(*result);
        if (!reader.atEnd()) return {};
        return result;
    } catch (const Malformed&) {
        return {};
    }
}

}  // namespace

std::vector<std::uint8_t> encoded(const Edit& edit) {
    return write('E', edit);
}
std::vector<std::uint8_t> encoded(const Story& story) {
    return write('S', story);
}
std::optional<Edit> decodedEdit(std::span<const std::uint8_t> bytes) {
    return read<Edit>('E', bytes);
}
std::optional<Story> decodedStory(std::span<const std::uint8_t> bytes) {
    return read<Story>('S', bytes);
}

std::vector<BlobId> blobsNamedBy(const Edit& edit) {
    BlobCollector collector;
    collector(edit);
    return std::move(collector.found);
}
std::vector<BlobId> blobsNamedBy(const Story& story) {
    BlobCollector collector;
    collector(story);
    return std::move(collector.found);
}

}  // namespace story
