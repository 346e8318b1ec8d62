// SPDX-License-Identifier: MIT
#include "core/values/image_moved.h"

#include <QCoreApplication>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageMoved)
};

constexpr QStringView mark = u"moved to ";

} // namespace

Error imageMovedError(const ImageLocation &location, const Digest &now)
{
    return {ErrorKind::NotFound,
            Text::tr("%1 now points to a newer version.").arg(location.toString()),
            mark.toString() + now.toString()};
}

bool hasImageMoved(const Error &error)
{
    return error.kind == ErrorKind::NotFound && error.detail.startsWith(mark);
}

} // namespace decant
