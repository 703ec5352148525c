#include "engine/media/masks.h"

#include <opencv2/imgproc.hpp>
#include <vector>

namespace media {

cv::Mat distance(const cv::Mat& one, const cv::Mat& other) {
    cv::Mat apart, parts[3], result;
    cv::absdiff(one, other, apart);
    cv::split(apart, parts);
    cv::max(parts[0], parts[1], result);
    cv::max(result, parts[2], result);
    return result;
}

namespace {

constexpr int kLargestHole = 7;  // times what surrounds it

cv::Mat disc(int radius) {
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

}  // namespace

cv::Mat gradientLength(const cv::Mat& channel) {
    cv::Mat x, y, length;
    cv::Sobel(channel, x, CV_32F, 1, 0);
    cv::Sobel(channel, y, CV_32F, 0, 1);
    cv::magnitude(x, y, length);
    return length;
}

cv::Mat grown(const cv::Mat& mask, int radius) {
    cv::Mat result;
    cv::dilate(mask, result, disc(radius));
    return result;
}

cv::Mat closed(const cv::Mat& mask, int radius) {
    cv::Mat result;
    cv::morphologyEx(mask, result, cv::MORPH_CLOSE, disc(radius));
    return result;
}

cv::Mat withoutHoles(const cv::Mat& mask) {
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat result = mask.clone();
    for (int i = 0; i < int(outlines.size()); ++i) {
        const cv::Rect box = cv::boundingRect(outlines[std::size_t(i)]);
        cv::Mat filled = cv::Mat::zeros(box.size(), CV_8U);
        cv::drawContours(filled, outlines, i, 255, cv::FILLED, cv::LINE_8, cv::noArray(), 0, -box.tl());
        cv::Mat own;
        cv::bitwise_and(filled, mask(box), own);
        if (cv::countNonZero(filled) <= (kLargestHole + 1) * cv::countNonZero(own))
            result(box).setTo(255, filled);
    }
    return result;
}

cv::Mat beyond(const cv::Mat& here, const cv::Mat& there, int radius) {
    cv::Mat least, most, below, above;
    cv::erode(there, least, disc(radius));
    cv::dilate(there, most, disc(radius));
    cv::subtract(least, here, below);  // saturates: 0 where not below
    cv::subtract(here, most, above);
    return distance(below + above, cv::Mat::zeros(here.size(), CV_8UC3));
}

}  // namespace media
