// SPDX-License-Identifier: MIT
#include "core/platform/engine_output.h"

#include "core/base/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::EngineOutput)
};

bool saysAnyOf(const QByteArray &output, std::initializer_list<const char *> words)
{
    const auto text = output.toLower();
    return std::ranges::any_of(words, [&text](const char *word) { return text.contains(word); });
}

} // namespace

Result<InspectedImage> readInspected(const QByteArray &output)
{
    // It is a list; as a field of an object it reads like everything else.
    const auto json = JsonReader::parse("{\"images\":" + output + '}', u"engine's answer"_s);
    if (!json)
        return json.error();
    const auto images = json->optionalObjects("images");
    if (!images)
        return images.error();
    if (images->empty())
        return Error{
            ErrorKind::Corrupt, Text::tr("The engine knows the image and describes none."), {}};
    const auto &image = images->front();
    const auto id = image.string("Id");
    if (!id)
        return id.error();
    const auto field = [&image](QStringView name) { return image.json().value(name); };
    const QJsonObject config{{u"os"_s, field(u"Os")},
                             {u"architecture"_s, field(u"Architecture")},
                             {u"variant"_s, field(u"Variant")},
                             {u"created"_s, field(u"Created")},
                             {u"config"_s, field(u"Config")}};
    auto read = ImageConfig::parse(QJsonDocument(config).toJson());
    if (!read)
        return read.error();
    return InspectedImage{*id, *std::move(read), std::max<qint64>(0, field(u"Size").toInteger())};
}

QString lastLine(const QByteArray &errorOutput)
{
    return QString::fromUtf8(errorOutput).trimmed().section(u'\n', -1).trimmed();
}

bool saysItIsDown(const QByteArray &errorOutput)
{
    return saysAnyOf(errorOutput,
                     {"cannot connect to the docker daemon", "is the docker daemon running",
                      "permission denied while trying to connect", "cannot connect to podman",
                      "unable to connect to podman", "error during connect"});
}

bool saysItIsMissing(const QByteArray &errorOutput)
{
    // Docker's words, and Podman's.
    return saysAnyOf(errorOutput, {"no such image", "image not known"});
}

Error pullError(const QString &program, const QString &image, const QByteArray &errorOutput)
{
    const auto detail = lastLine(errorOutput);
    if (saysItIsDown(errorOutput))
        return {ErrorKind::HostRefused,
                Text::tr("“%1” is installed but does not answer: start it, or ask for the right to "
                         "use it.")
                    .arg(program),
                detail};
    if (saysAnyOf(errorOutput, {"no space left"}))
        return {ErrorKind::NoSpace, Text::tr("“%1” has no space left for %2.").arg(program, image),
                detail};
    if (saysAnyOf(errorOutput, {"toomanyrequests", "too many requests", "rate limit"}))
        return {ErrorKind::RateLimited,
                Text::tr("The registry lets “%1” pull nothing for a while: it has pulled too much.")
                    .arg(program),
                detail};
    if (saysAnyOf(errorOutput, {"unauthorized", "denied", "authentication required",
                                "invalid username/password", "no basic auth"}))
        return {ErrorKind::Unauthorized,
                Text::tr("“%1” may not pull %2, or there is none. Sign in with “%1 login” first.")
                    .arg(program, image),
                detail};
    if (saysAnyOf(errorOutput, {"manifest unknown", "name unknown", "not found", "no such image",
                                "no matching manifest", "no image found"}))
        return {ErrorKind::NotFound, Text::tr("“%1” finds no image %2.").arg(program, image),
                detail};
    if (saysAnyOf(errorOutput, {"connection refused", "no such host", "timeout", "dial tcp",
                                "no route to host", "unreachable", "x509"}))
        return {ErrorKind::Unavailable,
                Text::tr("“%1” does not reach the registry of %2.").arg(program, image), detail};
    return {ErrorKind::Failed, Text::tr("“%1” can't pull %2.").arg(program, image), detail};
}

} // namespace decant
