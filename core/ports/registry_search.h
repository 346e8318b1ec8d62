// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/values/found_image.h"

#include <QList>

#include <memory>

namespace decant {

/// Looks for images in a registry, as far as it lets itself be searched.
class RegistrySearch
{
public:
    virtual ~RegistrySearch() = default;

    /// The images that `words` describe, the registry's order; Docker Hub decides for itself what
    /// fits, for others every word must occur in the name. `registry`: the canonical name.
    /// The task comes back unstarted. Fails with Unauthorized or NotFound where the registry tells
    /// nobody what it has, which is usual; otherwise as ImageSource::tags().
    virtual std::unique_ptr<ValueTask<QList<FoundImage>>> search(const QString &registry,
                                                                 const QString &words) = 0;
};

} // namespace decant
