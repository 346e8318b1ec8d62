// SPDX-License-Identifier: MIT
#include "core/platform/credentials/system_credentials.h"

#include "core/base/log.h"
#include "core/platform/credentials/file_credentials_task.h"
#include "core/platform/credentials/keychain.h"
#include "core/platform/credentials/list_accounts.h"
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
    FindTask(const AccountBook &book, QString registry,
             std::unique_ptr<ValueTask<FoundCredential>> files)
        : m_book(book),
          m_registry(std::move(registry)),
          m_keychain(readKeychain(m_registry)),
          m_files(std::move(files))
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
        if (!m_keychain->error() && m_keychain->value()) {
            m_book.note(m_registry, m_keychain->value()->user);
            finishWith({m_keychain->value(), keychainPlace(), {}});
        } else {
            m_files->start();
        }
    }

    void takeFiles()
    {
        if (m_files->error())
            fail(*m_files->error());
        else
            finishWith(m_files->takeValue());
    }

    const AccountBook m_book;
    const QString m_registry;
    std::unique_ptr<ValueTask<std::optional<Credential>>> m_keychain;
    std::unique_ptr<ValueTask<FoundCredential>> m_files;
};

class KeepTask final : public ValueTask<QString>
{
public:
    KeepTask(const AccountBook &book, QString registry, const Credential &credential)
        : m_book(book),
          m_registry(std::move(registry)),
          m_user(credential.user),
          m_keychain(writeKeychain(m_registry, credential))
    {}

protected:
    void run() override
    {
        connect(m_keychain.get(), &Task::finished, this, [this] {
            if (m_keychain->error()) {
                fail(*m_keychain->error());
                return;
            }
            m_book.note(m_registry, m_user);
            finishWith(keychainPlace());
        });
        m_keychain->start();
    }
    void stop() override { m_keychain->cancel(); }

private:
    const AccountBook m_book;
    const QString m_registry;
    const QString m_user;
    std::unique_ptr<ValueTask<bool>> m_keychain;
};

/// Looks first: not every keychain says whether there was anything to erase.
class ForgetTask final : public ValueTask<bool>
{
public:
    ForgetTask(const AccountBook &book, QString registry)
        : m_book(book),
          m_registry(std::move(registry)),
          m_read(readKeychain(m_registry)),
          m_erase(eraseKeychain(m_registry))
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
        if (m_erase->error()) {
            fail(*m_erase->error());
            return;
        }
        m_book.forget(m_registry);
        finishWith(m_read->value().has_value());
    }

    const AccountBook m_book;
    const QString m_registry;
    std::unique_ptr<ValueTask<std::optional<Credential>>> m_read;
    std::unique_ptr<ValueTask<bool>> m_erase;
};

} // namespace

SystemCredentials::SystemCredentials(QThreadPool &pool, const QString &dataFolder,
                                     const QProcessEnvironment &environment)
    : m_pool(pool),
      m_book(QDir(dataFolder).filePath(u"accounts.json"_s)),
      m_environment(environment)
{}

QList<AuthPlace> SystemCredentials::places() const
{
    // The owner of this process's own files, where the system shows them.
    const auto userId = QFileInfo(u"/proc/self"_s).ownerId();
    return authPlaces(m_environment, QDir::homePath(), userId);
}

std::unique_ptr<ValueTask<FoundCredential>> SystemCredentials::find(const ImageReference &image)
{
    return std::make_unique<FindTask>(
        m_book, canonicalRegistry(image.registry()),
        std::make_unique<FileCredentialsTask>(m_pool, places(), image, m_environment));
}

std::unique_ptr<ValueTask<QList<KnownAccount>>> SystemCredentials::accounts()
{
    return listAccounts(m_pool, m_book, keychainPlace(), places());
}

std::unique_ptr<ValueTask<QString>> SystemCredentials::keep(const QString &registry,
                                                            const Credential &credential)
{
    return std::make_unique<KeepTask>(m_book, canonicalRegistry(registry), credential);
}

std::unique_ptr<ValueTask<bool>> SystemCredentials::forget(const QString &registry)
{
    return std::make_unique<ForgetTask>(m_book, canonicalRegistry(registry));
}

} // namespace decant
