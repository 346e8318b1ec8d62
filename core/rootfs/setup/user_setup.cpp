// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/ordinary_user.h"
#include "core/rootfs/setup/account_table.h"
#include "core/rootfs/setup/password_hash.h"
#include "core/rootfs/setup/setup_steps.h"

#include <array>

namespace decant {

namespace {

constexpr quint64 firstSubId = 100'000;
constexpr quint64 subIdCount = 65'536;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::UserSetup)
};

/// An image that makes such hashes itself understands them; of others nobody knows.
PasswordHash hashFor(const SetupWork &work)
{
    if (isMusl(work.root))
        return PasswordHash::Sha512;
    const auto shadow = work.layer.text("etc/shadow");
    for (const auto line : linesOf(shadow)) {
        if (line.find(":$y$") != line.npos)
            return PasswordHash::Yescrypt;
    }
    for (const auto *path : {"etc/login.defs", "etc/pam.d/common-password", "etc/pam.d/system-auth",
                             "etc/pam.d/password-auth"}) {
        const auto text = work.layer.text(path);
        for (const auto line : linesOf(text)) {
            const auto setting = trimmed(line);
            if (!setting.starts_with('#') && (setting.find("yescrypt") != setting.npos ||
                                              setting.find("YESCRYPT") != setting.npos))
                return PasswordHash::Yescrypt;
        }
    }
    return PasswordHash::Sha512;
}

/// Makes one account in the tables of a root.
class AccountMaker
{
public:
    explicit AccountMaker(const SetupWork &work)
        : m_work(work),
          m_user(*work.choice.user),
          m_passwd(work.layer.text("etc/passwd")),
          m_group(work.layer.text("etc/group"))
    {}

    Result<void> make()
    {
        for (const auto *path :
             {"etc/passwd", "etc/group", "etc/shadow", "etc/gshadow", "etc/subuid", "etc/subgid"}) {
            if (!m_work.layer.isReadable(path))
                return Error{ErrorKind::Invalid,
                             Text::tr("The image's /%1 is too large to add an account to it.")
                                 .arg(QLatin1StringView(path)),
                             {}};
        }
        if (auto placed = m_passwd.has(m_user.name) ? takeOver() : makeNew(); !placed)
            return placed;
        if (auto kept = keepPassword(); !kept)
            return kept;
        m_work.layer.write("etc/passwd", m_passwd.text());
        m_work.layer.write("etc/group", m_group.text());
        addSubIds("etc/subuid");
        addSubIds("etc/subgid");
        if (!m_isReused || !m_work.root.has(m_home))
            setUpHome(m_work, m_home.substr(1), static_cast<qint64>(m_uid),
                      static_cast<qint64>(m_gid));
        // WSL heeds it before all else, even before what it is told later.
        if (m_work.choice.isRunByHost)
            m_work.wslConf.remove("user", "default");
        else
            m_work.wslConf.set("user", "default", m_user.name);
        m_work.result.userId = static_cast<quint32>(m_uid);
        report();
        return {};
    }

private:
    Error taken() const
    {
        return {ErrorKind::Invalid,
                Text::tr("“%1” is an account of the image's own system; choose another user name.")
                    .arg(name()),
                {}};
    }

    /// The image's own ordinary user becomes this one.
    Result<void> takeOver()
    {
        auto fields = *m_passwd.row(m_user.name);
        fields.resize(std::max<std::size_t>(fields.size(), 7));
        const auto uid = accountNumber(fields[2]);
        const auto gid = accountNumber(fields[3]);
        if (!isOrdinaryUser(uid) || !gid)
            return taken();
        m_isReused = true;
        m_uid = *uid;
        m_gid = *gid;
        const auto &home = fields[5];
        const bool isPlain = home.starts_with('/') && home.size() > 1 &&
                             home.find("/.") == home.npos && home.find("//") == home.npos;
        m_home = isPlain ? home : "/home/" + m_user.name;
        if (m_home != home)
            m_passwd.set(m_user.name, 5, m_home);
        if (!canLogIn(m_work.root, fields[6]))
            m_passwd.set(m_user.name, 6, shell());
        return {};
    }

    Result<void> makeNew()
    {
        if (!m_work.root.has("etc/passwd"))
            m_passwd.add({"root", "x", "0", "0", "root", "/root", shell()});
        if (!m_work.root.has("etc/group"))
            m_group.add({"root", "x", "0", ""});
        const auto group = m_group.row(m_user.name);
        if (group) {
            const auto gid = group->size() > 2 ? accountNumber((*group)[2]) : std::nullopt;
            if (!isOrdinaryUser(gid))
                return taken();
            m_gid = *gid;
        }
        for (m_uid = firstUserId;
             m_passwd.hasNumber(2, m_uid) || (!group && m_group.hasNumber(2, m_uid));)
            ++m_uid;
        if (!group) {
            m_gid = m_uid;
            m_group.add({m_user.name, "x", std::to_string(m_gid), ""});
            if (m_work.root.has("etc/gshadow")) {
                AccountTable gshadow(m_work.layer.text("etc/gshadow"));
                gshadow.add({m_user.name, "!", "", ""});
                m_work.layer.write("etc/gshadow", gshadow.text());
            }
        }
        m_home = "/home/" + m_user.name;
        m_passwd.add(
            {m_user.name, "x", std::to_string(m_uid), std::to_string(m_gid), "", m_home, shell()});
        return {};
    }

    std::string shell() const
    {
        for (const std::string known : {"bin/bash", "usr/bin/bash", "usr/local/bin/bash"}) {
            if (m_work.root.isExecutable(known))
                return '/' + known;
        }
        const auto root = m_passwd.row("root");
        const bool canBeTaken = root && root->size() > 6 && canLogIn(m_work.root, (*root)[6]);
        return canBeTaken ? (*root)[6] : "/bin/sh";
    }

    Result<void> keepPassword()
    {
        AccountTable shadow(m_work.layer.text("etc/shadow"));
        SetupLayer::Access access{.mode = 0640};
        if (!m_work.root.has("etc/shadow")) {
            for (const auto &fields : m_passwd.rows()) {
                if (fields.size() > 1 && fields[1] == "x" && fields[0] != m_user.name)
                    shadow.add({fields[0], "*", "", "", "", "", "", "", ""});
            }
            const auto keepers = m_group.row("shadow");
            const auto gid = keepers && keepers->size() > 2 ? accountNumber((*keepers)[2]) : 0;
            access.gid = static_cast<qint64>(gid.value_or(0));
        }
        std::string hash = "!";
        if (!m_user.password.empty()) {
            auto made = hashPassword(m_user.password, hashFor(m_work));
            if (!made)
                return made.error();
            hash = *std::move(made);
        }
        const auto before = shadow.row(m_user.name);
        if (!before) {
            constexpr qint64 secondsOfDay = 86'400;
            const auto day = m_work.choice.time.seconds / secondsOfDay;
            shadow.add({m_user.name, hash, day > 0 ? std::to_string(day) : std::string(), "0",
                        "99999", "7", "", "", ""});
        } else if (hash != "!" || (*before)[1].empty()) {
            shadow.set(m_user.name, 1, hash);
        }
        m_passwd.set(m_user.name, 1, "x");
        m_work.layer.write("etc/shadow", shadow.text(), access);
        return {};
    }

    /// Where the system hands out ranges of further ids, they get the next one.
    void addSubIds(const char *path)
    {
        AccountTable table(m_work.layer.text(path));
        if (!m_work.root.has(path) || table.has(m_user.name))
            return;
        auto first = firstSubId;
        for (const auto &fields : table.rows()) {
            const auto begin = fields.size() > 2 ? accountNumber(fields[1]) : std::nullopt;
            const auto count = begin ? accountNumber(fields[2]) : std::nullopt;
            if (count)
                first = std::max(first, *begin + *count);
        }
        table.add({m_user.name, std::to_string(first), std::to_string(subIdCount)});
        m_work.layer.write(path, table.text());
    }

    void report() const
    {
        const auto what = m_isReused
                              ? Text::tr("The image's user “%1” (number %2) is yours, and logs in.")
                              : Text::tr("The user “%1” (number %2) was made, and logs in.");
        const auto how = m_user.password.empty() ? Text::tr(" It has no password.") : QString();
        const auto other = otherUser();
        const auto besides =
            other.empty()
                ? QString()
                : Text::tr(" The image's own user “%1” stays, too.").arg(displayName(other));
        m_work.done(u"user"_s, what.arg(name()).arg(m_uid) + how + besides);
        m_work.result.settledFindings.append(u"image-user"_s);
    }

    /// Somebody else of the image's own who could have been taken over; empty: nobody.
    std::string otherUser() const
    {
        for (const auto &fields : m_passwd.rows()) {
            if (fields.size() > 6 && fields[0] != m_user.name &&
                isOrdinaryUser(accountNumber(fields[2])) && canLogIn(m_work.root, fields[6]))
                return fields[0];
        }
        return {};
    }

    QString name() const { return displayName(m_user.name); }

    const SetupWork &m_work;
    const SetupChoice::User &m_user;
    AccountTable m_passwd;
    AccountTable m_group;
    std::string m_home;
    quint64 m_uid = 0;
    quint64 m_gid = 0;
    bool m_isReused = false;
};

} // namespace

Result<void> setUpUser(const SetupWork &work)
{
    return work.choice.user ? AccountMaker(work).make() : Result<void>();
}

} // namespace decant
