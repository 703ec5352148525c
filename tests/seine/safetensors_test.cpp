// safetensors: what is written is read back without a copy; every kind of damage is refused by name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "engine/seine/generator.h"
#include "tests/seine/golden.h"
#include "tests/seine/temporary_file.h"

namespace {

using seine::weights::Archive;
using testing::HasSubstr;

std::string container(const std::string& header, const std::string& data) {
    std::string bytes(8, '\0');
    const std::uint64_t length = header.size();
    std::memcpy(bytes.data(), &length, 8);
    return bytes + header + data;
}

std::string refusal(const std::string& bytes) {
    const TemporaryFile file("damaged.safetensors", bytes);
    try {
        Archive::open(file.path());
    } catch (const seine::Error& error) {
        EXPECT_EQ(error.where, file.path().string());
        EXPECT_FALSE(error.remedy.empty());
        return error.problem;
    }
    return "accepted";
}

std::string one(const std::string& entry, std::size_t bytes = 8) {
    return container("{\"w\":" + entry + "}", std::string(bytes, '\0'));
}

TEST(Safetensors, ReadsEveryFloatTypeWithoutACopy) {
    const std::vector<float> f32 = {1.5f, -2.0f};
    const std::uint16_t f16[] = {0x3C00, 0xC000}, bf16[] = {0x3F80, 0xC000};
    std::string data(reinterpret_cast<const char*>(f32.data()), 8);
    data.append(reinterpret_cast<const char*>(f16), 4).append(reinterpret_cast<const char*>(bf16), 4);
    std::string header =
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F16","shape":[1,2],"data_offsets":[8,12]},)"
        R"("c":{"dtype":"BF16","shape":[2,1],"data_offsets":[12,16]},"__metadata__":{"format":"pt"}})";
    while (header.size() % 8) header += ' ';
    const TemporaryFile file("good.safetensors", container(header, data));
    const auto archive = Archive::open(file.path());
    EXPECT_EQ(archive->metadata().at("format"), "pt");
    EXPECT_EQ(archive->tensorBytes(), 16);
    EXPECT_TRUE(archive->read("a").equal(at::tensor({1.5f, -2.0f})));
    EXPECT_TRUE(archive->read("b").to(at::kFloat).equal(at::tensor({1.0f, -2.0f}).view({1, 2})));
    EXPECT_TRUE(archive->read("c").to(at::kFloat).equal(at::tensor({1.0f, -2.0f}).view({2, 1})));
    EXPECT_EQ(archive->read("a").data_ptr(), archive->read("a").data_ptr());
    EXPECT_THROW(archive->read("d"), seine::Error);
}

TEST(Safetensors, TensorsOutliveTheArchive) {
    at::Tensor tensor;
    {
        const TemporaryFile file("kept.safetensors",
                                 one(R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})"));
        tensor = Archive::open(file.path())->read("w");
    }
    EXPECT_TRUE(tensor.equal(at::zeros({2})));
}

TEST(Safetensors, ReadsTensorsAtOddOffsets) {
    const std::string header =
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}})";
    std::string data(5, '\0');
    const float value = 0.25f;
    std::memcpy(data.data() + 1, &value, 4);
    const TemporaryFile file("odd.safetensors", container(header, data));
    EXPECT_EQ(Archive::open(file.path())->read("b").item<float>(), 0.25f);
}

TEST(Safetensors, RefusesTruncationAnywhere) {
    const std::string whole = one(R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_NE(refusal(whole.substr(0, length)), "accepted") << length;
    }
    EXPECT_EQ(refusal(whole), "accepted");
    EXPECT_THAT(refusal(whole + "x"), HasSubstr("belong to no tensor"));
}

TEST(Safetensors, RefusesGiantHeader) {
    std::string bytes(64, '\xff');
    EXPECT_THAT(refusal(bytes), HasSubstr("the header claims 18446744073709551615 bytes"));
    EXPECT_THAT(refusal(container("[1,2]", "")), HasSubstr("not a JSON object"));
    EXPECT_THAT(refusal(container("{\"w\":", "")), HasSubstr("not a JSON object"));
}

TEST(Safetensors, RefusesImpossibleEntries) {
    const std::string overlap =
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})";
    EXPECT_THAT(refusal(container(overlap, std::string(8, '\0'))), HasSubstr("\"b\" overlaps"));
    const std::string hole = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})";
    EXPECT_THAT(refusal(container(hole, std::string(8, '\0'))), HasSubstr("belong to none"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]})")),
                HasSubstr("unknown type"));
    EXPECT_THAT(refusal(one(R"({"dtype":7,"shape":[8],"data_offsets":[0,8]})")), HasSubstr("unknown type"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","shape":[3],"data_offsets":[0,8]})")),
                HasSubstr("occupies 8 bytes"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","shape":[-2],"data_offsets":[0,8]})")), HasSubstr("extent -2"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","shape":[2],"data_offsets":[8,0]})")),
                HasSubstr("lies at 8 to 0"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","shape":[2],"data_offsets":[0,1e30]})")),
                HasSubstr("data_offsets"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]})")),
                HasSubstr("more elements than fit"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","shape":[2305843009213693952],"data_offsets":[0,8]})")),
                HasSubstr("occupies 8 bytes"));
    EXPECT_THAT(refusal(one(R"({"dtype":"F32","data_offsets":[0,8]})")), HasSubstr("has no shape"));
    EXPECT_THAT(refusal(one("[]")), HasSubstr("has no dtype"));
}

TEST(Safetensors, NamesAMissingFileAndAFolder) {
    for (const std::string path : {"/nonexistent/model.safetensors", "/"}) {
        try {
            Archive::open(path);
            FAIL() << path;
        } catch (const seine::Error& error) {
            EXPECT_EQ(error.where, path);
        }
    }
}

TEST(FillRule, GivesTheNumbersOfTheGoldenFiles) {
    const auto check = golden::json("fill_check.json");
    const auto values = [&](const char* key) {
        return at::tensor(check.at(key).get<std::vector<double>>()).to(at::kFloat);
    };
    EXPECT_TRUE(golden::uniform(0, 8).equal(values("uniform_0")));
    EXPECT_TRUE(golden::uniform(5, 8).equal(values("uniform_5")));
}

}  // namespace
