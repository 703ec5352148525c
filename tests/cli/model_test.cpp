// seine model and seine bench, through the real binary.
#include <gmock/gmock.h>

#include "run_seine.h"
#include "tests/seine/published_files.h"

namespace {

using cli_test::Outcome;
using testing::HasSubstr;

class CliModel : public cli_test::SeineRun {
 protected:
    void SetUp() override {
        SeineRun::SetUp();
        const golden::PublishedFiles made(folder);
        checkpoint = made.seine.string(), stableDiffusion = made.stableDiffusion.string();
        models = (folder / "models").string();
    }
    std::string checkpoint, stableDiffusion, models;
};

TEST_F(CliModel, AddsListsUsesAndRemoves) {
    const Outcome added = seine({"model", "add", checkpoint, stableDiffusion, "--models", models, "--name",
                                 "mine", "--dtype", "float32", "--json"});
    ASSERT_EQ(added.status, 0) << added.err;
    EXPECT_EQ(added.json()["name"], "mine");
    EXPECT_EQ(added.json()["notes"].size(), 3u);
    const Outcome flat = seine({"model", "from-2d", stableDiffusion, "--models", models});
    ASSERT_EQ(flat.status, 0) << flat.err;
    EXPECT_THAT(flat.out, HasSubstr("from-2d"));
    const Outcome list = seine({"model", "list", "--models", models, "--json"});
    ASSERT_EQ(list.status, 0) << list.err;
    ASSERT_EQ(list.json().size(), 2u);
    EXPECT_EQ(list.json()[1]["name"], "mine");
    EXPECT_TRUE(list.json()[1]["devices"].contains("cpu"));
    EXPECT_EQ(seine({"model", "remove", "mine", "--models", models}).status, 0);
    EXPECT_EQ(seine({"model", "list", "--models", models, "--json"}).json().size(), 1u);
    const Outcome gone = seine({"model", "remove", "mine", "--models", models});
    EXPECT_EQ(gone.status, 1);
    EXPECT_THAT(gone.err, HasSubstr("there is no such model"));
}

TEST_F(CliModel, SaysWhatIsWrongInOneLine) {
    std::ofstream(checkpoint, std::ios::trunc) << "PK";
    const Outcome broken = seine({"model", "add", checkpoint, stableDiffusion, "--models", models});
    EXPECT_EQ(broken.status, 1);
    EXPECT_THAT(broken.err, HasSubstr("seine.pt"));
    EXPECT_EQ(std::count(broken.err.begin(), broken.err.end(), '\n'), 1) << broken.err;
    const Outcome name =
        seine({"model", "add", checkpoint, stableDiffusion, "--models", models, "--name", "../up"});
    EXPECT_EQ(name.status, 2);
    EXPECT_EQ(seine({"model", "add", checkpoint}).status, 2);
    EXPECT_EQ(seine({"model"}).status, 2);
    const Outcome device = seine({"bench", "--device", "cuda:99"});
    EXPECT_EQ(device.status, 1);
    EXPECT_THAT(device.err, HasSubstr("there is no device \"cuda:99\""));
}

TEST_F(CliModel, BenchCountsAndMeasures) {
    ASSERT_EQ(seine({"model", "add", checkpoint, stableDiffusion, "--models", models}).status, 0);
    const auto index = folder / "models" / "seine" / "model_index.json";
    auto json = nlohmann::json::parse(cli_test::contentOf(index));
    json["height"] = 32, json["width"] = 64, json["num_frames"] = 4;
    std::ofstream(index, std::ios::trunc) << json.dump();
    const Outcome bench =
        seine({"bench", "--model", (folder / "models" / "seine").string(), "--device", "cpu", "--json"});
    ASSERT_EQ(bench.status, 0) << bench.err;
    const auto report = bench.json();
    EXPECT_EQ(report["model"], "seine");
    EXPECT_GT(report["processMemory"].get<double>(), 1e7);
    std::vector<std::string> names;
    for (const auto& part : report["parts"]) {
        names.push_back(part["part"]);
        EXPECT_GT(part["seconds"].get<double>(), 0) << part;
        EXPECT_GT(part["operations"].get<double>(), 0) << part;
    }
    EXPECT_THAT(names, testing::ElementsAre("text", "encode", "step", "step, guided", "decode"));
    const auto operations = [&](std::size_t i) { return report["parts"][i]["operations"].get<double>(); };
    EXPECT_NEAR(operations(3) / operations(2), 2, 0.01);
}

}  // namespace
