// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

namespace decant {

/// The language of the windows, of dates and of numbers; may be changed at any time.
class Language
{
public:
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "de"; empty: the system's. What the program does not speak stays English.
    void set(const QString &language);

private:
    QLocale m_system;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace decant
