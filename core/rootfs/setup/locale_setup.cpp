// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/setup/setup_steps.h"

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::LocaleSetup)
};

/// A locale's name, taken apart: "de_DE.UTF-8@euro".
struct LocaleName
{
    std::string language; ///< "de_DE"
    std::string charset;  ///< "UTF-8"; empty: not said.
    std::string modifier; ///< "@euro"

    explicit LocaleName(std::string name)
    {
        if (const auto at = name.find('@'); at != name.npos) {
            modifier = name.substr(at);
            name.resize(at);
        }
        const auto dot = name.find('.');
        language = name.substr(0, dot);
        charset = dot == name.npos ? std::string() : name.substr(dot + 1);
    }

    bool isBuiltIn() const { return language == "C" || language == "POSIX"; }
    /// As the C library calls its folder: "de_DE.utf8@euro".
    std::string folder() const
    {
        std::string folder = language;
        if (!charset.empty())
            folder += '.';
        for (const char c : charset) {
            if (c != '-')
                folder += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        return folder + modifier;
    }
    /// As /etc/locale.gen lists it: "de_DE.UTF-8 UTF-8".
    std::string wanted() const
    {
        const auto set = charset == "utf8" || charset.empty() ? "UTF-8" : charset;
        return language + (charset.empty() ? "" : '.' + set) + modifier + ' ' + set;
    }
};

/// The list with this line switched on.
std::string listWith(const std::string &list, const std::string &wanted)
{
    std::string text;
    bool isThere = false;
    for (const auto line : linesOf(list)) {
        auto bare = trimmed(line);
        while (!isThere && bare.starts_with('#'))
            bare = trimmed(bare.substr(1));
        const bool isIt = !isThere && bare == wanted;
        text += isIt ? wanted : std::string(line);
        text += '\n';
        isThere = isThere || isIt;
    }
    return isThere ? text : text + wanted + '\n';
}

/// Has the locale made when the system first runs. False: nobody could make it.
bool arrangeMaking(const SetupWork &work, const LocaleName &name)
{
    const auto manager = work.packages ? work.packages->name() : QString();
    if (work.root.hasProgram("locale-gen") && work.layer.isReadable("etc/locale.gen")) {
        work.layer.write("etc/locale.gen",
                         listWith(work.layer.text("etc/locale.gen"), name.wanted()));
        work.script.run("locale-gen");
        return true;
    }
    if (manager == u"apt") {
        work.script.install(u"locales"_s);
        work.script.run("grep -qxF " + shellQuoted(name.wanted()) + " /etc/locale.gen || echo " +
                        shellQuoted(name.wanted()) + " >>/etc/locale.gen");
        work.script.run("locale-gen");
        return true;
    }
    const bool isFedora = manager == u"dnf" || manager == u"microdnf" || manager == u"yum";
    if (isFedora) {
        const auto language = name.language.substr(0, name.language.find('_'));
        work.script.install(u"glibc-langpack-"_s + QString::fromStdString(language));
        return true;
    }
    if (manager == u"zypper") {
        work.script.install(u"locales"_s);
        return true;
    }
    return false;
}

void writeLanguage(const SetupWork &work, const std::string &locale)
{
    work.result.locale = locale;
    const bool isDebian = work.packages && work.packages->name() == u"apt";
    if (isDebian || work.root.has("etc/default/locale"))
        work.layer.write("etc/default/locale",
                         withSetting(work.layer.text("etc/default/locale"), "LANG", locale));
    if (!isDebian || work.root.has("etc/locale.conf"))
        work.layer.write("etc/locale.conf",
                         withSetting(work.layer.text("etc/locale.conf"), "LANG", locale));
}

} // namespace

bool isMusl(const RootView &root)
{
    return root.firstIn("lib", "ld-musl-") || root.firstIn("usr/lib", "ld-musl-");
}

std::string withSetting(std::string_view text, const std::string &name, const std::string &value)
{
    const auto setting = name + '=' + value;
    std::string result;
    bool isSet = false;
    for (const auto line : linesOf(text)) {
        const bool isIt = !isSet && trimmed(line).starts_with(name + '=');
        result.append(isIt ? std::string_view(setting) : line).append(1, '\n');
        isSet = isSet || isIt;
    }
    return isSet ? result : result.append(setting).append(1, '\n');
}

void setUpLocale(const SetupWork &work)
{
    const auto &locale = work.choice.locale;
    if (locale.empty())
        return;
    const auto id = u"locale"_s;
    const auto shown = displayName(locale);
    const LocaleName name(locale);
    const bool isThere = name.isBuiltIn() || isMusl(work.root) ||
                         work.root.has("usr/lib/locale/" + name.folder()) ||
                         work.root.has("usr/lib/locale/" + locale);
    if (isThere) {
        writeLanguage(work, locale);
        work.done(id, Text::tr("The language is %1.").arg(shown));
    } else if (arrangeMaking(work, name)) {
        writeLanguage(work, locale);
        work.result.settledFindings.append(u"no-locale"_s);
        work.done(id, Text::tr("The language is %1, which is made first.").arg(shown));
    } else {
        writeLanguage(work, "C.UTF-8");
        work.fellShort(id, Text::tr("The image does not have the language %1, and nothing that "
                                    "could make it: it stays plain (C.UTF-8).")
                               .arg(shown));
    }
}

void setUpTimezone(const SetupWork &work)
{
    const auto &zone = work.choice.timezone;
    if (zone.empty())
        return;
    const auto id = u"timezone"_s;
    const auto shown = displayName(zone);
    const auto file = "usr/share/zoneinfo/" + zone;
    const bool hasZones = work.root.has("usr/share/zoneinfo");
    const bool isThere = work.root.has(file);
    if (!isThere && (hasZones || !work.canInstall(u"tzdata"_s))) {
        work.fellShort(id, hasZones
                               ? Text::tr("The image does not know the time zone %1.").arg(shown)
                               : Text::tr("The time zone can't be %1: the image has no time zones, "
                                          "and no package manager that could bring them.")
                                     .arg(shown));
        return;
    }
    if (!isThere) {
        work.script.install(u"tzdata"_s);
        // The package may have put its own idea there.
        work.script.run("ln -sf /" + file + " /etc/localtime");
    }
    work.layer.link("etc/localtime", '/' + file, {.mode = 0777});
    const bool isDebian = work.packages && work.packages->name() == u"apt";
    if (isDebian || work.root.has("etc/timezone"))
        work.layer.write("etc/timezone", zone + '\n');
    work.done(
        id, isThere
                ? Text::tr("The time zone is %1.").arg(shown)
                : Text::tr("The time zone is %1; the time zones are installed first.").arg(shown));
}

} // namespace decant
