// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace decant {

/// One JSON object of a document from outside, read field by field.
/// Errors are Corrupt and name the path: manifest.layers[2].size is not a number.
class JsonReader
{
public:
    /// `name` is what messages call the document: "manifest".
    static Result<JsonReader> parse(const QByteArray &text, const QString &name);

    Result<QString> string(const char *key) const;
    Result<qint64> integer(const char *key) const;
    Result<JsonReader> object(const char *key) const;

    /// Missing and null count as empty; a value of another type is an error.
    Result<QString> optionalString(const char *key) const;
    Result<QStringList> optionalStrings(const char *key) const;
    Result<std::optional<JsonReader>> optionalObject(const char *key) const;
    Result<std::vector<JsonReader>> optionalObjects(const char *key) const;

    bool has(const char *key) const;
    const QJsonObject &json() const { return m_json; }
    /// Where the object stands in its document: manifest.layers[2]
    const QString &path() const { return m_path; }

private:
    JsonReader(QJsonObject json, QString path) : m_json(std::move(json)), m_path(std::move(path)) {}
    QJsonValue value(const char *key) const;
    Error mismatch(const char *key, const QString &problem) const;

    QJsonObject m_json;
    QString m_path;
};

} // namespace decant
