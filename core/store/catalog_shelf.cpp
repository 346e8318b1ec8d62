// SPDX-License-Identifier: MIT
#include "core/store/catalog_shelf.h"

#include "core/store/file_error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace decant {

namespace {

constexpr qint64 mostBytes = qint64{4} << 20;

Result<void> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isWritten && file.commit() ? Result<void>() : writeError(file);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

auto placeOf(QList<CatalogSource> &sources, const QUrl &address)
{
    return std::find_if(sources.begin(), sources.end(),
                        [&](const auto &source) { return source.address == address; });
}

} // namespace

CatalogShelf::CatalogShelf(const QString &dataFolder)
    : m_folder(QDir(dataFolder).filePath(u"catalogs"_s))
{}

QString CatalogShelf::textPath(const QUrl &address) const
{
    const auto name = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256);
    return QDir(m_folder).filePath(QString::fromLatin1(name.toHex().left(32)) + u".json"_s);
}

QList<CatalogSource> CatalogShelf::sources() const
{
    QList<CatalogSource> sources;
    const auto json = QJsonDocument::fromJson(readFile(QDir(m_folder).filePath(u"sources"_s)));
    for (const auto &value : json.array()) {
        const auto source = value.toObject();
        const QUrl address(source.value(u"address").toString(), QUrl::StrictMode);
        if (address.isValid() && !address.isEmpty())
            sources.append({.address = address,
                            .isOn = source.value(u"on").toBool(true),
                            .refreshed = QDateTime::fromString(
                                source.value(u"refreshed").toString(), Qt::ISODateWithMs)});
    }
    return sources;
}

Result<void> CatalogShelf::write(const QList<CatalogSource> &sources) const
{
    QJsonArray json;
    for (const auto &source : sources) {
        QJsonObject one{{u"address"_s, source.address.toString(QUrl::FullyEncoded)},
                        {u"on"_s, source.isOn}};
        if (source.refreshed.isValid())
            one.insert(u"refreshed"_s, source.refreshed.toUTC().toString(Qt::ISODateWithMs));
        json.append(one);
    }
    if (!QDir().mkpath(m_folder))
        return writeError(m_folder, u"the folder can't be made"_s);
    return writeFile(QDir(m_folder).filePath(u"sources"_s), QJsonDocument(json).toJson());
}

Result<void> CatalogShelf::put(const QUrl &address, bool isOn) const
{
    auto all = sources();
    if (const auto source = placeOf(all, address); source != all.end())
        source->isOn = isOn;
    else
        all.append({.address = address, .isOn = isOn});
    return write(all);
}

Result<void> CatalogShelf::remove(const QUrl &address) const
{
    auto all = sources();
    all.removeIf([&](const auto &source) { return source.address == address; });
    QFile::remove(textPath(address));
    return write(all);
}

Result<void> CatalogShelf::keep(const QUrl &address, const QByteArray &text,
                                const QDateTime &now) const
{
    auto all = sources();
    const auto source = placeOf(all, address);
    // Somebody has taken it away meanwhile.
    if (source == all.end())
        return {};
    if (auto written = writeFile(textPath(address), text); !written)
        return written;
    source->refreshed = now;
    return write(all);
}

QList<QByteArray> CatalogShelf::texts() const
{
    QList<QByteArray> texts;
    for (const auto &source : sources()) {
        if (const auto text = source.isOn ? readFile(textPath(source.address)) : QByteArray();
            !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace decant
