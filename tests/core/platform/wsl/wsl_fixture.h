// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_host.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/tar_builder.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace decant {

/// A host over the double of wsl.exe, both with folders of their own.
class WslFixture : public testing::Test
{
protected:
    void SetUp() override;

    void writeMachine(const QString &key, const QVariant &value);
    /// What the double is to do wrong; see fake_wsl's Book.
    void order(const QString &key, const QVariant &value);
    /// A value in what the double keeps of a distribution.
    void set(const QString &name, const QString &key, const QVariant &value);
    std::unique_ptr<WslHost> makeHost();

    std::unique_ptr<ImportStream> stream(const QString &name, const QString &folder = {});
    /// Writes `tar` into the stream; with `close`, says that it was all, and waits for the end.
    void feed(ImportStream &stream, const QByteArray &tar, bool close = true);
    Result<void> import(const QString &name, const QByteArray &tar, const QString &folder = {});
    Result<void> finish(Task &task);
    QList<Distribution> list();
    QList<LxssDistribution> registered() const { return registry.distributions(); }
    /// What the double has for a disk; empty for none.
    QByteArray diskOf(const QString &name) const;
    /// The double's calls, one line each.
    QStringList calls() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What of imports the journal still knows, and folders of distributions.
    QStringList leftovers() const;

    /// A small system; many files of `size` bytes in all, so that it does not fit into pipes.
    static QByteArray systemTar(qsizetype size = 0);

    LaunchDefaults launch; ///< Of what is imported.
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    LxssRegistry registry = LxssRegistry::inFolder(m_folder.filePath(u"wsl"_s));
    std::unique_ptr<WslHost> host;
};

} // namespace decant
