// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::EntryPath)
};

constexpr qsizetype mostShown = 200;

QString escaped(char byte)
{
    return u"\\x%1"_s.arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0'));
}

Error tooLong(std::string_view raw)
{
    return {ErrorKind::Unsafe,
            Text::tr("The image holds a file whose name is too long for any system: %1.")
                .arg(displayName(raw)),
            {}};
}

} // namespace

Result<std::vector<std::string>> normalisePath(std::string_view raw, const Limits &limits)
{
    if (raw.size() > static_cast<std::size_t>(limits.pathLength))
        return tooLong(raw);
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= raw.size();) {
        const auto end = std::min(raw.find('/', begin), raw.size());
        const auto part = raw.substr(begin, end - begin);
        begin = end + 1;
        if (part.empty() || part == ".")
            continue;
        if (part != "..") {
            if (part.size() > static_cast<std::size_t>(limits.nameLength))
                return tooLong(raw);
            parts.emplace_back(part);
        } else if (!parts.empty()) {
            parts.pop_back();
        } else {
            return Error{ErrorKind::Unsafe,
                         Text::tr("The image tries to write outside of itself: %1. It is refused.")
                             .arg(displayName(raw)),
                         {}};
        }
    }
    return parts;
}

QString displayName(std::string_view bytes)
{
    QString shown;
    for (std::size_t at = 0; at < bytes.size();) {
        // One character at a time, so that one bad byte spoils only itself.
        const auto lead = static_cast<uchar>(bytes[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const auto character = bytes.substr(at, length);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text =
            decoder.decode(QByteArrayView(character.data(), qsizetype(character.size())));
        const bool isShown = !decoder.hasError() && character.size() == length && !text.isEmpty() &&
                             QChar::isPrint(text.toUcs4().first());
        shown += isShown ? text : escaped(bytes[at]);
        at += isShown ? length : 1;
        // Far more than is shown, so that a huge name costs nothing.
        if (shown.size() > 8 * mostShown)
            break;
    }
    if (shown.size() <= mostShown)
        return shown;
    return shown.left(mostShown / 2) + u'…' + shown.right(mostShown / 2);
}

} // namespace decant
