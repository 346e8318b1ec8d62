// SPDX-License-Identifier: MIT
#pragma once

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
    /// The pool must outlive it. `environment` says where the files and helpers are.
    explicit SystemCredentials(QThreadPool &pool, QProcessEnvironment environment =
                                                      QProcessEnvironment::systemEnvironment());

    std::unique_ptr<ValueTask<FoundCredential>> find(const ImageReference &image) override;
    std::unique_ptr<ValueTask<QString>> keep(const QString &registry,
                                             const Credential &credential) override;
    std::unique_ptr<ValueTask<bool>> forget(const QString &registry) override;

private:
    QThreadPool &m_pool;
    const QProcessEnvironment m_environment;
};

} // namespace decant
