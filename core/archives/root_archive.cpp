// SPDX-License-Identifier: MIT
#include "core/archives/root_archive.h"

#include "core/base/hasher.h"
#include "core/store/file_stream.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <vector>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::RootArchive)
};

constexpr std::size_t pieceSize = std::size_t{256} * 1024;

struct Measure
{
    Digest digest;
    qint64 size = 0;
};

Result<Measure> measure(const BlobPlace &archive, const std::stop_token &stop, const Report &report)
{
    const auto file = FileSource::open(archive);
    if (!file)
        return file.error();
    Hasher hasher;
    std::vector<std::byte> piece(pieceSize);
    qint64 size = 0;
    while (!stop.stop_requested()) {
        const auto count = (*file)->read(piece);
        if (!count)
            return count.error();
        if (*count == 0)
            return Measure{hasher.finish(), size};
        hasher.add(Bytes(piece).first(*count));
        size += static_cast<qint64>(*count);
        report({size, (*file)->size()});
    }
    return cancelledError();
}

QByteArray jsonOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject describe(const QString &type, const Digest &digest, qint64 size)
{
    return {{u"mediaType"_s, type}, {u"digest"_s, digest.toString()}, {u"size"_s, size}};
}

Digest digestOf(const QByteArray &text)
{
    return Hasher::sha256(bytesOf({text.constData(), static_cast<std::size_t>(text.size())}));
}

} // namespace

Result<ResolvedImage> resolveRoot(const ImageLocation &location, const BlobPlace &archive,
                                  ImageConfig config, const Platform &wanted,
                                  const std::stop_token &stop, const Report &report)
{
    if (config.platform.isEmpty())
        config.platform = wanted;
    if (wanted.suitabilityOf(config.platform) == 0)
        return Error{ErrorKind::NotFound,
                     Text::tr("The root file system is not built for %1 but for %2.")
                         .arg(wanted.toString(), config.platform.toString()),
                     {}};
    const auto layer = measure(archive, stop, report);
    if (!layer)
        return layer.error();
    const auto settings = jsonOf(
        {{u"os"_s, config.platform.os()}, {u"architecture"_s, config.platform.architecture()}});
    const auto manifestText =
        jsonOf({{u"schemaVersion"_s, 2},
                {u"mediaType"_s, u"application/vnd.oci.image.manifest.v1+json"_s},
                {u"config"_s, describe(u"application/vnd.oci.image.config.v1+json"_s,
                                       digestOf(settings), settings.size())},
                {u"layers"_s, QJsonArray{describe({}, layer->digest, layer->size)}}});
    const auto json = JsonReader::parse(manifestText, u"manifest"_s);
    if (!json)
        return json.error();
    auto manifest = ImageManifest::read(*json);
    if (!manifest)
        return manifest.error();
    return ResolvedImage{.location = location,
                         .manifestDigest = digestOf(manifestText),
                         .indexDigest = {},
                         .platforms = {},
                         .manifest = *std::move(manifest),
                         .config = std::move(config),
                         .warnings = {},
                         .places = {{layer->digest, archive}}};
}

} // namespace decant
