// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/document_task.h"
#include "core/registry/registry_client.h"
#include "core/values/found_image.h"

namespace decant {

/// Where a registry lets itself be searched.
struct SearchPlace
{
    enum class Kind
    {
        Index,  ///< Docker Hub's search: it decides what fits.
        Catalog ///< All names that a registry has, page by page.
    };

    Kind kind = Kind::Catalog;
    QUrl base{}; ///< Scheme, host and port.

    /// Docker Hub has no catalog, and a search of its own; every other registry has a catalog, if
    /// anything. Source: oci.md B.30; podman-search(1).
    static SearchPlace of(const RegistryEndpoint &registry);
};

/// Looks for images in one registry. See RegistrySearch.
class SearchTask final : public ValueTask<QList<FoundImage>>
{
    Q_OBJECT

public:
    /// The client must outlive the task. `somewhere`: any image there.
    SearchTask(RegistryClient &client, ImageReference somewhere, SearchPlace place,
               const QString &words);

protected:
    void run() override;
    void stop() override;

private:
    void ask(const QUrl &page);
    void takePage();
    Error explained(const Error &error) const;
    Result<void> takeNames(const QByteArray &body);

    RegistryClient &m_client;
    const ImageReference m_somewhere;
    const SearchPlace m_place;
    const QString m_words;
    const QString m_server;
    std::unique_ptr<DocumentTask> m_document;
    int m_pages = 0;
    QList<FoundImage> m_found;
};

/// What Docker Hub's search answered. Fails with Corrupt. Source: Docker Registry HTTP API V1,
/// "Search".
Result<QList<FoundImage>> parseIndexAnswer(const QByteArray &body);

/// Whether every word occurs in the name; case does not matter.
bool isMeantBy(const QString &name, const QString &words);

} // namespace decant
