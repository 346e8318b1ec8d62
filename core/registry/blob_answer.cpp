// SPDX-License-Identifier: MIT
#include "core/registry/blob_answer.h"

#include "core/registry/content_range.h"

#include <QCoreApplication>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::BlobAnswer)
};

} // namespace

bool isRestOf(const Descriptor &blob, const RegistryRequest &answer, qint64 position)
{
    const auto range = parseContentRange(answer.header("Content-Range"));
    return range && range->first == position && range->total.value_or(blob.size) == blob.size;
}

std::optional<Error> wrongOffer(const RegistryRequest &answer, qint64 expected)
{
    const auto length = answer.contentLength();
    const auto encoding = answer.header("Content-Encoding");
    const bool isEncoded = !encoding.isEmpty() && encoding != "identity";
    if (!isEncoded && (!length || *length == expected))
        return std::nullopt;
    return Error{
        ErrorKind::Corrupt,
        Text::tr("%1 offers other bytes than the image names. Nothing of them was kept.")
            .arg(answer.target().server),
        u"%1: Content-Length %2, expected %3, Content-Encoding %4"_s.arg(answer.description())
            .arg(length.value_or(-1))
            .arg(expected)
            .arg(QString::fromLatin1(encoding))};
}

} // namespace decant
