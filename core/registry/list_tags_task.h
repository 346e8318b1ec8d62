// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/registry/document_task.h"
#include "core/registry/registry_client.h"

#include <QStringList>

namespace decant {

/// All tags of a repository, page by page, in the registry's order. Source: oci.md B.29.
class ListTagsTask final : public ValueTask<QStringList>
{
    Q_OBJECT

public:
    /// The client must outlive the task.
    ListTagsTask(RegistryClient &client, ImageReference image);

protected:
    void run() override;
    void stop() override;

private:
    void ask(const QUrl &page);
    void takePage();

    RegistryClient &m_client;
    const ImageReference m_image;
    std::unique_ptr<DocumentTask> m_document;
    int m_pages = 0;
    QStringList m_tags;
};

} // namespace decant
