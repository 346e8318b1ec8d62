// SPDX-License-Identifier: MIT
#include "core/platform/local/local_run_task.h"

#include "core/platform/local/held_place.h"
#include "core/platform/local/host_check.h"
#include "core/platform/local/root_path.h"
#include "core/platform/local/sandbox_command.h"

#include <QFile>
#include <QFileInfo>

namespace decant {

namespace {

/// The account's own, if the distribution has it.
QString loginShellOf(const Account &account, const QString &rootfs)
{
    const auto inside = resolveInRoot(rootfs, account.shell.toUtf8());
    const bool isThere = inside && account.shell.startsWith(u'/') &&
                         QFileInfo::exists(rootfs + QFile::decodeName(*inside));
    return isThere ? account.shell : u"/bin/sh"_s;
}

} // namespace

LocalRunTask::LocalRunTask(DistributionFolders folders, SweepTask &sweep, RunRequest request,
                           QString enterProgram)
    : m_folders(std::move(folders)),
      m_sweep(sweep),
      m_request(std::move(request)),
      m_enterProgram(std::move(enterProgram))
{}

int LocalRunTask::exitStatus() const
{
    return m_process ? m_process->exitStatus() : -1;
}

Result<ProcessRequest> LocalRunTask::prepare()
{
    auto held = holdShared(m_folders, m_request.name);
    if (!held)
        return held.error();
    const auto &place = held->place;
    const auto &record = place.record;
    const auto rootfs = place.rootfs();
    const auto resolvConfInside = checkMountPoints(rootfs);
    if (!resolvConfInside)
        return resolvConfInside.error();
    auto account =
        findAccount(m_request.user.isEmpty() ? record.launch.user : m_request.user, rootfs);
    if (!account)
        return account.error();
    place.noteStart();
    m_lock = std::move(held->lock);
    const auto loginShell = loginShellOf(*account, rootfs);
    const SandboxRequest sandbox{
        .rootfs = rootfs,
        .hostName = record.launch.hostname.isEmpty() ? record.name : record.launch.hostname,
        .resolvConf = QFileInfo(u"/etc/resolv.conf"_s).canonicalFilePath(),
        .resolvConfInside = *resolvConfInside,
        .enterProgram = m_enterProgram,
        .account = *std::move(account),
        .environment = record.launch.environment,
        .terminalType = qEnvironmentVariable("TERM"),
        .command = m_request.command,
        .loginShell = loginShell};
    return ProcessRequest{.command = namespaceCommand() + sandboxCommand(sandbox),
                          .environment = enterEnvironment(sandbox),
                          .input = ProcessRequest::Input::Inherited,
                          .output = ProcessRequest::Output::Forwarded};
}

void LocalRunTask::run()
{
    m_sweep.whenFree(m_request.name, this, [this] {
        if (!isFinished())
            enter();
    });
}

void LocalRunTask::enter()
{
    auto request = prepare();
    if (!request) {
        fail(request.error());
        return;
    }
    m_process = std::make_unique<ProcessTask>(*std::move(request));
    connect(m_process.get(), &Task::finished, this, [this] {
        m_lock.reset();
        if (m_process->error())
            fail(*m_process->error());
        else
            finish();
    });
    m_process->start();
}

void LocalRunTask::stop()
{
    if (m_process)
        m_process->cancel();
    else
        fail(cancelledError());
}

} // namespace decant
