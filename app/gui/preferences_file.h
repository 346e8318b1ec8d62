// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/preferences.h"

namespace decant {

/// The window's own part of the settings file. What it does not say, or says wrongly, is as it is
/// without a file.
class PreferencesFile
{
public:
    /// `path`: as SettingsFile::path() says it.
    explicit PreferencesFile(const QString &path) : m_path(path) {}

    Preferences read() const;
    void write(const Preferences &preferences) const;

private:
    QString m_path;
};

} // namespace decant
