// SPDX-License-Identifier: MIT
#include "core/archives/delegated_source.h"

#include "core/archives/file_image_source.h"
#include "core/archives/root_archive.h"
#include "core/async/pool_task.h"
#include "core/store/scratch_file.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::DelegatedSource)
};

/// Lets the engine write the file, then makes an image of it.
class DelegatedResolution final : public ValueTask<ResolvedImage>
{
public:
    DelegatedResolution(ContainerEngine &engine, QString cacheFolder, QThreadPool &pool,
                        ImageLocation location, Platform platform)
        : m_engine(engine),
          m_cacheFolder(std::move(cacheFolder)),
          m_pool(pool),
          m_location(std::move(location)),
          m_platform(std::move(platform))
    {}

protected:
    void run() override
    {
        if (m_location.isFile()) {
            fail({ErrorKind::Invalid,
                  Text::tr("A container engine brings images from registries; “%1” is on this disk "
                           "already. Leave “--engine” out.")
                      .arg(m_location.toString()),
                  {}});
            return;
        }
        auto scratch = ScratchFile::create(m_cacheFolder);
        if (!scratch) {
            fail(scratch.error());
            return;
        }
        m_archive.path = (*scratch)->path();
        m_archive.hold = std::shared_ptr<const void>(*std::move(scratch));
        m_export = m_engine.exportImage(m_location.reference(), m_platform, m_archive.path);
        connect(m_export.get(), &Task::progressed, this, [this](Progress p) { report(p); });
        connect(m_export.get(), &Task::finished, this, &DelegatedResolution::measure);
        m_export->start();
    }

    void stop() override
    {
        if (m_export)
            m_export->cancel();
        if (m_measure)
            m_measure->cancel();
    }

private:
    void measure()
    {
        if (m_export->error()) {
            fail(*m_export->error());
            return;
        }
        auto config = m_export->takeValue();
        // They are those of layers that the engine has merged.
        config.diffIds.clear();
        m_measure = std::make_unique<PoolTask<ResolvedImage>>(
            m_pool, [location = m_location, archive = m_archive, config,
                     platform = m_platform](const std::stop_token &stop, const Report &report) {
                return resolveRoot(location, archive, config, platform, stop, report);
            });
        connect(m_measure.get(), &Task::progressed, this, [this](Progress p) { report(p); });
        connect(m_measure.get(), &Task::finished, this, [this] {
            if (m_measure->error())
                fail(*m_measure->error());
            else
                finishWith(m_measure->takeValue());
        });
        m_measure->start();
    }

    ContainerEngine &m_engine;
    const QString m_cacheFolder;
    QThreadPool &m_pool;
    const ImageLocation m_location;
    const Platform m_platform;
    BlobPlace m_archive;
    std::unique_ptr<ValueTask<ImageConfig>> m_export;
    std::unique_ptr<ValueTask<ResolvedImage>> m_measure;
};

} // namespace

std::unique_ptr<ValueTask<ResolvedImage>> DelegatedSource::resolve(const ImageLocation &location,
                                                                   const Platform &platform)
{
    return std::make_unique<DelegatedResolution>(m_engine, m_cacheFolder, m_pool, location,
                                                 platform);
}

std::unique_ptr<ValueTask<QStringList>> DelegatedSource::tags(const ImageLocation &location)
{
    return std::make_unique<PoolTask<QStringList>>(
        m_pool, [location](const std::stop_token &, const Report &) -> Result<QStringList> {
            return Error{ErrorKind::Invalid,
                         Text::tr("A container engine does not tell the tags of %1.")
                             .arg(location.toString()),
                         {}};
        });
}

QString DelegatedSource::localPath(const Descriptor &) const
{
    return {};
}

std::unique_ptr<LayerFetch> DelegatedSource::fetch(const ResolvedImage &image,
                                                   const Descriptor &layer, BlobReader)
{
    return missingLayer(image, layer);
}

} // namespace decant
