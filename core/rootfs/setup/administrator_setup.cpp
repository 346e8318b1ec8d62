// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/setup/account_table.h"
#include "core/rootfs/setup/setup_steps.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::AdministratorSetup)
};

constexpr quint32 rulesMode = 0440;
constexpr auto rulesFolder = "/etc/sudoers.d";

/// How sudo's rules in a file treat a drop-in.
struct SudoersFacts
{
    bool includesFolder = false;
    bool hasRulesBehind = false; ///< Some that would overrule what stands in the folder.
    bool asksForTarget = false;  ///< For root's password instead of the user's own.
};

/// Source: sudoers(5): of several rules that fit, the last counts.
SudoersFacts factsOf(const std::string &sudoers)
{
    SudoersFacts facts;
    for (const auto raw : linesOf(sudoers)) {
        const auto line = trimmed(raw);
        const bool isInclude = line.starts_with("#includedir") || line.starts_with("@includedir");
        if (isInclude) {
            if (trimmed(line.substr(11)) == rulesFolder) {
                facts.includesFolder = true;
                facts.hasRulesBehind = false;
            }
        } else if (!line.empty() && !line.starts_with('#')) {
            const bool isRule = !line.starts_with("Defaults");
            facts.hasRulesBehind |= isRule;
            if (!isRule && line.find("targetpw") != line.npos)
                facts.asksForTarget = line.find("!targetpw") == line.npos;
        }
    }
    return facts;
}

/// The groups by which systems know who may become root, as far as this one has them.
void joinGroups(const SetupWork &work, const std::string &user)
{
    for (const std::string path : {"etc/group", "etc/gshadow"}) {
        AccountTable table(work.layer.text(path));
        const auto before = table.text();
        for (const auto *group : {"sudo", "wheel"})
            table.addToList(group, 3, user);
        if (table.text() != before)
            work.layer.write(path, table.text());
    }
}

void writeSudoRule(const SetupWork &work, const SetupChoice::User &user)
{
    const SetupLayer::Access access{.mode = rulesMode};
    const std::string file = "etc/sudoers.d/zz-decant";
    const auto path = work.root.has("etc/sudoers") ? "etc/sudoers" : "usr/etc/sudoers";
    const auto sudoers = work.layer.text(path);
    const auto facts = factsOf(sudoers);
    std::string rule = "# Written by Decant. The name makes it come last, so that it counts.\n";
    if (facts.asksForTarget)
        rule += "Defaults:" + user.name + " !targetpw\n";
    rule +=
        user.name + " ALL=(ALL:ALL) " + (user.asksForPassword ? "PASSWD" : "NOPASSWD") + ": ALL\n";
    work.layer.write(file, rule, access);
    // Where sudo is still to come, so do its rules, which name the folder.
    if (!work.root.hasProgram("sudo") || !work.layer.isReadable(path))
        return;
    if (!work.root.has(path))
        work.layer.write("etc/sudoers",
                         "root ALL=(ALL:ALL) ALL\n#includedir " + std::string(rulesFolder) + '\n',
                         access);
    else if (!facts.includesFolder || facts.hasRulesBehind)
        work.layer.write(
            "etc/sudoers",
            sudoers + (sudoers.ends_with('\n') ? "" : "\n") + "#include /" + file + '\n', access);
}

void writeDoasRule(const SetupWork &work, const SetupChoice::User &user)
{
    const auto rule =
        (user.asksForPassword ? "permit persist " : "permit nopass ") + user.name + '\n';
    const SetupLayer::Access access{.mode = 0400};
    const auto before = work.layer.text("etc/doas.conf");
    work.layer.write("etc/doas.conf",
                     before + (before.empty() || before.ends_with('\n') ? "" : "\n") + rule,
                     access);
    // Alpine's reads a folder, too.
    if (work.root.has("etc/doas.d"))
        work.layer.write("etc/doas.d/zz-decant.conf", rule, access);
}

QString passwordSentence(const SetupChoice::User &user)
{
    return user.asksForPassword
               ? QString()
               : Text::tr(" No password is asked: any program this user runs can become "
                          "administrator.");
}

} // namespace

void setUpAdministrator(const SetupWork &work)
{
    const auto id = u"administrator"_s;
    if (!work.choice.user || !work.choice.user->isAdministrator)
        return;
    const auto &user = *work.choice.user;
    const auto name = displayName(user.name);
    joinGroups(work, user.name);
    if (work.root.hasProgram("sudo")) {
        if (!work.layer.isReadable("etc/sudoers")) {
            work.fellShort(id, Text::tr("“%1” can't be made an administrator: the image's "
                                        "/etc/sudoers is too large.")
                                   .arg(name));
            return;
        }
        writeSudoRule(work, user);
        work.done(id, Text::tr("“%1” may do administrator tasks with sudo.").arg(name) +
                          passwordSentence(user));
    } else if (work.root.hasProgram("doas") && work.layer.isReadable("etc/doas.conf")) {
        writeDoasRule(work, user);
        work.done(id, Text::tr("“%1” may do administrator tasks with doas, which the image has "
                               "instead of sudo.")
                              .arg(name) +
                          passwordSentence(user));
    } else if (work.canInstall(u"sudo"_s)) {
        writeSudoRule(work, user);
        work.script.install(u"sudo"_s);
        work.result.settledFindings.append(u"no-sudo"_s);
        work.done(id, Text::tr("“%1” may do administrator tasks with sudo, which is installed "
                               "first.")
                              .arg(name) +
                          passwordSentence(user));
    } else {
        work.fellShort(id, Text::tr("“%1” can't do administrator tasks: the image has no sudo, "
                                    "and no package manager that could bring it.")
                               .arg(name));
    }
}

} // namespace decant
