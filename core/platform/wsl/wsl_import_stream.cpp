// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_import_stream.h"

#include "core/platform/wsl/wsl_arguments.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

WslImportStream::WslImportStream(const LxssRegistry &registry, const WslJournal &journal,
                                 const WslRecords &records, const WslSweepTask &sweep,
                                 Request request)
    : m_registry(registry),
      m_journal(journal),
      m_records(records),
      m_request(std::move(request)),
      m_tidy(m_registry, m_journal, sweep),
      m_process(
          wslRequest(registry.facts(),
                     WslArguments::import(m_request.name, m_request.folder, m_request.version),
                     ProcessRequest::Input::Fed))
{
    m_process.explainEarlyEnd(
        [this](const ProcessTask &process) { return wslErrorOf(process, m_request.name); });
    connect(&m_tidy, &Task::finished, this, &WslImportStream::begin);
    connect(&m_process, &Task::finished, this, &WslImportStream::takeEnd);
    // Whoever still writes learns that nobody reads any more.
    connect(this, &Task::finished, &m_process,
            [this] { m_process.abandonInput(error().value_or(cancelledError())); });
}

void WslImportStream::run()
{
    // This very name may be one that is being freed.
    m_tidy.start();
}

void WslImportStream::begin()
{
    if (isFinished())
        return;
    if (auto prepared = prepare(); !prepared)
        fail(prepared.error());
    else
        m_process.start();
}

void WslImportStream::stop()
{
    // wsl.exe is killed before its input ends: no part of a tar shall look like a whole one.
    if (!m_tidy.isFinished())
        fail(cancelledError());
    else if (!m_forgetting)
        m_process.cancel();
}

Result<void> WslImportStream::prepare()
{
    if (auto usable = checkWsl(m_registry.facts()); !usable)
        return usable;
    if (m_registry.find(m_request.name))
        return wslError({{}, u"ERROR_ALREADY_EXISTS"_s, {}}, m_request.name);
    auto entry = m_journal.open(m_request.name, m_request.folder);
    if (!entry)
        return entry.error();
    m_entry = *std::move(entry);
    // WSL makes the last folder only.
    const auto parent = QFileInfo(m_request.folder).absolutePath();
    if (QDir().mkpath(parent))
        return {};
    m_entry->close();
    return Error{ErrorKind::Failed,
                 tr("The folder “%1” can't be made.").arg(QDir::toNativeSeparators(parent)),
                 {}};
}

void WslImportStream::takeEnd()
{
    if (m_process.error())
        giveUp(*m_process.error());
    else if (isCancelRequested())
        giveUp(cancelledError());
    else if (m_process.exitStatus() != 0 || !m_process.isInputComplete())
        giveUp(wslErrorOf(m_process, m_request.name));
    else if (const auto confirmed = confirm(); !confirmed)
        giveUp(confirmed.error());
    else
        finish();
}

Result<void> WslImportStream::confirm()
{
    const auto made = m_registry.find(m_request.name);
    if (!made || made->state != LxssDistribution::State::Installed)
        return Error{
            ErrorKind::HostRefused,
            tr("WSL says that it is done, and has no distribution “%1”.").arg(m_request.name),
            {}};
    const auto &uid = m_request.launch.uid;
    if (const auto set = uid ? m_registry.setDefaultUid(m_request.name, *uid) : Result<void>();
        !set)
        return set;
    if (const auto kept = m_records.keep(*made, m_request.origin, m_request.launch); !kept)
        return kept;
    m_entry->close();
    return {};
}

void WslImportStream::giveUp(Error reason)
{
    m_forgetting = std::make_unique<WslForgetTask>(m_registry, std::move(m_entry));
    connect(m_forgetting.get(), &Task::finished, this,
            [this, reason = std::move(reason)] { fail(reason); });
    m_forgetting->start();
}

} // namespace decant
