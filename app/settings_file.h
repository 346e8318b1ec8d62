// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/settings.h"

#include <QCoreApplication>

namespace decant {

/// The settings as they are kept: one readable file in the data folder.
///
/// Everything lies below one folder if somebody names it, or has put a file “portable” beside the
/// programs: then in “data” there; else where the platform wants data and caches. Both front ends
/// call themselves "decant", and so share it all.
class SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(decant::SettingsFile)

public:
    /// `dataFolder`: what --data-dir says; if empty, $DECANT_HOME, then the programs' folder, and
    /// then the platform decide.
    explicit SettingsFile(const QString &dataFolder,
                          const QString &programFolder = QCoreApplication::applicationDirPath());

    QString path() const;
    /// What the file does not say, or says wrongly, is as it is without a file.
    Settings read() const;
    /// Fails with Failed where the file can't be written.
    Result<void> write(const Settings &settings) const;

private:
    QString m_home; ///< Empty: the platform's folders.
    QString m_dataFolder;
    QString m_cacheFolder;
};

} // namespace decant
