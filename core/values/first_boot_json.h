// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/first_boot.h"

#include <QJsonObject>

namespace decant {

/// What was set up, to be kept and shown; never the password. What is as it is by default is left
/// out.
QJsonObject firstBootJson(const FirstBoot &setup);
FirstBoot firstBootFromJson(const QJsonObject &json);

} // namespace decant
