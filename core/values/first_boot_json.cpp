// SPDX-License-Identifier: MIT
#include "core/values/first_boot_json.h"

#include <QJsonArray>

namespace decant {

QJsonObject firstBootJson(const FirstBoot &setup)
{
    QJsonObject json;
    if (const auto &user = setup.user) {
        json.insert(u"user"_s, user->name);
        json.insert(u"administrator"_s, user->isAdministrator);
        json.insert(u"asksForPassword"_s, user->asksForPassword);
    }
    const std::pair<QString, bool> flags[] = {{u"systemd"_s, setup.systemd},
                                              {u"keepsEnvironment"_s, setup.keepsEnvironment},
                                              {u"keepsSecrets"_s, setup.keepsSecrets}};
    for (const auto &[key, isSet] : flags) {
        if (isSet)
            json.insert(key, true);
    }
    const std::pair<QString, QString> texts[] = {{u"hostname"_s, setup.hostname},
                                                 {u"locale"_s, setup.locale},
                                                 {u"timezone"_s, setup.timezone}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    if (!setup.leftOut.isEmpty())
        json.insert(u"leftOut"_s, QJsonArray::fromStringList(setup.leftOut));
    return json;
}

FirstBoot firstBootFromJson(const QJsonObject &json)
{
    FirstBoot setup{.systemd = json.value(u"systemd").toBool(),
                    .hostname = json.value(u"hostname").toString(),
                    .locale = json.value(u"locale").toString(),
                    .timezone = json.value(u"timezone").toString(),
                    .keepsEnvironment = json.value(u"keepsEnvironment").toBool(),
                    .keepsSecrets = json.value(u"keepsSecrets").toBool()};
    for (const auto &name : json.value(u"leftOut").toArray())
        setup.leftOut.append(name.toString());
    if (const auto name = json.value(u"user").toString(); !name.isEmpty())
        setup.user = UserSetup{.name = name,
                               .isAdministrator = json.value(u"administrator").toBool(),
                               .asksForPassword = json.value(u"asksForPassword").toBool()};
    return setup;
}

} // namespace decant
