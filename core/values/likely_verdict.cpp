// SPDX-License-Identifier: MIT
#include "core/values/likely_verdict.h"

#include <QSet>

namespace decant {

namespace {

QString programOf(const QString &command)
{
    return command.section(u'/', -1);
}

bool isShell(const QString &command)
{
    static const QSet<QString> shells{u"sh"_s,  u"bash"_s,  u"ash"_s,  u"dash"_s,
                                      u"zsh"_s, u"fish"_s,  u"ksh"_s,  u"mksh"_s,
                                      u"su"_s,  u"login"_s, u"init"_s, u"systemd"_s};
    return shells.contains(programOf(command));
}

/// The program that the image starts, "" where it names none.
QString startedProgram(const ImageConfig &config)
{
    // sh -c "nginx …" is no shell to live in, but the words say too little to name the program.
    if (!config.entrypoint.isEmpty() && !isShell(config.entrypoint.first())) {
        static const QSet<QString> wrappers{u"docker-entrypoint.sh"_s, u"entrypoint.sh"_s,
                                            u"tini"_s, u"dumb-init"_s};
        const auto program = programOf(config.entrypoint.first());
        if (wrappers.contains(program) && !config.command.isEmpty())
            return programOf(config.command.first());
        return program;
    }
    if (config.entrypoint.isEmpty() && !config.command.isEmpty())
        return programOf(config.command.first());
    return config.entrypoint.isEmpty() ? QString() : programOf(config.entrypoint.first());
}

bool isRoot(const QString &user)
{
    const auto name = user.section(u':', 0, 0);
    return name.isEmpty() || name == u"root" || name == u"0";
}

} // namespace

LikelyVerdict LikelyVerdict::of(const ImageConfig &config, bool isCurated)
{
    LikelyVerdict verdict;
    const auto program = startedProgram(config);
    const bool startsShell = isShell(program);
    const bool serves = !config.exposedPorts.isEmpty() || !config.volumes.isEmpty();
    const bool isApplication = !program.isEmpty() && (!startsShell || serves);
    if (isApplication && !isCurated) {
        verdict.m_kind = Kind::ApplicationImage;
        verdict.m_subject = program;
    } else if (!isRoot(config.user)) {
        verdict.m_kind = Kind::NonRootUser;
        verdict.m_subject = config.user.section(u':', 0, 0);
    } else if (isCurated || startsShell) {
        verdict.m_kind = Kind::GoodFit;
    }
    return verdict;
}

QString LikelyVerdict::title() const
{
    switch (m_kind) {
    case Kind::GoodFit:
        return tr("Good fit");
    case Kind::ApplicationImage:
        return tr("Application image");
    case Kind::NonRootUser:
        return tr("Not made for root");
    case Kind::Unknown:
        break;
    }
    return {};
}

QString LikelyVerdict::sentence() const
{
    switch (m_kind) {
    case Kind::GoodFit:
        return tr("Should work well as a distribution.");
    case Kind::ApplicationImage:
        if (isShell(m_subject))
            return tr("It offers a service and was built to run one program. It can still be "
                      "used, but tools may be missing.");
        return tr("It starts “%1” instead of a shell and was built to run one program. It can "
                  "still be used, but tools may be missing.")
            .arg(m_subject);
    case Kind::NonRootUser:
        return tr("The image runs as “%1”.").arg(m_subject);
    case Kind::Unknown:
        break;
    }
    return {};
}

QString nameOf(LikelyVerdict::Kind kind)
{
    switch (kind) {
    case LikelyVerdict::Kind::GoodFit:
        return u"good-fit"_s;
    case LikelyVerdict::Kind::ApplicationImage:
        return u"application-image"_s;
    case LikelyVerdict::Kind::NonRootUser:
        return u"non-root-user"_s;
    case LikelyVerdict::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace decant
