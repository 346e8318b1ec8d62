// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/catalog_source.h"

#include <QByteArray>
#include <QCoreApplication>

namespace decant {

/// Catalogs from elsewhere: where each comes from, and what came last. A folder of the data folder,
/// which is made with the first one. What is damaged in it counts as not there.
class CatalogShelf
{
    Q_DECLARE_TR_FUNCTIONS(decant::CatalogShelf)

public:
    explicit CatalogShelf(const QString &dataFolder);

    /// In the order in which they were added.
    QList<CatalogSource> sources() const;
    /// Adds it, or changes whether it is on. Fails with Failed or NoSpace.
    Result<void> put(const QUrl &address, bool isOn) const;
    /// With what came from there. Fails as put() does.
    Result<void> remove(const QUrl &address) const;
    /// What has just come from there; only of a source that is there. Fails as put() does.
    Result<void> keep(const QUrl &address, const QByteArray &text, const QDateTime &now) const;
    /// What came last from those that are on, in their order; of those that anything came from.
    QList<QByteArray> texts() const;

private:
    Result<void> write(const QList<CatalogSource> &sources) const;
    QString textPath(const QUrl &address) const;

    QString m_folder;
};

} // namespace decant
