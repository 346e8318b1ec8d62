// SPDX-License-Identifier: MIT
#include "core/store/update_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::UpdateBook)
};

constexpr qint64 mostBytes = qint64{4} * 1024 * 1024;

QString keyOf(const QString &image, const Platform &platform)
{
    return image + u' ' + platform.toString();
}

QString written(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeIn(const QJsonObject &json, const QString &key)
{
    return QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs);
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(mostBytes)).object();
}

} // namespace

std::optional<UpdateBook::Entry> UpdateBook::find(const QString &image,
                                                  const Platform &platform) const
{
    const auto json = read(m_path).value(keyOf(image, platform)).toObject();
    if (json.isEmpty())
        return std::nullopt;
    Entry entry{.asked = timeIn(json, u"asked"_s), .wasAnswered = json.value(u"ok").toBool()};
    const auto digest = Digest::parse(json.value(u"manifest").toString());
    if (!digest)
        return entry;
    entry.answered = timeIn(json, u"answered"_s);
    entry.published = PublishedImage{
        .indexDigest = {}, .manifestDigest = *digest, .created = timeIn(json, u"created"_s)};
    if (const auto index = Digest::parse(json.value(u"index").toString()))
        entry.published->indexDigest = *index;
    return entry;
}

Result<void> UpdateBook::note(const QString &image, const Platform &platform, const Entry &entry)
{
    QJsonObject json{{u"asked"_s, written(entry.asked)}, {u"ok"_s, entry.wasAnswered}};
    if (const auto &published = entry.published) {
        json.insert(u"answered"_s, written(entry.answered));
        json.insert(u"manifest"_s, published->manifestDigest.toString());
        if (published->indexDigest)
            json.insert(u"index"_s, published->indexDigest->toString());
        if (published->created.isValid())
            json.insert(u"created"_s, written(published->created));
    }
    auto all = read(m_path);
    all.insert(keyOf(image, platform), json);
    const auto text = QJsonDocument(all).toJson();
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorKind::Failed, Text::tr("“%1” can't be written.").arg(m_path),
                 file.errorString()};
}

} // namespace decant
