// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/pool_task.h"
#include "core/platform/local/local_host.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QTemporaryDir>

namespace decant {

/// A local host over an empty data folder, and a small root file system to feed it with: busybox
/// for root and for ann (1000:1000, also in group 27), a file of hers, an os-release.
/// The same tests run as root and as an ordinary user: whoever runs them decides.
class LocalFixture : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// A tar of the folder that `script` (of /bin/sh) fills, all of it root's; a second one for
    /// ann's file is appended.
    QByteArray tarOf(const QString &script);
    /// What most tests import.
    QByteArray busyboxTar();

    /// A second host over the same data folder.
    std::unique_ptr<LocalHost> makeHost();
    std::unique_ptr<ImportStream> stream(const QString &name, const QString &location = {});
    /// Feeds `tar` and waits for the end; with `close`, says that it was all.
    void feed(ImportStream &stream, const QByteArray &tar, bool close = true);
    /// The error of importing busyboxTar(), if any.
    Result<void> import(const QString &name, const QString &location = {});

    /// The exit status, having collected what the command wrote in `output`; the error's
    /// sentence and -1 where it did not come to that.
    int run(const QString &name, const QString &line, const QString &user = {});
    QString output() const { return m_output; }

    QList<Distribution> list();
    QString rootfs(const QString &name) const;
    /// All that is in the folder of distributions, hidden or not.
    QStringList entries() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    std::unique_ptr<LocalHost> m_host;
    LocalPrograms m_programs;
    LaunchDefaults m_launch;

private:
    QString m_output;
};

/// Which image the tests say that it was.
Origin testOrigin();

} // namespace decant
