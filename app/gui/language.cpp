// SPDX-License-Identifier: MIT
#include "app/gui/language.h"

#include "core/base/error.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace decant {

Language::Language() = default;

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Language::set(const QString &language)
{
    const QLocale locale = language.isEmpty() ? m_system : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    const bool isSpoken = m_ours.load(locale, u"decant"_s, u"_"_s, u":/i18n"_s);
    // English needs its plurals.
    if (isSpoken || m_ours.load(u":/i18n/decant_en.qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    // Only what is translated is read from right to left.
    QGuiApplication::setLayoutDirection(isSpoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace decant
