// SPDX-License-Identifier: MIT
#include "ui/settings/storage_page.h"

#include "core/base/human_text.h"
#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"

#include <QDir>
#include <QPushButton>
#include <QSpinBox>

namespace decant {

namespace {

/// As sizes are told everywhere in the window.
constexpr qint64 gigabyte = 1'000'000'000;

int gigabytes(qint64 bytes)
{
    return static_cast<int>((bytes + gigabyte / 2) / gigabyte);
}

} // namespace

StoragePage::StoragePage(Engine &engine, QWidget *parent)
    : SettingsPage(tr("Storage"), parent),
      m_engine(engine),
      m_usage(new FactsPanel),
      m_limit(new QSpinBox),
      m_clear(new QPushButton(tr("C&lear cache…"))),
      m_verify(new QPushButton(tr("&Verify cache"))),
      m_outcome(new Banner)
{
    m_usage->addFact(tr("Cached layers"));
    m_usage->addFact(tr("Unfinished"));
    m_usage->addFact(tr("Folder"), tr("Copy the folder"));
    m_limit->setRange(0, 10'000);
    m_limit->setSuffix(tr(" GB"));
    m_limit->setValue(gigabytes(m_engine.settings().cacheLimit));
    m_outcome->hide();
    for (auto *button : {m_clear, m_verify})
        button->setAutoDefault(false);
    addWide(m_usage);
    addRow(tr("Keep at &most"), m_limit);
    addNote(tr("Layers in the cache need not be downloaded again. What is beyond this goes "
               "after each import, the oldest first."));
    addButtons({m_clear, m_verify});
    addWide(m_outcome);
    addStretch();
    showUsage();

    connect(m_limit, &QSpinBox::valueChanged, this, &StoragePage::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        // Deleting asks in place: what it frees and what it leaves alone.
        m_outcome->say(Banner::Kind::Info, tr("Clear the cache?"),
                       tr("Frees %1. Your distributions are not affected.")
                           .arg(humanSize(m_engine.cacheUsage().freeableSize)));
        m_outcome->setRemedy(tr("Clear c&ache"));
    });
    connect(m_verify, &QPushButton::clicked, this, &StoragePage::verify);
    connect(m_outcome, &Banner::remedyChosen, this, &StoragePage::clearCache);
}

StoragePage::~StoragePage() = default;

void StoragePage::putInto(Settings &settings) const
{
    // What nobody has changed stays as it is, to the byte.
    if (m_limit->value() != gigabytes(settings.cacheLimit))
        settings.cacheLimit = m_limit->value() * gigabyte;
}

void StoragePage::showUsage()
{
    const auto usage = m_engine.cacheUsage();
    const auto size = humanSize(usage.blobSize);
    m_usage->setFact(0, usage.blobs == 0   ? tr("None")
                        : usage.blobs == 1 ? tr("%1 in 1 layer").arg(size)
                                           : tr("%1 in %n layers", nullptr, usage.blobs).arg(size));
    m_usage->setFact(1, usage.parts == 0 ? tr("None") : humanSize(usage.partSize));
    m_usage->setFact(2, QDir::toNativeSeparators(usage.folder));
    m_clear->setEnabled(!m_task && usage.freeableSize > 0);
    m_verify->setEnabled(!m_task && usage.blobs > 0);
}

void StoragePage::clearCache()
{
    auto task = m_engine.freeCache();
    auto *freeing = task.get();
    begin(std::move(task), tr("Clearing the cache…"));
    connect(freeing, &Task::finished, this, [this, freeing] {
        if (freeing->error())
            m_outcome->say(Banner::Kind::Error, {}, freeing->error()->what);
        else
            m_outcome->say(Banner::Kind::Ok, {}, tr("%1 freed.").arg(humanSize(freeing->value())));
    });
}

void StoragePage::verify()
{
    auto task = m_engine.verifyCache();
    auto *verifying = task.get();
    begin(std::move(task), tr("Reading every layer of the cache…"));
    connect(verifying, &Task::finished, this, [this, verifying] {
        if (verifying->error()) {
            m_outcome->say(Banner::Kind::Error, {}, verifying->error()->what);
            return;
        }
        const auto &found = verifying->value();
        const auto damaged = static_cast<int>(found.damaged.size());
        m_outcome->say(damaged == 0 ? Banner::Kind::Ok : Banner::Kind::Warning, {},
                       damaged == 0
                           ? tr("Every layer is intact.")
                           : tr("Damaged layers were removed: %1. They will be downloaded again.")
                                 .arg(damaged));
    });
}

void StoragePage::begin(std::unique_ptr<Task> task, const QString &outcome)
{
    m_outcome->setRemedy({});
    m_outcome->say(Banner::Kind::Info, {}, outcome);
    m_task = std::move(task);
    connect(m_task.get(), &Task::finished, this, [this] {
        m_task.release()->deleteLater();
        showUsage();
    });
    m_task->start();
    showUsage();
}

} // namespace decant
