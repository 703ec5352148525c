// The motion autoencoder and the composer against the prototype's outputs on weights made by the formula.
#include <gtest/gtest.h>

#include <cstring>

#include "engine/seine/latent/latent_space.h"
#include "engine/seine/latent/motion_compose.h"
#include "engine/seine/nn/motion_autoencoder.h"
#include "tests/seine/motion_golden.h"

namespace {

using namespace seine;
using golden::relativeError;
using latent::ComposeOptions;
using latent::MotionComposer;

constexpr double kTolerance = 1e-5;

class MotionParity : public testing::Test {
 protected:
    MotionParity() { golden::fillMotion(m_net); }

    Tensor get(const std::string& name) const { return m_golden->read(name); }
    Tensor picture(const std::string& name) const {
        return (get("picture." + name).to(at::kFloat) / 255).unsqueeze(0);
    }
    nn::MotionDecoded decode(const Tensor& z, const Tensor& tau) const {
        return m_net.decoder(z, m_net.pyramid(m_a), m_net.pyramid(m_b), m_a, m_b, tau);
    }

    c10::InferenceMode m_inference;
    std::shared_ptr<const weights::Archive> m_golden = golden::open("motion_formula.safetensors");
    nn::MotionAutoencoder m_net;
    Tensor m_a = picture("A"), m_b = picture("B"), m_x = picture("X");
};

TEST_F(MotionParity, Pyramid) {
    const nn::MotionFeatures f = m_net.pyramid(m_a);
    EXPECT_LE(relativeError(f.f4, get("pyramid.A.f4")), kTolerance);
    EXPECT_LE(relativeError(f.f8, get("pyramid.A.f8")), kTolerance);
    EXPECT_LE(relativeError(f.appearance, get("pyramid.A.app")), kTolerance);
}

TEST_F(MotionParity, EncoderMatchesAndWritesDown) {
    const nn::MotionFeatures fx = m_net.pyramid(m_x), fa = m_net.pyramid(m_a), fb = m_net.pyramid(m_b);
    const Tensor query = m_net.encoder.keys(fx.f8);
    EXPECT_LE(relativeError(query, get("encoder.keys_X")), kTolerance);
    const auto match = m_net.encoder.match(query, m_net.encoder.keys(fa.f8));
    EXPECT_LE(relativeError(match.flow, get("encoder.match_cells_A")), kTolerance);
    EXPECT_LE(relativeError(match.confidence, get("encoder.confidence_A")), kTolerance);
    EXPECT_LE(relativeError(m_net.encoder(fx, fa, fb, {72, 128}), get("encoder.z")), kTolerance);
    EXPECT_LE(relativeError(m_net.encoder(fa, fa, fb, {72, 128}), get("exact.z_A")), kTolerance);
    EXPECT_LE(relativeError(m_net.encoder(fb, fa, fb, {72, 128}), get("exact.z_B")), kTolerance);
}

TEST_F(MotionParity, DecoderAtEveryLevel) {
    const nn::MotionDecoded d = decode(get("encoder.z"), get("decoder.tau"));
    for (int i = 0; i < 3; ++i)
        EXPECT_LE(relativeError(d.levels[i], get("decoder.level" + std::to_string(i))), kTolerance) << i;
    EXPECT_LE(relativeError(d.flow, get("decoder.flow")), kTolerance);
    EXPECT_LE(relativeError(d.logits, get("decoder.logits")), kTolerance);
    EXPECT_LE(relativeError(d.paint, get("decoder.synth")), kTolerance);
}

TEST_F(MotionParity, DecodingSeveralMomentsAtOnceChangesNothing) {
    const nn::MotionFeatures fa = m_net.pyramid(m_a), fb = m_net.pyramid(m_b);
    const Tensor z = at::cat({get("exact.z_A"), get("encoder.z")});
    const nn::MotionDecoded d =
        m_net.decoder(z, fa.expand(2), fb.expand(2), m_a.expand({2, -1, -1, -1}), m_b.expand({2, -1, -1, -1}),
                      at::cat({at::zeros({1}), get("decoder.tau")}));
    EXPECT_LE(relativeError(d.flow.narrow(0, 1, 1), get("decoder.flow")), kTolerance);
    EXPECT_LE(relativeError(d.logits.narrow(0, 1, 1), get("decoder.logits")), kTolerance);
}

/// The composer against LibTorch's own grid_sample, upsampling and softmax, at another size than the working
/// one.
class ComposeParity : public MotionParity {
 protected:
    double error(const MotionComposer& composer, float nearA, float nearB, const std::string& expected) {
        const nn::MotionDecoded d{get("decoder.flow"), get("decoder.logits"), get("decoder.synth"), {}};
        auto frame = composer.frameInFloat(golden::field(d), nearA, nearB);
        const Tensor made = at::from_blob(frame.data(), {108, 192, 3}).permute({2, 0, 1}).unsqueeze(0);
        return relativeError(made, get(expected));
    }
    MotionComposer composer(ComposeOptions::Filter filter) {
        return {golden::toPicture(get("picture.A_large")),
                golden::toPicture(get("picture.B_large")),
                128,
                72,
                {filter, ComposeOptions::Border::Mirror, 2}};
    }
};

TEST_F(ComposeParity, Bilinear) {
    EXPECT_LE(error(composer(ComposeOptions::Filter::Bilinear), 0, 0, "compose.large"), kTolerance);
}

TEST_F(ComposeParity, Bicubic) {
    EXPECT_LE(error(composer(ComposeOptions::Filter::Bicubic), 0, 0, "compose.large_bicubic"), kTolerance);
}

TEST_F(ComposeParity, NearBothGivenPictures) {
    MotionComposer c = composer(ComposeOptions::Filter::Bilinear);
    c.setAnchors(golden::field(decode(get("exact.z_A"), at::zeros({1}))),
                 golden::field(decode(get("exact.z_B"), at::ones({1}))));
    EXPECT_LE(
        error(c, get("exact.near_a").item<float>(), get("exact.near_b").item<float>(), "exact.frame_large"),
        kTolerance);
}

}  // namespace
