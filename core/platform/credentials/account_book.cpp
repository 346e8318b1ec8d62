// SPDX-License-Identifier: MIT
#include "core/platform/credentials/account_book.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace decant {

QMap<QString, QString> AccountBook::accounts() const
{
    QMap<QString, QString> accounts;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return accounts;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        accounts.insert(it.key(), it.value().toString());
    return accounts;
}

void AccountBook::note(const QString &registry, const QString &user) const
{
    auto known = accounts();
    if (known.contains(registry) && known.value(registry) == user)
        return;
    known.insert(registry, user);
    write(known);
}

void AccountBook::forget(const QString &registry) const
{
    auto known = accounts();
    if (known.remove(registry) > 0)
        write(known);
}

void AccountBook::write(const QMap<QString, QString> &accounts) const
{
    QJsonObject json;
    for (auto it = accounts.constBegin(); it != accounts.constEnd(); ++it)
        json.insert(it.key(), it.value());
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const auto text = QJsonDocument(json).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qCWarning(log::platform) << "can't write" << m_path << file.errorString();
}

} // namespace decant
