// SPDX-License-Identifier: MIT
#include "core/base/digest.h"

#include <algorithm>

namespace decant {

namespace {

bool isLowerHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

Result<Digest> Digest::parse(QStringView text)
{
    const auto colon = text.indexOf(u':');
    const auto name = text.first(std::max<qsizetype>(colon, 0));
    const auto hex = text.sliced(colon + 1);
    if (name == u"sha256" && hex.size() == 64 && isLowerHex(hex))
        return Digest(Algorithm::Sha256, hex.toString());
    if (name == u"sha512" && hex.size() == 128 && isLowerHex(hex))
        return Digest(Algorithm::Sha512, hex.toString());
    return Error{ErrorKind::Invalid,
                 tr("A digest is “sha256:” and 64 digits from 0 to 9 and a to f; “%1” is not.")
                     .arg(text.left(150)),
                 {}};
}

Digest Digest::fromRaw(Algorithm algorithm, const QByteArray &raw)
{
    Q_ASSERT(raw.size() == (algorithm == Algorithm::Sha256 ? 32 : 64));
    return {algorithm, QString::fromLatin1(raw.toHex())};
}

QString Digest::toString() const
{
    return (m_algorithm == Algorithm::Sha256 ? u"sha256:"_s : u"sha512:"_s) + m_hex;
}

} // namespace decant
