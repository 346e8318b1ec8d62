// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_book.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <QUuid>

namespace fake_wsl {

namespace {

const auto defaultKey = QStringLiteral("DefaultDistribution");

/// The real registry's key, where there is one.
QString key()
{
    return qEnvironmentVariable("FAKE_WSL_KEY");
}

} // namespace

Book::Book()
    : m_settings(key().isEmpty() ? file(QStringLiteral("lxss.ini")) : key(),
                 key().isEmpty() ? QSettings::IniFormat : QSettings::NativeFormat)
{}

QString Book::file(const QString &name)
{
    return QDir(qEnvironmentVariable("FAKE_WSL")).filePath(name);
}

QString Book::order(const QString &key)
{
    return QSettings(file(QStringLiteral("orders.ini")), QSettings::IniFormat)
        .value(key)
        .toString();
}

void Book::pauseFor(const QString &key)
{
    while (order(key) == u"1" && !QFile::exists(file(QStringLiteral("go-on"))))
        QThread::msleep(20);
}

void Book::log(const QStringList &arguments)
{
    QFile log(file(QStringLiteral("calls.log")));
    if (log.open(QIODevice::Append))
        log.write(arguments.join(QChar(u'\t')).toUtf8() + '\n');
}

QStringList Book::ids() const
{
    m_settings.sync();
    QStringList ids;
    for (const auto &group : m_settings.childGroups()) {
        if (group.startsWith(u'{'))
            ids.append(group);
    }
    return ids;
}

QString Book::value(const QString &id, const QString &key) const
{
    return m_settings.value(id + u'/' + key).toString();
}

void Book::setValue(const QString &id, const QString &key, const QVariant &value)
{
    m_settings.setValue(id + u'/' + key, value);
    m_settings.sync();
}

std::optional<QString> Book::find(const QString &name) const
{
    for (const auto &id : ids()) {
        if (value(id, QStringLiteral("DistributionName")).compare(name, Qt::CaseInsensitive) == 0)
            return id;
    }
    return std::nullopt;
}

std::optional<QString> Book::findFolder(const QString &folder) const
{
    for (const auto &id : ids()) {
        if (QDir(value(id, QStringLiteral("BasePath"))) == QDir(folder))
            return id;
    }
    return std::nullopt;
}

QString Book::defaultId() const
{
    return m_settings.value(defaultKey).toString();
}

void Book::setDefault(const QString &id)
{
    m_settings.setValue(defaultKey, id);
    m_settings.sync();
}

QString Book::add(const QString &name, const QString &folder, int version)
{
    constexpr int installing = 3;
    const auto id = QUuid::createUuid().toString();
    const QList<std::pair<QString, QVariant>> values{
        {QStringLiteral("DistributionName"), name},
        {QStringLiteral("BasePath"), folder},
        {QStringLiteral("State"), installing},
        {QStringLiteral("Version"), 2},
        {QStringLiteral("DefaultUid"), 0},
        {QStringLiteral("Flags"), version == 2 ? 15 : 7},
        {QStringLiteral("VhdFileName"), QStringLiteral("ext4.vhdx")}};
    for (const auto &[key, value] : values)
        m_settings.setValue(id + u'/' + key, value);
    if (defaultId().isEmpty())
        m_settings.setValue(defaultKey, id);
    m_settings.sync();
    return id;
}

void Book::remove(const QString &id)
{
    m_settings.remove(id);
    if (defaultId() == id)
        m_settings.remove(defaultKey);
    m_settings.sync();
}

} // namespace fake_wsl
