// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/registry_endpoint.h"
#include "core/values/network_settings.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>

#include <vector>

namespace decant {

/// Somebody who may answer a request: a mirror, or the registry itself.
struct RequestTarget
{
    QString server;       ///< As people call it.
    ImageReference image; ///< As this server names it; whose tokens and credentials count.
    QUrl url;
    bool isMirror = false;
};

/// Whom to ask for a registry's images, and which mirrors proved useless.
///
/// Mirrors are asked in their order, the registry at last. What a mirror gave wrongly is not
/// asked of it again; one that does not answer is left alone for five minutes.
/// Source: oci.md B.28; containerd's "hosts.toml" for ?ns=.
class MirrorBook
{
public:
    explicit MirrorBook(Mirrors mirrors) : m_mirrors(std::move(mirrors)) {}
    /// What is known of mirrors stays known.
    void setMirrors(Mirrors mirrors) { m_mirrors = std::move(mirrors); }

    /// Who may be asked for `path` ("blobs/sha256:…") of the image. `isByTag`: the answer decides
    /// what a tag means, so that only trusted mirrors are asked. `registry`: comes last.
    std::vector<RequestTarget> targets(const ImageReference &image, const QString &path,
                                       bool isByTag, const RegistryEndpoint &registry) const;

    /// This mirror's answer for this address was wrong.
    void distrust(const QUrl &url) { m_wrong.insert(url); }
    /// This mirror does not answer at all.
    void leaveAlone(const QUrl &url);

private:
    bool isUseless(const QUrl &url) const;

    Mirrors m_mirrors;
    QSet<QUrl> m_wrong;
    QHash<QString, QDeadlineTimer> m_silent; ///< By authority.
};

} // namespace decant
