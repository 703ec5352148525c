// torch.save archives: a real one is read exactly; damage is refused; nothing in a pickle is run.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/seine/generator.h"
#include "engine/seine/weights/pickle.h"
#include "tests/seine/golden.h"
#include "tests/seine/temporary_file.h"

namespace {

using seine::weights::Archive;
using testing::HasSubstr;

std::string bytesOf(const std::string& name) {
    std::ifstream file(std::string(SEINE_TESTS) + "/golden/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string refusal(const std::string& bytes) {
    const TemporaryFile file("damaged.pt", bytes);
    try {
        Archive::open(file.path());
    } catch (const seine::Error& error) {
        EXPECT_EQ(error.where, file.path().string());
        return error.problem;
    }
    return "accepted";
}

std::string pickleRefusal(const std::string& pickle) {
    try {
        const auto* data = reinterpret_cast<const std::uint8_t*>(pickle.data());
        seine::weights::pickledTensors({data, pickle.size()}, "test");
    } catch (const seine::Error& error) {
        return error.problem;
    }
    return "accepted";
}

TEST(TorchArchive, ReadsTheEmaOfARealCheckpoint) {
    const auto archive = golden::open("torch_save.pt");
    EXPECT_EQ(archive->entries().size(), 7u);
    const at::Tensor weight = at::arange(12, at::kFloat).view({3, 4});
    EXPECT_TRUE(archive->read("a.weight").equal(weight));
    EXPECT_TRUE(archive->read("a.transposed").equal(weight.t()));
    EXPECT_TRUE(archive->read("f.row").equal(weight[1]));
    EXPECT_TRUE(archive->read("b.half").to(at::kFloat).equal(at::tensor({1.f, -2.f})));
    EXPECT_EQ(archive->read("c.bf16").item<float>(), 0.5f);
    EXPECT_TRUE(archive->read("d.ids").equal(at::arange(3)));
    EXPECT_TRUE(archive->read("e.parameter").equal(at::ones({2, 2})));
    EXPECT_FALSE(archive->has("wrong"));
}

TEST(TorchArchive, RefusesTruncationAnywhere) {
    const std::string whole = bytesOf("torch_save.pt");
    for (std::size_t length = 4; length < whole.size(); length += 37) {
        EXPECT_NE(refusal(whole.substr(0, length)), "accepted") << length;
    }
}

TEST(TorchArchive, SurvivesAnyDamagedByte) {
    const std::string whole = bytesOf("torch_save.pt");
    for (std::size_t at = 0; at < whole.size(); at += 11) {
        std::string bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x5A);
        const TemporaryFile file("damaged.pt", bytes);
        try {  // damage in numbers cannot be noticed; whatever is accepted must be readable
            const auto archive = Archive::open(file.path());
            for (const auto& [name, entry] : archive->entries()) archive->read(name).clone();
        } catch (const seine::Error&) {
        }
    }
}

TEST(TorchArchive, RunsNothing) {
    EXPECT_THAT(pickleRefusal("\x80\x02"
                              "cos\nsystem\nX\x02\0\0\0ls\x85R."),
                HasSubstr("os.system"));
    EXPECT_THAT(pickleRefusal("cbuiltins\neval\n."), HasSubstr("builtins.eval"));
    EXPECT_THAT(pickleRefusal("\x8c\x05posix\x8c\x06system\x93."), HasSubstr("posix.system"));
    EXPECT_THAT(pickleRefusal("ctorch\nload\n."), HasSubstr("torch.load"));
    EXPECT_THAT(pickleRefusal("(S'x'\nios\nsystem\n."), HasSubstr("instruction 0x53"));
    EXPECT_THAT(pickleRefusal("\x82\x01."), HasSubstr("instruction 0x82"));
}

TEST(TorchArchive, RefusesNonsenseInAPickle) {
    for (const std::string pickle :
         {"", ".", "N.", "}", "R.", "u.", "h\x07.", "}}s.", "(}t.", "a.", "Q.", "K\x01Q.",
          "\x8a\x09"
          "123456789.",
          "X\xff\xff\xff\x7f"
          "abc."}) {
        EXPECT_NE(pickleRefusal(pickle), "accepted") << pickle;
    }
    const std::string deep = std::string(200000, ']') + std::string(199999, 'a') + ".";
    EXPECT_NE(pickleRefusal(deep), "accepted");
}

TEST(TorchArchive, NamesAZipOfAnotherKind) {
    const std::string empty("PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);
    EXPECT_THAT(refusal("PK\x03\x04" + std::string(40, '\0') + empty), HasSubstr("no data.pkl"));
}

}  // namespace
