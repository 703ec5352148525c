#include "widgets/mnemonic.h"

#include <QRegularExpression>

namespace widgets {

QString withoutMnemonic(QString text) {
    static const QRegularExpression appended(QStringLiteral("\\s?\\(&[^&]\\)")), mark(QStringLiteral("&(.)"));
    return text.remove(appended).replace(mark, QStringLiteral("\\1"));
}

}  // namespace widgets
