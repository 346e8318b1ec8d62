// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/credentials/account_book.h"
#include "core/platform/credentials/auth_places.h"
#include "core/ports/credential_store.h"

#include <QProcessEnvironment>

class QThreadPool;

namespace decant {

/// Credentials as this computer keeps them: Decant's own in the system's keychain, then what
/// Podman and Docker have in their files and helpers. Only the keychain is ever written.
/// Source: oci.md C.
class SystemCredentials final : public CredentialStore
{
public:
    /// The pool must outlive it. What the keychain holds is noted, by name, in `dataFolder`.
    /// `environment` says where the files and helpers are.
    SystemCredentials(
        QThreadPool &pool, const QString &dataFolder,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    std::unique_ptr<ValueTask<FoundCredential>> find(const ImageReference &image) override;
    std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts() override;
    std::unique_ptr<ValueTask<QString>> keep(const QString &registry,
                                             const Credential &credential) override;
    std::unique_ptr<ValueTask<bool>> forget(const QString &registry) override;

private:
    QList<AuthPlace> places() const;

    QThreadPool &m_pool;
    const AccountBook m_book;
    const QProcessEnvironment m_environment;
};

} // namespace decant
