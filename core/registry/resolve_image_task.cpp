// SPDX-License-Identifier: MIT
#include "core/registry/resolve_image_task.h"

#include "core/base/hasher.h"
#include "core/base/log.h"

#include <QLocale>

#include <algorithm>

namespace decant {

ResolveImageTask::ResolveImageTask(RegistryClient &client, BlobStore store,
                                   const ImageLocation &location, const Platform &platform)
    : m_client(client),
      m_store(std::move(store)),
      m_image(location.reference()),
      m_server(client.endpoint(m_image).displayName()),
      m_resolution(location, platform)
{}

void ResolveImageTask::run()
{
    if (m_image.digest() && takeKept(*m_image.digest()))
        return;
    if (m_image.digest())
        askForManifest();
    else
        askForDigest();
}

void ResolveImageTask::stop()
{
    if (m_document)
        m_document->cancel();
}

void ResolveImageTask::askForDigest()
{
    // Not worth a retry: what fails here is asked again in full, and then says why.
    m_document = std::make_unique<DocumentTask>([this] { return m_client.manifest(m_image, true); },
                                                RetryPolicy{.tries = 1},
                                                ImageResolution::documentLimit, m_server);
    connect(m_document.get(), &Task::finished, this, &ResolveImageTask::takeDigest);
    m_document->start();
}

void ResolveImageTask::takeDigest()
{
    if (isCancelRequested()) {
        fail(cancelledError());
        return;
    }
    if (m_document->error()) {
        askForManifest();
        return;
    }
    noteQuota();
    const auto digest = Digest::parse(QString::fromLatin1(m_document->value().digest));
    if (!digest || !takeKept(*digest))
        askForManifest();
}

void ResolveImageTask::askForManifest()
{
    ask([this] { return m_client.manifest(m_image, false); });
}

void ResolveImageTask::goOn()
{
    if (m_resolution.need() == ImageResolution::Need::Nothing) {
        conclude();
        return;
    }
    const auto digest = m_resolution.document()->digest;
    if (takeKept(digest))
        return;
    if (m_unreached) {
        fail(*m_unreached);
        return;
    }
    if (m_resolution.need() == ImageResolution::Need::Manifest)
        ask([this, digest] { return m_client.manifest(m_image, digest); });
    else
        ask([this, digest] { return m_client.document(m_image, digest); });
}

void ResolveImageTask::conclude()
{
    auto image = m_resolution.takeImage();
    const auto &layers = image.manifest.layers();
    const bool isHere = std::all_of(layers.begin(), layers.end(),
                                    [this](const auto &layer) { return m_store.contains(layer); });
    if (m_unreached && !isHere) {
        fail(*m_unreached);
        return;
    }
    image.warnings = m_client.tokens().takeWarnings(m_image) + image.warnings + m_warnings;
    image.quota = m_quota;
    image.isUnchecked = m_unreached.has_value();
    // It only helps where no registry answers: no reason to fail.
    if (!m_unreached && !m_image.digest()) {
        const auto noted =
            m_store.noteName(m_image.toString(), image.indexDigest.value_or(image.manifestDigest),
                             QDateTime::currentDateTimeUtc());
        if (!noted)
            qCWarning(log::registry) << noted.error().what << noted.error().detail;
    }
    finishWith(std::move(image));
}

void ResolveImageTask::ask(DocumentTask::MakeRequest make)
{
    if (m_document)
        m_document.release()->deleteLater();
    m_document = std::make_unique<DocumentTask>(std::move(make), m_client.patience().documents,
                                                ImageResolution::documentLimit, m_server);
    connect(m_document.get(), &Task::postponed, this, &Task::postponed);
    connect(m_document.get(), &Task::finished, this, &ResolveImageTask::takeDocument);
    m_document->start();
}

void ResolveImageTask::takeDocument()
{
    if (m_document->error()) {
        if (!m_document->wasUnreached() || !takeRemembered())
            fail(*m_document->error());
        return;
    }
    const auto &document = m_document->value();
    m_warnings += document.warnings;
    noteQuota();
    const auto taken = take(document.body, QString::fromLatin1(document.contentType));
    if (taken) {
        goOn();
    } else if (document.target.isMirror) {
        m_warnings.append(m_client.distrust(document.target, taken.error()));
        askAgain();
    } else {
        fail(taken.error());
    }
}

void ResolveImageTask::noteQuota()
{
    if (const auto &quota = m_document->value().quota)
        m_quota = quota;
}

void ResolveImageTask::askAgain()
{
    if (m_resolution.document())
        goOn();
    else
        askForManifest();
}

bool ResolveImageTask::takeRemembered()
{
    const auto known = m_store.named(m_image.toString());
    if (m_unreached || m_resolution.document() || !known)
        return false;
    m_unreached = m_document->error();
    m_warnings.append(
        tr("%1 can't be reached. The image is taken from the cache, as it was on %2; whether there "
           "is a newer one is not known.")
            .arg(m_server,
                 QLocale().toString(known->seen.toLocalTime().date(), QLocale::ShortFormat)));
    return takeKept(known->digest);
}

bool ResolveImageTask::takeKept(const Digest &digest)
{
    const auto body = m_store.document(digest);
    if (body.isEmpty())
        return false;
    qCDebug(log::registry) << "kept:" << digest.toString();
    if (const auto taken = take(body, {}); taken)
        goOn();
    else
        fail(taken.error());
    return true;
}

Result<void> ResolveImageTask::take(const QByteArray &body, const QString &contentType)
{
    if (auto taken = m_resolution.take(body, contentType); !taken)
        return taken;
    const auto digest = Hasher::sha256(
        std::as_bytes(std::span(body.constData(), static_cast<std::size_t>(body.size()))));
    const bool isKept = !m_store.document(digest).isEmpty();
    // It only saves a request next time: no reason to fail.
    if (const auto kept = isKept ? Result<void>() : m_store.keepDocument(digest, body); !kept)
        qCWarning(log::registry) << kept.error().what << kept.error().detail;
    return {};
}

} // namespace decant
