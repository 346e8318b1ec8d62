// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_user_task.h"

#include "core/base/log.h"
#include "core/platform/wsl/wsl_arguments.h"
#include "core/rootfs/setup/wsl_conf.h"

namespace decant {

namespace {

/// Otherwise the program inside failed, and WSL only passes its status on.
bool isOfWsl(const Error &error)
{
    return error.detail.contains(u"Wsl/") || error.detail.contains(u"0x");
}

} // namespace

WslUserTask::WslUserTask(const LxssRegistry &registry, const WslRecords &records, QString name,
                         QString user)
    : m_registry(registry),
      m_records(records),
      m_name(std::move(name)),
      m_user(std::move(user)),
      m_idle(m_registry, m_name)
{
    connect(&m_idle, &Task::finished, this, &WslUserTask::readConf);
}

void WslUserTask::stop()
{
    m_idle.cancel();
    if (m_conf)
        m_conf->cancel();
    if (m_change)
        m_change->cancel();
}

void WslUserTask::readConf()
{
    if (m_idle.error()) {
        fail(*m_idle.error());
        return;
    }
    m_conf = std::make_unique<ProcessTask>(
        wslRequest(m_registry.facts(),
                   WslArguments::run({m_name, u"root"_s, {u"cat"_s, u"/etc/wsl.conf"_s}})));
    connect(m_conf.get(), &Task::finished, this, &WslUserTask::change);
    m_conf->start();
}

void WslUserTask::change()
{
    if (m_conf->error()) {
        conclude(*m_conf->error());
        return;
    }
    const bool isRead = m_conf->exitStatus() == 0;
    if (const auto error = wslErrorOf(*m_conf, m_name); !isRead && isOfWsl(error)) {
        conclude(error);
        return;
    }
    const WslConf conf(isRead ? m_conf->output().toStdString() : std::string());
    const auto named = QString::fromStdString(conf.value("user", "default"));
    if (!named.isEmpty() && named != m_user) {
        conclude(Error{ErrorKind::HostRefused,
                       tr("“%1” starts as “%2” because its own file /etc/wsl.conf says so: change "
                          "“default” there.")
                           .arg(m_name, named),
                       {}});
        return;
    }
    const auto explain = [user = m_user](const ProcessTask &process, const QString &of) {
        auto error = wslErrorOf(process, of);
        if (process.exitStatus() == 1 && !isOfWsl(error))
            return Error{ErrorKind::NotFound, tr("There is no user “%1” in “%2”.").arg(user, of),
                         error.detail};
        return error;
    };
    m_change = std::make_unique<WslCallTask>(m_registry, m_name,
                                             WslArguments::setDefaultUser(m_name, m_user), explain);
    connect(m_change.get(), &Task::finished, this, [this] {
        if (!m_change->error())
            note();
        conclude(m_change->error());
    });
    m_change->start();
}

void WslUserTask::note()
{
    const auto one = m_registry.find(m_name);
    const auto noted = one ? m_records.noteUser(*one, m_user) : Result<void>();
    // It is set all the same: only its name can't be shown.
    if (!noted)
        qCWarning(log::platform) << noted.error().what << noted.error().detail;
}

void WslUserTask::conclude(std::optional<Error> error)
{
    m_end = std::make_unique<WslCallTask>(m_registry, m_name, WslArguments::terminate(m_name));
    connect(m_end.get(), &Task::finished, this, [this, error = std::move(error)] {
        if (error)
            fail(*error);
        else
            finish();
    });
    m_end->start();
}

} // namespace decant
