// SPDX-License-Identifier: MIT
#include "core/archives/oci_layout_source.h"

#include "core/archives/layout_folder.h"
#include "core/async/pool_task.h"
#include "core/store/verified_read.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::OciLayoutSource)
};

/// Reads a layer that lies in a folder: nothing travels, but it is checked all the same.
class LayoutFetch final : public LayerFetch
{
public:
    LayoutFetch(QThreadPool &pool, const QString &path, const QString &folder,
                const Descriptor &layer, const BlobReader &reader)
        : m_reading(pool,
                    [path, folder, layer, reader](const std::stop_token &stop,
                                                  const Report &report) -> Result<QString> {
                        const auto read = readVerified(path, layer, reader, stop, report);
                        if (read)
                            return path;
                        if (QFileInfo::exists(path))
                            return read.error();
                        return Error{ErrorKind::NotFound,
                                     Text::tr("%1 is incomplete: the layer %2 is missing.")
                                         .arg(folder, layer.digest.shortHex()),
                                     layer.digest.toString()};
                    })
    {
        connect(&m_reading, &Task::progressed, this, [this](Progress p) { report(p); });
        connect(&m_reading, &Task::finished, this, &LayoutFetch::takeOver);
    }

protected:
    void run() override
    {
        emit stateChanged(LayerProgress::State::Verifying);
        m_reading.start();
    }

    void stop() override { m_reading.cancel(); }

private:
    void takeOver()
    {
        if (m_reading.error())
            fail(*m_reading.error());
        else
            finishWith(m_reading.value());
    }

    PoolTask<QString> m_reading;
};

} // namespace

std::unique_ptr<ValueTask<ResolvedImage>> OciLayoutSource::resolve(const ImageLocation &location,
                                                                   const Platform &platform)
{
    m_folders.removeAll(location.path());
    m_folders.prepend(location.path());
    return std::make_unique<PoolTask<ResolvedImage>>(
        m_pool, [location, platform](const std::stop_token &stop, const Report &) {
            return LayoutFolder(location.path()).resolve(location, platform, stop);
        });
}

std::unique_ptr<ValueTask<QStringList>> OciLayoutSource::tags(const ImageLocation &location)
{
    return std::make_unique<PoolTask<QStringList>>(
        m_pool, [location](const std::stop_token &, const Report &) {
            return LayoutFolder(location.path()).tags();
        });
}

QString OciLayoutSource::localPath(const Descriptor &layer) const
{
    for (const auto &folder : m_folders) {
        const auto path = LayoutFolder(folder).pathOf(layer.digest);
        const QFileInfo file(path);
        if (file.isFile() && file.size() == layer.size)
            return path;
    }
    return {};
}

std::unique_ptr<LayerFetch> OciLayoutSource::fetch(const ResolvedImage &image,
                                                   const Descriptor &layer, BlobReader reader)
{
    const auto &folder = image.location.path();
    return std::make_unique<LayoutFetch>(m_pool, LayoutFolder(folder).pathOf(layer.digest),
                                         QDir::toNativeSeparators(folder), layer, reader);
}

} // namespace decant
