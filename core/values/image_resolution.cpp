// SPDX-License-Identifier: MIT
#include "core/values/image_resolution.h"

#include "core/base/hasher.h"
#include "core/values/built_for.h"
#include "core/values/manifest_document.h"

namespace decant {

namespace {

/// An index may name indexes; nobody needs more of them in a row.
constexpr int deepest = 4;

Digest digestOf(const QByteArray &body, Digest::Algorithm algorithm)
{
    Hasher hasher(algorithm);
    hasher.add(std::as_bytes(std::span(body.constData(), static_cast<std::size_t>(body.size()))));
    return hasher.finish();
}

/// The digest that the user, or the document before, named.
std::optional<Digest> namedDigest(const ImageLocation &location,
                                  const std::optional<Descriptor> &document)
{
    if (document)
        return document->digest;
    if (location.transport() == ImageLocation::Transport::Registry)
        return location.reference().digest();
    return std::nullopt;
}

} // namespace

ImageResolution::ImageResolution(ImageLocation location, Platform wanted)
    : m_location(std::move(location)), m_wanted(std::move(wanted))
{}

Result<void> ImageResolution::beginWith(const ImageIndex &index)
{
    const auto chosen = index.choose(m_wanted);
    if (!chosen)
        return chosen.error();
    m_platforms = index.platforms();
    m_indexed = chosen->platform;
    return follow(*chosen, Need::Manifest);
}

Result<void> ImageResolution::take(const QByteArray &body, const QString &contentType)
{
    const auto named = namedDigest(m_location, m_document);
    const auto digest = digestOf(body, named ? named->algorithm() : Digest::Algorithm::Sha256);
    if (auto checked = checkBytes(body, digest); !checked)
        return checked;
    if (m_need == Need::Config)
        return takeConfig(body);
    auto document = readManifestDocument(body, contentType);
    if (!document)
        return document.error();
    if (const auto *index = std::get_if<ImageIndex>(&*document))
        return takeIndex(*index, digest);
    return takeManifest(std::get<ImageManifest>(*std::move(document)), digest);
}

Result<void> ImageResolution::checkBytes(const QByteArray &body, const Digest &digest) const
{
    if (body.size() > documentLimit)
        return Error{ErrorKind::Corrupt, tr("The image's description is unreasonably large."),
                     u"%1 bytes"_s.arg(body.size())};
    const auto named = namedDigest(m_location, m_document);
    const bool isShorterOrLonger = m_document && m_document->size != body.size();
    if (!isShorterOrLonger && (!named || *named == digest))
        return {};
    return Error{ErrorKind::Corrupt,
                 tr("What came for the image's description %1 is not what its digest promises.")
                     .arg(named->shortHex()),
                 u"%1 (%2 bytes) came for %3"_s.arg(digest.toString())
                     .arg(body.size())
                     .arg(named->toString())};
}

Result<void> ImageResolution::takeIndex(const ImageIndex &index, const Digest &digest)
{
    m_seen.insert(digest);
    if (!m_indexDigest)
        m_indexDigest = digest;
    const auto chosen = index.choose(m_wanted);
    if (!chosen)
        return chosen.error();
    if (const auto platforms = index.platforms(); !platforms.empty())
        m_platforms = platforms;
    if (chosen->platform)
        m_indexed = chosen->platform;
    return follow(*chosen, Need::Manifest);
}

Result<void> ImageResolution::takeManifest(ImageManifest manifest, const Digest &digest)
{
    m_manifestDigest = digest;
    m_manifest = std::move(manifest);
    return follow(m_manifest->config(), Need::Config);
}

Result<void> ImageResolution::follow(const Descriptor &document, Need need)
{
    const bool isEndless =
        need == Need::Manifest && (m_seen.contains(document.digest) || ++m_depth > deepest);
    if (isEndless)
        return Error{ErrorKind::Unsafe,
                     tr("The image's index leads in a circle or too deep. Decant refuses it."),
                     document.digest.toString()};
    if (document.size > documentLimit)
        return Error{ErrorKind::Corrupt, tr("The image's description is unreasonably large."),
                     u"%1: %2 bytes"_s.arg(document.digest.toString()).arg(document.size)};
    m_document = document;
    m_need = need;
    return {};
}

Result<void> ImageResolution::takeConfig(const QByteArray &body)
{
    auto config = ImageConfig::parse(body);
    if (!config)
        return config.error();
    if (config->diffIds.size() != m_manifest->layers().size())
        return Error{ErrorKind::Corrupt,
                     tr("The image contradicts itself: it has %1 layers, but describes %2.")
                         .arg(m_manifest->layers().size())
                         .arg(config->diffIds.size()),
                     {}};
    if (auto checked = checkPlatform(config->platform); !checked)
        return checked;
    m_config = *std::move(config);
    m_need = Need::Nothing;
    return {};
}

Result<void> ImageResolution::checkPlatform(const Platform &stated)
{
    if (stated.os() == u"windows")
        return notBuiltFor(m_wanted, {stated});
    if (stated.isEmpty() || m_wanted.suitabilityOf(stated) > 0)
        return {};
    // Without an index, the configuration is all that says what the image was built for.
    const bool isIndexed = m_indexed && !m_indexed->isEmpty();
    if (!isIndexed)
        return notBuiltFor(m_wanted, {stated});
    m_warnings.append(tr("The image's index says that it is built for %1, the image itself says "
                         "%2. It may not run.")
                          .arg(m_indexed->toString(), stated.toString()));
    return {};
}

ResolvedImage ImageResolution::takeImage()
{
    Q_ASSERT(m_need == Need::Nothing);
    return {.location = std::move(m_location),
            .manifestDigest = *std::move(m_manifestDigest),
            .indexDigest = std::move(m_indexDigest),
            .platforms = std::move(m_platforms),
            .manifest = *std::move(m_manifest),
            .config = std::move(m_config),
            .warnings = std::move(m_warnings)};
}

} // namespace decant
