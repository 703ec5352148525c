#include "app/images.h"

#include <QPainter>
#include <cstring>

namespace app {

QImage toImage(engine::Picture&& picture) {
    if (picture.empty()) return {};
    auto* owner = new engine::Picture(std::move(picture));  // deleted by the image's clean-up below
    return QImage(
        owner->rgb.data(), owner->width, owner->height, qsizetype(3) * owner->width, QImage::Format_RGB888,
        [](void* held) { delete static_cast<engine::Picture*>(held); }, owner);
}

engine::Picture toPicture(const QImage& image) {
    if (image.isNull()) return {};
    QImage flat = image;
    if (image.hasAlphaChannel()) {
        flat = QImage(image.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, image);
    }
    flat = flat.convertToFormat(QImage::Format_RGB888);
    engine::Picture picture(flat.width(), flat.height());
    for (int y = 0; y < flat.height(); ++y)
        std::memcpy(picture.row(y), flat.constScanLine(y), std::size_t(3) * flat.width());
    return picture;
}

}  // namespace app
