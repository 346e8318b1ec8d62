// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/image_source.h"
#include "core/values/registry_policy.h"

namespace decant {

/// Stands in for every source of images that may not be used here, and says so.
class BlockedSource final : public ImageSource
{
public:
    explicit BlockedSource(RegistryPolicy policy) : m_policy(std::move(policy)) {}

    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override;
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override;
    QString localPath(const Descriptor &) const override { return {}; }
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                      BlobReader reader) override;

private:
    const RegistryPolicy m_policy;
};

/// A task that has nothing to do but to fail.
template <typename Base>
class FailedTask final : public Base
{
public:
    explicit FailedTask(Error error) : m_error(std::move(error)) {}

protected:
    void run() override { this->fail(m_error); }
    void stop() override {}

private:
    const Error m_error;
};

} // namespace decant
