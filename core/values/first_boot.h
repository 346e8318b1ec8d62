// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDebug>
#include <QStringList>

#include <optional>

namespace decant {

/// An account that a distribution is to have, and to start as.
struct UserSetup
{
    QString name;
    /// Never printed, logged, or put into an error. Empty: nobody logs in with a password.
    QString password{};
    bool isAdministrator = true; ///< May become root, with sudo or what the image has instead.
    bool asksForPassword = true; ///< When becoming root; otherwise every program of theirs can.

    bool operator==(const UserSetup &) const = default;
};

/// Without the password.
QDebug operator<<(QDebug debug, const UserSetup &user);

/// What is to be set up in a distribution while it is made. As it is by default: nothing, the
/// image stays as it is.
struct FirstBoot
{
    std::optional<UserSetup> user{}; ///< Unset: it starts as root.
    bool systemd = false;
    QString hostname{}; ///< Empty: as the computer, or the host, says.
    QString locale{};   ///< "de_DE.UTF-8"; empty: as the image has it.
    QString timezone{}; ///< "Europe/Berlin"; empty: as the image has it.

    /// The image's variables are there in the distribution, too.
    bool keepsEnvironment = false;
    QStringList leftOut{}; ///< Names of variables that are not, all the same.
    /// Nor are those that look secret, unless this is set: somebody has looked at them.
    bool keepsSecrets = false;

    bool operator==(const FirstBoot &) const = default;

    bool isNothing() const { return *this == FirstBoot(); }
    /// Those of the image's variables ("NAME=value") that stay.
    QStringList keptOf(const QStringList &environment) const;
};

/// What a set-up may say. Each check fails with Invalid, and says in one sentence what is wrong.
class FirstBootRules
{
    Q_DECLARE_TR_FUNCTIONS(decant::FirstBootRules)

public:
    /// What every useradd takes, and no distribution has for itself. Source: useradd(8).
    static Result<void> checkUserName(const QString &name);
    static Result<void> checkPassword(const QString &password);
    /// Source: RFC 1123; hostname(7).
    static Result<void> checkHostname(const QString &name);
    /// Its form only: "de_DE.UTF-8", "C.UTF-8".
    static Result<void> checkLocale(const QString &name);
    /// Its form only: "Europe/Berlin".
    static Result<void> checkTimezone(const QString &name);
    /// All of it, and that it goes together.
    static Result<void> check(const FirstBoot &setup);

    /// The nearest legal user name; "user" where nothing is left.
    static QString suggestedUserName(const QString &text);
    /// This computer's, as a distribution would write them; empty where they are not known.
    static QString localeOfHost();
    static QString timezoneOfHost();
};

/// Whether a variable's name, or its value's form, says that it holds a secret: a token, a
/// password, a key. For a choice that somebody confirms, not for a proof.
bool looksSecret(const QString &name, const QString &value);

} // namespace decant
