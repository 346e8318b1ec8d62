// SPDX-License-Identifier: MIT
#include "core/archives/docker_archive.h"

#include "core/base/hasher.h"
#include "core/rootfs/decompressor.h"
#include "core/store/file_stream.h"
#include "core/values/image_resolution.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// The digest that a file's name states, as in "blobs/sha256/…" and "….json".
std::optional<Digest> digestInName(const QString &name)
{
    const auto digest = Digest::parse(u"sha256:"_s + name.section(u'/', -1).section(u'.', 0, 0));
    return digest ? std::optional(*digest) : std::nullopt;
}

Digest digestOf(const QByteArray &bytes)
{
    return Hasher::sha256(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

Result<Digest> digestOf(ByteSource &source, const std::stop_token &stop)
{
    Hasher hasher;
    std::vector<std::byte> piece(std::size_t{256} * 1024);
    while (!stop.stop_requested()) {
        const auto count = source.read(piece);
        if (!count)
            return count.error();
        if (*count == 0)
            return hasher.finish();
        hasher.add(Bytes(piece).first(*count));
    }
    return cancelledError();
}

QJsonObject jsonOf(const Descriptor &descriptor)
{
    return {{u"mediaType"_s, descriptor.mediaType},
            {u"digest"_s, descriptor.digest.toString()},
            {u"size"_s, descriptor.size}};
}

/// The manifest that says what the archive says.
QByteArray manifestOf(const QByteArray &config, const std::vector<Descriptor> &layers)
{
    const auto configType = u"application/vnd.docker.container.image.v1+json"_s;
    QJsonArray list;
    for (const auto &layer : layers)
        list.append(jsonOf(layer));
    const QJsonObject manifest{
        {u"schemaVersion"_s, 2},
        {u"mediaType"_s, u"application/vnd.docker.distribution.manifest.v2+json"_s},
        {u"config"_s, jsonOf({.mediaType = configType,
                              .digest = digestOf(config),
                              .size = config.size(),
                              .platform = {},
                              .artifactType = {},
                              .urls = {}})},
        {u"layers"_s, list}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> DockerArchive::readConfig(const QString &name) const
{
    auto config = m_files.read(name);
    if (!config)
        return config;
    if (const auto stated = digestInName(name); stated && *stated != digestOf(*config))
        return Error{ErrorKind::Corrupt,
                     tr("%1 is damaged: the image's configuration is not what its name promises.")
                         .arg(m_files.label()),
                     name};
    return config;
}

Result<DockerArchive::Candidate>
DockerArchive::choose(const std::vector<DockerManifest::Entry> &entries,
                      const Platform &platform) const
{
    std::optional<Candidate> best;
    int bestScore = -1;
    for (const auto &entry : entries) {
        const auto bytes = readConfig(entry.config);
        if (!bytes)
            return bytes.error();
        const auto config = ImageConfig::parse(*bytes);
        if (!config)
            return config.error();
        if (const int score = platform.suitabilityOf(config->platform); score > bestScore) {
            best = Candidate{entry, *bytes};
            bestScore = score;
        }
    }
    return *std::move(best);
}

Result<Descriptor> DockerArchive::describeLayer(const QString &name, const Digest &diffId,
                                                const std::stop_token &stop) const
{
    const auto place = m_files.find(name);
    if (place.isEmpty())
        return Error{ErrorKind::NotFound,
                     tr("%1 is incomplete: the layer %2 is missing.")
                         .arg(m_files.label(), diffId.shortHex()),
                     name};
    const auto file = FileSource::open(place);
    if (!file)
        return file.error();
    Descriptor layer{.mediaType = u"application/vnd.docker.image.rootfs.diff.tar"_s,
                     .digest = diffId,
                     .size = (*file)->size(),
                     .platform = {},
                     .artifactType = {},
                     .urls = {}};
    std::array<std::byte, 4> start{};
    const auto count = (*file)->read(start);
    if (!count)
        return count.error();
    // What is not compressed is what the diff ID names.
    if (!isCompressed(Bytes(start).first(*count)))
        return layer;
    layer.mediaType.clear();
    if (const auto stated = digestInName(name); stated && name.startsWith(u"blobs/")) {
        layer.digest = *stated;
        return layer;
    }
    const auto again = FileSource::open(place);
    if (!again)
        return again.error();
    const auto digest = digestOf(**again, stop);
    if (!digest)
        return digest.error();
    layer.digest = *digest;
    return layer;
}

Result<ResolvedImage> DockerArchive::resolve(const ImageLocation &location,
                                             const Platform &platform,
                                             const std::stop_token &stop) const
{
    const auto manifest = DockerManifest::read(m_files);
    if (!manifest)
        return manifest.error();
    const auto entries = manifest->entriesFor(location.tag());
    if (!entries)
        return entries.error();
    const auto chosen = choose(*entries, platform);
    if (!chosen)
        return chosen.error();
    const auto &[entry, configBytes] = *chosen;
    const auto config = ImageConfig::parse(configBytes);
    if (!config)
        return config.error();
    if (config->diffIds.size() != static_cast<std::size_t>(entry.layers.size()))
        return Error{ErrorKind::Corrupt,
                     tr("The image contradicts itself: it has %1 layers, but describes %2.")
                         .arg(entry.layers.size())
                         .arg(config->diffIds.size()),
                     {}};
    std::vector<Descriptor> layers;
    QHash<Digest, BlobPlace> places;
    for (qsizetype i = 0; i < entry.layers.size(); ++i) {
        const auto &name = entry.layers[i];
        const auto layer = describeLayer(name, config->diffIds[static_cast<std::size_t>(i)], stop);
        if (!layer)
            return layer.error();
        layers.push_back(*layer);
        places.insert(layer->digest, m_files.find(name));
    }
    ImageResolution resolution(location, platform);
    if (const auto taken = resolution.take(manifestOf(configBytes, layers)); !taken)
        return taken.error();
    if (const auto taken = resolution.take(configBytes); !taken)
        return taken.error();
    auto image = resolution.takeImage();
    image.places = std::move(places);
    return image;
}

} // namespace decant
