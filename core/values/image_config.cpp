// SPDX-License-Identifier: MIT
#include "core/values/image_config.h"

#include "core/base/json_reader.h"

namespace decant {

namespace {

Result<std::vector<Digest>> readDiffIds(const JsonReader &json)
{
    const auto rootfs = json.optionalObject("rootfs");
    if (!rootfs)
        return rootfs.error();
    std::vector<Digest> diffIds;
    if (!*rootfs)
        return diffIds;
    const auto texts = (*rootfs)->optionalStrings("diff_ids");
    if (!texts)
        return texts.error();
    for (const auto &text : *texts) {
        auto digest = Digest::parse(text);
        if (!digest)
            return Error{ErrorKind::Corrupt, digest.error().what, {}};
        diffIds.push_back(*std::move(digest));
    }
    return diffIds;
}

/// What the image wants at run time. A field of another type counts as missing: nothing here
/// decides about right or wrong bytes.
void readRuntime(const QJsonObject &runtime, ImageConfig &config)
{
    const auto strings = [&runtime](QStringView key) {
        QStringList list;
        for (const auto &item : runtime.value(key).toArray())
            list.append(item.toString());
        return list;
    };
    config.environment = strings(u"Env");
    config.entrypoint = strings(u"Entrypoint");
    config.command = strings(u"Cmd");
    config.exposedPorts = runtime.value(u"ExposedPorts").toObject().keys();
    config.volumes = runtime.value(u"Volumes").toObject().keys();
    config.user = runtime.value(u"User").toString();
    config.workingDirectory = runtime.value(u"WorkingDir").toString();
}

} // namespace

Result<ImageConfig> ImageConfig::parse(const QByteArray &body)
{
    const auto json = JsonReader::parse(body, u"image configuration"_s);
    if (!json)
        return json.error();
    auto diffIds = readDiffIds(*json);
    if (!diffIds)
        return diffIds.error();
    ImageConfig config;
    const auto text = [&json](QStringView key) { return json->json().value(key).toString(); };
    config.platform = Platform(text(u"os"), text(u"architecture"), text(u"variant"));
    config.diffIds = *std::move(diffIds);
    config.created = QDateTime::fromString(text(u"created"), Qt::ISODateWithMs);
    readRuntime(json->json().value(u"config").toObject(), config);
    return config;
}

} // namespace decant
