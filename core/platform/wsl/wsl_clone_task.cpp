// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_clone_task.h"

#include "core/platform/wsl/wsl_arguments.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::milliseconds lookInterval{200};

} // namespace

WslCloneTask::WslCloneTask(const LxssRegistry &registry, const WslJournal &journal,
                           const WslRecords &records, const WslSweepTask &sweep, Request request)
    : m_registry(registry),
      m_journal(journal),
      m_records(records),
      m_request(std::move(request)),
      m_disk(QDir::toNativeSeparators(QDir(m_request.folder).filePath(wslDiskName))),
      m_tidy(m_registry, m_journal, sweep),
      m_idle(m_registry, m_request.name)
{
    connect(&m_tidy, &Task::finished, this, [this] {
        if (!isFinished())
            m_idle.start();
    });
    connect(&m_idle, &Task::finished, this, &WslCloneTask::copyDisk);
    connect(&m_look, &QTimer::timeout, this, &WslCloneTask::showProgress);
    m_look.setInterval(lookInterval);
}

void WslCloneTask::run()
{
    // The new name may be one that is being freed.
    m_tidy.start();
}

void WslCloneTask::stop()
{
    if (!m_tidy.isFinished())
        fail(cancelledError());
    m_idle.cancel();
    if (m_copy)
        m_copy->cancel();
    // A registration takes a moment, and is taken back afterwards.
}

Result<void> WslCloneTask::prepare()
{
    const auto source = m_registry.find(m_request.name);
    if (!source || !source->isWsl2())
        return Error{ErrorKind::HostRefused,
                     tr("Only distributions of WSL 2 can be copied; type “wsl --set-version %1 2” "
                        "in a terminal first.")
                         .arg(m_request.name),
                     {}};
    m_size = QFileInfo(QDir(source->folder).filePath(source->vhdFile)).size();
    auto entry = m_journal.open(m_request.newName, m_request.folder);
    if (!entry)
        return entry.error();
    m_entry = *std::move(entry);
    if (QDir().mkpath(m_request.folder))
        return {};
    m_entry->close();
    return Error{
        ErrorKind::Failed,
        tr("The folder “%1” can't be made.").arg(QDir::toNativeSeparators(m_request.folder)),
        {}};
}

void WslCloneTask::copyDisk()
{
    if (m_idle.error()) {
        fail(*m_idle.error());
        return;
    }
    if (const auto prepared = prepare(); !prepared) {
        fail(prepared.error());
        return;
    }
    m_copy = std::make_unique<WslCallTask>(m_registry, m_request.name,
                                           WslArguments::exportDisk(m_request.name, m_disk));
    connect(m_copy.get(), &Task::finished, this, &WslCloneTask::registerCopy);
    m_look.start();
    m_copy->start();
}

void WslCloneTask::showProgress()
{
    report({QFileInfo(m_disk).size(), m_size});
}

void WslCloneTask::registerCopy()
{
    m_look.stop();
    if (m_copy->error() || isCancelRequested()) {
        giveUp(m_copy->error().value_or(cancelledError()));
        return;
    }
    m_registration = std::make_unique<WslCallTask>(
        m_registry, m_request.newName, WslArguments::importInPlace(m_request.newName, m_disk));
    connect(m_registration.get(), &Task::finished, this, [this] {
        if (m_registration->error())
            giveUp(*m_registration->error());
        else if (isCancelRequested())
            giveUp(cancelledError());
        else if (const auto confirmed = confirm(); !confirmed)
            giveUp(confirmed.error());
        else
            finish();
    });
    m_registration->start();
}

Result<void> WslCloneTask::confirm()
{
    const auto source = m_registry.find(m_request.name);
    const auto made = m_registry.find(m_request.newName);
    if (!source || !made || made->state != LxssDistribution::State::Installed)
        return Error{
            ErrorKind::HostRefused,
            tr("WSL says that it is done, and has no distribution “%1”.").arg(m_request.newName),
            {}};
    if (const auto set = m_registry.setDefaultUid(m_request.newName, source->defaultUid); !set)
        return set;
    if (const auto kept = m_records.copy(*source, *made); !kept)
        return kept;
    m_entry->close();
    return {};
}

void WslCloneTask::giveUp(Error reason)
{
    m_forgetting = std::make_unique<WslForgetTask>(m_registry, std::move(m_entry));
    connect(m_forgetting.get(), &Task::finished, this,
            [this, reason = std::move(reason)] { fail(reason); });
    m_forgetting->start();
}

} // namespace decant
