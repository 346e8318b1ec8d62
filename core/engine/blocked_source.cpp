// SPDX-License-Identifier: MIT
#include "core/engine/blocked_source.h"

namespace decant {

std::unique_ptr<ValueTask<ResolvedImage>> BlockedSource::resolve(const ImageLocation &location,
                                                                 const Platform &)
{
    return std::make_unique<FailedTask<ValueTask<ResolvedImage>>>(m_policy.check(location).error());
}

std::unique_ptr<ValueTask<QStringList>> BlockedSource::tags(const ImageLocation &location)
{
    return std::make_unique<FailedTask<ValueTask<QStringList>>>(m_policy.check(location).error());
}

std::unique_ptr<LayerFetch> BlockedSource::fetch(const ResolvedImage &image, const Descriptor &,
                                                 BlobReader)
{
    return std::make_unique<FailedTask<LayerFetch>>(m_policy.check(image.location).error());
}

} // namespace decant
