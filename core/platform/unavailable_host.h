// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/distribution_host.h"

#include <QCoreApplication>

namespace decant {

/// Stands where distributions can't be run yet: says so, and has none.
class UnavailableHost final : public DistributionHost
{
    Q_DECLARE_TR_FUNCTIONS(decant::UnavailableHost)

public:
    Result<void> check() const override;
    std::unique_ptr<ValueTask<QList<Distribution>>> list() override;
    QString defaultFolder(const QString &name) const override;
    Result<void> checkTarget(const QString &name, const QString &folder) const override;
    std::unique_ptr<ImportStream> import(const QString &name, const QString &folder,
                                         const Origin &origin,
                                         const LaunchDefaults &launch) override;
    std::unique_ptr<RunTask> run(const RunRequest &request) override;
    std::unique_ptr<Task> openTerminal(const QString &name) override;
    std::unique_ptr<Task> remove(const QString &name) override;
};

} // namespace decant
