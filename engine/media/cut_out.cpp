#include "engine/media/cut_out.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include "engine/media/masks.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr float kLeastContrast = 20;  // levels: what differs less from its ground covers it in part

}  // namespace

CutOut cutOut(const cv::Mat& mask, const cv::Rect& box, cv::Size working, const cv::Mat& picture,
              const cv::Mat& ground) {
    const double scaleX = double(picture.cols) / working.width,
                 scaleY = double(picture.rows) / working.height;
    const int rim = std::max(1, int(std::lround(scaleX)));
    const cv::Rect small =
        (box + cv::Size(2 * kRim, 2 * kRim) - cv::Point(kRim, kRim)) & cv::Rect({}, working);
    cv::Mat own = cv::Mat::zeros(small.size(), CV_8U), reach, solid;
    mask.copyTo(own(box - small.tl()));
    CutOut cut;
    cut.box =
        cv::Rect(cv::Point(int(std::lround(small.x * scaleX)), int(std::lround(small.y * scaleY))),
                 cv::Point(int(std::lround(small.br().x * scaleX)), int(std::lround(small.br().y * scaleY))));
    cv::resize(grown(own, 2), reach, cut.box.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(~grown(~own, 2), solid, cut.box.size(), 0, 0, cv::INTER_LINEAR);

    cv::Mat apart, most;
    distance(picture(cut.box), ground(cut.box)).convertTo(apart, CV_32F);
    cv::dilate(apart, most, cv::Mat(), {-1, -1}, 2 * rim);
    cut.coverage.create(cut.box.size(), CV_32F);
    cut.colour.create(cut.box.size(), CV_32FC3);
    cv::Point2d sum;
    for (int y = 0; y < cut.box.height; ++y)
        for (int x = 0; x < cut.box.width; ++x) {
            const float edge = apart.at<float>(y, x) / std::max(kLeastContrast, 0.8f * most.at<float>(y, x));
            const float held = float(solid.at<std::uint8_t>(y, x)) / 255;
            const float within = float(reach.at<std::uint8_t>(y, x)) / 255;
            const float c = std::max(held, std::min(1.f, edge) * within);
            cut.coverage.at<float>(y, x) = c;
            const cv::Vec3b &shown = picture.at<cv::Vec3b>(cut.box.y + y, cut.box.x + x),
                            &behind = ground.at<cv::Vec3b>(cut.box.y + y, cut.box.x + x);
            cv::Vec3f& colour = cut.colour.at<cv::Vec3f>(y, x);
            for (int i = 0; i < 3; ++i)
                colour[i] = std::max(0.f, float(shown[i]) - (1 - c) * float(behind[i]));
            cut.area += c;
            sum += c * cv::Point2d(cut.box.x + x, cut.box.y + y);
        }
    cut.centre = sum / std::max(cut.area, 1e-6);
    return cut;
}

cv::Mat groundBehind(const cv::Mat& a, const cv::Mat& b, const cv::Mat& goneA, const cv::Mat& goneB) {
    cv::Mat ground = a.clone();
    b.copyTo(ground, goneA);
    const cv::Mat both = goneA & goneB;
    if (cv::countNonZero(both) > 0) cv::inpaint(ground, both, ground, 3, cv::INPAINT_TELEA);
    return ground;
}

engine::Picture withoutThings(const engine::Picture& picture, const engine::Picture& other,
                              const cv::Mat& own, const cv::Mat& others, const cv::Mat& behind) {
    engine::Picture result = picture;
    cv::Mat target = view(result), gone, covered, wide;
    cv::resize(own, gone, target.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(others, covered, target.size(), 0, 0, cv::INTER_LINEAR);
    view(other).copyTo(target, gone > 0);
    const cv::Mat both = (gone > 0) & (covered > 0);
    if (cv::countNonZero(both) > 0) {
        cv::resize(behind, wide, target.size(), 0, 0, cv::INTER_CUBIC);
        wide.copyTo(target, both);
    }
    return result;
}

}  // namespace media
