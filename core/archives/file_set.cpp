// SPDX-License-Identifier: MIT
#include "core/archives/file_set.h"

#include "core/store/file_stream.h"
#include "core/values/image_resolution.h"

#include <QDir>

namespace decant {

QString FileSet::label() const
{
    return QDir::toNativeSeparators(m_path);
}

Result<QByteArray> FileSet::read(const QString &name) const
{
    const auto place = find(name);
    if (place.isEmpty())
        return Error{ErrorKind::NotFound,
                     tr("%1 is incomplete: a part of the image is missing.").arg(label()), name};
    const auto file = FileSource::open(place);
    if (!file)
        return file.error();
    // One byte more than is permitted shows that it is too much.
    const auto most = std::min((*file)->size(), ImageResolution::documentLimit + 1);
    QByteArray bytes(most, '\0');
    for (qint64 have = 0; have < most;) {
        const auto rest = std::span(bytes.data() + have, static_cast<std::size_t>(most - have));
        const auto count = (*file)->read(std::as_writable_bytes(rest));
        if (!count)
            return count.error();
        if (*count == 0)
            return bytes.left(have);
        have += static_cast<qint64>(*count);
    }
    return bytes;
}

} // namespace decant
