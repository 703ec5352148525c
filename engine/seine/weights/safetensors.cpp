// The safetensors container: 8 bytes little-endian header length, a JSON header, then the tensors' bytes.
// https://github.com/huggingface/safetensors#format; its rules (no overlap, no hole) are checked here in
// full.
#include <algorithm>

#include "engine/seine/generator.h"
#include "engine/seine/json.h"
#include "engine/seine/weights/archive.h"

namespace seine::weights {

namespace {

constexpr std::uint64_t kLargestHeader = 100'000'000;  // as the reference implementation

struct Range {
    std::uint64_t begin, end;
    std::string name;
};

[[noreturn]] void damaged(const MappedFile& file, const std::string& problem) {
    throw Error("damaged safetensors file: " + problem, file.path().string(), "fetch the file again");
}

std::optional<at::ScalarType> scalarType(const std::string& name) {
    static const std::map<std::string, at::ScalarType> types = {
        {"F64", at::kDouble}, {"F32", at::kFloat}, {"F16", at::kHalf},  {"BF16", at::kBFloat16},
        {"I64", at::kLong},   {"I32", at::kInt},   {"I16", at::kShort}, {"I8", at::kChar},
        {"U8", at::kByte},    {"BOOL", at::kBool}};
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

nlohmann::json parseHeader(const MappedFile& file, std::uint64_t& dataStart) {
    const auto bytes = file.bytes();
    if (bytes.size() < 8) damaged(file, "only " + std::to_string(bytes.size()) + " bytes long");
    std::uint64_t length = 0;
    for (int i = 0; i < 8; ++i) length |= std::uint64_t(bytes[std::size_t(i)]) << (8 * i);
    if (length > kLargestHeader || length > bytes.size() - 8) {
        damaged(file, "the header claims " + std::to_string(length) + " bytes, the file has " +
                          std::to_string(bytes.size()));
    }
    dataStart = 8 + length;
    auto header = parseJson(bytes.begin() + 8, bytes.begin() + std::ptrdiff_t(dataStart));
    if (!header.is_object()) damaged(file, "the header is not a JSON object");
    return header;
}

Entry parseEntry(const MappedFile& file, const std::string& name, const nlohmann::json& value) {
    const std::string where = "tensor \"" + name + "\" ";
    const auto member = [&](const char* key) -> const nlohmann::json& {
        if (!value.is_object() || !value.contains(key)) damaged(file, where + "has no " + key);
        return value.at(key);
    };
    const auto& type = member("dtype");
    const auto known = type.is_string() ? scalarType(type.get<std::string>()) : std::nullopt;
    if (!known) damaged(file, where + "has the unknown type " + type.dump());
    Entry entry{*known, {}, {}, 0};
    const auto& shape = member("shape");
    if (!shape.is_array()) damaged(file, where + "has a shape that is no list");
    for (const auto& extent : shape) {
        if (!extent.is_number_unsigned() || extent.get<std::uint64_t>() >> 62) {
            damaged(file, where + "has the impossible extent " + extent.dump());
        }
        entry.shape.push_back(extent.get<std::int64_t>());
    }
    if (!elementCount(entry.shape)) damaged(file, where + "has more elements than fit");
    return entry;
}

Range parseRange(const MappedFile& file, const std::string& name, const nlohmann::json& value,
                 const Entry& entry, std::uint64_t dataSize) {
    const std::string where = "tensor \"" + name + "\" ";
    const auto offsets = value.find("data_offsets");
    if (offsets == value.end() || !offsets->is_array() || offsets->size() != 2 ||
        !offsets->at(0).is_number_unsigned() || !offsets->at(1).is_number_unsigned()) {
        damaged(file, where + "has no valid data_offsets");
    }
    const auto begin = offsets->at(0).get<std::uint64_t>(), end = offsets->at(1).get<std::uint64_t>();
    if (begin > end || end > dataSize) {
        damaged(file, where + "lies at " + std::to_string(begin) + " to " + std::to_string(end) + " of " +
                          std::to_string(dataSize) + " bytes (truncated?)");
    }
    const std::uint64_t size = c10::elementSize(entry.type), count = *elementCount(entry.shape);
    if (count > dataSize / size || count * size != end - begin) {
        damaged(file, where + "of shape " + toString(entry.shape) + " occupies " +
                          std::to_string(end - begin) + " bytes");
    }
    return {begin, end, name};
}

void checkCoverage(const MappedFile& file, std::vector<Range>& ranges, std::uint64_t dataSize) {
    std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) {
        return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
    });
    std::uint64_t covered = 0;
    for (const Range& range : ranges) {
        if (range.begin < covered) damaged(file, "tensor \"" + range.name + "\" overlaps another");
        if (range.begin > covered) damaged(file, "bytes before tensor \"" + range.name + "\" belong to none");
        covered = range.end;
    }
    if (covered != dataSize) {
        damaged(file, std::to_string(dataSize - covered) + " bytes at the end belong to no tensor");
    }
}

}  // namespace

ArchiveParts parseSafetensors(const MappedFile& file) {
    std::uint64_t dataStart = 0;
    const nlohmann::json header = parseHeader(file, dataStart);
    const std::uint64_t dataSize = file.bytes().size() - dataStart;
    ArchiveParts parts;
    std::vector<Range> ranges;
    for (const auto& [name, value] : header.items()) {
        if (name == "__metadata__") {
            for (const auto& [key, text] : value.items()) {
                if (text.is_string()) parts.metadata[key] = text.get<std::string>();
            }
            continue;
        }
        Entry entry = parseEntry(file, name, value);
        ranges.push_back(parseRange(file, name, value, entry, dataSize));
        entry.offset = std::size_t(dataStart + ranges.back().begin);
        parts.entries[name] = std::move(entry);
    }
    checkCoverage(file, ranges, dataSize);
    return parts;
}

}  // namespace seine::weights
