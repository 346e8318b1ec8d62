// SPDX-License-Identifier: MIT
#include "core/base/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::JsonReader)
};

/// The largest integer that a JSON number, a double, carries exactly.
constexpr double largestExact = 9007199254740992.0;

} // namespace

Result<JsonReader> JsonReader::parse(const QByteArray &text, const QString &name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorKind::Corrupt, Text::tr("The %1 is not valid JSON.").arg(name),
                     u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)};
    if (!document.isObject())
        return Error{ErrorKind::Corrupt, Text::tr("The %1 is not a JSON object.").arg(name), {}};
    return JsonReader(document.object(), name);
}

Result<QString> JsonReader::string(const char *key) const
{
    if (!has(key))
        return mismatch(key, Text::tr("is missing"));
    return optionalString(key);
}

Result<qint64> JsonReader::integer(const char *key) const
{
    if (!has(key))
        return mismatch(key, Text::tr("is missing"));
    const auto number = value(key);
    const auto asDouble = number.toDouble(NAN);
    if (!number.isDouble() || std::abs(asDouble) > largestExact || std::floor(asDouble) != asDouble)
        return mismatch(key, Text::tr("is not a whole number"));
    return number.toInteger();
}

Result<JsonReader> JsonReader::object(const char *key) const
{
    auto found = optionalObject(key);
    if (!found)
        return found.error();
    if (!*found)
        return mismatch(key, Text::tr("is missing"));
    return **std::move(found);
}

Result<QString> JsonReader::optionalString(const char *key) const
{
    if (!has(key))
        return QString();
    if (!value(key).isString())
        return mismatch(key, Text::tr("is not a string"));
    return value(key).toString();
}

Result<QStringList> JsonReader::optionalStrings(const char *key) const
{
    QStringList strings;
    if (!has(key))
        return strings;
    if (!value(key).isArray())
        return mismatch(key, Text::tr("is not a list"));
    const auto list = value(key).toArray();
    for (const auto &item : list) {
        if (!item.isString())
            return mismatch(key, Text::tr("holds something that is not a string"));
        strings.append(item.toString());
    }
    return strings;
}

Result<std::optional<JsonReader>> JsonReader::optionalObject(const char *key) const
{
    if (!has(key))
        return std::optional<JsonReader>();
    if (!value(key).isObject())
        return mismatch(key, Text::tr("is not an object"));
    return std::optional(
        JsonReader(value(key).toObject(), m_path + u'.' + QString::fromLatin1(key)));
}

Result<std::vector<JsonReader>> JsonReader::optionalObjects(const char *key) const
{
    std::vector<JsonReader> objects;
    if (!has(key))
        return objects;
    if (!value(key).isArray())
        return mismatch(key, Text::tr("is not a list"));
    const auto list = value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            return mismatch(key, Text::tr("holds something that is not an object"));
        objects.push_back(JsonReader(list.at(i).toObject(),
                                     u"%1.%2[%3]"_s.arg(m_path, QString::fromLatin1(key)).arg(i)));
    }
    return objects;
}

bool JsonReader::has(const char *key) const
{
    const auto found = value(key);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonReader::value(const char *key) const
{
    return m_json.value(QLatin1StringView(key));
}

Error JsonReader::mismatch(const char *key, const QString &problem) const
{
    return {ErrorKind::Corrupt,
            Text::tr("%1 %2.").arg(m_path + u'.' + QString::fromLatin1(key), problem),
            {}};
}

} // namespace decant
