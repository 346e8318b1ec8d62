// SPDX-License-Identifier: MIT
#include "core/platform/credentials/system_credentials.h"

#include "core/base/log.h"
#include "core/platform/credentials/file_credentials_task.h"
#include "core/platform/credentials/keychain.h"
#include "core/values/registry_name.h"

#include <QDir>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::SystemCredentials)
};

QString keychainPlace()
{
    return Text::tr("the system's keychain");
}

/// The keychain, then the files.
class FindTask final : public ValueTask<FoundCredential>
{
public:
    FindTask(std::unique_ptr<ValueTask<std::optional<Credential>>> keychain,
             std::unique_ptr<ValueTask<FoundCredential>> files)
        : m_keychain(std::move(keychain)), m_files(std::move(files))
    {}

protected:
    void run() override
    {
        connect(m_keychain.get(), &Task::finished, this, &FindTask::takeKeychain);
        connect(m_files.get(), &Task::finished, this, &FindTask::takeFiles);
        m_keychain->start();
    }

    void stop() override
    {
        m_keychain->cancel();
        m_files->cancel();
    }

private:
    void takeKeychain()
    {
        if (isCancelRequested()) {
            fail(cancelledError());
            return;
        }
        // Many computers have none, and never did: no reason to worry anybody.
        if (m_keychain->error())
            qCInfo(log::platform) << m_keychain->error()->what << m_keychain->error()->detail;
        if (!m_keychain->error() && m_keychain->value())
            finishWith({m_keychain->value(), keychainPlace(), {}});
        else
            m_files->start();
    }

    void takeFiles()
    {
        if (m_files->error())
            fail(*m_files->error());
        else
            finishWith(m_files->takeValue());
    }

    std::unique_ptr<ValueTask<std::optional<Credential>>> m_keychain;
    std::unique_ptr<ValueTask<FoundCredential>> m_files;
};

class KeepTask final : public ValueTask<QString>
{
public:
    explicit KeepTask(std::unique_ptr<ValueTask<bool>> keychain) : m_keychain(std::move(keychain))
    {}

protected:
    void run() override
    {
        connect(m_keychain.get(), &Task::finished, this, [this] {
            if (m_keychain->error())
                fail(*m_keychain->error());
            else
                finishWith(keychainPlace());
        });
        m_keychain->start();
    }
    void stop() override { m_keychain->cancel(); }

private:
    std::unique_ptr<ValueTask<bool>> m_keychain;
};

/// Looks first: not every keychain says whether there was anything to erase.
class ForgetTask final : public ValueTask<bool>
{
public:
    ForgetTask(std::unique_ptr<ValueTask<std::optional<Credential>>> read,
               std::unique_ptr<ValueTask<bool>> erase)
        : m_read(std::move(read)), m_erase(std::move(erase))
    {}

protected:
    void run() override
    {
        connect(m_read.get(), &Task::finished, this, &ForgetTask::takeEntry);
        connect(m_erase.get(), &Task::finished, this, &ForgetTask::takeErased);
        m_read->start();
    }

    void stop() override
    {
        m_read->cancel();
        m_erase->cancel();
    }

private:
    void takeEntry()
    {
        if (m_read->error())
            fail(*m_read->error());
        else
            m_erase->start();
    }

    void takeErased()
    {
        if (m_erase->error())
            fail(*m_erase->error());
        else
            finishWith(m_read->value().has_value());
    }

    std::unique_ptr<ValueTask<std::optional<Credential>>> m_read;
    std::unique_ptr<ValueTask<bool>> m_erase;
};

} // namespace

SystemCredentials::SystemCredentials(QThreadPool &pool, QProcessEnvironment environment)
    : m_pool(pool), m_environment(std::move(environment))
{}

std::unique_ptr<ValueTask<FoundCredential>> SystemCredentials::find(const ImageReference &image)
{
    // The owner of this process's own files, where the system shows them.
    const auto userId = QFileInfo(u"/proc/self"_s).ownerId();
    return std::make_unique<FindTask>(
        readKeychain(canonicalRegistry(image.registry())),
        std::make_unique<FileCredentialsTask>(
            m_pool, authPlaces(m_environment, QDir::homePath(), userId), image, m_environment));
}

std::unique_ptr<ValueTask<QString>> SystemCredentials::keep(const QString &registry,
                                                            const Credential &credential)
{
    return std::make_unique<KeepTask>(writeKeychain(canonicalRegistry(registry), credential));
}

std::unique_ptr<ValueTask<bool>> SystemCredentials::forget(const QString &registry)
{
    const auto name = canonicalRegistry(registry);
    return std::make_unique<ForgetTask>(readKeychain(name), eraseKeychain(name));
}

} // namespace decant
