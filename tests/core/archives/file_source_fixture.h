// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/file_image_source.h"
#include "core/store/file_stream.h"
#include "tests/support/image_archives.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

namespace decant {

/// Files for a FileImageSource, and what it makes of them.
class FileSourceFixture : public testing::Test
{
protected:
    const Platform amd64{u"linux"_s, u"amd64"_s};
    const Platform arm64{u"linux"_s, u"arm64"_s};

    QString path(const QString &name = u"x.tar"_s) const { return folder.filePath(name); }
    /// Writes the file that SOURCE will name.
    void write(const QByteArray &bytes, const QString &name = u"x.tar"_s) const
    {
        writeFile(path(name), bytes);
    }

    /// `transport`: "oci-archive:" or the like, or nothing; `tag`: with its colon.
    ImageLocation location(const QString &transport, const QString &tag = {},
                           const QString &name = u"x.tar"_s) const
    {
        return *ImageLocation::parse(transport + path(name) + tag);
    }

    Result<ResolvedImage> resolve(const ImageLocation &where, const Platform &platform)
    {
        const auto task = source.resolve(where, platform);
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<ResolvedImage>(*task->error()) : task->value();
    }
    Result<ResolvedImage> resolve(const QString &transport, const QString &tag = {})
    {
        return resolve(location(transport, tag), amd64);
    }

    Result<QStringList> tags(const QString &transport)
    {
        const auto task = source.tags(location(transport));
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<QStringList>(*task->error()) : task->value();
    }

    /// A layer's bytes, read where the image says that they are.
    static QByteArray layerOf(const ResolvedImage &image, std::size_t number)
    {
        const auto &layer = image.manifest.layers().at(number);
        const auto file = FileSource::open(image.places.value(layer.digest));
        if (!file)
            return "(no such layer)";
        QByteArray bytes((*file)->size(), '\0');
        const auto count = (*file)->read(
            std::as_writable_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
        return count ? bytes.left(static_cast<qsizetype>(*count)) : QByteArray("(unreadable)");
    }

    QStringList scratchFiles() const
    {
        return QDir(cache.filePath(u"scratch"_s)).entryList(QDir::Files);
    }

    const TestImage amd = TestImage::of({noise(1000, 1), noise(10, 2)});
    const TestImage arm = TestImage::of({noise(500, 3)}, arm64);
    const QTemporaryDir folder;
    const QTemporaryDir cache;
    QThreadPool pool;
    FileImageSource source{cache.path(), pool};
};

} // namespace decant
