// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace decant {

/// The references that somebody used last and that stand in no catalog, the newest first. Kept
/// in a small file of their own among the data.
class RecentReferences
{
public:
    explicit RecentReferences(const QString &dataFolder);

    QStringList all() const;
    void add(const QString &reference);

    static constexpr int most = 10;

private:
    QString m_path;
};

} // namespace decant
