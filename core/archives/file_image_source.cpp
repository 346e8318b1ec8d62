// SPDX-License-Identifier: MIT
#include "core/archives/file_image_source.h"

#include "core/archives/docker_archive.h"
#include "core/archives/oci_layout.h"
#include "core/archives/opened_source.h"
#include "core/archives/root_archive.h"
#include "core/async/pool_task.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::FileImageSource)
};

using Transport = ImageLocation::Transport;

class MissingLayer final : public LayerFetch
{
public:
    explicit MissingLayer(Error error) : m_error(std::move(error)) {}

protected:
    void run() override { fail(m_error); }
    void stop() override {}

private:
    const Error m_error;
};

Result<ResolvedImage> resolveOpened(const OpenedSource &source, const ImageLocation &location,
                                    const Platform &platform, const std::stop_token &stop,
                                    const Report &report)
{
    if (source.transport == Transport::RootArchive) {
        ImageConfig config;
        config.platform = source.platform.value_or(Platform());
        return resolveRoot(location, source.root, config, platform, stop, report);
    }
    if (source.transport == Transport::DockerArchive)
        return DockerArchive(*source.files).resolve(location, platform, stop);
    return OciLayout(*source.files).resolve(location, source.transport, platform, stop);
}

Result<QStringList> tagsOf(const OpenedSource &source, const ImageLocation &location)
{
    if (source.transport == Transport::RootArchive)
        return Error{ErrorKind::Invalid,
                     Text::tr("%1 is a root file system, which has no tags.")
                         .arg(QDir::toNativeSeparators(location.path())),
                     {}};
    if (source.transport == Transport::DockerArchive)
        return DockerManifest::read(*source.files).transform([](const DockerManifest &manifest) {
            return manifest.names();
        });
    return OciLayout(*source.files).tags();
}

} // namespace

std::unique_ptr<ValueTask<ResolvedImage>> FileImageSource::resolve(const ImageLocation &location,
                                                                   const Platform &platform)
{
    return std::make_unique<PoolTask<ResolvedImage>>(
        m_pool,
        [location, platform, folder = m_cacheFolder](
            const std::stop_token &stop, const Report &report) -> Result<ResolvedImage> {
            const auto source = OpenedSource::open(location, folder, stop, report);
            if (!source)
                return source.error();
            auto image = resolveOpened(*source, location, platform, stop, report);
            if (image)
                image->warnings = source->warnings + image->warnings;
            return image;
        });
}

std::unique_ptr<ValueTask<QStringList>> FileImageSource::tags(const ImageLocation &location)
{
    return std::make_unique<PoolTask<QStringList>>(
        m_pool,
        [location, folder = m_cacheFolder](const std::stop_token &stop,
                                           const Report &report) -> Result<QStringList> {
            const auto source = OpenedSource::open(location, folder, stop, report);
            if (!source)
                return source.error();
            return tagsOf(*source, location);
        });
}

std::unique_ptr<ValueTask<FileContents>> FileImageSource::identify(const ImageLocation &location)
{
    return std::make_unique<PoolTask<FileContents>>(
        m_pool,
        [location, folder = m_cacheFolder](const std::stop_token &stop,
                                           const Report &report) -> Result<FileContents> {
            const auto source = OpenedSource::open(location, folder, stop, report);
            if (!source)
                return source.error();
            const QFileInfo file(location.path());
            FileContents contents{.transport = source->transport,
                                  .size = file.isFile() ? file.size() : 0};
            if (source->transport != Transport::RootArchive) {
                auto images = tagsOf(*source, location);
                if (!images)
                    return images.error();
                contents.images = *std::move(images);
            }
            return contents;
        });
}

QString FileImageSource::localPath(const Descriptor &) const
{
    return {};
}

std::unique_ptr<LayerFetch> FileImageSource::fetch(const ResolvedImage &image,
                                                   const Descriptor &layer, BlobReader)
{
    return missingLayer(image, layer);
}

std::unique_ptr<LayerFetch> missingLayer(const ResolvedImage &image, const Descriptor &layer)
{
    return std::make_unique<MissingLayer>(
        Error{ErrorKind::NotFound,
              Text::tr("%1 is incomplete: the layer %2 is missing.")
                  .arg(QDir::toNativeSeparators(image.location.path()), layer.digest.shortHex()),
              layer.digest.toString()});
}

} // namespace decant
