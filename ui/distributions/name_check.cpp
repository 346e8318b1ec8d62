// SPDX-License-Identifier: MIT
#include "ui/distributions/name_check.h"

#include "core/values/distribution_name.h"
#include "ui/common/status_line.h"

#include <QCoreApplication>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::NameCheck)
};

} // namespace

QString fixedName(const QString &name, const QStringList &taken)
{
    return DistributionName::firstFree(DistributionName::sanitised(name), taken);
}

bool checkName(const QString &name, const QStringList &taken, StatusLine &line)
{
    const auto offer = [&] { return Text::tr("&Use “%1”").arg(fixedName(name, taken)); };
    if (name.isEmpty()) {
        line.say(StatusLine::Kind::Plain, Text::tr("Enter a name."));
        return false;
    }
    if (const auto legal = DistributionName::check(name); !legal) {
        line.say(StatusLine::Kind::Error, legal.error().what, offer());
        return false;
    }
    if (DistributionName::isTaken(name, taken)) {
        line.say(StatusLine::Kind::Error,
                 Text::tr("A distribution named “%1” already exists.").arg(name), offer());
        return false;
    }
    line.say(StatusLine::Kind::Plain, {});
    return true;
}

} // namespace decant
