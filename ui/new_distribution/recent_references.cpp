// SPDX-License-Identifier: MIT
#include "ui/new_distribution/recent_references.h"

#include "core/base/error.h"

#include <QDir>
#include <QSettings>

namespace decant {

namespace {

const auto key = u"recent/references"_s;

} // namespace

RecentReferences::RecentReferences(const QString &dataFolder)
    : m_path(QDir(dataFolder).filePath(u"recent.ini"_s))
{}

QStringList RecentReferences::all() const
{
    return QSettings(m_path, QSettings::IniFormat).value(key).toStringList().mid(0, most);
}

void RecentReferences::add(const QString &reference)
{
    auto references = all();
    references.removeAll(reference);
    references.prepend(reference);
    QSettings(m_path, QSettings::IniFormat).setValue(key, references.mid(0, most));
}

} // namespace decant
